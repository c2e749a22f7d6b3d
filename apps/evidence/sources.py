"""Where evidence comes from: the very words of a response's comment or of an interview's answer."""

from datetime import datetime

from apps.core.errors import BadInput
from apps.documents.excerpts import sentences
from apps.evidence.models import Evidence
from apps.feedback.models import Response
from apps.outreach.models import Consent, InterviewAnswer, InterviewPhoto

Source = Evidence.Source


def source_words(consent: Consent, source: str, source_id: int) -> str:
    """This function will return the words as they were given. Raises BadInput unless they are this customer's."""
    words: str | None
    if source == Source.RESPONSE:
        responses = Response.objects.filter(client_id=consent.client_id, customer_id=consent.customer_id)
        words = responses.filter(pk=source_id).values_list("comment", flat=True).first()
    elif source == Source.INTERVIEW_PHOTO:
        photos = InterviewPhoto.objects.filter(client_id=consent.client_id, interview__customer_id=consent.customer_id)
        words = photos.filter(pk=source_id).values_list("alt", flat=True).first()
    else:
        answers = InterviewAnswer.objects.filter(
            client_id=consent.client_id, interview__customer_id=consent.customer_id
        )
        words = answers.filter(pk=source_id).values_list("answer", flat=True).first()
    if words is None:
        raise BadInput("These words are not of this customer.", field="source_id")
    return words


def source_sentences(evidence: Evidence) -> tuple[str, ...]:
    """This function will return the sentences from which a quote may be cut."""
    return sentences(source_words(evidence.consent, evidence.source, evidence.source_id))


def photo_of(evidence: Evidence) -> InterviewPhoto | None:
    """This function will return the photo that the item stands for, None for any other kind."""
    if evidence.source != Source.INTERVIEW_PHOTO:
        return None
    rows = InterviewPhoto.objects.filter(client_id=evidence.client_id, pk=evidence.source_id)
    return rows.select_related("interview").first()


def checked_by_customer_at(evidence: Evidence) -> datetime | None:
    """This function will return when the customer saw how these words would be quoted and said yes; None if never."""
    if evidence.source == Source.INTERVIEW_ANSWER:
        answers = InterviewAnswer.objects.filter(client_id=evidence.client_id, pk=evidence.source_id)
        return answers.values_list("interview__checked_at", flat=True).first()
    sent = photo_of(evidence)
    return sent.interview.checked_at if sent else None
