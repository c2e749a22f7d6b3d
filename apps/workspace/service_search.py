"""Finding tickets, mentions and incidents by words: what both teams look for while something burns."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Q
from django.db.models.expressions import RawSQL
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
        EntryGroup(gettext_lazy("Tickets"), list(_tickets(user, query, most))),
        EntryGroup(gettext_lazy("Mentions"), list(_mentions(user, query, most))),
    ]


def _found(model: Any, user: User, function: str, query: str, most: int) -> Any:
    """The rows whose ids the database's function tells. It knows the wall; they are asked for under it all the same."""
    ids = RawSQL(f"SELECT {function}(%s, %s)", [query, most])  # noqa: S611 - names from this file
    return model.objects.visible_to(user).filter(pk__in=ids).select_related("client")


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


def _tickets(user: User, query: str, most: int) -> Iterator[Entry]:
    for ticket in _found(Ticket, user, "tickets_found", query, most).order_by("-pk"):
        yield Entry(
            label=ticket.subject,
            detail=_("Ticket %(number)d · %(state)s") % {"number": ticket.number, "state": ticket.get_state_display()},
            icon="ticket",
            path=address_of("tickets:ticket", ticket.public_id),
            client=ticket.client,
        )


def _mentions(user: User, query: str, most: int) -> Iterator[Entry]:
    rows = _found(Mention, user, "mentions_found", query, most).filter(removed_at=None)
    for mention in rows.order_by("-said_at", "-pk"):
        yield Entry(
            label=quoted(mention.text),
            detail=" · ".join(part for part in (mention.author, mention.get_feeling_display()) if part),
            icon="message-circle",
            path=address_of("listening:mention", mention.public_id),
            client=mention.client,
        )
