"""Whether 04/11/2026 is the 4th of November or the 11th of April: the column may tell, else a person must."""

from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from apps.feedback.reading.moments import written_order, written_year
from apps.feedback.reading.table import Table

_MONTHS = 12
_DAY = timedelta(days=1)
_FEW = 5  # dates in a row by which nobody can tell a pattern from chance


@dataclass
class _Course:
    """How the dates of a column follow one another, read in one of the two orders."""

    last: tuple[int, int, int] = (0, 0, 0)
    rises: int = 0
    falls: int = 0
    in_future: bool = False

    def add(self, day: tuple[int, int, int], *, latest: tuple[int, int, int]) -> None:
        if self.last > (0, 0, 0):
            self.rises += day > self.last
            self.falls += day < self.last
        self.last = day
        self.in_future = self.in_future or day > latest

    @property
    def is_straight(self) -> bool:
        """An export is written from the first answer to the last, or the other way round."""
        return min(self.rises, self.falls) == 0 and self.rises + self.falls >= _FEW


@dataclass
class DayOrder:
    """What the dates of a column have shown so far."""

    latest: datetime | None = None  # no score was given after it
    day_first_seen: bool = False
    month_first_seen: bool = False
    example: str = ""  # the first date that can be read in two ways
    count: int = 0  # of such dates
    _by_day: _Course = field(default_factory=_Course)
    _by_month: _Course = field(default_factory=_Course)

    def add(self, value: str) -> None:
        """Take one value of the column into account."""
        order = written_order(value)
        if order is None:
            return
        first, second = order
        if first > _MONTHS:
            self.day_first_seen = True
        elif second > _MONTHS:
            self.month_first_seen = True
        else:
            self._follow(value, first, second)

    def _follow(self, value: str, first: int, second: int) -> None:
        if first != second:
            self.count += 1
            self.example = self.example or value.strip()
        year, latest = written_year(value), (9999, 1, 1)
        if self.latest is not None:
            day = self.latest + _DAY
            latest = (day.year, day.month, day.day)
        self._by_day.add((year, second, first), latest=latest)
        self._by_month.add((year, first, second), latest=latest)

    @property
    def day_first(self) -> bool | None:
        """The order that all decided values share; else the only one in which no date lies in the future; else the
        only one in which the rows follow one another in time, as in every export. None where nothing tells."""
        if self.day_first_seen != self.month_first_seen:
            return self.day_first_seen
        if self.day_first_seen:
            return None
        if self._by_day.in_future != self._by_month.in_future:
            return self._by_month.in_future
        if self._by_day.is_straight != self._by_month.is_straight:
            return self._by_day.is_straight
        return None

    @property
    def needs_answer(self) -> bool:
        """Whether a person has to choose."""
        return bool(self.count) and self.day_first is None


def find_day_order(table: Table, column: str, *others: str, now: datetime | None = None) -> DayOrder:
    """This function will stream through columns of moments once and tell the order of their dates.

    The first that tells decides, in the order given; `now` is the moment after which nobody can have answered.
    """
    orders = {table.columns.index(name): DayOrder(latest=now) for name in (column, *others)}
    with closing(table.rows()) as rows:
        for row in rows:
            if row.problem is None:
                for place, order in orders.items():
                    if row.cells[place]:
                        order.add(row.cells[place])
    telling = [order for order in orders.values() if order.day_first is not None]
    return next(iter(telling or orders.values()))
