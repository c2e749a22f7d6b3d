"""Surveys that are open, and mails of theirs that were sent."""

import re
from datetime import UTC, datetime

from apps.clients.review_sites import add_review_site
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.feedback.models import AskLetter, AskRound
from apps.feedback.surveys.letters import send_letter
from apps.feedback.surveys.making import make_survey, move_survey, save_wording, usual_texts
from apps.feedback.surveys.rounds import start_round
from apps.notifications.models import Mail
from tests.factories.feedback import CustomerFactory

OFFICE_HOURS = datetime(2026, 11, 25, 10, tzinfo=UTC)  # a Wednesday: brands are open from nine to five
EVERY_DAY = (100,) * 7


def open_survey(client, *, languages=("en", "es"), is_open=True, **texts):
    """A survey that takes answers."""
    survey = make_survey(by=SYSTEM, client=client, name="After delivery", languages=languages)
    if texts:
        given = usual_texts(client, languages[0]) | texts
        save_wording(by=SYSTEM, survey=survey, language=languages[0], texts=given)
    return move_survey(by=SYSTEM, survey=survey, to="open") if is_open else survey


def started_round(client, *, kind="survey", survey=None, **plan):
    """A plan at work, everybody on every day unless it says otherwise."""
    usual = {"at_most_a_day": 100, "once_in_days": 90, "weekday_shares": EVERY_DAY}
    if kind == "survey":
        survey = survey or open_survey(client)
    else:
        add_review_site(by=SYSTEM, client=client, name="Northreviews", address="https://reviews.example/harbour")
    return start_round(by=SYSTEM, client=client, kind=kind, survey=survey, **usual | plan)


def sent_letter(ask_round, *, customer=None, at=OFFICE_HOURS):
    """A letter of the round that was sent to the customer in open hours."""
    customer = customer or CustomerFactory(client=ask_round.client)
    letter = AskLetter.objects.create(
        client=ask_round.client, round=ask_round, customer=customer, language="en", due_at=at
    )
    with clock.pinned_to(at):
        send_letter(letter.pk)
    letter.refresh_from_db()
    return letter


def mail_of(letter):
    return Mail.objects.filter(ref=letter.pk, purpose__startswith="feedback.").latest("pk")


def path_in(mail):
    """The path of the personal page that the mail leads to."""
    return re.search(r"https?://[^/]+(/survey/[^/\s]+/)", mail.text)[1]


def personal_path(client, *, customer=None, survey=None, **plan):
    """The whole way to a personal link: a round at work and its mail sent."""
    ask_round = AskRound.objects.filter(client=client, kind="survey").first() or started_round(
        client, survey=survey, **plan
    )
    letter = sent_letter(ask_round, customer=customer)
    return letter, path_in(mail_of(letter))
