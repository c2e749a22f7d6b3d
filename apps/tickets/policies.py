"""How soon a brand answers and solves: its own times, or the usual ones."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from apps.clients.models import Client
from apps.tickets.models import Priority, TicketClock, TicketPolicy

Kind = TicketClock.Kind
HOUR: Final = 60
# Minutes that count until the first answer, each further one, and the solution.
USUAL: Final[dict[str, tuple[int, int, int]]] = {
    Priority.URGENT: (30, HOUR, 8 * HOUR),
    Priority.HIGH: (2 * HOUR, 4 * HOUR, 16 * HOUR),
    Priority.NORMAL: (8 * HOUR, 8 * HOUR, 40 * HOUR),
    Priority.LOW: (16 * HOUR, 16 * HOUR, 80 * HOUR),
}


@dataclass(frozen=True, slots=True)
class Times:
    """How soon one priority is answered first, answered again, and solved."""

    first: timedelta
    next: timedelta
    solve: timedelta

    def of(self, kind: str) -> timedelta:
        """The target of a clock of this kind."""
        return {Kind.FIRST: self.first, Kind.NEXT: self.next, Kind.SOLVE: self.solve}[Kind(kind)]


def times_of(client: Client) -> dict[str, Times]:
    """This function will return the brand's times by priority, in one query."""
    rows = {row.priority: row for row in TicketPolicy.objects.filter(client=client)}
    return {priority: _times(rows.get(priority), usual) for priority, usual in USUAL.items()}


def _times(row: TicketPolicy | None, usual: Iterable[int]) -> Times:
    minutes = usual if row is None else (row.first_minutes, row.next_minutes, row.solve_minutes)
    first, then, solve = (timedelta(minutes=each) for each in minutes)
    return Times(first, then, solve)
