"""Which clock a brand's deadlines run by, and the holidays that stop it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from apps.clients.business_time import PLAIN, BusinessClock, Week, WorkClock
from apps.clients.holidays import holidays_of
from apps.clients.models import Client, ClosedDay


def work_clock_of(client: Client) -> WorkClock:
    """This function will return the clock that the brand has chosen, in at most one query."""
    return business_clock_of(client) if client.clock == Client.Clock.BUSINESS else PLAIN


@dataclass(frozen=True, slots=True)
class Promises:
    """How soon the brand answers whom, on the clock it has chosen."""

    work: WorkClock
    first_contact: timedelta
    closed_loop: timedelta

    def contact_due(self, scored_at: datetime) -> datetime:
        """When a promoter is owed a first contact."""
        return self.work.after(scored_at, self.first_contact)

    def loop_due(self, scored_at: datetime) -> datetime:
        """When a detractor is owed an answer."""
        return self.work.after(scored_at, self.closed_loop)


def promises_of(client: Client) -> Promises:
    """This function will return what the brand promises, in at most one query."""
    return Promises(
        work_clock_of(client), timedelta(hours=client.first_contact_hours), timedelta(hours=client.closed_loop_hours)
    )


def business_clock_of(client: Client) -> BusinessClock:
    """This function will return the brand's business hours as a clock, whether it has chosen them or not."""
    return business_clocks_of([client])[client.pk]


def business_clocks_of(clients: Iterable[Client]) -> dict[int, BusinessClock]:
    """This function will return the business hours of many brands by id, in at most one query."""
    found = {client.pk: client for client in clients}
    days: dict[int, set[date]] = {}
    if found:
        for client_id, day in ClosedDay.objects.filter(client__in=found).values_list("client_id", "day"):
            days.setdefault(client_id, set()).add(day)
    return {pk: clock_from(client, frozenset(days.get(pk, ()))) for pk, client in found.items()}


def clock_from(client: Client, own_days: frozenset[date]) -> BusinessClock:
    """This function will return the clock of a brand's fields, saved or not, with its own closed days."""
    hours: Week = tuple(tuple((opens, closes) for opens, closes in day) for day in client.business_hours)
    return _shared_clock(hours, client.zone, client.holiday_country, client.holiday_region, own_days)


@lru_cache(maxsize=256)
def _shared_clock(week: Week, zone: str, country: str, region: str, own_days: frozenset[date]) -> BusinessClock:
    """One clock for each choice: it remembers the days that it has worked out."""

    def is_closed(day: date) -> bool:
        return day in own_days or (bool(country) and day in holidays_of(country, region, day.year))

    return BusinessClock(week, ZoneInfo(zone), is_closed)
