"""An interview by link: nothing that was said is lost, and nothing is quoted before the customer's yes."""

import html
import re
import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from apps.clients.models import Ask, Client
from apps.clients.questions import Draft, save_question_set
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.models import Event
from apps.evidence.queries import evidence_of
from apps.notifications.models import Mail
from apps.outreach.models import Interview, InterviewAnswer
from apps.outreach.operations.consents import withdraw_consent
from apps.outreach.operations.interview_links import (
    AnswerChangedElsewhere,
    Page,
    invite_to_interview,
    keep_answer,
    revoke_invitation,
)
from apps.outreach.operations.interviews import ConsentMissing, save_answers, start_interview
from tests.conftest import in_agency
from tests.factories.consents import asked_consent, granted_consent, link_of
from tests.factories.interviews import (
    FIGURE_QUESTION,
    PHOTO_QUESTION,
    answered,
    interview_link_of,
    photo_sent,
    sent_interview,
)
from tests.outreach.test_consent_pages import HOST, hidden, words_on

STALE = "Spare sacks went stale in the hallway. We threw one out every month."


@pytest.fixture
def interview(north):
    return sent_interview(granted_consent(north.harbour))


@pytest.fixture
def visitor(browse):
    return browse(HOST)


def address(interview, place=""):
    _link, token = interview_link_of(interview)
    return f"/interview/{token}/{f'?q={place}' if place else ''}"


def send(visitor, path, **fields):
    """Press a button of the page at `path`, with the hidden fields that stand on it."""
    shown = visitor.get(path)
    kept = {name: found[0] for name in ("seen", "tab", "turn") if (found := hidden(shown, name))}
    return visitor.post(path, {"step": "next"} | kept | fields)


def finish(visitor, interview):
    path = address(interview, "check")
    return visitor.post(path, {"seen": hidden(visitor.get(path), "seen")[0]}, follow=True)


class TestSending:
    def test_brings_a_link_in_the_customers_language_and_notes_the_ask(self, north):
        consent = granted_consent(north.harbour)
        consent.customer.language = "es"
        consent.customer.save()
        interview = invite_to_interview(by=Actor.user(north.tom.pk), case=consent.case)
        mail = Mail.objects.get(purpose="outreach.interview", ref=interview.pk)
        assert "/interview/" in mail.text
        assert "¿Qué iba mal antes de Harbour Coffee?" in interview.questions[0]["text"]
        assert Ask.objects.filter(customer=consent.customer, kind="interview", ref=interview.pk).count() == 1

    def test_comes_after_permission(self, north):
        with pytest.raises(ConsentMissing):
            invite_to_interview(by=SYSTEM, case=asked_consent(north.harbour).case)

    def test_once_more_sends_another_link_to_the_same_questions(self, north, interview):
        assert invite_to_interview(by=SYSTEM, case=interview.case).pk == interview.pk
        assert Mail.objects.filter(purpose="outreach.interview", ref=interview.pk).count() == 2

    def test_asks_the_brands_own_questions_as_they_stood_when_sent(self, north):
        save_question_set(by=SYSTEM, client=north.harbour, language="en", drafts=[Draft("What changed in June?")])
        interview = sent_interview(granted_consent(north.harbour))
        save_question_set(by=SYSTEM, client=north.harbour, language="en", drafts=[Draft("Another one?")])
        assert [each["text"] for each in interview.questions] == ["What changed in June?"]

    def test_leaves_an_interview_that_is_typed_in_alone(self, north, interview):
        typed = start_interview(by=SYSTEM, case=interview.case)
        assert typed.pk != interview.pk
        answered(interview, 1, STALE)
        save_answers(by=SYSTEM, interview=typed, answers=[{"topic": "problem", "question": "Q?", "answer": "Other."}])
        assert interview.answers.get().answer == STALE


class TestTheLink:
    def test_shows_on_get_and_changes_nothing(self, visitor, interview):
        path, before = address(interview), Event.objects.count()
        for place in ("", "?q=1", f"?q={FIGURE_QUESTION}", f"?q={PHOTO_QUESTION}", "?q=check", "?q=99", "?q=x"):
            answer = visitor.get(path + place)
            assert answer.status_code == 200
            assert answer["Referrer-Policy"] == "no-referrer"
            assert "no-store" in answer["Cache-Control"]
        assert (Event.objects.count(), InterviewAnswer.objects.count()) == (before, 0)

    @pytest.mark.parametrize("token", ["x", "x" * 300, "%00", "\u202eabc", "<script>"])
    def test_that_is_wrong_opens_nothing(self, visitor, token):
        assert visitor.get(f"/interview/{token}/").status_code == 404

    def test_that_ran_out_or_was_taken_back_says_so(self, visitor, interview):
        _link, token = interview_link_of(interview, expires_at=clock.now() - timedelta(minutes=1))
        assert visitor.get(f"/interview/{token}/").status_code == 410
        path = address(interview)
        assert revoke_invitation(by=SYSTEM, interview=interview) >= 1
        assert visitor.get(path).status_code == 410

    def test_of_a_permission_opens_no_interview_nor_the_other_way_round(self, visitor, interview):
        consent = interview.case.consents.get()
        _link, permission = link_of(consent)
        assert visitor.get(f"/interview/{permission}/").status_code == 404
        _link, questions = interview_link_of(interview)
        assert visitor.get(f"/consent/{questions}/").status_code == 404

    def test_opens_nothing_on_the_rivals_host(self, browse, interview):
        assert browse("bloom.north.test").get(address(interview)).status_code == 404

    def test_asks_nothing_once_the_permission_is_withdrawn(self, visitor, interview):
        consent = interview.case.consents.get()
        answered(interview, 1, STALE)
        link, _token = link_of(consent)
        withdraw_consent(link=link, consent=consent, text="Back.\n", language="en")
        shown = visitor.get(address(interview, 1))
        assert shown.status_code == 409
        assert "not in force" in words_on(shown)
        assert visitor.post(address(interview, 2), {"answer": "More words here.", "step": "next"}).status_code == 409
        assert interview.answers.count() == 1


class TestAnswering:
    def test_saves_by_the_button_and_goes_to_the_next_question(self, visitor, interview):
        done = send(visitor, address(interview, 1), answer=STALE)
        assert done.status_code == 302
        assert done["Location"].endswith("?q=2")
        assert interview.answers.get().answer == STALE

    def test_saves_while_somebody_types_and_says_when(self, visitor, interview):
        path = address(interview, 1)
        told = send(visitor, path, answer="Half a sent", step="save")
        assert told.json()["saved"] is True
        assert re.fullmatch(r"Saved \d\d:\d\d", told.json()["line"])
        assert interview.answers.get().answer == "Half a sent"

    def test_goes_on_days_later_where_it_stopped(self, visitor, interview):
        answered(interview, 1, STALE)
        with clock.pinned_to(clock.now() + timedelta(days=9)):
            shown = visitor.get(address(interview))
            assert "Go on" in words_on(shown)
            assert "?q=2" in shown.content.decode()
            assert STALE in html.unescape(visitor.get(address(interview, 1)).content.decode())

    def test_goes_back_with_what_was_typed_kept(self, visitor, interview):
        back = send(visitor, address(interview, 2), answer="They came at five every day.", step="back")
        assert back["Location"].endswith("?q=1")
        assert interview.answers.get(number=2).answer == "They came at five every day."

    def test_leaves_a_question_out(self, visitor, interview):
        answered(interview, 1, STALE)
        assert send(visitor, address(interview, 1), step="skip").status_code == 302
        assert not interview.answers.exists()

    @pytest.mark.parametrize(
        "words",
        ["\N{SLIGHTLY SMILING FACE} 非常好，谢谢你们", "شكرا جزيلا لكم على كل شيء", "<script>alert(1)</script> & “so”"],
    )
    def test_keeps_any_words_as_they_are(self, visitor, interview, words):
        send(visitor, address(interview, 1), answer=words)
        assert interview.answers.get().answer == words
        shown = visitor.get(address(interview, "check")).content.decode()
        assert "<script>alert" not in shown
        assert html.unescape(shown).count(words) >= 1

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [("x" * 5001, "5001 characters"), ("nul \x00 byte", "hidden character"), ("a \u202e turn", "hidden character")],
    )
    def test_says_what_cannot_be_kept_and_how_to_mend_it(self, visitor, interview, words, sentence):
        refused = send(visitor, address(interview, 1), answer=words)
        assert refused.status_code == 422
        assert sentence in words_on(refused)
        told = send(visitor, address(interview, 1), answer=words, step="save")
        assert told.json()["saved"] is False
        assert not interview.answers.exists()


class TestTwoPages:
    def test_the_second_is_shown_both_answers_and_chooses(self, visitor, interview):
        path = address(interview, 1)
        first, second = visitor.get(path), visitor.get(path)
        fields = [{name: hidden(shown, name)[0] for name in ("seen", "tab", "turn")} for shown in (first, second)]
        assert visitor.post(path, fields[0] | {"answer": STALE, "step": "next"}).status_code == 302
        clash = visitor.post(path, fields[1] | {"answer": "Something else was wrong.", "step": "next"})
        assert clash.status_code == 409
        assert STALE in words_on(clash)
        assert "Something else was wrong." in words_on(clash)
        assert interview.answers.get().answer == STALE
        kept = {name: html.unescape(hidden(clash, name)[0]) for name in ("seen", "answer")}
        assert visitor.post(path, kept | {"step": "next"}).status_code == 302
        assert interview.answers.get().answer == "Something else was wrong."

    def test_a_late_save_of_the_same_page_undoes_nothing(self, interview):
        answered(interview, 1, "Old words of mine.", tab="a", turn=1, is_autosave=True)
        answered(interview, 1, "New words of mine.", tab="a", turn=3)
        answered(interview, 1, "Words in between.", tab="a", turn=2, is_autosave=True)
        assert interview.answers.get().answer == "New words of mine."

    def test_a_button_of_the_same_page_always_counts(self, interview):
        answered(interview, 1, "New words of mine.", tab="a", turn=3)
        answered(interview, 1, "Newer words of mine.", tab="a", turn=3)
        assert interview.answers.get().answer == "Newer words of mine."


@pytest.mark.durable
def test_of_two_pages_that_save_at_once_one_is_kept_and_the_other_told(durable):
    with in_agency("north"), transaction.atomic():
        interview = sent_interview(granted_consent(Client.objects.get(slug="harbour")))
        link, _token = interview_link_of(interview)
    outcomes = []

    def save(words):
        try:
            with in_agency("north"), transaction.atomic():
                held = Interview.objects.get(pk=interview.pk)
                keep_answer(link=link, interview=held, number=1, answer=words, page=Page(tab=words[:5]))
            outcomes.append("kept")
        except AnswerChangedElsewhere:
            outcomes.append("told")
        finally:
            connections.close_all()

    threads = [threading.Thread(target=save, args=(words,)) for words in ("First words here.", "Other words here.")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["kept", "told"]


class TestInTheWorkspace:
    def test_sends_follows_and_takes_the_link_back(self, browse, north):
        case = granted_consent(north.harbour).case
        tom = browse("north.test", north.tom)
        page = f"/outreach/{case.public_id}/interview/"
        assert f"{page}invite/" in tom.get(page).content.decode()
        sent = tom.post(f"{page}invite/", {"subject": "Questions", "text": "Here: {link}"}, follow=True)
        assert "0 of 6 questions answered" in words_on(sent)
        interview = Interview.objects.get(case=case, by_link=True)
        answered(interview, 1, STALE)
        assert STALE in words_on(tom.get(page))
        tom.post(f"{page}revoke/")
        assert "No link opens it any more." in words_on(tom.get(page))

    def test_shows_a_photo_to_those_who_may_see_the_evidence(self, browse, visitor, interview, north):
        photo_sent(interview)
        finish(visitor, interview)
        item = evidence_of(interview.case.consents.get()).get(kind="photo")
        tom = browse("north.test", north.tom)
        assert tom.get(f"/evidence/{item.public_id}/photo/")["Content-Type"] == "image/jpeg"
        assert "said yes" in words_on(tom.get(f"/evidence/{item.public_id}/"))
