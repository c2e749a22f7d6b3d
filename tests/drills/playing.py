"""A drill as it is lived: the clock goes on, the sweep plays, the team acts inside."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from django.db import connection

from apps.clients.queries import whole_agency
from apps.core import clock, scope
from apps.drills.models import Drill
from apps.drills.operations.starting import start_drill
from apps.tenancy.sweep import sweep_once

TUESDAY = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


def back_in(north: SimpleNamespace) -> None:
    """The sweep leaves no agency behind: go back to where the test was."""
    connection.set_tenant(north.agency)
    scope.limit_to(whole_agency())


def sweep_at(north: SimpleNamespace, moment: datetime) -> None:
    """All that is due by a moment, and what follows from it."""
    for seconds in range(0, 30, 6):  # what a reaction asks for comes some seconds later
        at = moment + timedelta(seconds=seconds)
        with clock.pinned_to(at):
            sweep_once(now=at)
    back_in(north)


def begin(north: SimpleNamespace, **given) -> Drill:
    """Harbour's team begins a drill on a Tuesday morning."""
    values = {"script": "recall", "speed": 1} | given
    with clock.pinned_to(values.pop("at", TUESDAY)):
        made = start_drill(by=north.olga, client=values.pop("client", north.harbour), **values)
    back_in(north)
    return made


@contextmanager
def inside(drill: Drill, minute: float) -> Iterator[None]:
    """In the sandbox and nowhere else, at a minute of the drill."""
    at = drill.started_at + timedelta(minutes=minute)
    with scope.limited_to([drill.sandbox_id]), clock.pinned_to(at):
        yield
