"""The morning of late vans, a few minutes in: an incident is open, and a promise waits for service."""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from apps.core.clock import pinned_to
from apps.crises.operations.facts import judge_fact, state_fact
from apps.crises.operations.incidents import do_step, open_incident
from apps.crises.operations.playbooks import add_starters
from apps.crises.operations.statements import write_statement
from apps.crises.operations.timeline import add_note
from apps.crises.operations.updates import set_next_update
from apps.demo.seeds.making import Cast
from apps.listening.models import Alert

BRAND: Final = "harbour"
LEAD, PRESS, SERVICE = "priya@northstar.example", "tom@northstar.example", "lena@northstar.example"
WORDS: Final = (
    "We know that many of you waited in vain for our van this morning. It was our mistake, and we are sorry. "
    "Everyone whose delivery did not come will have their money back by Friday. The next update comes at noon."
)


def burn(*, cast: Cast, now: datetime) -> None:
    """This function will open the incident and take its first steps."""
    client = cast.clients.get(BRAND)
    if client is None:
        return
    lead = cast.people[LEAD]
    press, service = (cast.people.get(email, lead) for email in (PRESS, SERVICE))
    with pinned_to(now - timedelta(days=20)), transaction.atomic():
        versions = {str(version.name): version for version in add_starters(by=lead, client=client)}
    with pinned_to(now - timedelta(minutes=8)), transaction.atomic():
        alert = Alert.objects.in_scope().filter(client=client).order_by("-raised_at").first()
        incident = open_incident(
            by=lead,
            client=client,
            title="Vans did not come this morning",
            severity="smoulder",
            version=versions["Complaint that goes round"],
            alert=alert,
        )
    with pinned_to(now - timedelta(minutes=6)), transaction.atomic():
        do_step(by=press, incident=incident, place=1)
        fact = state_fact(by=service, incident=incident, text="Three of five vans broke down before six")
        judge_fact(by=service, fact=fact, standing="confirmed")
        state_fact(by=press, incident=incident, text="All cafés have their delivery by noon")
    with pinned_to(now - timedelta(minutes=3)), transaction.atomic():
        do_step(by=lead, incident=incident, place=2)
        add_note(by=press, incident=incident, text="Mara Quint of the Courier asks for a comment by eleven")
        write_statement(by=press, incident=incident, text=WORDS)
        set_next_update(by=press, incident=incident, at=now + timedelta(hours=2))
