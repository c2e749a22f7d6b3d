"""An answer to a survey of ours becomes an ordinary response: outreach, or a closed loop, opens with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from apps.clients.models import Customer
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce
from apps.core.links import LinkUnknown
from apps.core.models import Link
from apps.feedback.events import SURVEY_ANSWERED
from apps.feedback.models import AskLetter, Response, Survey, SurveyAnswer
from apps.feedback.operations.changing import change_response
from apps.feedback.operations.responses import take_in
from apps.feedback.reading import ParsedRow
from apps.feedback.surveys.errors import AnswerStands, SurveyIsClosed

LINK_PURPOSE: Final = "survey"
CHANGEABLE_FOR: Final = timedelta(hours=24)
Way = SurveyAnswer.Way


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody answered: checked by the page, `extras` as (question, answer)."""

    score: int
    comment: str
    language: str
    extras: tuple[tuple[str, str], ...] = ()
    email: str = ""  # of somebody unknown, who may be written to about it


def answer_openly(*, survey: Survey, given: Given, way: str, nonce: str) -> SurveyAnswer:
    """This function will take an answer of whoever holds the open address. The same nonce again is the same answer.

    It is nobody's, unless an e-mail address came with it. Raises SurveyIsClosed.
    """
    return _take(Actor.link(0), survey, given, way=way, source=nonce)


def answer_by_letter(*, link: Link, letter: AskLetter, given: Given) -> SurveyAnswer:
    """This function will take the one answer that a personal link may give, or change it within a day.

    The letter's row is locked: of two that send at once the second changes what the first gave, and what is owed
    follows the score as it then is. Raises SurveyIsClosed, AnswerStands.
    """
    if (link.purpose, link.subject_id, link.client_id) != (LINK_PURPOSE, letter.pk, letter.client_id):
        raise LinkUnknown
    by = Actor.link(link.pk)
    held = AskLetter.objects.select_for_update(of=("self",)).select_related("round__survey", "customer__survivor")
    letter = held.get(pk=letter.pk)
    before = SurveyAnswer.objects.filter(client_id=letter.client_id, letter=letter).first()
    if before is not None:
        return _change(by, before, given)
    survey, person = letter.round.survey, letter.customer.survivor or letter.customer
    if survey is None:
        raise LinkUnknown
    return _take(by, survey, given, way=Way.MAIL, source=f"letter-{letter.pk}", customer=person, letter=letter)


def _take(
    by: Actor,
    survey: Survey,
    given: Given,
    *,
    way: str,
    source: str,
    customer: Customer | None = None,
    letter: AskLetter | None = None,
) -> SurveyAnswer:
    # Shared among those who answer; whoever closes the survey waits for them, and they for whoever closes it.
    held: Survey = Survey.objects.select_for_update(no_key=True).select_related("client").get(pk=survey.pk)
    if held.state != Survey.State.OPEN or held.client.archived_at is not None:
        raise SurveyIsClosed
    source_id = f"survey-{held.public_id}-{source}"
    whose = {source_id: customer} if customer is not None else {}
    take_in(by=by, client=held.client, rows=[_row(given, source_id)], whose=whose)
    response = Response.objects.get(client_id=held.client_id, source_id=source_id)
    answer, is_new = SurveyAnswer.objects.get_or_create(
        client_id=held.client_id,
        response=response,
        defaults={
            "survey": held,
            "letter": letter,
            "way": way,
            "language": given.language,
            "extras": [list(each) for each in given.extras],
            "answered_at": response.answered_at,
        },
    )
    if is_new:
        told: dict[str, Any] = {"survey_id": held.pk, "way": way, "language": given.language}
        announce(SURVEY_ANSWERED, client_id=held.client_id, by=by, obj=answer, **told)
    return answer


def _row(given: Given, source_id: str) -> ParsedRow:
    return ParsedRow(
        number=1,
        source_id=source_id,
        score=given.score,
        comment=given.comment,
        answered_at=clock.now(),
        customer_name="",
        customer_email=given.email,
        customer_phone="",
        company="",
        customer_key="",
        language=given.language,
        segment="",
        fingerprint=None,
    )


def changeable_until(answer: SurveyAnswer) -> datetime:
    """This function will return until when an answer by mail may be changed by its link."""
    return answer.answered_at + CHANGEABLE_FOR


def _change(by: Actor, answer: SurveyAnswer, given: Given) -> SurveyAnswer:
    extras = [list(each) for each in given.extras]
    response = Response.objects.select_for_update(of=("self",)).get(pk=answer.response_id)
    wanted = (given.score, given.comment, extras)
    if (response.score, response.comment, answer.extras) == wanted:
        return answer  # the button was pressed twice
    if clock.now() > changeable_until(answer):
        raise AnswerStands
    at = clock.now()
    values = {"score": given.score, "comment": given.comment, "language": given.language}
    change_response(by=by, response=response, values=values, at=at)
    answer.extras, answer.language, answer.changed_at = extras, given.language, at
    answer.save(update_fields=["extras", "language", "changed_at"])
    return answer
