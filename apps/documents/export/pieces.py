"""A resolved document as a flat list of what a file prints, and the line that names the version."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from apps.documents.blocks import Boilerplate, Contact, Dateline, Image, Subheading
from apps.documents.canonical import fingerprint_words
from apps.documents.passages import dateline_words, figure_words
from apps.documents.resolved import (
    ResolvedBlock,
    ResolvedDocument,
    ResolvedFigures,
    ResolvedLine,
    ResolvedQuote,
    quoted,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Which version the file shows; `language` is that of the text."""

    number: int
    content_hash: str
    language: str

    @property
    def line(self) -> str:
        """ "Version 3, fingerprint 7c1e 9a04", then the whole hash."""
        told = {"n": self.number, "fingerprint": fingerprint_words(self.content_hash), "hash": self.content_hash}
        return _("Version %(n)d, fingerprint %(fingerprint)s. SHA-256 %(hash)s") % told


@dataclass(frozen=True, slots=True)
class Span:
    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """`look` is title, lead, heading, text, quote, by, row, or small."""

    look: str
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)


LOOK_OF_LINE = {"headline": "title", "standfirst": "lead", "paragraph": "text"}


def pieces_of(resolved: ResolvedDocument) -> list[Piece]:
    """This function will return what a file prints, in its order; a dateline opens the paragraph after it."""
    pieces: list[Piece] = []
    opening = ""
    for block in resolved.blocks:
        if isinstance(block, Dateline):
            opening = dateline_words(block)
            continue
        made = list(_pieces(block))
        if opening and made:
            made[0] = Piece(made[0].look, (Span(f"{opening} ", bold=True), *made[0].spans))
            opening = ""
        pieces += made
    return [*pieces, *([_plain("text", opening)] if opening else [])]


def _pieces(block: ResolvedBlock) -> Iterator[Piece]:
    if isinstance(block, ResolvedLine):
        spans = tuple(Span(run.text, bold=run.bold, italic=run.italic) for run in block.runs)
        yield Piece(LOOK_OF_LINE[block.kind], spans)
    elif isinstance(block, ResolvedQuote):
        yield _plain("quote", quoted(block.words))
        if block.attribution:
            yield _plain("by", block.attribution)
    elif isinstance(block, ResolvedFigures):
        if block.heading:
            yield _plain("heading", block.heading)
        yield from (_plain("row", figure_words(figure)) for figure in block.figures)
    else:
        yield from _other_pieces(block)


def _other_pieces(block: Subheading | Image | Dateline | Boilerplate | Contact) -> Iterator[Piece]:
    if isinstance(block, Subheading):
        yield _plain("heading", block.text)
    elif isinstance(block, Image):
        yield _plain("small", _("Picture: %(words)s") % {"words": block.caption or block.alt})
    elif isinstance(block, Boilerplate):
        if block.heading:
            yield _plain("heading", block.heading)
        yield _plain("text", block.text)
    elif isinstance(block, Contact):
        yield _plain("text", ", ".join(filter(None, (block.name, block.role))))
        yield from (_plain("small", words) for words in (block.phone, block.email) if words)


def _plain(look: str, text: str) -> Piece:
    return Piece(look, (Span(text),))
