"""Who of a list is asked on a day, and when. Pure: no query, no clock.

A plan asks nobody twice within its days, never more in a day than its cap, and in the end everybody: whoever was
never asked comes first, then whoever was asked longest ago. Among equals a lot decides, drawn from the plan and
the customer, so that it is the same however often it is drawn, and hangs on nothing that anybody said.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, NamedTuple

DAYS: Final = 7
WHOLE: Final = 100


@dataclass(frozen=True, slots=True)
class Plan:
    """`weekday_shares` is the share of the base asked on each weekday, in percent, Monday first."""

    at_most_a_day: int
    once_in_days: int
    weekday_shares: tuple[int, ...]
    lot: str = ""

    def quota(self, *, base: int, weekday: int) -> int:
        """How many of a base of customers are asked on a weekday (0 is Monday). A share asks at least one."""
        share = self.weekday_shares[weekday]
        return min(self.at_most_a_day, -(-base * share // WHOLE))


class Candidate(NamedTuple):
    """A customer who may be asked, and when they were asked for the same thing last."""

    customer_id: int
    asked_at: datetime | None


def chosen(plan: Plan, candidates: Iterable[Candidate], *, now: datetime, quota: int) -> list[int]:
    """This function will return the ids of whom to ask, at most `quota`, in the order in which to ask them."""
    since = now - timedelta(days=plan.once_in_days)
    may = [each for each in candidates if each.asked_at is None or each.asked_at <= since]
    may.sort(key=lambda each: (each.asked_at is not None, each.asked_at or now, _lot(plan.lot, each.customer_id)))
    return [each.customer_id for each in may[:quota]]


def _lot(seed: str, customer_id: int) -> bytes:
    return hashlib.sha256(f"{seed}/{customer_id}".encode()).digest()


def spread(count: int, stretches: Sequence[tuple[datetime, datetime]], *, now: datetime) -> list[datetime]:
    """This function will spread `count` moments evenly over what is left of the open stretches of a day.

    Returns fewer, none, only where nothing is left.
    """
    left = [(max(opens, now), closes) for opens, closes in stretches if closes > now]
    total = sum((closes - opens for opens, closes in left), timedelta())
    if not left or total <= timedelta():
        return []
    return [_at(left, total * number / count) for number in range(count)]


def _at(stretches: Sequence[tuple[datetime, datetime]], offset: timedelta) -> datetime:
    for opens, closes in stretches:
        if offset < closes - opens:
            return opens + offset
        offset -= closes - opens
    return stretches[-1][1]


def a_day(plan: Plan, base: int) -> tuple[int, int]:
    """This function will return how many are asked on a day on which anybody is, at least and at most.

    Both are nought while there is no such day or nobody to ask.
    """
    quotas = [plan.quota(base=base, weekday=day) for day in range(DAYS) if plan.weekday_shares[day]]
    return (min(quotas), max(quotas)) if quotas else (0, 0)


def days_for_all(plan: Plan, base: int) -> int:
    """This function will return in how many days everybody of the base is asked once; 0 where that never ends."""
    week = sum(plan.quota(base=base, weekday=day) for day in range(DAYS))
    return -(-base * DAYS // week) if week else 0
