"""Three brands, rivals and an other agency's, with one object of each kind; every text holds the brand's canary word.

A body that holds a canary of a brand which the role may not see is a leak, whatever its status says.
"""

import tempfile
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from django.db import connection

from apps.accounts.invitations import make_invitation
from apps.accounts.models import ApiKey, User
from apps.accounts.operations import create_user
from apps.approvals.mails import new_link
from apps.approvals.models import ApprovalRequest, Side
from apps.approvals.operations import StepPlan, save_chain
from apps.case_studies.models import Story
from apps.case_studies.operations import draft_all, send_through_chain
from apps.clients.closed_days import add_closed_day
from apps.clients.logos import set_logo
from apps.clients.models import Client, ClosedDay, Customer, Spokesperson, SuppressedAddress
from apps.clients.operations import assign, change_client
from apps.clients.spokespeople import name_spokesperson
from apps.clients.suppression import suppress_addresses
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.links import make_link
from apps.documents.models import Document
from apps.documents.queries import check_version
from apps.evidence.models import Evidence
from apps.evidence.operations import add_photo
from apps.feedback.models import ClosedLoop, Import, Response
from apps.feedback.operations import change_mapping, open_loops
from apps.feedback.operations.imports import name_file
from apps.integrations.models import Arrival, WebhookDelivery
from apps.newsroom.models import EmbargoReader, EmbedOrigin, Publication, Subscriber
from apps.newsroom.operations import add_origin, ask_to_subscribe, plan_opening, publish, share_embargo
from apps.newsroom.operations.subscribing import CONFIRM, STOP
from apps.newsroom.queries import printed_evidence
from apps.notifications.models import Mail, Notice
from apps.notifications.notice_mails import off_address
from apps.notifications.operations import give_notice, queue_mail
from apps.outreach.models import Consent, Interview, OutreachCase
from tests.cast import _person
from tests.conftest import cast_of_agency, in_agency
from tests.factories import formats
from tests.factories.case_studies import answer, picture_file, save, send, started_story
from tests.factories.consents import granted_consent, link_of
from tests.factories.evidence import ANSWERS
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.factories.interviews import interview_link_of, photo_sent, sent_interview
from tests.factories.keys import key_for
from tests.factories.newsroom import FOR_RELEASES
from tests.factories.outreach import open_case
from tests.matrix.world_service import ServiceThings, service_of
from tests.matrix.world_surveys import Asking, asking_of
from tests.matrix.world_tools import arrived, told_program

CANARIES = {"harbour": "zqharbour", "bloom": "zqbloom", "kestrel": "zqkestrel"}


@dataclass(frozen=True, slots=True)
class Things:
    """What stands in an address for one brand."""

    client: Client
    case: OutreachCase  # nobody has written yet
    response: Response
    imported: Import  # mapped, not begun
    interview: Interview
    loop: ClosedLoop
    consent: Consent  # granted, of another customer
    consent_token: str
    interview_token: str  # of questions that were sent to the same customer, with a photo among the answers
    unsubscribe_token: str
    evidence: Evidence
    photo: Evidence
    story: Story
    document: Document  # of the story
    publication: Publication  # of a third customer, in the newsroom
    printed: Evidence  # in the publication
    release: Publication  # a press release of a fifth customer, in the newsroom
    printed_in_release: Evidence
    embargo_reader: EmbargoReader  # of a fourth customer's story, which waits for its moment
    embed_origin: EmbedOrigin
    reader: Subscriber
    confirm_token: str
    stop_token: str
    request: ApprovalRequest
    approval_token: str
    quote_token: str  # of the customer of a fourth story, who is asked about their own words
    service: ServiceThings
    mail: Mail
    customer: Customer
    other_customer: Customer
    spokesperson: Spokesperson
    notice: Notice
    off_token: str  # behind the mail of the notice
    closed_day: ClosedDay
    suppressed: SuppressedAddress
    invitation_token: str  # of somebody new at the agency
    key: ApiKey
    sent: WebhookDelivery  # to an address that hears of the brand
    arrival: Arrival  # of a tool, for want of its score not usable
    asking: Asking


@dataclass(frozen=True, slots=True)
class World:
    things: dict[str, Things]
    people: dict[str, User]


def make_world() -> World:
    """In the caller's transaction."""
    things: dict[str, Things] = {}
    people: dict[str, User] = {}
    with in_agency("north"):
        north = cast_of_agency()
        people |= {name: getattr(north, name) for name in ("olga", "priya", "tom", "lena", "marcus", "helen", "dan")}
        people |= {"vera": north.vera, "sofia": north.sofia}
        things["harbour"] = _things(north.harbour, author=north.priya, approver=north.helen)
        things["bloom"] = _things(north.bloom, author=north.marcus, approver=north.sofia)
    with in_agency("south"):
        _draw_ids_far_from_norths()
        south = cast_of_agency()
        people["sam"] = south.sam
        approver = _person("kai@kestrel.test", "Kai Brandt", User.Side.CLIENT)
        assign(by=SYSTEM, user=approver, client=south.kestrel, role="approver")
        things["kestrel"] = _things(south.kestrel, author=south.sam, approver=approver)
    return World(things, people)


def _draw_ids_far_from_norths() -> None:
    """Else id 1 of the other agency is id 1 here too, and an address by number finds something after all."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT sequencename FROM pg_sequences WHERE schemaname = current_schema()")
        for (name,) in cursor.fetchall():
            cursor.execute(f"SELECT max(nextval('\"{name}\"')) FROM generate_series(1, 500)")


def _customer(client: Client, word: str, number: int) -> Customer:
    return CustomerFactory(
        client=client,
        name=f"{word} name{number}",
        email=f"{word}{number}@customers.test",
        phone=f"{word} phone",
        company=f"{word} company",
        role=f"{word} role",
        source_key=f"{word}-key{number}",
    )


def _things(client: Client, *, author: User, approver: User) -> Things:
    word = CANARIES[client.slug]
    said = {"comment": f"{word} comment.", "segment": f"{word} segment", "score": 10}
    client = set_logo(by=SYSTEM, client=client, upload=picture_file(form="PNG"))
    case = open_case(client, customer=_customer(client, word, 1), **said)
    unhappy = ResponseFactory(client=client, customer=_customer(client, word, 4), **said | {"score": 2})
    open_loops(by=SYSTEM, client=client, responses=[unhappy])
    consent = granted_consent(client, customer=_customer(client, word, 2), **said)
    story = started_story(client, by=author, consent=consent, answers=_answers(word))
    save(story, by=author, title=f"{word} title")
    draft_all(by=author, story=story, kinds=("press_release",))
    story.refresh_from_db()
    request, token = send(story, by=author, approver=approver)
    mail = queue_mail(
        by=SYSTEM,
        client=client,
        purpose="tests.letter",
        to_address=f"{word}@customers.test",
        to_name=f"{word} name",
        subject=f"{word} subject",
        text=f"{word} text",
    )
    told = approver if author.is_owner else author  # an owner sees everything, but not what another was told
    notice = give_notice(client=client, user=told, kind="tests.notice", text=f"{word} notice", path="/outreach/")
    publication = _published(client, word, author=author, approver=approver)
    ask_to_subscribe(by=SYSTEM, client=client, typed=f"{word}@readers.test")
    reader = Subscriber.objects.get(client=client)
    release = _released(client, word, author=author, approver=approver)
    photo = photo_sent(sent_interview(consent), words=f"{word} photo")
    return Things(
        client=client,
        case=case,
        response=case.response,
        imported=_import(client, word),
        interview=story.case.interviews.get(by_link=False),
        loop=unhappy.closed_loop,
        consent=consent,
        consent_token=link_of(consent)[1],
        interview_token=interview_link_of(photo.interview)[1],
        unsubscribe_token=make_link(purpose="unsubscribe", client_id=client.pk, subject_id=consent.customer_id)[1],
        evidence=Evidence.objects.filter(consent=consent).earliest("number"),
        photo=add_photo(by=SYSTEM, consent=consent, source_id=photo.pk),
        story=story,
        document=story.document,
        publication=publication,
        printed=Evidence.objects.filter(consent_id=publication.consent_id).earliest("number"),
        release=release,
        printed_in_release=Evidence.objects.get(
            client_id=client.pk, public_id=printed_evidence(check_version(release.version))[0].evidence_id
        ),
        embargo_reader=_embargoed(client, word, author=author, approver=approver),
        embed_origin=add_origin(by=author, client=client, typed=f"https://{word}.example"),
        reader=reader,
        confirm_token=make_link(purpose=CONFIRM, client_id=client.pk, subject_id=reader.pk)[1],
        stop_token=make_link(purpose=STOP, client_id=client.pk, subject_id=reader.pk)[1],
        request=request,
        approval_token=token,
        quote_token=_asked_about_quote(client, word, author=author, approver=approver),
        service=service_of(client, word, _customer(client, word, 17), _customer(client, word, 18), by=author),
        mail=mail,
        customer=unhappy.customer,
        other_customer=case.customer,
        spokesperson=name_spokesperson(by=SYSTEM, client=client, name=f"{word} voice", role=f"{word} role"),
        notice=notice,
        off_token=off_address(told, client_id=client.pk, notice_id=notice.pk).rstrip("/").rpartition("/")[2],
        closed_day=add_closed_day(by=SYSTEM, client=client, day=date(2027, 3, 1), name=f"{word} day"),
        suppressed=_suppressed(client, word),
        invitation_token=_invitation(client),
        key=key_for(client)[0],
        asking=asking_of(_customer(client, word, 9), word),
        sent=told_program(client, word),
        arrival=arrived(client, word),
    )


def _suppressed(client: Client, word: str) -> SuppressedAddress:
    done = suppress_addresses(by=SYSTEM, client=client, addresses=[f"{word}@never.test"], reason=f"{word} reason")
    return done.added[0]


def _invitation(client: Client) -> str:
    invited = create_user(by=SYSTEM, email=f"new.{client.slug}@people.test", name="Nell New")
    return make_invitation(by=SYSTEM, user=invited)


def _import(client: Client, word: str) -> Import:
    path = Path(tempfile.mkdtemp()) / f"{word}.csv"
    path.write_text(f"id,score,comment,answered\n{word}-1,9,{word} row,2026-11-01T10:00:00Z\n", encoding="utf-8")
    imported = name_file(by=SYSTEM, client=client, path=path)
    mapping = {"source_id": "id", "score": "score", "comment": "comment", "answered_at": "answered"}
    return change_mapping(imported=imported, mapping=mapping, options={"zone": "UTC"})


def _asked_about_quote(client: Client, word: str, *, author: User, approver: User) -> str:
    consent = granted_consent(
        client, customer=_customer(client, word, 5), comment=f"{word} thanks. It went well.", score=10
    )
    story = started_story(client, by=author, consent=consent, answers=_answers(word))
    steps = [StepPlan(Side.CUSTOMER), StepPlan(Side.CLIENT, (approver,))]
    run = send_through_chain(by=author, story=story, chain=save_chain(by=SYSTEM, client=client, steps=steps))
    return new_link(ApprovalRequest.objects.get(seat__step__run=run))


def _published(client: Client, word: str, *, author: User, approver: User) -> Publication:
    return publish(by=author, story=_approved(client, word, 3, author=author, approver=approver))


def _released(client: Client, word: str, *, author: User, approver: User) -> Publication:
    about = {"boilerplate": f"{word} boilerplate.", "press_name": f"{word} press", "press_email": f"{word}@press.test"}
    change_client(by=SYSTEM, client=client, **about)  # a release closes with both
    client.refresh_from_db()
    consent = granted_consent(
        client,
        *FOR_RELEASES,
        customer=_customer(client, word, 7),
        comment=f"{word} praise. It went well.",
        score=10,
    )
    story = started_story(client, by=author, consent=consent, answers=_answers(word))
    part = formats.drafted(story, "press_release", by=author)
    answer(formats.send(part, by=author, approver=approver)[0])
    return publish(by=author, story=story, part=part)


def _embargoed(client: Client, word: str, *, author: User, approver: User) -> EmbargoReader:
    story = _approved(client, word, 6, author=author, approver=approver)
    opening = plan_opening(by=author, story=story, opens_at=clock.now() + timedelta(days=1), is_embargo=True)
    return share_embargo(by=author, opening=opening, name=f"{word} journalist", outlet=f"{word} paper")[0]


def _approved(client: Client, word: str, number: int, *, author: User, approver: User) -> Story:
    consent = granted_consent(
        client, customer=_customer(client, word, number), comment=f"{word} praise. It went well.", score=10
    )
    story = started_story(client, by=author, consent=consent, answers=_answers(word))
    answer(send(story, by=author, approver=approver)[0])
    story.refresh_from_db()
    return story


def _answers(word: str) -> list[dict[str, Any]]:
    """The answers of the factories, each with the canary word in front."""
    return [given | {"answer": f"{word.capitalize()} says so. {given['answer']}"} for given in ANSWERS]
