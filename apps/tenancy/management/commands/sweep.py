"""The loop that does what is due, with or without a broker."""

import logging
import signal
import time
from typing import Any

from django.core.management.base import BaseCommand
from django.db import connection

from apps.core import clock
from apps.core.jobs import attempt
from apps.tenancy.sweep import next_due, sweep_once

log = logging.getLogger(__name__)


class Command(BaseCommand):
    help = "Do what falls due, over all agencies, until stopped. Any number of these may run side by side."
    stopping = False

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--once", action="store_true", help="do what is due now and end")
        parser.add_argument("--limit", type=int, default=200, help="how many rows one claim takes")

    def handle(self, *args: Any, once: bool, limit: int, **options: Any) -> None:
        signal.signal(signal.SIGTERM, self._stop)
        signal.signal(signal.SIGINT, self._stop)
        while not self.stopping:
            outcome = attempt(lambda: self._turn(limit), doing="a turn of the sweep")
            if once:
                return
            if outcome.error is not None:
                connection.close()  # the database went away: come back on a fresh connection
                time.sleep(1)
            elif outcome.value is not None:
                time.sleep(outcome.value)

    def _turn(self, limit: int) -> float:
        if sweep_once(now=clock.now(), limit=limit):
            return 0.0
        return next_due(clock.now()).total_seconds() or 0.01

    def _stop(self, *_: Any) -> None:
        self.stopping = True
