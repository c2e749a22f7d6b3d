"""The loop that does what is due, with or without a broker."""

import logging
import signal
import time
from collections.abc import Callable
from threading import Thread
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection

from apps.core import clock
from apps.core.jobs import attempt
from apps.tenancy.sweep import Pace, next_due, sweep_once, sweep_quick, sweep_slow

log = logging.getLogger(__name__)

SLOW_NAP = 0.5  # workers have done what is slow before the sweep looks; deadlines have nobody else
Turn = Callable[[], float]


class Command(BaseCommand):
    """Two loops side by side: a mail server that does not answer, or a long import, must not hold up a deadline."""

    help = "Do what falls due, over all agencies, until stopped. Any number of these may run side by side."
    stopping = False

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now and end")
        parser.add_argument("--limit", type=int, default=200, help="how many rows one claim takes")

    def handle(self, *args: Any, once: bool, limit: int, **options: Any) -> None:
        if once:
            attempt(lambda: sweep_once(now=clock.now(), limit=limit), doing="a turn of the sweep")
            return
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        beside = Thread(target=self._loop, args=[lambda: _slow_turn(limit)], name="slow", daemon=True)
        beside.start()
        self._loop(lambda: _quick_turn(limit), while_alive=beside)
        self.stopping = True
        beside.join(timeout=5)

    def _loop(self, turn: Turn, while_alive: Thread | None = None) -> None:
        while not self.stopping and (while_alive is None or while_alive.is_alive()):
            outcome = attempt(turn, doing="a turn of the sweep")
            if outcome.error is not None:
                connection.close()  # the database went away: come back on a fresh connection
                time.sleep(1)
            elif outcome.value is not None:
                time.sleep(outcome.value)
        connection.close()

    def _stop(self, *_: Any) -> None:
        self.stopping = True


def _quick_turn(limit: int) -> float:
    if sweep_quick(now=clock.now(), limit=limit):
        return 0.0
    return next_due(clock.now(), Pace.QUICK).total_seconds() or 0.01


def _slow_turn(limit: int) -> float:
    return 0.0 if sweep_slow(now=clock.now(), limit=limit) else SLOW_NAP
