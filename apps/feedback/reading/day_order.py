"""Whether 04/11/2026 is the 4th of November or the 11th of April: the column may tell, else a person must."""

from contextlib import closing
from dataclasses import dataclass

from apps.feedback.reading.moments import written_order
from apps.feedback.reading.table import Table

_MONTHS = 12


@dataclass
class DayOrder:
    """What the dates of a column have shown so far."""

    day_first_seen: bool = False
    month_first_seen: bool = False
    example: str = ""  # the first date that can be read in two ways
    count: int = 0  # of such dates

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
        elif first != second:
            self.count += 1
            self.example = self.example or value.strip()

    @property
    def day_first(self) -> bool | None:
        """The order that all decided values share; None where none is, or they disagree."""
        if self.day_first_seen == self.month_first_seen:
            return None
        return self.day_first_seen

    @property
    def needs_answer(self) -> bool:
        """Whether a person has to choose."""
        return bool(self.count) and self.day_first is None


def find_day_order(table: Table, column: str) -> DayOrder:
    """This function will stream through a column once and tell the order of its dates."""
    place = table.columns.index(column)
    order = DayOrder()
    with closing(table.rows()) as rows:
        for row in rows:
            if row.problem is None and row.cells[place]:
                order.add(row.cells[place])
    return order
