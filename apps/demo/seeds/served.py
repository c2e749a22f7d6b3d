"""What Harbour's customers brought to service these weeks, and how soon Lena answered and mended it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from apps.clients.people import Person
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.tickets.models import Channel, Priority, Ticket
from apps.tickets.operations.messages import log_reply
from apps.tickets.operations.tickets import NewTicket, claim_ticket, open_ticket

BRAND: Final = "harbour"
SERVICE: Final = "lena@northstar.example"


@dataclass(frozen=True, slots=True)
class Matter:
    """Brought so many days and minutes ago; answered after so many minutes, and mended after so many hours."""

    days: int
    who: str
    subject: str
    text: str
    answer: str
    minutes: int
    hours: float = 0  # 0: answered, and the customer is waited for
    channel: str = Channel.MAIL
    priority: str = Priority.NORMAL


MATTERS: Final = (
    Matter(24, "Ewan Marlow", "Wrong grind in two bags", "We asked for filter and got espresso.",
           "I am sorry, Ewan. Two bags of filter leave with tomorrow's van; keep the others.", 38, 20),
    Matter(21, "Sana Iqbal", "Invoice 4471 counts a bag twice", "Line three and line five are the same bag.",
           "You are right. A corrected invoice is on its way to you today.", 55, 6),
    Matter(18, "Rhys Bowen", "Grinder makes a new noise", "It squeals since this morning, and we open at seven.",
           "A fitter brings a spare one before six tomorrow.", 12, 16, Channel.PHONE, Priority.HIGH),
    Matter(15, "Moira Tait", "Can we have Saturdays?", "Our market moved to Saturdays. Could the van come then?",
           "From the first of the month it can. I have put you on the Saturday round.", 140, 3),
    Matter(11, "Femi Okoro", "Delivery left in the rain", "Four wet sacks at the back door.",
           "That should not happen. Four new sacks come this afternoon, and the driver now rings.", 25, 5, Channel.PHONE),
    Matter(8, "Lucia Medeiros", "Oat drink was past its date", "Six cartons, two days over.",
           "Please pour them away. Six new ones and a credit come with the next van.", 18, 26, priority=Priority.HIGH),
    Matter(5, "Kamal Haddad", "Tasting for the new staff", "We have three new people. Do you still do tastings?",
           "We do. Which of the three days in this mail suits you?", 95),
    Matter(3, "Ingrid Lowe", "Decaf was missing", "Ordered two, got none.",
           "It is on today's van; I have taken it off the invoice as well.", 31, 4),
    Matter(1, "Tariq Vance", "Password for the shop", "The shop does not let me in since yesterday.",
           "I have sent you a new link. Does it work?", 22, channel=Channel.CHAT),
)  # fmt: skip


def serve(*, cast: Cast, now: datetime) -> None:
    """This function will let customers bring what they bring, and service answer them."""
    client, lena = cast.clients.get(BRAND), cast.people.get(SERVICE)
    if client is None or lena is None:
        return
    for matter in MATTERS:
        said_at = now - timedelta(days=matter.days, hours=2)
        first, _space, last = matter.who.partition(" ")
        person = Person(name=matter.who, email=f"{first}.{last}@cafes.example".lower())
        with pinned_to(said_at), transaction.atomic():
            ticket = open_ticket(
                by=SYSTEM,
                client=client,
                new=NewTicket(
                    text=matter.text,
                    channel=matter.channel,
                    said_at=said_at,
                    subject=matter.subject,
                    priority=matter.priority,
                    person=person,
                ),
            )
            claim_ticket(by=lena, ticket=ticket)
        then = "" if matter.hours else Ticket.State.WAITING
        _answer(ticket, matter.answer, said_at + timedelta(minutes=matter.minutes), cast, then=then)
        if matter.hours:
            _answer(ticket, "It is done.", said_at + timedelta(hours=matter.hours), cast, then=Ticket.State.SOLVED)


def _answer(ticket: Ticket, text: str, at: datetime, cast: Cast, *, then: str) -> None:
    by = cast.people[SERVICE].actor
    with pinned_to(at), transaction.atomic():
        log_reply(by=by, ticket=ticket, text=text, channel=ticket.channel, said_at=at, then=then)
