"""Approval by link: a GET shows, two taps decide, and the page says what is the case now."""

import re
from datetime import timedelta

import pytest

from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.operations import open_thread
from apps.core import clock
from apps.core.links import make_link
from apps.core.models import Event, Link
from apps.notifications.models import Mail
from tests.conftest import in_agency
from tests.factories.approvals import answer, ask_for_approval
from tests.factories.documents import edit_document, freeze_again

State, Kind = ApprovalRequest.State, Decision.Kind


def hidden(response):
    """The hidden fields of the form on the page."""
    page = response.content.decode()
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))


@pytest.fixture
def asked(north):
    return ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen)


@pytest.fixture
def phone(browse):
    """Somebody's telephone: no account, no cookies, and the CSRF check on as in real life."""
    return browse("north.test", enforce_csrf_checks=True)


class TestShowing:
    def test_says_who_what_until_when_and_which_words(self, asked, phone):
        page = phone.get(f"/approve/{asked[1]}/")
        words = page.content.decode()
        assert page.status_code == 200
        for part in ("Helen, may this case study go out?", "You decide on version 1", "Marta Lindqvist", "Tom Ellery"):
            assert part in words
        assert asked[0].version.content_hash[:4] in words

    def test_is_kept_nowhere_and_named_nowhere(self, asked, phone):
        page = phone.get(f"/approve/{asked[1]}/")
        assert page["Referrer-Policy"] == "no-referrer"
        assert page["Cache-Control"] == "no-store, private"
        assert not page.cookies

    def test_opening_every_page_changes_nothing(self, asked, phone):
        before = (Event.objects.count(), Link.objects.count(), Mail.objects.count())
        for path in ("", "yes/", "changes/"):
            for _again in range(2):
                assert phone.get(f"/approve/{asked[1]}/{path}").status_code == 200
        asked[0].refresh_from_db()
        assert asked[0].state == State.WAITING
        assert (Event.objects.count(), Link.objects.count(), Mail.objects.count()) == before

    def test_marks_what_changed_with_the_same_numbers_in_list_and_text(self, north, asked, phone):
        answer(asked[0], kind=Kind.CHANGES, comment="Use the number.")
        version = freeze_again(
            asked[0].document,
            author=north.tom,
            headline="Bread is 14% more on time at Pier Nine",
            paragraph="One delivery in seven used to come after opening time.",
        )
        _newer, token = ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)
        words = phone.get(f"/approve/{token}/").content.decode()
        assert "2 changes since version 1" in words
        assert "<ins>" in words
        assert "You asked on version 1:" in words
        assert set(re.findall(r'href="#text-(\d)"', words)) == set(re.findall(r'id="text-(\d)"', words)) == {"1", "2"}
        assert "<ins>" not in phone.get(f"/approve/{token}/?show=clean").content.decode()
        assert "compare-two" in phone.get(f"/approve/{token}/?show=compare").content.decode()


class TestTwoTaps:
    def test_approve(self, north, asked, phone):
        first = phone.get(f"/approve/{asked[1]}/")
        assert f'href="/approve/{asked[1]}/yes/"' in first.content.decode()
        second = phone.get(f"/approve/{asked[1]}/yes/")
        done = phone.post(f"/approve/{asked[1]}/yes/", hidden(second))
        assert (done.status_code, done["Location"]) == (302, f"/approve/{asked[1]}/")
        decision = Decision.objects.get()
        assert (decision.kind, decision.decided_by, decision.address) == (Kind.APPROVE, north.helen, "127.0.0.1")
        assert decision.by_link_id == Link.objects.get(subject_id=asked[0].pk).pk
        assert "Thank you, Helen." in phone.get(done["Location"]).content.decode()

    def test_ask_for_changes(self, asked, phone):
        form = hidden(phone.get(f"/approve/{asked[1]}/changes/"))
        phone.post(f"/approve/{asked[1]}/changes/", form | {"comment": "Use <b>the number</b>."})
        assert Decision.objects.get().comment == "Use <b>the number</b>."
        assert "Use &lt;b&gt;the number&lt;/b&gt;." in phone.get(f"/approve/{asked[1]}/").content.decode()

    def test_changes_without_words_are_refused_at_the_field(self, asked, phone):
        form = hidden(phone.get(f"/approve/{asked[1]}/changes/"))
        page = phone.post(f"/approve/{asked[1]}/changes/", form | {"comment": ""})
        assert page.status_code == 422
        assert "one sentence is enough" in page.content.decode()

    def test_the_same_post_twice_is_one_decision(self, asked, phone):
        form = hidden(phone.get(f"/approve/{asked[1]}/yes/"))
        assert [phone.post(f"/approve/{asked[1]}/yes/", form).status_code for _time in range(2)] == [302, 302]
        assert Decision.objects.count() == 1

    def test_somebody_decided_before_you(self, asked, phone):
        form = hidden(phone.get(f"/approve/{asked[1]}/changes/"))
        answer(asked[0])
        page = phone.post(f"/approve/{asked[1]}/changes/", form | {"comment": "No."})
        assert page.status_code == 409
        assert "A decision was made before you pressed the button" in page.content.decode()
        assert Decision.objects.get().kind == Kind.APPROVE

    @pytest.mark.parametrize("wrong", [{}, {"nonce": "x"}, {"seen_hash": "0" * 64}])
    def test_a_page_that_is_not_up_to_date_decides_nothing(self, asked, phone, wrong):
        form = hidden(phone.get(f"/approve/{asked[1]}/yes/")) if wrong else {}
        page = phone.post(f"/approve/{asked[1]}/yes/", form | wrong)
        assert page.status_code == 409
        assert "Nothing was decided" in page.content.decode()
        assert not Decision.objects.exists()


class TestNewerText:
    def test_a_void_request_cannot_be_decided(self, north, asked, phone):
        form = hidden(phone.get(f"/approve/{asked[1]}/yes/"))
        edit_document(asked[0].document, author=north.tom, headline="Other words")
        page = phone.post(f"/approve/{asked[1]}/yes/", form)
        assert page.status_code == 409
        assert "The text was changed after it was sent to you." in page.content.decode()
        assert "Read version" not in page.content.decode()
        assert not Decision.objects.exists()

    def test_the_newer_version_is_offered_by_a_link_of_its_own(self, north, asked, phone):
        version = freeze_again(asked[0].document, author=north.tom, headline="Other words")
        newer, token = ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)
        assert "Read version 2" in phone.get(f"/approve/{asked[1]}/").content.decode()
        sent = phone.post(f"/approve/{asked[1]}/newer/")
        assert sent["Location"] not in (f"/approve/{asked[1]}/", f"/approve/{token}/")
        assert "You decide on version 2" in phone.get(sent["Location"]).content.decode()
        assert Link.objects.filter(subject_id=newer.pk).count() == 2

    def test_opening_the_old_link_makes_no_new_one(self, north, asked, phone):
        version = freeze_again(asked[0].document, author=north.tom, headline="Other words")
        ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, version=version)
        before = Link.objects.count()
        phone.get(f"/approve/{asked[1]}/")
        assert phone.get(f"/approve/{asked[1]}/newer/").status_code == 405
        assert Link.objects.count() == before


class TestWrongLinks:
    def test_an_unknown_token(self, asked, phone):
        page = phone.get("/approve/nobody-knows-this/")
        assert page.status_code == 404
        assert page["Cache-Control"] == "no-store, private"
        assert "This link is not known." in page.content.decode()

    def test_an_expired_link(self, asked, phone):
        with clock.pinned_to(asked[0].due_at + timedelta(days=31)):
            page = phone.get(f"/approve/{asked[1]}/")
        assert page.status_code == 410
        assert "This link is over." in page.content.decode()

    def test_a_late_answer_still_counts(self, asked, phone):
        with clock.pinned_to(asked[0].due_at + timedelta(days=3)):
            phone.post(f"/approve/{asked[1]}/yes/", hidden(phone.get(f"/approve/{asked[1]}/yes/")))
        assert Decision.objects.count() == 1

    def test_another_agency_does_not_know_it(self, asked, browse):
        assert browse("south.test").get(f"/approve/{asked[1]}/").status_code == 404

    def test_a_newsroom_does_not_know_it(self, asked, browse):
        assert browse("harbour.north.test").get(f"/approve/{asked[1]}/").status_code == 404

    def test_a_link_of_another_purpose_opens_nothing(self, north, asked, phone):
        _link, token = make_link(
            purpose="consent", client_id=north.harbour.pk, subject_id=asked[0].pk, holder_id=north.helen.pk
        )
        assert phone.get(f"/approve/{token}/").status_code == 404

    def test_a_link_whose_holder_is_not_the_approver_opens_nothing(self, north, asked, phone):
        _link, token = make_link(
            purpose="approval", client_id=north.harbour.pk, subject_id=asked[0].pk, holder_id=north.dan.pk
        )
        assert phone.get(f"/approve/{token}/").status_code == 404

    def test_a_link_that_names_a_rivals_request_opens_nothing(self, north, asked, phone):
        _link, token = make_link(
            purpose="approval", client_id=north.bloom.pk, subject_id=asked[0].pk, holder_id=north.helen.pk
        )
        assert phone.get(f"/approve/{token}/").status_code == 404

    def test_nobody_in_the_other_agency_is_in_sight(self, db):
        with in_agency("south"):
            assert not ApprovalRequest.objects.exists()


class TestCommenting:
    def test_without_script_a_passage_is_chosen_from_the_list(self, asked, phone):
        page = phone.get(f"/approve/{asked[1]}/").content.decode()
        assert '<option value="first">3. One delivery in seven used to come late.</option>' in page
        given = {"act": "begin", "block": "first", "words": "in seven", "text": "Can we prove it?"}
        done = phone.post(f"/approve/{asked[1]}/comment/", given)
        assert done.status_code == 302
        page = phone.get(f"/approve/{asked[1]}/").content.decode()
        assert "Can we prove it?" in page
        assert "<q>in seven</q>" in page

    def test_words_that_are_not_there_are_said_and_nothing_typed_is_lost(self, asked, phone):
        given = {"act": "begin", "block": "first", "words": "in eight", "text": "Can we prove it?"}
        page = phone.post(f"/approve/{asked[1]}/comment/", given)
        assert page.status_code == 422
        assert "“in eight” does not stand in this passage" in page.content.decode()
        assert "Can we prove it?" in page.content.decode()

    def test_a_thread_of_another_text_or_an_internal_one_is_not_there(self, north, asked, phone):
        hidden = open_thread(
            by=north.tom.actor,
            author=north.tom,
            version=asked[0].version,
            block_id="first",
            text="Weak.",
            is_internal=True,
        )
        assert "Weak." not in phone.get(f"/approve/{asked[1]}/").content.decode()
        given = {"act": "reply", "thread": hidden.public_id, "text": "I see it"}
        assert phone.post(f"/approve/{asked[1]}/comment/", given).status_code == 404

    def test_a_reply_and_a_settlement_by_who_began_it(self, north, asked, phone):
        thread = open_thread(
            by=north.helen.actor, author=north.helen, version=asked[0].version, block_id="first", text="Prove it."
        )
        for act in ("reply", "resolve"):
            given = {"act": act, "thread": thread.public_id, "text": "Please"}
            assert phone.post(f"/approve/{asked[1]}/comment/", given).status_code == 302
        thread.refresh_from_db()
        assert (thread.state, thread.comments.count()) == ("resolved", 2)
        assert "Settled by Helen Marsh" in phone.get(f"/approve/{asked[1]}/").content.decode()

    def test_after_a_comment_changes_need_no_more_words(self, north, asked, phone):
        open_thread(
            by=north.helen.actor, author=north.helen, version=asked[0].version, block_id="first", text="Prove it."
        )
        form = hidden(phone.get(f"/approve/{asked[1]}/changes/"))
        assert phone.post(f"/approve/{asked[1]}/changes/", form | {"comment": ""}).status_code == 302
        asked[0].refresh_from_db()
        assert asked[0].state == State.CHANGES_ASKED
