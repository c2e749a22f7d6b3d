"""What triage does when something comes in, and when an unhappy customer is answered."""

from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.events import Announcement, after, within
from apps.core.models import Event
from apps.feedback.events import LOOP_CLOSED, LOOPS_OPENED
from apps.feedback.models import ClosedLoop
from apps.listening.events import ALERT_RAISED, MENTIONS_RECEIVED
from apps.listening.models import Alert
from apps.tickets.events import REPLY_GIVEN, TICKETS_OPENED
from apps.tickets.models import Ticket, TicketMessage
from apps.triage.operations.loops import answer_ticket_of, close_loop_of, tickets_of_loops
from apps.triage.operations.mentions import tell_of_alert, tickets_of_mentions
from apps.triage.operations.rules import let_rules_speak


@after(LOOPS_OPENED, "triage.tickets_of_loops")
def open_tickets_of_unhappy(event: Event) -> None:
    """This function will make tickets of closed loops: later, so that an import of many does not wait for it."""
    client = Client.objects.get(pk=event.client_id)
    tickets_of_loops(by=SYSTEM, client=client, loop_ids=event.data["ids"])


@within(TICKETS_OPENED)
def let_rules_read_it(told: Announcement) -> None:
    """This function will let the rules speak in the moment in which a ticket comes in."""
    client = Client.objects.get(pk=told.client_id)
    let_rules_speak(client=client, ticket_ids=[ticket.pk for ticket in told.batch])


@within(REPLY_GIVEN)
def close_its_loop(told: Announcement) -> None:
    """This function will close the loop of a ticket whose customer was answered."""
    ticket: Ticket = Ticket.objects.in_scope().get(pk=told.data["ticket_id"])
    message: TicketMessage = TicketMessage.objects.in_scope().get(pk=told.object_id)
    close_loop_of(by=told.by, ticket=ticket, text=message.text)


@within(LOOP_CLOSED)
def answer_its_ticket(told: Announcement) -> None:
    """This function will note in the ticket what was said when its loop was closed by hand."""
    answer_ticket_of(by=told.by, loop=ClosedLoop.objects.in_scope().get(pk=told.object_id))


@after(MENTIONS_RECEIVED, "triage.tickets_of_mentions")
def open_tickets_of_complaints(event: Event) -> None:
    """This function will make tickets of what complains in public."""
    client = Client.objects.get(pk=event.client_id)
    tickets_of_mentions(by=SYSTEM, client=client, mention_ids=event.data["ids"])


@within(ALERT_RAISED)
def tell_both_teams(told: Announcement) -> None:
    """This function will tell service and press of an alert at once."""
    tell_of_alert(Alert.objects.in_scope().get(pk=told.object_id))
