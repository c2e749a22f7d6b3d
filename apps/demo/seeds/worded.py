"""What Harbour says: its house of messages, a few answers for everybody, and one word to its service team."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction

from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.messaging.operations.broadcasts import know_broadcast, send_broadcast
from apps.messaging.operations.faqs import approve_faq, write_faq
from apps.messaging.operations.houses import approve_house, write_house

BRAND: Final = "harbour"
LEAD, PRESS, SERVICE = "priya@northstar.example", "tom@northstar.example", "lena@northstar.example"
UMBRELLA: Final = "The office runs on coffee that nobody has to think about"
PILLARS: Final[list[dict[str, Any]]] = [
    {
        "message": "The van comes in the morning that was said",
        "proofs": [{"text": "Slots are booked by text, and the driver rings"}],
    },
    {
        "message": "A broken grinder is swapped, not explained",
        "proofs": [{"text": "A fitter brings a spare one before you open"}],
    },
    {"message": "Beans roasted by the water, espresso and filter", "proofs": []},
]
ANSWERS: Final = (
    (
        "Do you deliver on Saturdays?",
        "From the first of the month, on the Saturday round. Tell us which market you stand on.",
    ),
    ("What happens when a machine stops?", "Call or write. We bring a spare one, and mend yours in our workshop."),
    ("Can new staff have a tasting?", "Yes. Choose one of three days a month; it takes an hour at the roastery."),
)


def word(*, cast: Cast, now: datetime) -> None:
    """This function will write the house and the answers, have them approved, and tell the team."""
    client = cast.clients.get(BRAND)
    if client is None:
        return
    lead = cast.people[LEAD]
    press, service = (cast.people.get(email, lead) for email in (PRESS, SERVICE))
    with pinned_to(now - timedelta(days=16)), transaction.atomic():
        house = write_house(by=press, client=client, umbrella=UMBRELLA, pillars=PILLARS)
        if press != lead:
            approve_house(by=lead, house=house, seen=house.content_hash)
        for question, answer in ANSWERS:
            version = write_faq(by=service, client=client, question=question, answer=answer)
            if press != service:
                approve_faq(by=press, version=version)
    with pinned_to(now - timedelta(minutes=5)), transaction.atomic():
        text = "Vans were late this morning. Say sorry, offer the money back, and promise no time of day."
        told = send_broadcast(by=press, client=client, text=text)
    with pinned_to(now - timedelta(minutes=2)), transaction.atomic():
        if told.readers.filter(user=service).exists():
            know_broadcast(by=service, broadcast=told)
