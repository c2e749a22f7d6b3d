"""A passage as named pieces of plain text: for diffs, plain text and word counts."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.documents.blocks import Boilerplate, Contact, Dateline, Image, Subheading
from apps.documents.resolved import (
    ResolvedBlock,
    ResolvedFigure,
    ResolvedFigures,
    ResolvedLine,
    ResolvedQuote,
)


def passage_fields(block: ResolvedBlock) -> tuple[tuple[str, str], ...]:
    """This function will return (name, text) for each piece of a passage that a reader sees, none empty."""
    return tuple((name, text) for name, text in _fields(block) if text)


def dateline_words(block: Dateline) -> str:
    """This function will write "Bristol, 26 November 2026." in the language that is active."""
    return f"{block.place}, {date_format(block.date, 'j F Y')}."


def method_words(figure: ResolvedFigure) -> str:
    """This function will say how a figure was measured and who vouches for it, as far as it is known."""
    measured = ", ".join(part for part in (figure.method, figure.sample, figure.period) if part)
    vouched = _("%(name)s vouches for it.") % {"name": figure.vouched_by} if figure.vouched_by else ""
    sentence = measured if not measured or measured.endswith((".", "!", "?")) else f"{measured}."
    return " ".join(part for part in (sentence, vouched) if part)


def figure_words(figure: ResolvedFigure) -> str:
    """This function will write a figure on one line, with what it was before where that is known."""
    pairs = ((figure.before_label, figure.before), (figure.after_label, figure.after))
    sides = [f"{label}: {amount}" if label else amount for label, amount in pairs if amount]
    amounts = ", ".join(sides) if figure.before and figure.after else figure.value
    how = method_words(figure)
    return f"{figure.label}: {amounts}." + (f" {how}" if how else "")


def _fields(block: ResolvedBlock) -> tuple[tuple[str, str], ...]:
    if isinstance(block, ResolvedLine):
        return (("text", block.text),)
    if isinstance(block, ResolvedQuote):
        return (("words", block.words), ("attribution", block.attribution))
    if isinstance(block, ResolvedFigures):
        rows = tuple((f"figure {figure.evidence_id}", figure_words(figure)) for figure in block.figures)
        return (("heading", block.heading), *rows)
    return _plain_fields(block)


def _plain_fields(
    block: Subheading | Image | Dateline | Boilerplate | Contact,
) -> tuple[tuple[str, str], ...]:
    if isinstance(block, Dateline):
        return (("dateline", dateline_words(block)),)
    names = {
        Subheading: ("text",),
        Image: ("caption", "alt"),
        Boilerplate: ("heading", "text"),
        Contact: ("name", "role", "phone", "email"),
    }
    return tuple((name, getattr(block, name)) for name in names[type(block)])
