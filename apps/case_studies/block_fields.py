"""The fields in which each kind of block is edited, as data. The templates draw them; `source_forms` reads them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from django.utils.translation import gettext_lazy as _

from apps.documents.blocks import Section

Words = Any  # lazy translations have no better name


class Widget(StrEnum):
    LINE = "line"
    TEXT = "text"
    SECTION = "section"
    QUOTE = "quote"
    FIGURES = "figures"
    PICTURE = "picture"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class BlockField:
    name: str
    label: Words
    widget: Widget = Widget.LINE
    is_required: bool = True


@dataclass(frozen=True, slots=True)
class BlockKind:
    """`may_add` says whether a writer can put one in; a headline is there from the start, once."""

    label: Words
    fields: tuple[BlockField, ...]
    icon: str
    may_add: bool = True


_TEXT = BlockField("text", _("Text"), Widget.TEXT)
_HEADING = BlockField("heading", _("Heading"), is_required=False)
KINDS: Mapping[str, BlockKind] = {
    "headline": BlockKind(_("Headline"), (_TEXT,), "align-left", may_add=False),
    "standfirst": BlockKind(_("Standfirst"), (_TEXT,), "align-left"),
    "subheading": BlockKind(
        _("Subheading"),
        (BlockField("text", _("Words")), BlockField("section", _("What this part is about"), Widget.SECTION)),
        "minus",
    ),
    "paragraph": BlockKind(_("Paragraph"), (_TEXT,), "align-left"),
    "quote": BlockKind(
        _("Quote"),
        (
            BlockField("excerpt", _("Words of the quote"), Widget.TEXT, is_required=False),
            BlockField("evidence", _("Evidence"), Widget.QUOTE),
        ),
        "quote",
    ),
    "figures": BlockKind(
        _("Figures"), (_HEADING, BlockField("evidence", _("Which figures"), Widget.FIGURES)), "chart-bar"
    ),
    "image": BlockKind(
        _("Picture"),
        (
            BlockField("image", _("Picture"), Widget.PICTURE),
            BlockField("alt", _("What it shows, for those who cannot see it")),
            BlockField("caption", _("Caption"), is_required=False),
        ),
        "photo",
    ),
    "dateline": BlockKind(
        _("Dateline"), (BlockField("place", _("Place")), BlockField("date", _("Day"), Widget.DATE)), "calendar"
    ),
    "boilerplate": BlockKind(_("Boilerplate"), (_HEADING, _TEXT), "building"),
    "contact": BlockKind(
        _("Press contact"),
        (
            BlockField("name", _("Name")),
            BlockField("role", _("Role"), is_required=False),
            BlockField("phone", _("Telephone"), is_required=False),
            BlockField("email", _("E-mail"), is_required=False),
        ),
        "address-book",
    ),
}
SECTIONS: Mapping[str, Words] = {
    Section.CHALLENGE: _("Challenge"),
    Section.SOLUTION: _("Solution"),
    Section.RESULT: _("Result"),
    Section.OTHER: _("Something else"),
}
# What a block calls a field, and what its form calls it.
FORM_NAMES: Mapping[str, str] = {
    "runs": "text",
    "evidence_id": "evidence",
    "evidence_ids": "evidence",
    "image_id": "image",
}
