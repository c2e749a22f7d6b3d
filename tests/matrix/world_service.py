"""The tickets of the matrix: one that is new, and one that is closed, whose customer is asked about it."""

from dataclasses import dataclass

from apps.accounts.models import User
from apps.clients.models import Client, Customer
from apps.core.actors import SYSTEM
from apps.core.links import make_link
from apps.tickets.models import Satisfaction, Ticket
from apps.tickets.operations.moves import close_ticket, solve_ticket
from apps.triage.models import EscalationRule
from apps.triage.operations.rules import save_rule
from apps.triage.plans import Condition, Plan
from tests.factories.tickets import opened_ticket


@dataclass(frozen=True, slots=True)
class ServiceThings:
    """What stands in addresses of tickets and rules for one brand."""

    ticket: Ticket
    rule: EscalationRule
    rating_token: str


def service_of(client: Client, word: str, one: Customer, other: Customer, *, by: User) -> ServiceThings:
    """A ticket of the one customer, a closed one of the other, and a rule."""
    return ServiceThings(ticket_of(one, word), rule_of(client, word, by=by), rating_of(other, word))


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


def rule_of(client: Client, word: str, *, by: User) -> EscalationRule:
    """A rule that is off."""
    return save_rule(by=by, client=client, title=f"{word} rule", plan=Plan((Condition("words", word),))).rule
