"""The interview: after the yes, verbatim, and closed once it is evidence."""

import pytest

from apps.core.actors import SYSTEM, Actor
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.outreach.models import InterviewAnswer
from apps.outreach.operations.consents import withdraw_consent
from apps.outreach.operations.interviews import (
    ConsentMissing,
    InterviewIsDone,
    finish_interview,
    save_answers,
    start_interview,
)
from apps.outreach.questions import question_set
from tests.factories.consents import asked_consent, granted_consent, link_of
from tests.factories.evidence import ANSWERS, FIGURE, held_interview


def answer(**fields):
    return {"topic": "problem", "question": "What was going wrong?", "answer": "The sacks went stale."} | fields


class TestStarting:
    def test_is_noted_with_who_held_it(self, north):
        consent = granted_consent(north.harbour)
        interview = start_interview(by=Actor.user(north.tom.pk), case=consent.case)
        assert (interview.state, interview.held_by, interview.customer_id) == (
            "open",
            north.tom.pk,
            consent.customer_id,
        )
        assert Event.objects.filter(name="outreach.interview_started", object_id=interview.pk).exists()

    def test_twice_opens_the_same(self, north):
        consent = granted_consent(north.harbour)
        first = start_interview(by=SYSTEM, case=consent.case)
        assert start_interview(by=SYSTEM, case=consent.case).pk == first.pk

    def test_comes_after_permission(self, north):
        with pytest.raises(ConsentMissing):
            start_interview(by=SYSTEM, case=asked_consent(north.harbour).case)

    def test_questions_name_the_brand_and_ask_for_facts(self, north):
        questions = question_set(north.harbour)
        assert [each.topic for each in questions] == ["problem", "solution", "result", "other"]
        assert "Harbour Coffee" in questions[0].text


class TestAnswers:
    def test_are_kept_verbatim_and_in_order(self, north):
        interview = start_interview(by=SYSTEM, case=granted_consent(north.harbour).case)
        assert save_answers(by=SYSTEM, interview=interview, answers=ANSWERS) == 3
        kept = list(interview.answers.order_by("number"))
        assert [each.number for each in kept] == [1, 2, 3]
        assert kept[1].answer == ANSWERS[1]["answer"]
        assert kept[2].figure == FIGURE

    def test_take_the_place_of_what_was_saved_before(self, north):
        interview = start_interview(by=SYSTEM, case=granted_consent(north.harbour).case)
        save_answers(by=SYSTEM, interview=interview, answers=ANSWERS)
        assert save_answers(by=SYSTEM, interview=interview, answers=[answer(), answer(answer="   ")]) == 1
        assert InterviewAnswer.objects.get(interview=interview).answer == "The sacks went stale."

    @pytest.mark.parametrize(
        ("wrong", "field"),
        [
            ({"topic": "gossip"}, "topic"),
            ({"answer": "x" * 5001}, "answer"),
            ({"answer": "Read \u202edab\u202c this."}, "answer"),
            ({"figure": FIGURE | {"value": "plenty"}}, "value"),
            ({"figure": FIGURE | {"before": "twice as much"}}, "before"),
            ({"figure": FIGURE | {"label": ""}}, "label"),
            ({"figure": FIGURE | {"unit": "x" * 41}}, "unit"),
        ],
    )
    def test_name_the_field_that_cannot_be_used(self, north, wrong, field):
        interview = start_interview(by=SYSTEM, case=granted_consent(north.harbour).case)
        with pytest.raises(BadInput) as refused:
            save_answers(by=SYSTEM, interview=interview, answers=[answer(**wrong)])
        assert refused.value.field == field


class TestFinishing:
    def test_closes_it_for_good(self, north):
        interview = held_interview(granted_consent(north.harbour))
        assert interview.state == "done"
        assert interview.done_at is not None
        with pytest.raises(InterviewIsDone):
            save_answers(by=SYSTEM, interview=interview, answers=[answer()])
        with pytest.raises(InterviewIsDone):
            finish_interview(by=SYSTEM, interview=interview)

    def test_needs_an_answer(self, north):
        interview = start_interview(by=SYSTEM, case=granted_consent(north.harbour).case)
        with pytest.raises(BadInput):
            finish_interview(by=SYSTEM, interview=interview)

    def test_needs_the_permission_to_stand_still(self, north):
        consent = granted_consent(north.harbour)
        interview = start_interview(by=SYSTEM, case=consent.case)
        save_answers(by=SYSTEM, interview=interview, answers=[answer()])
        link, _token = link_of(consent)
        withdraw_consent(link=link, consent=consent, text="No more.\n", language="en")
        with pytest.raises(ConsentMissing):
            finish_interview(by=SYSTEM, interview=interview)

    def test_may_be_followed_by_another(self, north):
        consent = granted_consent(north.harbour)
        held_interview(consent)
        held_interview(consent, [answer(answer="A second talk said a little more.")])
        assert consent.case.interviews.count() == 2
