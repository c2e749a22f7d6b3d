"""The clock that a deadline was opened by, and how much of its time is left."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from apps.clients.business_time import PLAIN, WorkClock
from apps.clients.models import Client
from apps.clients.work_clocks import business_clock_of, business_clocks_of
from apps.deadlines.models import Deadline


def work_of(deadline: Deadline) -> WorkClock:
    """This function will return the deadline's clock, with the brand's hours as they are now."""
    if deadline.clock == Client.Clock.PLAIN:
        return PLAIN
    return business_clock_of(deadline.client)


def times_left(deadlines: Iterable[Deadline], *, now: datetime) -> dict[int, timedelta]:
    """This function will return what is left of open deadlines in business hours, by their id, in one query.

    A deadline on plain hours is left out: the tag `countdown` works that out alone. The clients are read with
    the deadlines (`select_related("client")`).
    """
    on_hours = [each for each in deadlines if each.clock == Client.Clock.BUSINESS and each.is_open]
    clocks = business_clocks_of([each.client for each in on_hours])
    return {each.pk: max(timedelta(0), clocks[each.client_id].between(now, each.due_at)) for each in on_hours}


def time_left(deadline: Deadline | None, *, now: datetime) -> timedelta | None:
    """This function will return what is left of one open deadline in business hours, None on plain hours."""
    return times_left([deadline], now=now).get(deadline.pk) if deadline is not None else None


def with_time_left(deadlines: Sequence[Deadline], *, now: datetime) -> Sequence[Deadline]:
    """This function will fill `left` of the deadlines for the tag `countdown`, in one query, and return them."""
    left = times_left(deadlines, now=now)
    for each in deadlines:
        each.left = left.get(each.pk)
    return deadlines
