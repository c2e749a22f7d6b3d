"""Several at once with one token, one form or one letter, with real transactions."""

import pytest
from django.db import transaction

from apps.clients.models import Ask, Client
from apps.core import clock
from apps.core.links import opened
from apps.feedback.models import AskLetter, AskRound, ClosedLoop, Response, SurveyAnswer
from apps.feedback.surveys.answering import LINK_PURPOSE, Given, answer_by_letter, answer_openly
from apps.feedback.surveys.daily import begin_day
from apps.feedback.surveys.letters import send_letter
from apps.notifications.models import Mail
from apps.outreach.models import OutreachCase
from tests.conftest import in_agency
from tests.factories.feedback import CustomerFactory
from tests.factories.surveys import OFFICE_HOURS, personal_path, started_round
from tests.outreach.test_lists_together import at_once

pytestmark = pytest.mark.durable


def done(act):
    with in_agency("north"), transaction.atomic():
        return act()


def given(score):
    return Given(score=score, comment=f"Because {score}", language="en")


def test_two_posts_with_one_token_make_one_response_and_one_of_what_is_owed(durable):
    letter, path = done(lambda: personal_path(Client.objects.get(slug="harbour")))
    token = path.rstrip("/").rpartition("/")[2]

    def answer(score):
        with opened(token, purpose=LINK_PURPOSE) as link:
            return answer_by_letter(link=link, letter=letter, given=given(score)).pk

    answers = at_once(*(lambda: answer(10) for _ in range(3)), *(lambda: answer(9) for _ in range(3)))
    assert len(set(answers)) == 1
    assert done(lambda: [model.objects.count() for model in (Response, SurveyAnswer, OutreachCase)]) == [1, 1, 1]


def test_one_form_sent_by_several_at_once_is_one_answer(durable):
    survey = done(lambda: started_round(Client.objects.get(slug="harbour")).survey)
    at_once(*(lambda: answer_openly(survey=survey, given=given(2), way="open", nonce="same") for _ in range(4)))
    assert done(lambda: [model.objects.count() for model in (Response, SurveyAnswer, ClosedLoop)]) == [1, 1, 0]


def test_two_workers_on_one_letter_or_one_day_ask_once(durable):
    def prepare():
        harbour = Client.objects.get(slug="harbour")
        ask_round, customer = started_round(harbour), CustomerFactory(client=harbour)
        planned = {"round": ask_round, "customer": customer, "language": "en", "due_at": OFFICE_HOURS}
        return ask_round, AskLetter.objects.create(client=harbour, **planned)

    ask_round, letter = done(prepare)

    def send():
        with clock.pinned_to(OFFICE_HOURS):
            send_letter(letter.pk)

    def begin():
        with clock.pinned_to(OFFICE_HOURS):
            begin_day(ask_round.pk)

    at_once(send, send, begin, begin)
    asks, mails = done(lambda: (Ask.objects.count(), Mail.objects.filter(purpose="feedback.survey").count()))
    assert (asks, mails) == (1, 1)
    assert done(lambda: AskRound.objects.get().last_day) == OFFICE_HOURS.date()
