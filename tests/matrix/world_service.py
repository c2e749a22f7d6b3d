"""The tickets of the matrix, one new and one closed, whose customer is asked about it; and what is said of the brand."""

from dataclasses import dataclass

from apps.accounts.models import User
from apps.clients.models import Client, Customer
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.links import make_link
from apps.crises.models import Incident
from apps.crises.operations.incidents import open_incident
from apps.crises.operations.playbooks import write_playbook
from apps.drills.models import Drill
from apps.drills.operations.starting import start_drill
from apps.journeys.models import Journey, Stage, Touchpoint
from apps.journeys.operations.boards import make_journey
from apps.listening.models import Alert, Mention, Topic
from apps.listening.operations.topics import save_topic
from apps.messaging.models import Broadcast, Faq, FaqVersion
from apps.messaging.operations.faqs import write_faq
from apps.promises.models import Promise
from apps.themes.models import Theme, ThemeDeed, Tip
from apps.themes.operations.deeds import start_deed
from apps.themes.operations.tipping import make_tip_link, send_tip
from apps.tickets.models import Satisfaction, Ticket
from apps.tickets.operations.moves import close_ticket, solve_ticket
from apps.triage.models import EscalationRule
from apps.triage.operations.rules import save_rule
from apps.triage.plans import Condition, Plan
from tests.factories.mentions import mention
from tests.factories.promises import promise
from tests.factories.themes import theme
from tests.factories.tickets import opened_ticket


@dataclass(frozen=True, slots=True)
class ServiceThings:
    """What stands in addresses of tickets and rules for one brand."""

    ticket: Ticket
    rule: EscalationRule
    rating_token: str
    mention: Mention
    alert: Alert
    topic: Topic
    incident: Incident
    drill: Drill
    promise: Promise
    theme: Theme
    deed: ThemeDeed
    journey: Journey
    stage: Stage
    touchpoint: Touchpoint
    faq: Faq
    broadcast: Broadcast
    tip: Tip
    tip_token: str


def service_of(client: Client, word: str, one: Customer, other: Customer, *, by: User) -> ServiceThings:
    """A ticket of the one customer, a closed one of the other, and a rule."""
    return ServiceThings(
        ticket_of(one, word),
        rule_of(client, word, by=by),
        rating_of(other, word),
        *listening_of(client, word),
        incident_of(client, word, by=by),
        start_drill(by=by, client=client, script="outage"),
        promise(client, by=by, text=f"{word} answers within a day"),
        *themed(client, word, by=by),
        *journey_of(client, word, by=by),
        *messages_of(client, word, by=by),
        send_tip(by=SYSTEM, client=client, text=f"{word} tip"),
        make_tip_link(by=by, client=client),
    )


def themed(client: Client, word: str, *, by: User) -> tuple[Theme, ThemeDeed]:
    """A theme of the brand, and something that it is to become."""
    found = theme(client, name=f"{word} theme")
    return found, start_deed(by=by, theme=found, kind="pitch", text=f"{word} pitch")


def messages_of(client: Client, word: str, *, by: User) -> tuple[Faq, Broadcast]:
    """A question with an answer that everybody can read, and a message to the team."""
    version = write_faq(by=by, client=client, question=f"{word} question", answer=f"{word} answer")
    FaqVersion.objects.filter(pk=version.pk).update(approved_at=clock.now())
    told = Broadcast.objects.create(
        client=client, public_id=new_public_id(), text=f"{word} news", sent_by=by, sent_at=clock.now()
    )
    return version.faq, told


def journey_of(client: Client, word: str, *, by: User) -> tuple[Journey, Stage, Touchpoint]:
    """A journey from a starter, its first stage and a touchpoint of it."""
    made = make_journey(by=by, client=client, name=f"{word} journey", starter="shop")
    stage = made.stages.get(place=0)
    return made, stage, stage.touchpoints.order_by("pk")[0]


def listening_of(client: Client, word: str) -> tuple[Mention, Alert, Topic]:
    """A topic, a mention of it at a place of its own, and an alert at that place."""
    topic = save_topic(by=SYSTEM, client=client, name=f"{word} topic", words=word, kind="subject")
    spoken = mention(client, f"{word} is dreadful", source=f"{word}-place", author=f"@{word}")
    now = clock.now()
    alert = Alert.objects.create(
        client=client,
        public_id=new_public_id(),
        series="source",
        ref=spoken.source_id,
        direction="spike",
        began_at=now,
        until=now,
        raised_at=now,
        delay_ms=40,
        score=6,
        seen=50,
        usual=5,
    )
    return spoken, alert, topic


def incident_of(client: Client, word: str, *, by: User) -> Incident:
    """An incident on a playbook of the brand's own."""
    steps = [{"text": f"{word} step", "team": "both", "minutes": 10}]
    version = write_playbook(by=by, client=client, name=f"{word} book", steps=steps, holding=f"{word} holds")
    return open_incident(by=by, client=client, title=f"{word} burns", severity="spark", version=version)


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
