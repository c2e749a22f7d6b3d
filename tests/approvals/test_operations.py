"""One answer, by the one person who was asked, about exactly the words they saw."""

from datetime import timedelta

import pytest

from apps.approvals.errors import (
    AlreadyAsked,
    AlreadyDecided,
    ApproverIsAuthor,
    CannotApprove,
    PageOutdated,
    RequestVoid,
    VersionStale,
)
from apps.approvals.lifecycle import APPROVAL_REQUEST
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries import approval_of, decision_for, newer_request, version_before, waiting_for
from apps.clients.models import Assignment
from apps.clients.operations import assign
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import BadInput, NotAllowed
from apps.core.links import make_link
from apps.core.models import Event, Link
from apps.deadlines.models import Deadline
from apps.documents.errors import VersionTampered
from apps.notifications.models import Mail, Notice
from apps.tenancy.models import Due
from tests.factories.approvals import answer, ask_for_approval
from tests.factories.documents import edit_document, freeze_again, make_version

State, Kind = ApprovalRequest.State, Decision.Kind


@pytest.fixture
def asked(north):
    request, _token = ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen)
    return request


class TestAsking:
    def test_makes_the_request_its_deadline_its_mail_and_its_event(self, north, asked):
        deadline = Deadline.objects.get(kind="approvals.decision", subject_id=asked.pk)
        mail = Mail.objects.get(purpose="approvals.request", ref=asked.pk)
        assert (asked.state, deadline.due_at) == (State.WAITING, asked.due_at)
        assert Due.objects.filter(kind="deadline", ref=deadline.pk).exists()
        assert mail.to_address == "Helen Marsh <helen@harbour.test>"
        assert Event.objects.filter(name="approvals.approval_requested", object_id=asked.pk).count() == 1

    def test_the_mail_holds_the_link_and_the_database_its_hash_only(self, north):
        _asked, token = ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen)
        assert f"//north.test:8000/approve/{token}/" in Mail.objects.get(purpose="approvals.request").text
        assert not Link.objects.filter(token_hash=token).exists()

    def test_the_author_cannot_approve(self, north):
        assign(by=SYSTEM, user=north.vera, client=north.harbour, role=Assignment.Role.APPROVER)
        version = make_version(client=north.harbour, author=north.vera)
        with pytest.raises(ApproverIsAuthor):
            ask_for_approval(client=north.harbour, author=north.tom, approver=north.vera, version=version)

    def test_who_wrote_one_draft_of_many_is_an_author(self, north):
        version = make_version(client=north.harbour, author=north.tom)
        edit_document(version.document, author=north.helen, headline="Hers")
        latest = freeze_again(version.document, author=north.tom, headline="His")
        with pytest.raises(ApproverIsAuthor):
            ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=latest)

    def test_who_asks_cannot_approve(self, north):
        version = make_version(client=north.harbour, author=north.tom)
        with pytest.raises(ApproverIsAuthor):
            ask_for_approval(client=north.harbour, author=north.helen, approver=north.helen, version=version)

    @pytest.mark.parametrize("name", ["priya", "dan", "vera", "sofia", "olga"])
    def test_only_an_approver_of_this_brand_is_asked(self, north, name):
        with pytest.raises(CannotApprove):
            ask_for_approval(client=north.harbour, author=north.tom, approver=getattr(north, name))

    def test_nobody_is_asked_about_an_older_version(self, north):
        version = make_version(client=north.harbour, author=north.tom)
        freeze_again(version.document, author=north.tom, headline="Newer")
        with pytest.raises(VersionStale):
            ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)

    def test_an_answer_cannot_be_due_in_the_past(self, north):
        with pytest.raises(BadInput) as refused:
            ask_for_approval(
                client=north.harbour,
                author=north.tom,
                approver=north.helen,
                due_at=clock.now() - timedelta(minutes=1),
            )
        assert refused.value.field == "due_at"

    def test_one_document_asks_one_person_at_a_time(self, north, asked):
        with pytest.raises(AlreadyAsked):
            ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=asked.version)


class TestDeciding:
    def test_keeps_hash_moment_and_address(self, north, asked):
        decision = answer(asked)
        asked.refresh_from_db()
        assert asked.state == State.APPROVED
        assert decision.content_hash == asked.version.content_hash
        assert (decision.at, decision.address, decision.decided_by) == (asked.decided_at, "192.0.2.7", north.helen)

    def test_stops_the_clock_and_tells_the_author_and_sends_a_receipt(self, north, asked):
        answer(asked)
        assert Deadline.objects.get(subject_id=asked.pk).state == Deadline.State.STOPPED
        assert not Due.objects.filter(kind="deadline").exists()
        notice = Notice.objects.get(user=north.tom)
        assert "Helen Marsh approved version 1" in notice.text
        assert "192.0.2.7" not in Mail.objects.get(purpose="approvals.receipt").text

    @pytest.mark.parametrize(
        ("kind", "event"), [(Kind.APPROVE, "approvals.approved"), (Kind.CHANGES, "approvals.changes_asked")]
    )
    def test_announces_with_ids_only(self, north, asked, kind, event):
        decision = answer(asked, kind=kind)
        assert Event.objects.get(name=event).data == {
            "document_id": asked.document_id,
            "version_id": asked.version_id,
            "decision_id": decision.pk,
        }

    def test_a_wish_for_changes_needs_words(self, north, asked):
        with pytest.raises(BadInput) as refused:
            answer(asked, kind=Kind.CHANGES, comment="  ")
        assert refused.value.field == "comment"
        asked.refresh_from_db()
        assert asked.state == State.WAITING

    def test_the_same_button_pressed_again_gets_the_decision_made(self, north, asked):
        first = answer(asked)
        assert answer(asked).pk == first.pk
        assert Event.objects.filter(name="approvals.approved").count() == 1
        assert Mail.objects.filter(purpose="approvals.receipt").count() == 1

    def test_another_answer_is_refused_with_the_one_that_stands(self, north, asked):
        first = answer(asked)
        with pytest.raises(AlreadyDecided) as refused:
            answer(asked, kind=Kind.CHANGES)
        assert refused.value.decision == first

    def test_a_replay_with_a_foreign_nonce_is_refused(self, north, asked):
        answer(asked)
        with pytest.raises(AlreadyDecided):
            answer(asked, nonce="x")

    @pytest.mark.parametrize("wrong", [{"nonce": ""}, {"nonce": "ü"}, {"seen_hash": ""}, {"seen_hash": "0" * 64}])
    def test_a_button_of_another_page_decides_nothing(self, north, asked, wrong):
        with pytest.raises(PageOutdated):
            answer(asked, **wrong)
        assert not Decision.objects.exists()

    def test_nobody_else_decides(self, north, asked):
        for other in (north.tom, north.priya, north.olga, north.dan):
            with pytest.raises(NotAllowed):
                answer(asked, by=other.actor)

    def test_a_link_made_for_somebody_else_decides_nothing(self, north, asked):
        link, _token = make_link(
            purpose="approval", client_id=north.harbour.pk, subject_id=asked.pk, holder_id=north.dan.pk
        )
        with pytest.raises(NotAllowed):
            answer(asked, by=Actor.link(link.pk), link_id=link.pk)

    def test_a_link_of_another_purpose_decides_nothing(self, north, asked):
        link, _token = make_link(
            purpose="consent", client_id=north.harbour.pk, subject_id=asked.pk, holder_id=north.helen.pk
        )
        with pytest.raises(NotAllowed):
            answer(asked, by=Actor.link(link.pk), link_id=link.pk)

    def test_who_is_no_approver_any_more_decides_nothing(self, north, asked):
        Assignment.objects.filter(user=north.helen).delete()
        with pytest.raises(CannotApprove):
            answer(asked)

    def test_tampered_words_are_not_approved(self, north, asked, monkeypatch):
        monkeypatch.setattr("apps.documents.queries.verify", lambda *_args, **_words: False)
        with pytest.raises(VersionTampered):
            answer(asked)


class TestVoiding:
    def test_an_edit_voids_a_waiting_request_and_its_deadline(self, north, asked):
        edit_document(asked.document, author=north.tom, headline="Other words")
        asked.refresh_from_db()
        assert asked.state == State.VOID
        assert Deadline.objects.get(subject_id=asked.pk).state == Deadline.State.CANCELLED
        assert Event.objects.get(name="approvals.approval_voided").data["was"] == "waiting"
        with pytest.raises(RequestVoid):
            answer(asked)

    def test_an_edit_voids_a_yes(self, north, asked):
        answer(asked)
        assert approval_of(asked.version) is not None
        edit_document(asked.document, author=north.tom, headline="Other words")
        assert approval_of(asked.version) is None
        assert decision_for(asked.version) is not None

    def test_an_edit_leaves_a_wish_for_changes(self, north, asked):
        answer(asked, kind=Kind.CHANGES)
        edit_document(asked.document, author=north.tom, headline="Other words")
        asked.refresh_from_db()
        assert asked.state == State.CHANGES_ASKED

    def test_an_unchanged_save_voids_nothing(self, north, asked):
        assert edit_document(asked.document, author=north.tom) is False
        asked.refresh_from_db()
        assert asked.state == State.WAITING

    def test_freezing_the_same_words_voids_nothing(self, north, asked):
        answer(asked)
        again = freeze_again(asked.document, author=north.tom)
        assert again.pk == asked.version_id
        assert approval_of(again) is not None

    def test_another_document_is_left_alone(self, north, asked):
        other = make_version(client=north.harbour, author=north.tom, headline="Another story")
        edit_document(other.document, author=north.tom, headline="Changed")
        asked.refresh_from_db()
        assert asked.state == State.WAITING


class TestAskingAgain:
    def test_the_old_request_knows_the_newer_one_of_the_same_person(self, north, asked):
        answer(asked, kind=Kind.CHANGES)
        version = freeze_again(asked.document, author=north.tom, headline="With the number")
        newer, _token = ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)
        assert newer_request(asked) == newer
        assert version_before(newer) == asked.version
        assert list(waiting_for(north.helen)) == [newer]

    def test_the_version_decided_on_is_the_one_the_approver_knows(self, north, asked):
        answer(asked, kind=Kind.CHANGES)
        for headline in ("Second", "Third"):
            version = freeze_again(asked.document, author=north.tom, headline=headline)
            last, _token = ask_for_approval(
                client=north.harbour, author=north.tom, approver=north.helen, version=version
            )
        assert version_before(last) == asked.version


class TestMoves:
    def test_a_refused_move_changes_nothing(self):
        allowed = {(here, there) for here in State for there in State if APPROVAL_REQUEST.allows(here, there)}
        assert allowed == {
            (State.WAITING, State.APPROVED),
            (State.WAITING, State.CHANGES_ASKED),
            (State.WAITING, State.CLOSED),
            (State.WAITING, State.VOID),
            (State.APPROVED, State.VOID),
        }
