"""The broker's part: being quicker than the sweep. A message holds an id; if it is lost, nothing is."""

import logging
import time
from collections.abc import Sequence

from celery import shared_task
from django.db import connection
from kombu.exceptions import OperationalError

from apps.core import clock
from apps.tenancy.sweep import claim_due, perform_all, sweep_once

log = logging.getLogger(__name__)


SILENCE_SECONDS = 10.0
_silent_until = 0.0


def tell_workers(due_ids: Sequence[int]) -> None:
    """This function will put the ids on the broker; if there is no broker, the sweep does the work seconds later.

    A broker that did not answer is left alone for some seconds: its client tries for six before it gives up, and
    every request that schedules something would wait for that (measured with a killed Redis).
    """
    global _silent_until  # noqa: PLW0603 - what this process knows of its broker
    if time.monotonic() < _silent_until:
        return
    try:
        perform_due.delay(due_ids=list(due_ids))
    except (OSError, OperationalError) as error:
        _silent_until = time.monotonic() + SILENCE_SECONDS
        log.warning("no worker could be woken for %s, the sweep will do it: %s", due_ids, error)


def listen_again() -> None:
    """This function will have the broker asked at the next wake-up, whatever it did before."""
    global _silent_until  # noqa: PLW0603
    _silent_until = 0.0


@shared_task(name="tenancy.perform_due", ignore_result=True)
def perform_due(*, due_ids: list[int]) -> None:
    """This function will do these pieces of due work, each if nobody has done it or is at it."""
    with _left_as_found():
        left = list(due_ids)
        while left:  # long work comes in turns of some seconds
            claims = claim_due(now=clock.now(), limit=len(left), only=left)
            again = perform_all(claims)
            now = clock.now()
            left = [pk for pk, at in again.items() if at is not None and at <= now]


@shared_task(name="tenancy.sweep_due", ignore_result=True)
def sweep_due() -> int:
    """This function will do what is due; beat asks for it each minute, in case no sweep process is alive."""
    with _left_as_found():
        return sweep_once(now=clock.now())


class _left_as_found:  # noqa: N801 - reads as a phrase
    """Leave the connection in the agency in which the task began: its base class checks that."""

    def __enter__(self) -> None:
        self.tenant = connection.tenant  # type: ignore[attr-defined]

    def __exit__(self, *exc: object) -> None:
        connection.set_tenant(self.tenant)  # type: ignore[attr-defined]
