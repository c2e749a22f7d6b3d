"""What evidence does in the transaction of others: a finished interview becomes quotes and figures."""

from contextlib import suppress

from django.db.models import F

from apps.core.actors import Actor, ActorKind
from apps.core.events import Announcement, within
from apps.documents.errors import DocumentError
from apps.evidence.models import Evidence
from apps.evidence.operations import add_figure, add_photo, add_quote
from apps.feedback.events import RESPONSES_CHANGED
from apps.feedback.surveys.errors import AnswerInUse
from apps.outreach.events import CONSENT_GIFT_NOTED, INTERVIEW_FINISHED
from apps.outreach.models import Consent, Interview, InterviewAnswer
from apps.outreach.quoting import says_something

Source = Evidence.Source


@within(INTERVIEW_FINISHED)
def make_evidence(told: Announcement) -> None:
    """This function will make quotes of the survey comment and of each answer that says something, and figures."""
    interview = Interview.objects.select_related("case__response").get(pk=told.object_id)
    consent = Consent.objects.select_related("customer").get(client_id=told.client_id, case=interview.case)
    response = interview.case.response
    known = set(consent.evidence.values_list("source", "source_id"))
    if (Source.RESPONSE, response.pk) not in known and says_something(response.comment):
        # A comment that no text can hold (too long, hidden characters) is left for a person to cut.
        with suppress(DocumentError):
            add_quote(by=told.by, consent=consent, source=Source.RESPONSE, source_id=response.pk, text=response.comment)
    for answer in interview.answers.order_by("number"):
        _make_from(told.by, consent, answer)
    for photo in interview.photos.order_by("number"):
        add_photo(by=told.by, consent=consent, source_id=photo.pk)


@within(CONSENT_GIFT_NOTED)
def mark_quotes_changed(told: Announcement) -> None:
    """This function will make texts stale that quote the customer: what stands below a quote is another."""
    quotes = Evidence.objects.filter(client_id=told.client_id, consent_id=told.object_id, kind=Evidence.Kind.QUOTE)
    quotes.update(revision=F("revision") + 1)


@within(RESPONSES_CHANGED)
def refuse_change_of_quoted_words(told: Announcement) -> None:
    """This function will abort a customer's change of an answer that is quoted: a quote holds the words that were said.

    What another tool tells is taken as it tells it; the daily walk then finds the quote that no longer stands.
    """
    if told.by.kind != ActorKind.LINK:
        return
    ids = [response.pk for response in told.batch]
    if Evidence.objects.filter(client_id=told.client_id, source=Source.RESPONSE, source_id__in=ids).exists():
        raise AnswerInUse


def _make_from(by: Actor, consent: Consent, answer: InterviewAnswer) -> None:
    if answer.figure:
        add_figure(
            by=by,
            consent=consent,
            source=Source.INTERVIEW_ANSWER,
            source_id=answer.pk,
            text=answer.figure["label"],
            value=answer.figure["value"],
            unit=answer.figure["unit"],
            before=answer.figure["before"],
            period=answer.figure["period"],
            vouched_by=answer.figure["vouched_by"],
        )
    elif answer.topic != InterviewAnswer.Topic.FIGURE and says_something(answer.answer):
        add_quote(
            by=by,
            consent=consent,
            source=Source.INTERVIEW_ANSWER,
            source_id=answer.pk,
            text=answer.answer,
            topic=answer.topic,
        )
