"""Where evidence comes from: the very words of a response's comment or of an interview's answer."""

from apps.core.errors import BadInput
from apps.documents.excerpts import sentences
from apps.evidence.models import Evidence
from apps.feedback.models import Response
from apps.outreach.models import Consent, InterviewAnswer

Source = Evidence.Source


def source_words(consent: Consent, source: str, source_id: int) -> str:
    """This function will return the words as they were given. Raises BadInput unless they are this customer's."""
    words: str | None
    if source == Source.RESPONSE:
        responses = Response.objects.filter(client_id=consent.client_id, customer_id=consent.customer_id)
        words = responses.filter(pk=source_id).values_list("comment", flat=True).first()
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
