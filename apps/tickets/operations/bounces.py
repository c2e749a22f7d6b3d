"""An answer that came back was no answer: the clock that it had stopped runs again, from its old moment."""

from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.notifications.models import Mail
from apps.tickets.events import REPLY_BOUNCED
from apps.tickets.lifecycle import TICKET
from apps.tickets.models import Ticket, TicketClock, TicketMessage
from apps.tickets.operations.clocks import ANSWERS, alive_clocks, run_as_if_never_stopped
from apps.tickets.operations.holding import family_of, lock_ticket
from apps.tickets.operations.moves import enter

State = Ticket.State
AFTER_ALL: dict[str, str] = {State.WAITING: State.OPEN, State.SOLVED: State.REOPENED, State.CLOSED: State.REOPENED}


def discount_reply(*, by: Actor, mail: Mail) -> TicketMessage | None:
    """This function will take back that a mail was an answer. None if it never counted, or was taken back before."""
    message = TicketMessage.objects.filter(client_id=mail.client_id, pk=mail.ref, mail_id=mail.pk).first()
    if message is None or message.bounced_at is not None:
        return None
    ticket = lock_ticket(message.ticket_id, even_if_merged=True)
    ticket = lock_ticket(ticket.merged_into_id) if ticket.merged_into_id else ticket
    message.bounced_at = mail.bounced_at or clock.now()
    message.save(update_fields=["bounced_at"])
    restarted = _run_again(ticket, message, by=by)
    announce(REPLY_BOUNCED, client_id=ticket.client_id, by=by, obj=message, ticket_id=ticket.pk, restarted=restarted)
    return message


def _run_again(ticket: Ticket, message: TicketMessage, *, by: Actor) -> bool:
    """Where a later answer reached the customer, nothing is owed for this one."""
    family = family_of(ticket)
    reached = TicketMessage.objects.in_scope().filter(
        ticket_id__in=family, kind=TicketMessage.Kind.REPLY, said_at__isnull=False, bounced_at=None
    )
    first = reached.order_by("said_at").values_list("said_at", flat=True).first()
    Ticket.objects.filter(pk__in=family).update(first_answered_at=first)
    if reached.filter(said_at__gte=message.said_at).exists() or alive_clocks(family, *ANSWERS):
        return False
    stopped = TicketClock.objects.in_scope().filter(ticket_id__in=family, kind__in=ANSWERS, ended_by=message.pk)
    rows = list(stopped.select_related("client").order_by("pk"))
    if rows and ticket.state in AFTER_ALL and TICKET.allows(ticket.state, AFTER_ALL[ticket.state]):
        ticket.first_answered_at = first
        enter(ticket, AFTER_ALL[ticket.state], by=by, at=clock.now())
    for row in rows:
        run_as_if_never_stopped(row, by=by)
    return bool(rows)
