"""Two tickets about one matter: one is merged into the other by pointer, and can be taken out again exactly."""

from django.utils.translation import gettext as _

from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.tickets.events import TICKET_MERGED, TICKET_TAKEN_OUT
from apps.tickets.lifecycle import TICKET, UNSOLVED
from apps.tickets.models import Ticket, TicketClock
from apps.tickets.operations.clocks import alive_clocks
from apps.tickets.operations.holding import TicketIsMerged, lock_tickets
from apps.tickets.operations.moves import enter, keep_solution_clock

State = Ticket.State


class CannotMerge(DomainError):
    """These two cannot be one ticket as things stand."""

    code = "cannot_merge"


def merge_ticket(*, by: Actor, ticket: Ticket, into: Ticket) -> Ticket:
    """This function will make `ticket` a part of `into`. Its clocks run on; what is answered there is answered here.

    Raises CannotMerge, TicketIsMerged where either is part of another by now.
    """
    if ticket.client_id != into.client_id or ticket.pk == into.pk:
        raise CannotMerge(_("Choose another ticket of the same client."))
    rows = {row.pk: row for row in lock_tickets([ticket.pk, into.pk])}
    ticket, into = rows[ticket.pk], rows[into.pk]
    for each in (ticket, into):
        if each.merged_into is not None:
            raise TicketIsMerged(each.merged_into)
    TICKET.check(ticket.state, State.MERGED)
    if into.state not in UNSOLVED:
        raise CannotMerge(_("%(number)s is solved. Open it again, or choose one that is open.") % {"number": into})
    if Ticket.objects.filter(client_id=ticket.client_id, merged_into=ticket).exists():
        raise CannotMerge(
            _("Others were merged into this ticket. Merge the other one into this, or take them out first.")
        )
    at = clock.now()
    ticket.state_before_merge, ticket.merged_into, ticket.merged_at = ticket.state, into, at
    ticket.state = State.MERGED
    ticket.save(update_fields=["state", "state_before_merge", "merged_into", "merged_at"])
    keep_solution_clock(into, into.state, by=by, at=at)
    if into.state == State.WAITING and alive_clocks([ticket.pk], TicketClock.Kind.FIRST, TicketClock.Kind.NEXT):
        enter(into, State.OPEN, by=by, at=at)  # the customer of the one waits: then the other waits on nobody
    announce(TICKET_MERGED, client_id=ticket.client_id, by=by, obj=ticket, into=into.pk)
    return ticket


def take_out(*, by: Actor, ticket: Ticket) -> Ticket:
    """This function will make a merged ticket one of its own again, as it was; solved, if it was solved meanwhile.

    Raises BadInput for one that is not merged.
    """
    into_id = Ticket.objects.in_scope().filter(pk=ticket.pk).values_list("merged_into_id", flat=True).first()
    rows = {row.pk: row for row in lock_tickets([ticket.pk, *([into_id] if into_id else [])])}
    ticket = rows[ticket.pk]
    if ticket.merged_into_id is None:
        raise BadInput(_("This ticket is one of its own. Reload to see what happened meanwhile."), field="ticket")
    into_id, there, at = ticket.merged_into_id, _state_now(ticket), clock.now()
    TICKET.check(ticket.state, there)
    if there == State.SOLVED and ticket.solved_at is None:
        ticket.solved_at = at
    ticket.state, ticket.merged_into, ticket.merged_at, ticket.state_before_merge = there, None, None, ""
    ticket.save(update_fields=["state", "merged_into", "merged_at", "state_before_merge", "solved_at"])
    keep_solution_clock(ticket, there, by=by, at=at)
    announce(TICKET_TAKEN_OUT, client_id=ticket.client_id, by=by, obj=ticket, out_of=into_id)
    return ticket


def _state_now(ticket: Ticket) -> str:
    clocks = TicketClock.objects.filter(client_id=ticket.client_id, ticket=ticket, kind=TicketClock.Kind.SOLVE)
    last = clocks.order_by("-pk").first()
    if last is not None and last.is_over:
        return State.SOLVED
    if ticket.state_before_merge == State.NEW and ticket.first_answered_at is not None:
        return State.OPEN
    return ticket.state_before_merge
