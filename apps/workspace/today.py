"""What is due, in the order in which a person should take it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.deadlines.clocks import with_time_left
from apps.deadlines.models import Deadline

SOON = timedelta(hours=4)
MOST = 50
TOMORROW, WEEK = "tomorrow", "week"


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
    """`ahead` holds the rows of the stretch that was opened: tomorrow, or the week after it."""

    late: Group
    soon: Group
    later: Group
    ahead: Group
    tomorrow: int
    week: int

    @property
    def is_empty(self) -> bool:
        return not (self.late.total or self.soon.total or self.later.total)


Describe = Callable[[Sequence[Deadline]], Iterable[DueRow]]
Mine = Callable[[User], QuerySet[Any]]
_describers: dict[str, Describe] = {}
_mine: dict[str, Mine | None] = {}


def describes(kind: str, *, mine: Mine | None = None) -> Callable[[Describe], Describe]:
    """This function will register what turns deadlines of `kind` into lines, in a fixed number of queries.

    `mine` returns the subjects that are the person's own or nobody's, of the brands in scope; without it all are.
    """

    def register(function: Describe) -> Describe:
        _describers[kind], _mine[kind] = function, mine
        return function

    return register


def leads_or_owns(user: User) -> Q:
    """This function will return what makes a deadline one's own: by its subject, or as lead of its brand."""
    led = Assignment.objects.filter(user=user, role=Assignment.Role.ACCOUNT_LEAD).values("client_id")
    own = Q(client_id__in=led)
    for kind, mine in _mine.items():
        own |= Q(kind=kind, subject_id__in=mine(user).values("pk")) if mine else Q(kind=kind)
    return own


def due_today(
    *, user: User, client: Client | None, now: datetime, end_of_day: datetime, everyone: bool = True, opened: str = ""
) -> Today:
    """This function will return the open deadlines of the person's brands, or of one, grouped by when they fall.

    Without `everyone` those that are another's to do are left out. `opened` is a stretch ahead to list as well.
    """
    rows = Deadline.objects.visible_to(user).filter(state=Deadline.State.OPEN, late_on_import=False)
    rows = rows.filter(kind__in=list(_describers))  # what nobody describes is done by the machine
    if client is not None:
        rows = rows.filter(client=client)
    if not everyone:
        rows = rows.filter(leads_or_owns(user))
    soon_ends = now + SOON
    day_ends = max(end_of_day, soon_ends)
    tomorrow_ends = day_ends + timedelta(days=1)
    stretches = {
        "late": rows.filter(due_at__lte=now),
        "soon": rows.filter(due_at__gt=now, due_at__lte=soon_ends),
        "later": rows.filter(due_at__gt=soon_ends, due_at__lte=day_ends),
        TOMORROW: rows.filter(due_at__gt=day_ends, due_at__lte=tomorrow_ends),
        WEEK: rows.filter(due_at__gt=tomorrow_ends, due_at__lte=day_ends + timedelta(days=7)),
    }
    listed = ["late", "soon", "later", *([opened] if opened in (TOMORROW, WEEK) else [])]
    picked = {name: list(stretches[name].select_related("client").order_by("due_at", "id")[:MOST]) for name in listed}
    lines = _described(with_time_left([deadline for part in picked.values() for deadline in part], now=now))
    totals = {name: query.count() for name, query in stretches.items()}
    groups = {
        name: Group(name, [lines[each.pk] for each in part if each.pk in lines], totals[name])
        for name, part in picked.items()
    }
    return Today(
        late=groups["late"],
        soon=groups["soon"],
        later=groups["later"],
        ahead=groups.get(opened, Group("", [], 0)),
        tomorrow=totals[TOMORROW],
        week=totals[WEEK],
    )


def _described(deadlines: Sequence[Deadline]) -> dict[int, DueRow]:
    lines: dict[int, DueRow] = {}
    for kind, describe in _describers.items():
        of_kind = [each for each in deadlines if each.kind == kind]
        if of_kind:
            lines |= {row.deadline.pk: row for row in describe(of_kind)}
    return lines
