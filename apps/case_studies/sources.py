"""What a story is made from: evidence and brand as the drafting wants them, labels as a writer types them."""

from collections.abc import Iterable, Mapping
from datetime import date

from apps.case_studies.drafting import Brand, Material, Measured, Said
from apps.case_studies.styles import style_of
from apps.clients.days import today_of
from apps.documents.inline import EvidenceKind, Reference
from apps.documents.resolved import MeasuredFigure, QuotedWords
from apps.evidence.models import Evidence
from apps.evidence.queries import resolved
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use

REFERABLE = {Evidence.Kind.QUOTE: EvidenceKind.QUOTE, Evidence.Kind.FIGURE: EvidenceKind.FIGURE}


def material_of(consent: Consent, items: Iterable[Evidence], *, place: str = "", day: date | None = None) -> Material:
    """This function will return what a draft is made from; nobody is named whose consent does not cover the name.

    `place` and `day` are those of a dateline.
    """
    client, customer = consent.client, consent.customer
    named = consent.covers(Use.NAME, today_of(client))
    quotes, figures = _said_and_measured(list(items))
    return Material(
        brand=Brand(
            name=client.name,
            boilerplate=client.boilerplate,
            press_name=client.press_name,
            press_email=client.press_email,
            press_phone=client.press_phone,
        ),
        # The page is in the brand's language; what was said stays as it was said.
        language=client.language,
        seed=consent.public_id,
        place=place,
        day=day,
        may_be_called=named and consent.covers(Use.JOURNALIST, today_of(client)),
        speaker=customer.name if named else "",
        role=customer.role if named else "",
        organisation=customer.company if named else "",
        quotes=tuple(quotes),
        figures=tuple(figures),
        style=style_of(client, client.language),
    )


def _said_and_measured(items: list[Evidence]) -> tuple[list[Said], list[Measured]]:
    says = resolved(items)
    quotes, figures = [], []
    for item in items:
        said = says[item.public_id]
        if isinstance(said, QuotedWords):
            from_survey = item.source == Evidence.Source.RESPONSE
            quotes.append(Said(evidence_id=item.public_id, topic=item.topic, words=said.words, from_survey=from_survey))
        elif isinstance(said, MeasuredFigure):
            figures.append(
                Measured(
                    evidence_id=item.public_id,
                    topic=item.topic,
                    label=said.label,
                    value=said.value,
                    before=said.before,
                    period=said.period,
                )
            )
    return quotes, figures


def labels_of(items: Iterable[Evidence]) -> Mapping[str, Reference]:
    """This function will return what each label ("E1") refers to; a fact cannot be referred to."""
    return {
        item.label: Reference(evidence_id=item.public_id, kind=REFERABLE[Evidence.Kind(item.kind)])
        for item in items
        if item.kind in REFERABLE
    }
