"""Harbour's own survey: open since a week, answered by its open link, mailed by a plan from today on."""

from datetime import datetime, timedelta
from itertools import cycle
from typing import Final

from django.db import transaction

from apps.clients.review_sites import add_review_site
from apps.core.clock import pinned_to
from apps.demo.seeds.making import Cast
from apps.feedback.models import SurveyAnswer
from apps.feedback.surveys.answering import Given, answer_openly
from apps.feedback.surveys.making import make_survey, move_survey, set_origins
from apps.feedback.surveys.rounds import start_round

BRAND, AUTHOR = "harbour", "priya@northstar.example"
SITES: Final = (
    ("Café Compass", "https://cafecompass.example/harbour-coffee"),
    ("Trade Stars", "https://tradestars.example/uk/harbour"),
)
SAID: Final = (
    (10, "en", "The van is here before we open, every time."),
    (9, "en", "They swapped the grinder the same day it broke."),
    (8, "en", ""),
    (3, "en", "Two deliveries in October came after lunch."),
    (10, "es", "El café llega siempre recién tostado."),
    (7, "en", "Good coffee. The invoice is hard to read."),
    (9, "en", ""),
    (6, "es", "Tardaron dos semanas en contestar un correo."),
)
ANSWERS: Final = 36


def ask_by_survey(*, cast: Cast, now: datetime) -> None:
    """This function will make the survey, with a week of answers, and set a plan to work."""
    client = cast.clients.get(BRAND)
    if client is None:
        return
    by = cast.people[AUTHOR].actor
    with pinned_to(now - timedelta(days=7)), transaction.atomic():
        for name, address in SITES:
            add_review_site(by=by, client=client, name=name, address=address)
        survey = make_survey(by=by, client=client, name="After delivery", languages=("en", "es"))
        set_origins(by=by, survey=survey, typed="https://www.harbourcoffee.example")
        move_survey(by=by, survey=survey, to="open")
    said = cycle(SAID)
    for number in range(ANSWERS):
        score, language, comment = next(said)
        way = SurveyAnswer.Way.FRAME if number % 3 == 0 else SurveyAnswer.Way.OPEN
        with pinned_to(now - timedelta(hours=4 * (ANSWERS - number))), transaction.atomic():
            given = Given(score=score, comment=comment, language=language)
            answer_openly(survey=survey, given=given, way=way, nonce=f"demo-{number}")
    with pinned_to(now - timedelta(hours=1)), transaction.atomic():
        start_round(
            by=by,
            client=client,
            kind="survey",
            survey=survey,
            at_most_a_day=12,
            once_in_days=90,
            weekday_shares=(5, 5, 5, 5, 5, 0, 0),
            reminds_after_days=7,
        )
