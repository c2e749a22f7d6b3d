"""The front page: what a journalist came for stands above older stories."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from apps.documents.blocks import Subheading
from apps.documents.resolved import ResolvedDocument, ResolvedFigure
from apps.newsroom.models.publications import Publication
from apps.newsroom.queries import evidence_in
from apps.newsroom.rendering import Lead, lead_of, pictures_of, source_path

FIGURES_SHOWN = 4
NUMBER = re.compile(r"([^\s\d]*[\d.,:]+)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Card:
    """A story on the front page."""

    publication: Publication
    words: str
    picture: Lead | None
    figure: ResolvedFigure | None  # stands where there is no picture
    figures: int
    quotes: int


@dataclass(frozen=True, slots=True)
class QuotableFigure:
    """A figure with the address that says where it comes from."""

    figure: ResolvedFigure
    source: str

    @property
    def number(self) -> str:
        """The digits of the value, with a sign of currency before them."""
        return _parted(self.figure.value)[0]

    @property
    def unit(self) -> str:
        """What stands behind the digits."""
        return _parted(self.figure.value)[1]


def front_context(publications: list[Publication], texts: Mapping[int, ResolvedDocument]) -> dict[str, Any]:
    """This function will return the lead story, the cards and the figures one may quote."""
    cards = [_card(each, texts[each.pk]) for each in publications]
    figures = [found for each in publications for found in _figures(each, texts[each.pk])]
    return {"lead": cards[0] if cards else None, "cards": cards[1:], "figures": figures[:FIGURES_SHOWN]}


def _card(publication: Publication, resolved: ResolvedDocument) -> Card:
    uses = list(evidence_in(resolved).values())
    figures = [use for use in uses if not use.is_quote]
    return Card(
        publication=publication,
        words=resolved.standfirst or _first_heading(resolved),
        picture=lead_of(resolved, pictures_of(publication)),
        figure=next((use.passage for use in figures if isinstance(use.passage, ResolvedFigure)), None),
        figures=len(figures),
        quotes=len(uses) - len(figures),
    )


def _first_heading(resolved: ResolvedDocument) -> str:
    return next((block.text for block in resolved.blocks if isinstance(block, Subheading)), "")


def _figures(publication: Publication, resolved: ResolvedDocument) -> list[QuotableFigure]:
    return [
        QuotableFigure(use.passage, source_path(publication, evidence_id))
        for evidence_id, use in evidence_in(resolved).items()
        if isinstance(use.passage, ResolvedFigure)
    ]


def _parted(value: str) -> tuple[str, str]:
    found = NUMBER.match(value)
    return (found[1], found[2]) if found else (value, "")
