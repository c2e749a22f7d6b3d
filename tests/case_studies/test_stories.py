"""A story from its interview to the newsroom's door: what moves it, what refuses, what an edit voids."""

from datetime import timedelta

import pytest

from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries import approval_of
from apps.case_studies.errors import (
    InterviewOpen,
    NothingToTell,
    NotPermitted,
    NotReadyForReview,
    StoryClosed,
    StoryExists,
    ThemeNamesPerson,
)
from apps.case_studies.lifecycle import STORY
from apps.case_studies.models import Story
from apps.case_studies.operations import (
    mark_published,
    mark_withdrawn,
    reopen_story,
    send_for_review,
    start_story,
    take_new_value,
)
from apps.case_studies.queries import checks_of
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.lifecycle import MoveRefused
from apps.core.models import Event
from apps.documents.blocks import Document, FiguresBlock, QuoteBlock, references
from apps.documents.errors import DraftMoved
from apps.evidence.operations import change_evidence
from apps.evidence.queries import evidence_of, stale_uses
from apps.outreach.models.consents import Use
from apps.outreach.operations.consents import withdraw_consent
from apps.outreach.operations.interviews import start_interview
from tests.factories.case_studies import (
    answer,
    approved_story,
    body_of,
    save,
    send,
    started_story,
    with_paragraph,
)
from tests.factories.consents import asked_consent, grant, granted_consent, link_of
from tests.factories.evidence import held_interview

State = Story.State


@pytest.fixture
def story(north) -> Story:
    return started_story(north.harbour, by=north.tom)


def withdraw(story: Story) -> None:
    link, _token = link_of(story.consent)
    withdraw_consent(link=link, consent=story.consent, text="No.\n", language="en", address="192.0.2.7", agent="")


def figure_of(story: Story):
    return evidence_of(story.consent).get(kind="figure")


class TestStarting:
    def test_drafts_from_all_the_evidence(self, story):
        used = {reference.evidence_id for _block, reference in references(body_of(story))}
        assert used == set(evidence_of(story.consent).values_list("public_id", flat=True))
        assert story.state == State.DRAFTING
        assert "9.5 kg" in story.title

    def test_passes_every_check(self, story):
        assert [(check.name, check.reason) for check in checks_of(story) if not check.passed] == []

    def test_is_told_without_words(self, story):
        event = Event.objects.get(name="case_studies.story_started", object_id=story.pk)
        assert event.data["quotes"] == 3
        assert event.data["figures"] == 1

    def test_the_address_names_what_was_counted(self, story):
        assert story.theme == "coffee-thrown-away"

    def test_asks_for_permission_of_a_story(self, north):
        consent = granted_consent(north.harbour, Use.SOCIAL)
        interview = held_interview(consent)
        with pytest.raises(NotPermitted):
            start_story(by=north.tom, consent=consent, interview=interview)

    def test_waits_for_an_answer(self, north, story):
        with pytest.raises(NotPermitted):
            start_story(by=north.tom, consent=asked_consent(north.harbour), interview=story.case.interviews.get())

    def test_waits_for_the_end_of_the_interview(self, north):
        consent = granted_consent(north.harbour)
        interview = start_interview(by=SYSTEM, case=consent.case)
        with pytest.raises(InterviewOpen):
            start_story(by=north.tom, consent=consent, interview=interview)

    def test_refuses_another_customers_interview(self, north, story):
        with pytest.raises(InterviewOpen):
            start_story(by=north.tom, consent=granted_consent(north.harbour), interview=story.case.interviews.get())

    def test_is_begun_once(self, north, story):
        with pytest.raises(StoryExists):
            start_story(by=north.tom, consent=story.consent, interview=story.case.interviews.get())

    def test_needs_something_that_was_said(self, north):
        consent = granted_consent(north.harbour, comment="")
        answers = [{"topic": "result", "question": "And?", "answer": "Fine."}]
        with pytest.raises(NothingToTell):
            start_story(by=north.tom, consent=consent, interview=held_interview(consent, answers))

    def test_names_nobody_who_did_not_allow_it(self, north):
        story = started_story(north.harbour, Use.CASE_STUDY, by=north.tom)
        assert all(check.passed for check in checks_of(story))
        assert story.customer.company not in story.title


class TestSaving:
    def test_an_equal_text_changes_nothing(self, north, story):
        assert save(story, by=north.tom) is False
        assert story.document.revision == 1

    def test_counts_revisions_and_renames(self, north, story):
        body = with_paragraph(body_of(story), "One more thing.")
        assert save(story, by=north.tom, body=body, title="  Less   waste ", theme="Less waste") is True
        assert (story.title, story.theme, story.document.revision) == ("Less waste", "less-waste", 2)

    def test_of_two_people_the_second_is_told(self, north, story):
        seen = story.document.revision
        save(story, by=north.tom, body=with_paragraph(body_of(story), "Tom's words."))
        with pytest.raises(DraftMoved):
            save(
                story,
                by=north.priya,
                body=with_paragraph(body_of(story), "Priya's words."),
                seen_revision=seen,
            )
        assert "Tom's words." in str(story.document.body)

    @pytest.mark.parametrize("theme", ["", "!!!", "日本"])
    def test_an_address_needs_words(self, north, story, theme):
        with pytest.raises(BadInput):
            save(story, by=north.tom, theme=theme)

    def test_an_address_names_nobody(self, north, story):
        with pytest.raises(ThemeNamesPerson):
            save(story, by=north.tom, theme=f"how-{story.customer.name.split()[0]}-saved-coffee")

    def test_a_title_is_needed(self, north, story):
        with pytest.raises(BadInput):
            save(story, by=north.tom, title="  ")

    def test_what_was_withdrawn_is_closed(self, north, story):
        mark_withdrawn(by=SYSTEM, part=story)
        with pytest.raises(StoryClosed):
            save(story, by=north.tom, body=with_paragraph(body_of(story), "More."))


class TestReview:
    def test_freezes_and_asks(self, north, story):
        request, token = send(story, by=north.tom, approver=north.helen)
        assert story.state == State.IN_REVIEW
        assert (request.version.number, request.approver, bool(token)) == (1, north.helen, True)

    def test_yes_approves_exactly_these_words(self, north):
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        assert story.state == State.APPROVED
        assert approval_of(story.document.versions.get()) is not None

    def test_a_wish_gives_the_story_back(self, north, story):
        request, _token = send(story, by=north.tom, approver=north.helen)
        answer(request, Decision.Kind.CHANGES, comment="Shorter, please.")
        story.refresh_from_db()
        assert story.state == State.DRAFTING

    @pytest.mark.parametrize("approved", [False, True])
    def test_an_edit_makes_it_a_draft_again_and_voids(self, north, story, approved):
        request, _token = send(story, by=north.tom, approver=north.helen)
        if approved:
            answer(request)
        save(story, by=north.tom, body=with_paragraph(body_of(story), "One more thing."))
        request.refresh_from_db()
        assert (story.state, request.state) == (State.DRAFTING, ApprovalRequest.State.VOID)

    def test_a_save_that_changes_nothing_voids_nothing(self, north):
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        save(story, by=north.tom)
        assert story.state == State.APPROVED

    def test_a_new_title_voids_nothing(self, north):
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        save(story, by=north.tom, title="Another working title")
        assert story.state == State.APPROVED

    def test_waits_until_every_check_passes(self, north, story):
        kept = tuple(block for block in body_of(story).blocks if not isinstance(block, QuoteBlock))
        without = tuple(block for block in kept if "quote" not in str(block) and not isinstance(block, FiguresBlock))
        save(story, by=north.tom, body=Document(blocks=without))
        with pytest.raises(NotReadyForReview, match="Specific"):
            send(story, by=north.tom, approver=north.helen)
        assert story.document.versions.count() == 0

    def test_is_not_sent_twice(self, north, story):
        send(story, by=north.tom, approver=north.helen)
        with pytest.raises(MoveRefused):
            send(story, by=north.tom, approver=north.helen)

    def test_an_answer_cannot_be_due_in_the_past(self, north, story):
        with pytest.raises(BadInput):
            send_for_review(by=north.tom, story=story, approver=north.helen, due_at=clock.now() - timedelta(minutes=1))


class TestConsent:
    @pytest.mark.parametrize("there", [State.DRAFTING, State.IN_REVIEW, State.APPROVED, State.PUBLISHED])
    def test_withdrawn_takes_every_story_along(self, north, story, there):
        Story.objects.filter(pk=story.pk).update(state=there)
        withdraw(story)
        story.refresh_from_db()
        assert story.state == State.WITHDRAWN

    def test_given_again_lets_the_writer_go_on(self, north, story):
        withdraw(story)
        grant(story.consent)
        story.refresh_from_db()
        assert story.state == State.DRAFTING

    def test_a_yes_after_withdrawal_approves_nothing(self, north, story):
        request, _token = send(story, by=north.tom, approver=north.helen)
        withdraw(story)
        request.refresh_from_db()
        if request.state == ApprovalRequest.State.WAITING:
            answer(request)
        story.refresh_from_db()
        assert story.state == State.WITHDRAWN

    def test_a_story_taken_down_by_hand_is_reopened_only_with_permission(self, north, story):
        mark_withdrawn(by=SYSTEM, part=story)
        reopen_story(by=north.tom.actor, story=story)
        assert story.state == State.DRAFTING
        withdraw(story)
        with pytest.raises(NotPermitted):
            reopen_story(by=north.tom.actor, story=story)

    def test_fewer_uses_open_the_check(self, north, story):
        grant(story.consent, Use.SOCIAL)
        story.refresh_from_db()
        story.consent.refresh_from_db()
        assert [check.name for check in checks_of(story) if not check.passed] == ["permitted", "private"]


class TestStale:
    def test_changed_evidence_is_marked_until_its_value_is_taken(self, north, story):
        figure = change_evidence(by=SYSTEM, evidence=figure_of(story), value="2.9")
        assert [use.evidence for use in stale_uses(story.document)] == [figure]
        assert [check.name for check in checks_of(story) if not check.passed] == ["current"]
        assert take_new_value(by=north.tom.actor, story=story, evidence=figure) is True
        assert take_new_value(by=north.tom.actor, story=story, evidence=figure) is False
        assert list(stale_uses(story.document)) == []

    def test_a_save_elsewhere_does_not_hide_it(self, north, story):
        change_evidence(by=SYSTEM, evidence=figure_of(story), value="2.9")
        save(story, by=north.tom, body=with_paragraph(body_of(story), "One more thing."))
        assert stale_uses(story.document).count() == 1

    def test_what_the_text_no_longer_uses_is_forgotten(self, north, story):
        figure = change_evidence(by=SYSTEM, evidence=figure_of(story), value="2.9")
        kept = [block for block in body_of(story).blocks if figure.public_id not in str(block)]
        save(story, by=north.tom, body=Document(blocks=tuple(kept)))
        assert stale_uses(story.document).count() == 0


class TestMoves:
    @pytest.mark.parametrize("here", State.values)
    @pytest.mark.parametrize(("move", "there"), [(mark_published, State.PUBLISHED), (mark_withdrawn, State.WITHDRAWN)])
    def test_follow_the_table(self, north, story, here, move, there):
        Story.objects.filter(pk=story.pk).update(state=here)
        story.refresh_from_db()
        if STORY.allows(here, there) or (here == there == State.WITHDRAWN):
            move(by=SYSTEM, part=story)
            assert story.state == there
        else:
            with pytest.raises(MoveRefused):
                move(by=SYSTEM, part=story)

    def test_each_is_told(self, north):
        story = approved_story(north.harbour, by=north.tom, approver=north.helen)
        told = Event.objects.filter(name="case_studies.story_moved", object_id=story.pk).order_by("id")
        assert [(event.data["was"], event.data["state"]) for event in told] == [
            (State.DRAFTING, State.IN_REVIEW),
            (State.IN_REVIEW, State.APPROVED),
        ]
