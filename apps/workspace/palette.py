"""What the palette offers: common acts, screens, brands to switch to, and what is found by words.

Each act is a line of data with the right it needs; nothing is offered that the person may not do.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with, rights_anywhere, rights_of
from apps.core import clock
from apps.deadlines.models import Deadline
from apps.feedback.models import ClosedLoop
from apps.outreach.models import OutreachCase
from apps.workspace.entries import Entry, EntryGroup
from apps.workspace.search import found_objects, words_in
from apps.workspace.sections import address_of, screens

Find = Callable[[list[int]], tuple[str, str] | None]


def _next_promoter(clients: list[int]) -> tuple[str, str] | None:
    """The address and the name of the promoter whose first contact is due first."""
    rows = OutreachCase.objects.in_scope().filter(
        Q(snoozed_until=None) | Q(snoozed_until__lte=clock.now()),
        client_id__in=clients,
        state=OutreachCase.State.DUE,
        late_on_import=False,
    )
    case = rows.select_related("customer").order_by("due_at", "pk").first()
    return (address_of("outreach:case", case.public_id), str(case.customer)) if case else None


def _next_loop(clients: list[int]) -> tuple[str, str] | None:
    """The address and the name of the unhappy customer whose answer is due first."""
    due = Deadline.objects.in_scope().filter(
        kind="feedback.closed_loop", state=Deadline.State.OPEN, client_id__in=clients, late_on_import=False
    )
    first = due.order_by("due_at", "pk").first()
    if first is None:
        return None
    loop = ClosedLoop.objects.in_scope().select_related("response__customer").get(pk=first.subject_id)
    return address_of("feedback:loop", loop.pk), str(loop.response.customer or _("somebody unnamed"))


@dataclass(frozen=True, slots=True)
class Act:
    """`find` leads to the object that is next, for the brands where the person has the right; else it is a screen.

    Without `right` owners alone are offered it. `words` are other words by which people look for it.
    `is_new` puts it into the menu of new things.
    """

    label: Any
    icon: str
    right: Right | None
    url_name: str = ""
    find: Find | None = None
    words: Any = ""
    is_new: bool = False


ACTS = (
    Act(
        gettext_lazy("Write to the next promoter due"),
        "heart-handshake",
        Right.WORK_OUTREACH,
        find=_next_promoter,
        words=gettext_lazy("contact mail outreach"),
    ),
    Act(
        gettext_lazy("Answer the next unhappy customer"),
        "phone-call",
        Right.CLOSE_LOOPS,
        find=_next_loop,
        words=gettext_lazy("call detractor closed loop"),
    ),
    Act(
        gettext_lazy("New ticket"),
        "ticket",
        Right.WORK_TICKETS,
        "tickets:new",
        words=gettext_lazy("complaint case call service"),
        is_new=True,
    ),
    Act(
        gettext_lazy("New import"),
        "database-import",
        Right.IMPORT,
        "feedback:new",
        words=gettext_lazy("upload file survey answers responses csv"),
        is_new=True,
    ),
    Act(
        gettext_lazy("New survey"),
        "message-question",
        Right.WORK_OUTREACH,
        "surveys:new",
        words=gettext_lazy("ask customers nps question"),
        is_new=True,
    ),
    Act(
        gettext_lazy("Invite to review"),
        "star",
        Right.SEE_WORK,
        "surveys:reviews",
        words=gettext_lazy("reviews sites invitation sampling"),
    ),
    Act(
        gettext_lazy("New client"),
        "building-store",
        None,
        "clients_settings:new",
        words=gettext_lazy("add brand"),
        is_new=True,
    ),
    Act(
        gettext_lazy("New member"),
        "user-plus",
        None,
        "workspace:member_new",
        words=gettext_lazy("invite add people colleague"),
        is_new=True,
    ),
    Act(
        gettext_lazy("Note when you are away"),
        "calendar",
        Right.SEE_WORK,
        "workspace:absence",
        words=gettext_lazy("absence holiday substitute"),
    ),
)


def palette(*, user: User, client: Client | None, typed: str, most: int) -> list[EntryGroup]:
    """This function will return what the words lead to, in groups; without words, the acts and the screens.

    A number of queries that does not grow with what there is.
    """
    words = words_in(typed)
    groups = [
        EntryGroup(gettext_lazy("Do"), list(_acts(user, client, words))),
        EntryGroup(gettext_lazy("Go to"), list(_screens(user, client, words))),
        EntryGroup(gettext_lazy("Switch client"), list(_brands(user, client, words))[:most]),
        *found_objects(user=user, words=words, most=most),
    ]
    return [group for group in groups if group.entries]


def new_things(*, user: User, client: Client | None) -> list[Entry]:
    """This function will return what the person may begin: the menu of new things."""
    allowed = _allowed(user, client)
    return [_entry(act, address_of(act.url_name), client) for act in ACTS if act.is_new and _may(act, user, allowed)]


def _matches(words: list[str], *texts: Any) -> bool:
    there = words_in(" ".join(str(text) for text in texts))
    return all(any(one.startswith(word) for one in there) for word in words)


def _may(act: Act, user: User, allowed: frozenset[Right]) -> bool:
    return act.right in allowed if act.right else user.is_owner


def _allowed(user: User, client: Client | None) -> frozenset[Right]:
    return rights_of(user, client.pk) if client else rights_anywhere(user) | {Right.SEE_WORK}


def _acts(user: User, client: Client | None, words: list[str]) -> Iterator[Entry]:
    allowed = _allowed(user, client)
    for act in ACTS:
        if not _matches(words, act.label, act.words) or not _may(act, user, allowed):
            continue
        if act.find is None or act.right is None:
            yield _entry(act, address_of(act.url_name), client)
        elif (found := act.find([client.pk] if client else clients_with(user, act.right))) is not None:
            path, name = found
            yield Entry(str(act.label), name, act.icon, path)


def _entry(act: Act, address: str, client: Client | None) -> Entry:
    return Entry(str(act.label), "", act.icon, address + _query(client))


def _screens(user: User, client: Client | None, words: list[str]) -> Iterator[Entry]:
    for section, items in screens(_allowed(user, client), is_owner=user.is_owner):
        for item in items:
            if _matches(words, section.label, item.label):
                path = address_of(item.url_name) + _query(client)
                yield Entry(str(item.label), str(section.label), item.icon, path)


def _brands(user: User, client: Client | None, words: list[str]) -> Iterator[Entry]:
    brands = list(Client.objects.visible_to(user).filter(archived_at=None).order_by("name"))
    today = address_of("workspace:today")
    if client is not None and _matches(words, _("All clients")):
        yield Entry(_("All clients"), "", "building-store", today)
    for brand in brands if len(brands) > 1 or words else []:
        if brand != client and _matches(words, brand.name, brand.slug):
            yield Entry(brand.name, "", "", today + _query(brand), client=brand)


def _query(client: Client | None) -> str:
    return f"?{urlencode({'client': client.slug})}" if client else ""
