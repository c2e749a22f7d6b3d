"""Tickets that were made of an import's closed loops, when the import is taken back."""

from collections.abc import Callable

from django.db.models import QuerySet
from django.utils.translation import ngettext

from apps.core.actors import Actor
from apps.feedback.models import ClosedLoop, Import
from apps.feedback.undoing import Sent, Undoer, register_undoer
from apps.tickets.models import Ticket, TicketMessage
from apps.tickets.operations.removing import remove_tickets
from apps.triage.operations.loops import ORIGIN


def _tickets(imported: Import) -> QuerySet[Ticket]:
    loops = ClosedLoop.objects.filter(client_id=imported.client_id, response__imported=imported)
    return Ticket.objects.filter(client_id=imported.client_id, origin=ORIGIN, origin_id__in=loops.values("pk"))


def _lock(imported: Import) -> None:
    list(_tickets(imported).select_for_update(of=("self",)).order_by("pk").values_list("pk"))


def _sent(imported: Import) -> list[Sent]:
    said = TicketMessage.objects.filter(
        client_id=imported.client_id, ticket__in=_tickets(imported), kind=TicketMessage.Kind.REPLY, recalled_at=None
    ).count()
    words = ngettext("%(count)d answer in a ticket", "%(count)d answers in tickets", said)
    return [Sent(words % {"count": said}, said)] if said else []


def _clear(by: Actor, imported: Import) -> Callable[[], None]:
    remove_tickets(client_id=imported.client_id, ids=list(_tickets(imported).values_list("pk", flat=True)))
    return lambda: None


register_undoer("tickets", Undoer(_lock, _sent, _clear))
