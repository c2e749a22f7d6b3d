"""Living through one customer's story, step by step on its days, each through the operation that people use."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from django.db import connection, transaction

from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.operations import decide
from apps.case_studies.models import Story
from apps.case_studies.operations import add_picture, save_story, send_for_review, start_story
from apps.clients.days import today_of
from apps.core.actors import SYSTEM
from apps.core.clock import pinned_to
from apps.core.models import Link
from apps.demo.seeds.chains import discuss
from apps.demo.seeds.making import Cast
from apps.demo.seeds.picture import Colour, draw_harbour
from apps.demo.seeds.tales import QUESTIONS, Tale
from apps.documents.blocks import Document, Headline, Image, new_block_id
from apps.documents.inline import Text
from apps.documents.stored import parse_document
from apps.feedback.operations import take_in
from apps.feedback.reading import ParsedRow
from apps.newsroom.operations import publish
from apps.outreach.consent_text import page_for
from apps.outreach.models import Consent, ConsentRecord, OutreachCase
from apps.outreach.models.consents import Region
from apps.outreach.operations.consents import ask_consent, decide_consent, withdraw_consent
from apps.outreach.operations.contacts import log_contact
from apps.outreach.operations.interview_links import Page, invite_to_interview, keep_answer
from apps.outreach.operations.interviews import finish_interview, save_answers, start_interview
from apps.outreach.permission import months_after
from apps.tenancy.hosts import newsroom_host

REGIONS: Final = (Region.WORLD.value,)
# The way of a story, and on which day after the score each step is taken.
STEPS: Final = {
    "asked": 1,
    "consented": 2,
    "interviewed": 4,
    "drafting": 5,
    "in_review": 7,
    "approved": 8,
    "published": 9,
    "withdrawn": 19,
}


class Telling:
    """One customer's way, taken as far as the tale says."""

    def __init__(self, tale: Tale, cast: Cast, now: datetime) -> None:
        self.tale, self.cast = tale, cast
        self.scored_at = now - timedelta(days=tale.scored, hours=3)
        self.now = now
        self.client = cast.clients[tale.brand]
        self.author = cast.people.get(tale.author) or next(iter(cast.people.values()))

    def live(self) -> None:
        """This function will take the steps up to where the tale ends."""
        with self._on(0):
            self._score()
        steps = list(STEPS)
        for step in steps[: steps.index(self.tale.reaches) + 1]:
            with self._on(STEPS[step]):
                getattr(self, f"_{step}")()

    @contextmanager
    def _on(self, days: int) -> Iterator[None]:
        moment = min(self.scored_at + timedelta(days=days, minutes=7), self.now)
        with pinned_to(moment), transaction.atomic():
            yield

    def _score(self) -> None:
        tale = self.tale
        row = ParsedRow(
            number=1,
            source_id=f"demo-tale-{tale.email}",
            score=tale.score,
            comment=tale.comment,
            answered_at=self.scored_at,
            customer_name=tale.name,
            customer_email=tale.email,
            customer_phone="",
            company=tale.company,
            customer_key="",
            language="en",
            segment="",
            fingerprint=None,
        )
        take_in(by=SYSTEM, client=self.client, rows=[row], imported=None)
        cases = OutreachCase.objects.in_scope().select_related("customer", "response", "client")
        self.case = cases.get(client=self.client, response__source_id=row.source_id)
        self.case.customer.role = tale.role
        self.case.customer.save(update_fields=["role"])

    def _asked(self) -> None:
        called_at = self.scored_at + timedelta(hours=9)
        words = "Called to say thank you. Would like to tell how it came about."
        log_contact(by=self.author.actor, case=self.case, channel="phone", at=called_at, text=words)
        self.consent = ask_consent(by=self.author.actor, case=self.case)
        self.link = Link.objects.filter(purpose="consent", subject_id=self.consent.pk).latest("id")

    def _consented(self) -> None:
        consent = self._fresh_consent()
        page = page_for(consent, today=today_of(self.client), host=self._host())
        until = months_after(today_of(self.client), 12)
        decide_consent(
            link=self.link,
            consent=consent,
            decision=ConsentRecord.Decision.GRANTED,
            uses=self.tale.uses,
            regions=REGIONS,
            valid_until=until,
            text=page.granted_text(self.tale.uses, until, REGIONS),
            language=page.language,
            address="203.0.113.7",
            agent="A telephone's browser",
        )
        if self.tale.wrote_so_far:
            self._answers_alone()

    def _answers_alone(self) -> None:
        """The questions go out as a link, and the customer stops after the first answer."""
        interview = invite_to_interview(by=self.author.actor, case=self.case)
        link = Link.objects.filter(purpose="interview", subject_id=interview.pk).latest("id")
        keep_answer(link=link, interview=interview, number=1, answer=self.tale.wrote_so_far, page=Page())

    def _interviewed(self) -> None:
        by = self.author.actor
        interview = start_interview(by=by, case=self.case)
        answers = [
            {"topic": told.topic, "question": QUESTIONS[told.topic], "answer": told.answer, "figure": told.figure}
            for told in self.tale.told
        ]
        save_answers(by=by, interview=interview, answers=answers)
        self.interview = finish_interview(by=by, interview=interview)

    def _drafting(self) -> None:
        self.story = start_story(by=self.author, consent=self._fresh_consent(), interview=self.interview)
        body = self._with_own_headline(parse_document(self.story.document.body))
        if self.tale.picture:
            body = replace(body, blocks=(*body.blocks[:2], self._picture(), *body.blocks[2:]))
        save_story(
            by=self.author,
            story=self.story,
            title=self.tale.title,
            theme=self.tale.theme,
            body=body,
            seen_revision=self.story.document.revision,
        )

    def _with_own_headline(self, body: Document) -> Document:
        """The writer keeps the draft and writes the headline anew."""
        runs = (Text(text=self.tale.title),)
        return replace(
            body,
            blocks=tuple(replace(block, runs=runs) if isinstance(block, Headline) else block for block in body.blocks),
        )

    def _picture(self) -> Image:
        alt = "A van on a quay before sunrise, in front of a café with a striped awning. Drawn."
        drawn = draw_harbour(deep=_rgb(self.client.colour), accent=_rgb(self.client.second_colour))
        caption = f"{self.tale.company}, a little after five. Illustration: {self.client.name}."
        picture = add_picture(by=self.author, story=self.story, file=io.BytesIO(drawn), alt=alt, caption=caption)
        return Image(block_id=new_block_id(), image_id=picture.public_id, alt=alt, caption=caption)

    def _in_review(self) -> None:
        story = Story.objects.in_scope().get(pk=self.story.pk)
        approver = self.cast.people[self.tale.approver]
        # The last one still waits, so that the demo has something to approve.
        days = 3 if STEPS[self.tale.reaches] > STEPS["in_review"] else self.tale.scored - STEPS["in_review"] + 2
        due_at = self.scored_at + timedelta(days=STEPS["in_review"] + days)
        self.request, _token = send_for_review(by=self.author, story=story, approver=approver, due_at=due_at)
        if self.tale.reaches == "in_review":
            discuss(self.request, approver=approver, author=self.author)

    def _approved(self) -> None:
        request = ApprovalRequest.objects.in_scope().select_related("version").get(pk=self.request.pk)
        decide(
            request=request,
            kind=Decision.Kind.APPROVE,
            nonce=request.nonce,
            seen_hash=request.version.content_hash,
            by=self.cast.people[self.tale.approver].actor,
            address="203.0.113.20",
        )

    def _published(self) -> None:
        publish(by=self.author, story=Story.objects.in_scope().get(pk=self.story.pk))

    def _withdrawn(self) -> None:
        consent = self._fresh_consent()
        page = page_for(consent, today=today_of(self.client), host=self._host())
        until = consent.valid_until or today_of(self.client)
        withdraw_consent(
            link=self.link,
            consent=consent,
            text=page.withdrawn_text(self.tale.uses, until, consent.regions),
            language=page.language,
            address="203.0.113.7",
        )

    def _fresh_consent(self) -> Consent:
        rows = Consent.objects.in_scope().select_related("client", "customer", "case__response")
        consent: Consent = rows.get(pk=self.consent.pk)
        return consent

    def _host(self) -> str:
        return newsroom_host(connection.tenant, self.client.pk) or ""  # type: ignore[attr-defined]


def _rgb(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def live_a_tale(tale: Tale, *, cast: Cast, now: datetime) -> None:
    """This function will bring the customer's story as far as the tale says."""
    Telling(tale, cast, now).live()
