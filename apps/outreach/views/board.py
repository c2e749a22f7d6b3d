"""The board and the table."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.promise_words import first_contact_words
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.outreach.filters import ANYONE, ME, NOBODY, PERIODS, BoardFilter
from apps.outreach.models import OutreachCase
from apps.outreach.queries import (
    CARDS,
    MOST_CARDS,
    SORTS,
    LoopNumbers,
    board_columns,
    cases_as_table,
    closed_counts,
    loop_numbers,
)
from apps.outreach.workers import workers_of

ROWS = 50
GROUP_LABELS = {
    "owed": gettext_lazy("Owed a first contact"),
    "met": gettext_lazy("Met"),
    "missed": gettext_lazy("Missed"),
    "missed_open": gettext_lazy("Missed and still open"),
    "unworked": gettext_lazy("Unworked"),
    "without_owner": gettext_lazy("Unworked and without owner"),
    "late_apart": gettext_lazy("Late on import"),
    "opted_out": gettext_lazy("Asked to be left alone"),
    "put_off": gettext_lazy("Put off"),
}
DIGITS = 4  # of a number of cards in the address


@require_safe
@workspace(Right.SEE_WORK)
def board(request: HttpRequest) -> HttpResponse:
    """This view will show the promoters who are owed an answer, as a board or as a table."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    wanted = BoardFilter.from_address(request.GET, user=user, client=client)
    as_table = request.GET.get("view") == "table" or bool(wanted.group)
    people = workers_of([client.pk] if client else clients_with(user, Right.SEE_WORK))
    numbers = loop_numbers(wanted, now=now)
    context: dict[str, Any] = {
        "now": now,
        "wanted": wanted,
        "numbers": numbers,
        "share": [(numbers.met, "ok"), (numbers.missed, "bad"), (numbers.unworked, "rest")],
        "since_words": _since(numbers, now),
        "closed": closed_counts(wanted, now=now),
        "periods": [("", _("any time")), *((str(days), _("last %(days)s days") % {"days": days}) for days in PERIODS)],
        "owners": _owners(people, user),
        "one_brand": client is not None,
        "may_act": bool(people) and bool(clients_with(user, Right.WORK_OUTREACH)),
        "people": people,
        "group_label": GROUP_LABELS.get(wanted.group, ""),
        "address": request.GET.urlencode(),
        "tomorrow": _tomorrow(now),
        "as_table": as_table,
        "is_empty": _is_empty(numbers, wanted),
    }
    context |= _table(request, wanted, now) if as_table else _columns(request, wanted, now)
    return render(request, "outreach/board.html", context)


def _since(numbers: LoopNumbers, now: datetime) -> str:
    if numbers.since is None:
        return ""
    since, today = timezone.localtime(numbers.since), timezone.localtime(now)
    return date_format(since, "j M" if since.year == today.year else "j M Y")


def _owners(people: Sequence[User], user: User) -> list[tuple[str, str]]:
    others = [(str(person.pk), person.name) for person in people if person.pk != user.pk]
    return [(ANYONE, _("anyone")), (ME, _("me")), (NOBODY, _("nobody")), *others]


def _tomorrow(now: datetime) -> str:
    """Tomorrow at nine, as a field of the browser takes it."""
    return f"{timezone.localtime(now) + timedelta(days=1):%Y-%m-%dT09:00}"


def _is_empty(numbers: LoopNumbers, wanted: BoardFilter) -> bool:
    """Nothing at all was ever opened: time to say how cases come to be."""
    return wanted.is_plain and not numbers.owed and not numbers.late_apart and not wanted.everything().exists()


def _columns(request: HttpRequest, wanted: BoardFilter, now: datetime) -> dict[str, Any]:
    sizes = {key: _size(request, key) for key in ("due", "contacted", "consent_asked", "consented", "story")}
    titles = {
        "due": (
            _("Due"),
            _("within %(hours)s") % {"hours": first_contact_words(wanted.client)} if wanted.client else "",
        ),
        "contacted": (_("Contacted"), _("call, mail")),
        "consent_asked": (_("Consent asked"), ""),
        "consented": (_("Consented"), ""),
        "story": (_("Story"), ""),
    }
    columns = board_columns(wanted, now=now, sizes=sizes)
    return {"columns": [(column, *titles[column.key]) for column in columns]}


def _size(request: HttpRequest, key: str) -> int:
    asked = request.GET.get(f"{key}_cards", "")
    readable = asked.isascii() and asked.isdigit() and len(asked) < DIGITS
    return max(CARDS, min(int(asked), MOST_CARDS)) if readable else CARDS


def _table(request: HttpRequest, wanted: BoardFilter, now: datetime) -> dict[str, Any]:
    sort = request.GET.get("sort", "due")
    if sort.removeprefix("-") not in SORTS:
        sort = "due"
    headings = [
        ("name", _("Customer"), ""),
        ("score", _("Score"), "number"),
        ("state", _("Stands at"), ""),
        ("due", _("First contact"), ""),
        ("contacted", _("Contacted"), ""),
        ("owner", _("Owner"), ""),
    ]
    page = Paginator(cases_as_table(wanted, now=now, sort=sort), ROWS).get_page(request.GET.get("page"))
    return {
        "page": page,
        "headings": [
            {
                "label": label,
                "kind": kind,
                "sort": f"-{key}" if sort == key else key,
                "order": {key: "ascending", f"-{key}": "descending"}.get(sort, ""),
            }
            for key, label, kind in headings
        ],
        "states": [("", _("any")), *OutreachCase.State.choices],
    }
