"""The front page: what a journalist came for stands above older stories."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from apps.documents.blocks import Subheading
from apps.documents.resolved import ResolvedDocument, ResolvedFigure
from apps.newsroom.models.publications import Publication
from apps.newsroom.queries import printed_evidence
from apps.newsroom.rendering import Lead, lead_of, pictures_of, source_path

FIGURES_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Card:
    """A story on the front page."""

    publication: Publication
    words: str
    picture: Lead | None
    figures: int
    quotes: int


@dataclass(frozen=True, slots=True)
class QuotableFigure:
    """A figure with the address that says where it comes from."""

    figure: ResolvedFigure
    source: str


def front_context(publications: list[Publication], texts: Mapping[int, ResolvedDocument]) -> dict[str, Any]:
    """This function will return the lead story, the cards and the figures one may quote."""
    cards = [_card(each, texts[each.pk]) for each in publications]
    figures = [found for each in publications for found in _figures(each, texts[each.pk])]
    return {"lead": cards[0] if cards else None, "cards": cards[1:], "figures": figures[:FIGURES_SHOWN]}


def _card(publication: Publication, resolved: ResolvedDocument) -> Card:
    uses = {(printed.evidence_id, printed.is_quote) for printed in printed_evidence(resolved)}
    return Card(
        publication=publication,
        words=resolved.standfirst or _first_heading(resolved),
        picture=lead_of(resolved, pictures_of(publication)),
        figures=sum(not is_quote for _id, is_quote in uses),
        quotes=sum(is_quote for _id, is_quote in uses),
    )


def _first_heading(resolved: ResolvedDocument) -> str:
    return next((block.text for block in resolved.blocks if isinstance(block, Subheading)), "")


def _figures(publication: Publication, resolved: ResolvedDocument) -> list[QuotableFigure]:
    found = {
        printed.evidence_id: QuotableFigure(printed.passage, source_path(publication, printed.evidence_id))
        for printed in printed_evidence(resolved)
        if isinstance(printed.passage, ResolvedFigure)
    }
    return list(found.values())
