"""Removing tickets that nobody has answered, with all that hangs on them: an import that brought them was undone."""

from collections.abc import Sequence

from apps.core.bulk import delete_rows
from apps.deadlines.operations import forget_deadlines
from apps.tickets.models import (
    Handover,
    PressFlag,
    Ticket,
    TicketAct,
    TicketClock,
    TicketMessage,
    TicketPresence,
    Watcher,
)
from apps.tickets.operations.clocks import deadline_kind_of
from apps.tickets.operations.sides import HANDOVER_DEADLINE


def remove_tickets(*, client_id: int, ids: Sequence[int]) -> int:
    """This function will remove the tickets and return how many there were. Who removes their source tells of it."""
    clocks = TicketClock.objects.filter(client_id=client_id, ticket__in=ids)
    for kind in TicketClock.Kind.values:
        subjects = list(clocks.filter(kind=kind).values_list("pk", flat=True))
        forget_deadlines(client_id=client_id, kind=deadline_kind_of(kind), subject_ids=subjects)
    asked = Handover.objects.filter(client_id=client_id, ticket__in=ids)
    forget_deadlines(client_id=client_id, kind=HANDOVER_DEADLINE, subject_ids=list(asked.values_list("pk", flat=True)))
    for model in (Handover, PressFlag, TicketAct, TicketClock, TicketMessage, TicketPresence, Watcher):
        delete_rows(model._default_manager.filter(client_id=client_id, ticket__in=ids))
    Ticket.objects.filter(client_id=client_id, merged_into__in=ids).update(merged_into=None, state=Ticket.State.OPEN)
    return delete_rows(Ticket.objects.filter(client_id=client_id, pk__in=ids))
