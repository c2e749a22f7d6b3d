"""The short interview: started for a customer who said yes, typed in, finished into evidence."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from apps.clients.days import today_of
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.documents.text import check_text, one_line
from apps.outreach.amounts import amount
from apps.outreach.events import INTERVIEW_ANSWERED, INTERVIEW_FINISHED, INTERVIEW_STARTED
from apps.outreach.models import Consent, Interview, InterviewAnswer, OutreachCase

State = Interview.State
Topic = InterviewAnswer.Topic
# With the most characters each may have: what the columns of the evidence hold.
FIGURE_FIELDS = {"label": 300, "value": 40, "unit": 40, "before": 40, "period": 120, "vouched_by": 200}
LONGEST_ANSWER = 5_000  # characters; a quote can be no longer


class ConsentMissing(DomainError):
    """Permission comes before the story."""

    code = "consent_missing"

    def __init__(self) -> None:
        super().__init__(_("This customer's permission is not in force. Ask for it first; the interview comes after."))


class InterviewIsDone(DomainError):
    """Its answers are evidence now; what was said is not edited."""

    code = "interview_is_done"

    def __init__(self) -> None:
        super().__init__(_("This interview is finished, and what was said stays. Start another to add to it."))


def start_interview(*, by: Actor, case: OutreachCase) -> Interview:
    """This function will open an interview of the case's customer, or return the one that is open.

    Raises ConsentMissing unless the customer's permission is in force.
    """
    consent = consent_in_force(case)
    rows = Interview.objects.filter(client_id=case.client_id, case=case, state=State.OPEN, by_link=False)
    opened = rows.first()
    if opened is not None:
        return opened
    interview: Interview = Interview.objects.create(
        client_id=case.client_id,
        public_id=new_public_id(),
        case=case,
        customer_id=consent.customer_id,
        held_at=clock.now(),
        held_by=by.id if by.kind == ActorKind.USER else 0,
    )
    announce(INTERVIEW_STARTED, client_id=case.client_id, by=by, obj=interview, batch=[interview], case_id=case.pk)
    return interview


def save_answers(*, by: Actor, interview: Interview, answers: Sequence[Mapping[str, Any]]) -> int:
    """This function will keep the answers in their order, in place of what was saved before; returns how many.

    Each has `topic`, `question` and `answer`, and for a figure also `figure` with label, value, unit, before,
    period and vouched_by. Answers without words are left out. Raises InterviewIsDone, or BadInput.
    """
    held = locked_interview(interview)
    rows = [row for given in answers if (row := _row(held, given)) is not None]
    for number, row in enumerate(rows, start=1):
        row.number = number
    held.answers.all().delete()
    InterviewAnswer.objects.bulk_create(rows)
    told: dict[str, Any] = {"case_id": held.case_id, "answers": len(rows)}
    announce(INTERVIEW_ANSWERED, client_id=held.client_id, by=by, obj=held, batch=[held], **told)
    return len(rows)


def finish_interview(*, by: Actor, interview: Interview) -> Interview:
    """This function will close the interview; its answers become evidence in the same transaction.

    Raises InterviewIsDone, ConsentMissing, or BadInput while nothing was answered.
    """
    held = locked_interview(interview)
    consent_in_force(held.case)
    count = held.answers.count() + held.photos.count()
    if not count:
        raise BadInput(_("Nothing was answered yet. Write down at least one answer."), field="answers")
    held.state, held.done_at = State.DONE, clock.now()
    held.save(update_fields=["state", "done_at"])
    told: dict[str, Any] = {"case_id": held.case_id, "answers": count}
    announce(INTERVIEW_FINISHED, client_id=held.client_id, by=by, obj=held, batch=[held], **told)
    interview.refresh_from_db()
    return interview


def consent_in_force(case: OutreachCase) -> Consent:
    """This function will lock and return the permission of the case, or raise ConsentMissing."""
    rows = Consent.objects.select_for_update(of=("self",)).filter(client_id=case.client_id, case=case)
    consent: Consent | None = rows.select_related("client").first()
    if consent is None or not consent.in_force(today_of(consent.client)):
        raise ConsentMissing
    return consent


def locked_interview(interview: Interview) -> Interview:
    """This function will lock and return an interview that is open, or raise InterviewIsDone."""
    rows = Interview.objects.select_for_update(of=("self",)).select_related(
        "case__client", "case__customer", "case__owner"
    )
    held: Interview = rows.get(pk=interview.pk)
    if held.state == State.DONE:
        raise InterviewIsDone
    return held


def _row(interview: Interview, given: Mapping[str, Any]) -> InterviewAnswer | None:
    answer = str(given["answer"]).strip()
    if given["topic"] not in Topic.values:
        raise BadInput(_("“%(value)s” is not a topic of an interview.") % {"value": given["topic"]}, field="topic")
    if not answer:
        return None
    # What a text can hold is checked here, where it can still be mended, and not when it becomes evidence.
    check_text(one_line(answer), block_id="", field="answer", limit=LONGEST_ANSWER)
    return InterviewAnswer(
        client_id=interview.client_id,
        interview=interview,
        topic=given["topic"],
        question=str(given["question"]).strip(),
        answer=answer,
        figure=_figure(given.get("figure") or {}),
        at=clock.now(),
    )


def _figure(given: Mapping[str, Any]) -> dict[str, str]:
    """The figure as it was typed, sure to be one: a number, and what it counts."""
    figure = {name: one_line(str(given.get(name, ""))) for name in FIGURE_FIELDS}
    if not figure["value"]:
        return {}
    amount(figure["value"], field="value")
    if figure["before"]:
        amount(figure["before"], field="before")
    for name, limit in FIGURE_FIELDS.items():
        check_text(figure[name], block_id="", field=name, limit=limit, required=name == "label")
    return figure
