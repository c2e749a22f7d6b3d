"""Finding tickets, mentions and incidents by words: what both teams look for while something burns."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db import connection
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.models import User
from apps.crises.models import Incident
from apps.listening.models import Mention
from apps.tickets.models import Ticket
from apps.workspace.entries import Entry, EntryGroup, quoted
from apps.workspace.sections import address_of


def found_service(*, user: User, words: Sequence[str], query: str, most: int) -> list[EntryGroup]:
    """This function will return what holds every word, at most `most` of a kind; `query` is the same as a tsquery."""
    return [
        EntryGroup(gettext_lazy("Incidents"), list(_incidents(user, words, most))),
        EntryGroup(gettext_lazy("Tickets"), list(_tickets(user, _ids("tickets_found", query, most)))),
        EntryGroup(gettext_lazy("Mentions"), list(_mentions(user, _ids("mentions_found", query, most)))),
    ]


def _ids(function: str, query: str, most: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(%s, %s)", [query, most])
        return [ref for (ref,) in cursor.fetchall()]


def _rows(model: Any, user: User, ids: list[int], order: str) -> Any:
    rows = model.objects.visible_to(user).filter(pk__in=ids).select_related("client")
    return rows.order_by(order, "-pk") if ids else rows.none()


def _incidents(user: User, words: Sequence[str], most: int) -> Iterator[Entry]:
    """Few in number, so that they need no index. Words are letters and digits: nothing in them is a pattern."""
    each = Q()
    for word in words:
        each &= Q(title__iregex=rf"\m{word}")
    rows = Incident.objects.visible_to(user).filter(each).select_related("client").order_by("-opened_at", "-pk")
    for incident in rows[:most]:
        yield Entry(
            label=incident.title,
            detail=f"{incident.get_severity_display()} · {incident.get_state_display()}",
            icon="flame",
            path=address_of("crises:room", incident.public_id),
            client=incident.client,
        )


def _tickets(user: User, ids: list[int]) -> Iterator[Entry]:
    for ticket in _rows(Ticket, user, ids, "-pk"):
        yield Entry(
            label=ticket.subject,
            detail=_("Ticket %(number)d · %(state)s") % {"number": ticket.number, "state": ticket.get_state_display()},
            icon="ticket",
            path=address_of("tickets:ticket", ticket.public_id),
            client=ticket.client,
        )


def _mentions(user: User, ids: list[int]) -> Iterator[Entry]:
    for mention in _rows(Mention, user, ids, "-said_at").filter(removed_at=None):
        yield Entry(
            label=quoted(mention.text),
            detail=" · ".join(part for part in (mention.author, mention.get_feeling_display()) if part),
            icon="message-circle",
            path=address_of("listening:mention", mention.public_id),
            client=mention.client,
        )
