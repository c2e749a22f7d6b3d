"""One timeline of a customer, put together from what each app knows; an app adds its rows by `tells_of_customers`."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

PAGE = 30


@dataclass(frozen=True, slots=True)
class Told:
    """One line: when, what, in whose words; `path` leads to the thing itself."""

    at: datetime
    icon: str
    title: str
    text: str = ""
    path: str = ""
    tone: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of one customer up to a moment: `latest` cuts a query to it, newest first."""

    client_id: int
    customer_ids: Sequence[int]
    until: datetime | None = None

    def latest(self, rows: QuerySet[Any], moment: str) -> QuerySet[Any]:
        """This function will leave the newest rows that lie before the stretch's end, by the field `moment`."""
        rows = rows.filter(client_id=self.client_id).exclude(**{f"{moment}__isnull": True})
        if self.until is not None:
            rows = rows.filter(**{f"{moment}__lt": self.until})
        return rows.order_by(f"-{moment}", "-pk")[: PAGE + 1]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A page of it, newest first; `more_before` is where the next page begins, None at the end."""

    rows: Sequence[Told]
    more_before: datetime | None


Tell = Callable[[Stretch], Iterable[Told]]
_tellers: dict[str, Tell] = {}


def tells_of_customers(kind: str) -> Callable[[Tell], Tell]:
    """This function will register what gives a customer's rows of a kind, in a fixed number of queries."""

    def register(function: Tell) -> Tell:
        _tellers[kind] = function
        return function

    return register


def timeline_of(stretch: Stretch) -> Timeline:
    """This function will return a page of the timeline, in a number of queries that only the kinds decide."""
    told = [list(tell(stretch)) for tell in _tellers.values()]
    # Of a kind that has more than it told, the rows of its last moment may not be whole: they wait for the next page.
    cut = max((rows[-1].at for rows in told if len(rows) > PAGE), default=None)
    known = sorted((row for rows in told for row in rows), key=lambda row: row.at, reverse=True)
    whole = [row for row in known if cut is None or row.at > cut] or known
    page = whole[:PAGE]
    page += [row for row in whole[PAGE:] if row.at == page[-1].at]  # the next page begins before that moment
    return Timeline(page, page[-1].at if len(known) > len(page) else None)
