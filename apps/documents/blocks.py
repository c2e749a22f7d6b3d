"""The structured body of a story, release or statement: typed blocks that check themselves.

A block that exists is sound: every field is checked when the block is made, whether by code, from JSON or
from a form. JSON is the form in which drafts are stored; `parse_document` refuses what it does not know.
"""

from __future__ import annotations

import datetime as dt
import re
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from apps.documents.errors import DocumentError
from apps.documents.inline import (
    EvidenceKind,
    InlineReference,
    Reference,
    Run,
    Text,
    check_run,
    tidy_runs,
)
from apps.documents.text import check_identifier, check_text, shown

SCHEMA = "goodword.blocks/1"
BLOCKS_LIMIT = 200
FIGURES_LIMIT = 12
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")
PHONE = re.compile(r"\+?[0-9][0-9 ()./-]{2,30}")


class Section(StrEnum):
    """What a part of a case study is about."""

    CHALLENGE = "challenge"
    SOLUTION = "solution"
    RESULT = "result"
    OTHER = "other"


def words(*, limit: int, required: bool = True) -> Any:
    """This function will declare a text field of a block; `limit` counts characters."""
    metadata = {"limit": limit, "required": required}
    return field(metadata=metadata) if required else field(default="", metadata=metadata)


def new_block_id() -> str:
    """This function will return a fresh block id; a block keeps it through every edit."""
    return "b" + secrets.token_hex(5)


@dataclass(frozen=True, kw_only=True)
class Block:
    """One passage with an id that stays the same from version to version."""

    kind: ClassVar[str] = ""
    block_id: str

    def __post_init__(self) -> None:
        check_identifier(self.block_id, block_id=shown(self.block_id), field="id")
        for spec in fields(self):
            if "limit" in spec.metadata:
                text = check_text(getattr(self, spec.name), block_id=self.block_id, field=spec.name, **spec.metadata)
                object.__setattr__(self, spec.name, text)


@dataclass(frozen=True, kw_only=True)
class RunsBlock(Block):
    """A block whose content is one line or paragraph of runs."""

    limit: ClassVar[int] = 4_000
    styled: ClassVar[bool] = False
    runs: tuple[Run, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        tidy = tidy_runs(check_run(run, block_id=self.block_id, field="runs") for run in self.runs)
        object.__setattr__(self, "runs", tidy)
        typed = "".join(run.text for run in tidy if isinstance(run, Text))
        has_reference = any(isinstance(run, InlineReference) for run in tidy)
        check_text(typed, block_id=self.block_id, field="runs", limit=self.limit, required=not has_reference)
        if not self.styled and any(run.bold or run.italic for run in tidy):
            message = _("Bold and italic are for paragraphs only. Take the marks out of “%(value)s”.")
            raise DocumentError("styled", self.block_id, "runs", message % {"value": shown(typed)})


@dataclass(frozen=True, kw_only=True)
class Headline(RunsBlock):
    kind: ClassVar[str] = "headline"
    limit: ClassVar[int] = 200


@dataclass(frozen=True, kw_only=True)
class Standfirst(RunsBlock):
    """The sentence or two under the headline."""

    kind: ClassVar[str] = "standfirst"
    limit: ClassVar[int] = 400


@dataclass(frozen=True, kw_only=True)
class Paragraph(RunsBlock):
    kind: ClassVar[str] = "paragraph"
    styled: ClassVar[bool] = True


@dataclass(frozen=True, kw_only=True)
class Subheading(Block):
    kind: ClassVar[str] = "subheading"
    text: str = words(limit=160)
    section: Section = Section.OTHER


@dataclass(frozen=True, kw_only=True)
class QuoteBlock(Block):
    """A customer's words, by reference; an excerpt is made of whole sentences of them."""

    kind: ClassVar[str] = "quote"
    evidence_id: str
    excerpt: str = words(limit=5_000, required=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        check_identifier(self.evidence_id, block_id=self.block_id, field="evidence_id")


@dataclass(frozen=True, kw_only=True)
class FiguresBlock(Block):
    """A row of measured figures, by reference."""

    kind: ClassVar[str] = "figures"
    evidence_ids: tuple[str, ...]
    heading: str = words(limit=160, required=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        for evidence_id in self.evidence_ids:
            check_identifier(evidence_id, block_id=self.block_id, field="evidence_ids")
        unique = len(set(self.evidence_ids)) == len(self.evidence_ids)
        if not unique or not 1 <= len(self.evidence_ids) <= FIGURES_LIMIT:
            message = _("This row has %(count)d figures. Choose 1 to %(limit)d, each of them once.")
            found = {"count": len(self.evidence_ids), "limit": FIGURES_LIMIT}
            raise DocumentError("bad_figures", self.block_id, "evidence_ids", message % found)


@dataclass(frozen=True, kw_only=True)
class Image(Block):
    kind: ClassVar[str] = "image"
    image_id: str
    alt: str = words(limit=300)
    caption: str = words(limit=400, required=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        check_identifier(self.image_id, block_id=self.block_id, field="image_id")


@dataclass(frozen=True, kw_only=True)
class Dateline(Block):
    kind: ClassVar[str] = "dateline"
    place: str = words(limit=80)
    date: dt.date


@dataclass(frozen=True, kw_only=True)
class Boilerplate(Block):
    kind: ClassVar[str] = "boilerplate"
    heading: str = words(limit=160, required=False)
    text: str = words(limit=1_500)


@dataclass(frozen=True, kw_only=True)
class Contact(Block):
    kind: ClassVar[str] = "contact"
    name: str = words(limit=120)
    role: str = words(limit=120, required=False)
    phone: str = words(limit=40, required=False)
    email: str = words(limit=200, required=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.email and not EMAIL.fullmatch(self.email):
            message = _("“%(value)s” is not an e-mail address. Write it like name@example.com.")
            raise DocumentError("bad_email", self.block_id, "email", message % {"value": shown(self.email)})
        if self.phone and not PHONE.fullmatch(self.phone):
            message = _("“%(value)s” is not a telephone number. Use digits, spaces and a leading “+”.")
            raise DocumentError("bad_phone", self.block_id, "phone", message % {"value": shown(self.phone)})


AnyBlock = (
    Headline
    | Standfirst
    | Paragraph
    | Subheading
    | QuoteBlock
    | FiguresBlock
    | Image
    | Dateline
    | Boilerplate
    | Contact
)
BLOCK_TYPES: tuple[type[AnyBlock], ...] = (
    Headline,
    Standfirst,
    Subheading,
    Paragraph,
    QuoteBlock,
    FiguresBlock,
    Image,
    Dateline,
    Boilerplate,
    Contact,
)
BLOCK_TYPE_OF: Mapping[str, type[AnyBlock]] = {block_type.kind: block_type for block_type in BLOCK_TYPES}


@dataclass(frozen=True, kw_only=True)
class Document:
    """The blocks of one text in their order."""

    blocks: tuple[AnyBlock, ...]

    def __post_init__(self) -> None:
        check_block_order(self.blocks)


def check_block_order(blocks: tuple[Any, ...]) -> None:
    """This function will refuse too many blocks, an id used twice, and a second headline."""
    if len(blocks) > BLOCKS_LIMIT:
        message = _("The document has %(count)d blocks. Keep it to %(limit)d.")
        values = {"count": len(blocks), "limit": BLOCKS_LIMIT}
        raise DocumentError("too_many_blocks", "", "blocks", message % values)
    seen: set[str] = set()
    headlines = 0
    for block in blocks:
        headlines += block.kind == Headline.kind
        if block.block_id in seen:
            message = _("Two blocks have the id “%(value)s”. Give the second one an id of its own.")
            raise DocumentError("repeated_id", block.block_id, "id", message % {"value": block.block_id})
        if headlines > 1:
            message = _("This is a second headline. Make it a subheading, or delete the first.")
            raise DocumentError("second_headline", block.block_id, "kind", message)
        seen.add(block.block_id)


def references(document: Document) -> tuple[tuple[str, Reference], ...]:
    """This function will return (block id, reference) for every use of evidence, in reading order."""
    return tuple((block.block_id, found) for block in document.blocks for found in _references_in(block))


def _references_in(block: AnyBlock) -> Iterator[Reference]:
    if isinstance(block, RunsBlock):
        yield from (run.reference for run in block.runs if isinstance(run, InlineReference))
    elif isinstance(block, QuoteBlock):
        yield Reference(evidence_id=block.evidence_id, kind=EvidenceKind.QUOTE)
    elif isinstance(block, FiguresBlock):
        for evidence_id in block.evidence_ids:
            yield Reference(evidence_id=evidence_id, kind=EvidenceKind.FIGURE)
