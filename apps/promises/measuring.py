"""Holding a promise against what was done. Reads only; the same numbers at any time for the same moment.

What counts: everything that began in the window, which starts at midnight where the brand is. What is open past its
limit is missed, also where it began before the window: it is owed still. What is open and not yet due counts neither
way. Pauses do not stop a promise: a customer who waits, waits.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from decimal import Decimal
from typing import Final
from zoneinfo import ZoneInfo

from django.db.models import Q

from apps.clients.business_time import PLAIN, WorkClock
from apps.clients.days import day_of
from apps.clients.models import Client
from apps.clients.work_clocks import business_clock_of
from apps.deadlines.models import Deadline
from apps.feedback.models import Response
from apps.promises.models import Metric, MetricPoint, Operator, Promise, Standing
from apps.tickets.models import Satisfaction, Ticket

MOST_MISSES: Final = 1000
_OVER: Final = (Ticket.State.SOLVED, Ticket.State.CLOSED)


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that the promise is about. `off_by` orders the misses: hours over the limit, or points from it."""

    id: int
    met: bool | None  # None: not yet due
    off_by: float = 0.0


@dataclass(frozen=True, slots=True)
class Measured:
    """What a measure found between two moments. `misses` holds the ids, the worst first; `waiting` is not yet due."""

    begins_at: datetime
    at: datetime
    n: int
    met: int
    waiting: int
    misses: tuple[int, ...]
    standing: str

    @property
    def share(self) -> Decimal | None:
        """Percent that met it; None where there is nothing to say anything of."""
        return Decimal(self.met * 100) / Decimal(self.n) if self.n else None


def window_of(client: Client, days: int, at: datetime) -> datetime:
    """This function will return the midnight, where the brand is, with which a window of so many days begins.

    A day counts as one whether its clocks were changed or not.
    """
    return datetime.combine(day_of(client, at) - timedelta(days=days), time(), ZoneInfo(client.zone))


def measure(promise: Promise, at: datetime) -> Measured:
    """This function will hold the promise against what was known at `at`; what happened later does not count."""
    client = promise.client
    begins = window_of(client, promise.window_days, at)
    n, met, waiting, misses = 0, 0, 0, []
    for row in _READERS[promise.metric](promise, begins, at):
        if row.met is None:
            waiting += 1
            continue
        n += 1
        if row.met:
            met += 1
        else:
            misses.append((-row.off_by, row.id))
    worst = tuple(pk for _off, pk in sorted(misses)[:MOST_MISSES])
    return Measured(begins, at, n, met, waiting, worst, standing_of(n, met, promise.share))


def standing_of(n: int, met: int, share: Decimal) -> str:
    """This function will say whether `met` of `n` is the promised share, in whole numbers: no rounding decides."""
    if n == 0:
        return Standing.NO_DATA
    return Standing.KEPT if met * 100 >= share * n else Standing.BROKEN


def _clock_of(promise: Promise) -> WorkClock:
    return business_clock_of(promise.client) if promise.calendar == Client.Clock.BUSINESS else PLAIN


def _limit(promise: Promise) -> timedelta:
    assert promise.threshold is not None  # noqa: S101 - the form and the operation ask for it
    return timedelta(seconds=float(promise.threshold * 3600))


def _timed(
    rows: Iterable[tuple[int, datetime, datetime | None, str]], promise: Promise, begins: datetime, at: datetime
) -> Iterable[Row]:
    """Rows of (id, began, ended, state): by the promise's limit on its calendar, as known at `at`."""
    limit, work = _limit(promise), _clock_of(promise)
    for pk, began, ended, state in rows:
        known = ended if ended is not None and ended <= at else None
        if began < begins and (known is not None or (ended is None and state in _OVER)):
            continue  # of an earlier window, and over
        took = work.between(began, known or at)
        off_by = (took - limit).total_seconds() / 3600
        if took > limit:
            yield Row(pk, False, off_by)
        else:
            yield Row(pk, True if known is not None else None, off_by)


def _first_answers(promise: Promise, begins: datetime, at: datetime) -> Iterable[Row]:
    return _tickets(promise, begins, at, "first_answered_at")


def _solutions(promise: Promise, begins: datetime, at: datetime) -> Iterable[Row]:
    return _tickets(promise, begins, at, "solved_at")


def _tickets(promise: Promise, begins: datetime, at: datetime, ended: str) -> Iterable[Row]:
    is_open = Q(**{f"{ended}__gt": at}) | (Q(**{f"{ended}__isnull": True}) & ~Q(state__in=_OVER))
    owed = Q(opened_at__gte=begins) | is_open
    rows = Ticket.objects.filter(owed, client_id=promise.client_id, opened_at__lte=at)
    rows = rows.exclude(state=Ticket.State.MERGED).order_by("pk")
    return _timed(rows.values_list("pk", "opened_at", ended, "state").iterator(5000), promise, begins, at)


def _deadlines(kind: str) -> Callable[[Promise, datetime, datetime], Iterable[Row]]:
    def read(promise: Promise, begins: datetime, at: datetime) -> Iterable[Row]:
        owed = Q(due_at__gte=begins) | Q(state=Deadline.State.OPEN) | Q(stopped_at__gt=at)
        rows = Deadline.objects.filter(owed, client_id=promise.client_id, kind=kind, starts_at__lte=at)
        rows = rows.exclude(state=Deadline.State.CANCELLED).exclude(late_on_import=True).order_by("pk")
        for pk, due_at, stopped_at in rows.values_list("subject_id", "due_at", "stopped_at").iterator(5000):
            known = stopped_at if stopped_at is not None and stopped_at <= at else None
            over = ((known or at) - due_at).total_seconds() / 3600
            if over > 0:
                yield Row(pk, False, over)
            else:
                yield Row(pk, True if known is not None else None, over)

    return read


def _valued(rows: Iterable[tuple[int, Decimal | int | None]], promise: Promise) -> Iterable[Row]:
    assert promise.threshold is not None  # noqa: S101 - the form and the operation ask for it
    for pk, value in rows:
        if value is None:
            continue  # asked, and not said
        off_by = Decimal(value) - promise.threshold
        if promise.operator == Operator.AT_LEAST:
            off_by = -off_by
        yield Row(pk, off_by <= 0, float(off_by))


def _scores(promise: Promise, begins: datetime, at: datetime) -> Iterable[Row]:
    rows = Response.objects.filter(client_id=promise.client_id, answered_at__gte=begins, answered_at__lte=at)
    return _valued(rows.order_by("pk").values_list("pk", "score").iterator(5000), promise)


def _satisfaction(promise: Promise, begins: datetime, at: datetime) -> Iterable[Row]:
    rows = Satisfaction.objects.filter(client_id=promise.client_id, answered_at__gte=begins, answered_at__lte=at)
    rows = rows.filter(score__isnull=False).order_by("pk")
    return _valued(rows.values_list("ticket_id", "score").iterator(5000), promise)


def _points(promise: Promise, begins: datetime, at: datetime) -> Iterable[Row]:
    rows = MetricPoint.objects.filter(client_id=promise.client_id, series_id=promise.series_id)
    rows = rows.filter(at__gte=begins, at__lte=at).order_by("pk")
    return _valued(rows.values_list("pk", "value").iterator(5000), promise)


_READERS: Final[dict[str, Callable[[Promise, datetime, datetime], Iterable[Row]]]] = {
    Metric.FIRST_ANSWER: _first_answers,
    Metric.SOLVED: _solutions,
    Metric.SATISFACTION: _satisfaction,
    Metric.SCORE: _scores,
    Metric.FIRST_CONTACT: _deadlines("outreach.first_contact"),
    Metric.CLOSED_LOOP: _deadlines("feedback.closed_loop"),
    Metric.SERIES: _points,
}
