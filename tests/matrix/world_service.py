"""The tickets of the matrix: one that is new, and one that is closed, whose customer is asked about it."""

from apps.clients.models import Customer
from apps.core.actors import SYSTEM
from apps.core.links import make_link
from apps.tickets.models import Satisfaction, Ticket
from apps.tickets.operations.moves import close_ticket, solve_ticket
from tests.factories.tickets import opened_ticket


def ticket_of(customer: Customer, word: str) -> Ticket:
    """A new ticket of the customer."""
    said = {"text": f"{word} complaint", "subject": f"{word} matter"}
    return opened_ticket(customer.client, customer=customer, **said)


def rating_of(customer: Customer, word: str) -> str:
    """The token by which the customer says how content they are."""
    said = {"text": f"{word} grumble", "subject": f"{word} affair"}
    ticket = opened_ticket(customer.client, customer=customer, **said)
    close_ticket(by=SYSTEM, ticket=solve_ticket(by=SYSTEM, ticket=ticket, no_answer_because=f"{word} because"))
    rating = Satisfaction.objects.get(ticket=ticket)
    return make_link(purpose="satisfaction", client_id=customer.client_id, subject_id=rating.pk)[1]
