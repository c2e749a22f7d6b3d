"""What is due, in the order in which a person should take it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from apps.accounts.models import User
from apps.clients.models import Client
from apps.deadlines.clocks import with_time_left
from apps.deadlines.models import Deadline

SOON = timedelta(hours=4)
MOST = 50


@dataclass(frozen=True, slots=True)
class DueRow:
    """One line of Today: what to do, for which brand, by when, and where."""

    title: str
    detail: str
    icon: str
    tone: str
    action: str
    path: str
    owner: str
    client: Client
    deadline: Deadline


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that fall into the same stretch of time; `total` counts those beyond what is shown, too."""

    name: str
    rows: Sequence[DueRow]
    total: int

    @property
    def hidden(self) -> int:
        """How many there are beyond those shown."""
        return self.total - len(self.rows)


@dataclass(frozen=True, slots=True)
class Today:
    late: Group
    soon: Group
    later: Group
    tomorrow: int
    week: int

    @property
    def is_empty(self) -> bool:
        return not (self.late.total or self.soon.total or self.later.total)


Describe = Callable[[Sequence[Deadline]], Iterable[DueRow]]
_describers: dict[str, Describe] = {}


def describes(kind: str) -> Callable[[Describe], Describe]:
    """This function will register what turns deadlines of `kind` into lines, in a fixed number of queries."""

    def register(function: Describe) -> Describe:
        _describers[kind] = function
        return function

    return register


def due_today(*, user: User, client: Client | None, now: datetime, end_of_day: datetime) -> Today:
    """This function will return the open deadlines of the person's brands, or of one, grouped by when they fall."""
    rows = Deadline.objects.visible_to(user).filter(state=Deadline.State.OPEN, late_on_import=False)
    rows = rows.filter(kind__in=list(_describers))  # what nobody describes is done by the machine
    if client is not None:
        rows = rows.filter(client=client)
    soon_ends = now + SOON
    day_ends = max(end_of_day, soon_ends)
    late = rows.filter(due_at__lte=now)
    soon = rows.filter(due_at__gt=now, due_at__lte=soon_ends)
    later = rows.filter(due_at__gt=soon_ends, due_at__lte=day_ends)
    picked = [list(part.select_related("client").order_by("due_at", "id")[:MOST]) for part in (late, soon, later)]
    lines = _described(with_time_left([deadline for part in picked for deadline in part], now=now))
    groups = {
        name: Group(name, [lines[each.pk] for each in part if each.pk in lines], query.count())
        for name, part, query in zip(("late", "soon", "later"), picked, (late, soon, later), strict=True)
    }
    tomorrow_ends = day_ends + timedelta(days=1)
    return Today(
        late=groups["late"],
        soon=groups["soon"],
        later=groups["later"],
        tomorrow=rows.filter(due_at__gt=day_ends, due_at__lte=tomorrow_ends).count(),
        week=rows.filter(due_at__gt=tomorrow_ends, due_at__lte=day_ends + timedelta(days=7)).count(),
    )


def _described(deadlines: Sequence[Deadline]) -> dict[int, DueRow]:
    lines: dict[int, DueRow] = {}
    for kind, describe in _describers.items():
        of_kind = [each for each in deadlines if each.kind == kind]
        if of_kind:
            lines |= {row.deadline.pk: row for row in describe(of_kind)}
    return lines
