"""The front page: what a journalist came for stands above older stories."""

import re
from dataclasses import dataclass
from typing import Any

from apps.documents.blocks import Subheading
from apps.documents.rendering import ImageFile
from apps.documents.resolved import ResolvedDocument, ResolvedFigure
from apps.newsroom.models.publications import Publication
from apps.newsroom.queries import evidence_in
from apps.newsroom.rendering import Lead, lead_of, pictures_by_publication, source_path

Pairs = list[tuple[Publication, ResolvedDocument]]
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


def front_context(pairs: Pairs) -> dict[str, Any]:
    """This function will return the lead story, the cards and the figures one may quote."""
    cards = cards_of(pairs)
    figures = [found for each, resolved in pairs for found in _figures(each, resolved)]
    return {"lead": cards[0] if cards else None, "cards": cards[1:], "figures": figures[:FIGURES_SHOWN]}


def cards_of(pairs: Pairs) -> list[Card]:
    """This function will return a card for each story. Their pictures are asked for in one go."""
    pictures = pictures_by_publication([publication for publication, _resolved in pairs])
    return [_card(publication, resolved, pictures.get(publication.pk, {})) for publication, resolved in pairs]


def _card(publication: Publication, resolved: ResolvedDocument, pictures: dict[str, ImageFile]) -> Card:
    uses = list(evidence_in(resolved).values())
    figures = [use for use in uses if not use.is_quote]
    return Card(
        publication=publication,
        words=resolved.standfirst or _first_heading(resolved),
        picture=lead_of(resolved, pictures),
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
