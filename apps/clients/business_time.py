"""Time that counts: arithmetic over opening hours, time zones and holidays. Pure: no query, no clock.

A span is real time (a minute is sixty seconds, also on the night of a change to summer time) that passes while
the house is open.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, Protocol
from zoneinfo import ZoneInfo

NOTHING: Final = timedelta(0)
DAY: Final = timedelta(days=1)
DAY_MINUTES: Final = 24 * 60
FURTHEST: Final = timedelta(days=3 * 366)  # whoever opens at all has opened for that long by then

Opening = tuple[int, int]  # from and until, in minutes of the day; 1440 is midnight at its end
Week = tuple[tuple[Opening, ...], ...]  # seven, Monday first; each day's in order and apart


class NeverOpen(ValueError):
    """The calendar holds too few open hours for the span: nothing would ever fall due."""


class WorkClock(Protocol):
    """A clock by which deadlines run. `name` is a choice of `Client.Clock`."""

    @property
    def name(self) -> str: ...

    def after(self, start: datetime, span: timedelta) -> datetime:
        """The moment at which `span` has passed since `start`."""

    def before(self, end: datetime, span: timedelta) -> datetime:
        """The moment from which `span` is left until `end`."""

    def between(self, start: datetime, end: datetime) -> timedelta:
        """How much time counts from `start` to `end`; negative where `end` comes first."""


@dataclass(frozen=True, slots=True)
class PlainClock:
    """Every hour counts."""

    name: str = "plain"

    def after(self, start: datetime, span: timedelta) -> datetime:
        return start + span

    def before(self, end: datetime, span: timedelta) -> datetime:
        return end - span

    def between(self, start: datetime, end: datetime) -> timedelta:
        return end - start


PLAIN: Final = PlainClock()


def _never(_day: date) -> bool:
    return False


@dataclass(frozen=True)
class BusinessClock:
    """Hours count while the house is open. `is_closed` tells of holidays and days off."""

    week: Week
    zone: ZoneInfo
    is_closed: Callable[[date], bool] = _never
    name: str = "business"
    _days: dict[date, tuple[tuple[datetime, datetime], ...]] = field(default_factory=dict, compare=False, repr=False)

    def after(self, start: datetime, span: timedelta) -> datetime:
        return add_business_time(self, start, span)

    def before(self, end: datetime, span: timedelta) -> datetime:
        return subtract_business_time(self, end, span)

    def between(self, start: datetime, end: datetime) -> timedelta:
        return business_time_between(self, start, end)

    def opened(self, day: date) -> tuple[tuple[datetime, datetime], ...]:
        """The stretches of a local day that count, as moments in UTC, in order."""
        if day not in self._days:
            openings = () if self.is_closed(day) else self.week[day.weekday()]
            stretches = ((self._moment(day, opens), self._moment(day, closes)) for opens, closes in openings)
            # An opening within the hour that a change of the clocks leaves out is none on that day.
            self._days[day] = tuple((opens, closes) for opens, closes in stretches if opens < closes)
        return self._days[day]

    def _moment(self, day: date, minute: int) -> datetime:
        if minute == DAY_MINUTES:
            day, minute = day + DAY, 0
        return datetime.combine(day, time(minute // 60, minute % 60), self.zone).astimezone(UTC)


def add_business_time(calendar: BusinessClock, start: datetime, span: timedelta) -> datetime:
    """This function will return the earliest moment by which `span` of open time has passed since `start`.

    Raises ValueError for a negative span, NeverOpen where three years do not hold it.
    """
    _check_span(span)
    left, start = span, start.astimezone(UTC)
    if left == NOTHING:
        return start
    for opens, closes in _stretches(calendar, start, start + FURTHEST + 30 * span):
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    raise NeverOpen("these hours are open too seldom for the span")


def subtract_business_time(calendar: BusinessClock, end: datetime, span: timedelta) -> datetime:
    """This function will return the latest moment from which `span` of open time is left until `end`."""
    _check_span(span)
    left, end = span, end.astimezone(UTC)
    if left == NOTHING:
        return end
    for opens, closes in _stretches_back(calendar, end, end - FURTHEST - 30 * span):
        if closes - opens >= left:
            return closes - left
        left -= closes - opens
    raise NeverOpen("these hours are open too seldom for the span")


def business_time_between(calendar: BusinessClock, start: datetime, end: datetime) -> timedelta:
    """This function will return how much open time lies between two moments; negative where `end` comes first."""
    if end < start:
        return -business_time_between(calendar, end, start)
    stretches = _stretches(calendar, start.astimezone(UTC), end.astimezone(UTC))
    return sum((closes - opens for opens, closes in stretches), NOTHING)


def _check_span(span: timedelta) -> None:
    if span < NOTHING:
        raise ValueError("a span of time that counts is not negative")


def _stretches(calendar: BusinessClock, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    """What is open from `start` to `end`, cut to both."""
    # A day more at either end: the zone's date is up to one off that of UTC.
    day, last = start.date() - DAY, end.date() + DAY
    while day <= last:
        for opens, closes in calendar.opened(day):
            first, until = max(opens, start), min(closes, end)
            if first < until:
                yield first, until
        day += DAY


def _stretches_back(calendar: BusinessClock, end: datetime, start: datetime) -> Iterator[tuple[datetime, datetime]]:
    day, first_day = end.date() + DAY, start.date() - DAY
    while day >= first_day:
        for opens, closes in reversed(calendar.opened(day)):
            first, until = max(opens, start), min(closes, end)
            if first < until:
                yield first, until
        day -= DAY
