"""What a printed quote or figure is held against: its evidence, and the words in which the customer gave it."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.documents.errors import DocumentError
from apps.documents.excerpts import check_excerpt
from apps.documents.resolved import MeasuredFigure, ResolvedFigure, resolved_figure
from apps.evidence.models import Evidence
from apps.evidence.queries import resolved as resolved_evidence
from apps.evidence.sources import source_words
from apps.newsroom.models.publications import Publication
from apps.newsroom.queries import Printed
from apps.outreach.models import Interview, InterviewAnswer

Faults = Iterator[tuple[str, str]]


def faults_of(publication: Publication, use: Printed) -> Faults:
    """This function will yield (code, sentence) for each break between a printed use and the customer's answer."""
    rows = Evidence.objects.filter(client_id=publication.client_id, public_id=use.evidence_id)
    evidence = rows.select_related("consent__client", "customer").first()
    if evidence is None:
        yield "evidence_missing", _("There is no such evidence.")
        return
    if evidence.withdrawn_at is not None:
        yield "evidence_withdrawn", _("This evidence was taken back.")
    if evidence.consent_id != publication.consent_id or evidence.customer_id != publication.consent.customer_id:
        yield "evidence_of_other", _("This evidence stands under another customer's permission.")
    yield from _interview_faults(publication, evidence)
    try:
        said = source_words(publication.consent, evidence.source, evidence.source_id)
    except BadInput:
        yield "source_missing", _("The answer that this evidence comes from is not there, or is not this customer's.")
        return
    yield from _quote_faults(use, said) if use.is_quote else _figure_faults(use, evidence)


def _interview_faults(publication: Publication, evidence: Evidence) -> Faults:
    if evidence.source != Evidence.Source.INTERVIEW_ANSWER:
        return
    rows = InterviewAnswer.objects.filter(client_id=evidence.client_id, pk=evidence.source_id)
    answer = rows.select_related("interview").first()
    if answer is None:
        return
    interview = answer.interview
    if interview.case_id != publication.consent.case_id or interview.state != Interview.State.DONE:
        yield "interview_differs", _("The interview is not finished, or is not the one that the permission is for.")


def _quote_faults(use: Printed, said: str) -> Faults:
    try:
        check_excerpt(said, use.words, field="words")
    except DocumentError:
        yield "quote_differs", _("The printed words are not the words that the customer gave.")


def _figure_faults(use: Printed, evidence: Evidence) -> Faults:
    measured = resolved_evidence([evidence]).get(evidence.public_id)
    if not isinstance(measured, MeasuredFigure):
        return  # taken back, or not allowed any more: that is a break of its own
    figure = resolved_figure(measured, clean=str)
    if isinstance(use.passage, ResolvedFigure):
        is_same = (use.passage.value, use.passage.before) == (figure.value, figure.before)
    else:
        # One field of the figure, set into a sentence. Who vouches may be told without a name by now.
        is_same = use.words in {
            figure.value,
            figure.before,
            figure.after,
            figure.label,
            figure.period,
            figure.vouched_by,
        }
    if not is_same:
        yield "figure_differs", _("The printed figure is not the figure that the customer gave.")
