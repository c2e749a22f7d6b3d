"""The block editor as plain forms: what is posted becomes blocks, and blocks become what is posted.

Every block is a row of fields named `<field>-<block id>`; the repeated field `block` gives their order. So it works
without script, and a script that moves rows in the page moves the blocks. See documents.source for `[[E1]]`.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.http import QueryDict
from django.utils.translation import gettext as _

from apps.case_studies.block_fields import FORM_NAMES, KINDS, SECTIONS
from apps.documents.blocks import (
    BLOCKS_LIMIT,
    AnyBlock,
    Boilerplate,
    Contact,
    Dateline,
    Document,
    FiguresBlock,
    Headline,
    Image,
    Paragraph,
    QuoteBlock,
    Section,
    Standfirst,
    Subheading,
    new_block_id,
)
from apps.documents.canonical import Lookup
from apps.documents.errors import DocumentError, QuoteReworded
from apps.documents.excerpts import check_excerpt, join_sentences, sentences
from apps.documents.inline import EvidenceKind, Reference
from apps.documents.resolved import QuotedWords
from apps.documents.source import from_source, to_source
from apps.documents.text import IDENTIFIER, one_line

LINES: Mapping[str, type[Headline | Standfirst | Paragraph]] = {
    "headline": Headline,
    "standfirst": Standfirst,
    "paragraph": Paragraph,
}
WORDS_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Desk:
    """What lies beside the writer: evidence by label, what it says, and the story's pictures."""

    labels: Mapping[str, Reference]
    lookup: Lookup
    pictures: tuple[str, ...] = ()

    def label_of(self, evidence_id: str) -> str:
        """The label of a piece of evidence, or its id where it has none here."""
        return next((label for label, ref in self.labels.items() if ref.evidence_id == evidence_id), evidence_id)

    def of_kind(self, kind: EvidenceKind) -> list[str]:
        """The ids of all evidence of a kind, by label."""
        return [reference.evidence_id for reference in self.labels.values() if reference.kind is kind]


@dataclass
class Row:
    """One block as its form shows it. `errors` is by form field; "" is the block itself."""

    block_id: str
    kind: str
    values: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)


def rows_of(document: Document, *, desk: Desk) -> list[Row]:
    """This function will show blocks as rows of fields."""
    return [Row(block.block_id, block.kind, _values(block, desk)) for block in document.blocks]


def posted_rows(posted: QueryDict) -> list[Row]:
    """This function will read the rows that a page sent; blocks of no known kind are left out."""
    rows = []
    for block_id in posted.getlist("block")[: BLOCKS_LIMIT + 1]:
        kind = posted.get(f"kind-{block_id}", "")
        if kind not in KINDS or not IDENTIFIER.fullmatch(block_id):
            continue
        values: dict[str, Any] = {spec.name: posted.get(f"{spec.name}-{block_id}", "") for spec in KINDS[kind].fields}
        if kind == "figures":
            values["evidence"] = posted.getlist(f"evidence-{block_id}")
        values["was"] = posted.get(f"was-{block_id}", "")
        rows.append(Row(block_id, kind, values))
    return rows


def document_from(rows: Sequence[Row], *, desk: Desk) -> Document | None:
    """This function will make blocks of rows, or note in each row what to mend and return None."""
    blocks: list[AnyBlock] = []
    for row in rows:
        try:
            blocks.append(_block(row, desk))
        except DocumentError as error:
            row.errors[FORM_NAMES.get(error.field or "", error.field or "")] = str(error)
    if len(blocks) < len(rows):
        return None
    try:
        return Document(blocks=tuple(blocks))
    except DocumentError as error:
        at_fault = next((row for row in reversed(rows) if row.block_id == error.block_id), rows[-1])
        at_fault.errors[""] = str(error)
        return None


def sound_blocks(rows: Sequence[Row], *, desk: Desk) -> tuple[list[AnyBlock], list[str]]:
    """This function will return the blocks that can be made of rows, and the typed words of those that cannot."""
    blocks: list[AnyBlock] = []
    typed: list[str] = []
    for row in rows:
        try:
            blocks.append(_block(row, desk))
        except DocumentError:
            typed.append(" ".join(str(row.values.get(name, "")) for name in ("text", "excerpt") if name in row.values))
    return blocks, typed


def new_row(kind: str, *, desk: Desk, used: Iterable[str] = ()) -> Row:
    """This function will return a row for a new block: a quote or figures begin with evidence not used yet."""
    values: dict[str, Any] = dict.fromkeys((spec.name for spec in KINDS[kind].fields), "")
    if kind == "quote":
        values["evidence"] = _first_unused(desk.of_kind(EvidenceKind.QUOTE), used)
        values["excerpt"] = _whole_words(values["evidence"], desk)
    elif kind == "figures":
        values["evidence"] = list(filter(None, [_first_unused(desk.of_kind(EvidenceKind.FIGURE), used)]))
    elif kind == "subheading":
        values["section"] = str(Section.OTHER)
    elif kind == "image":
        values["image"] = desk.pictures[-1] if desk.pictures else ""
    values["was"] = values.get("evidence", "")
    return Row(new_block_id(), kind, values)


def rearranged(rows: list[Row], *, act: str, desk: Desk, add_kind: str = "") -> tuple[list[Row], str]:
    """This function will do what a button says: `up:<id>`, `down:<id>`, `delete:<id>`, `add:<kind>:<id>`, `add`.

    Returns the rows and the id of the block to look at next.
    """
    verb, _colon, rest = act.partition(":")
    if verb == "add":
        kind, _colon, after = rest.partition(":")
        return _with_new(rows, kind=kind or add_kind, after=after, desk=desk)
    place = next((index for index, row in enumerate(rows) if row.block_id == rest), None)
    if place is None:
        return rows, ""
    kept = [*rows]
    row = kept.pop(place)
    if verb == "delete":
        return kept, kept[min(place, len(kept) - 1)].block_id if kept else ""
    step = {"up": -1, "down": 1}.get(verb, 0)
    kept.insert(min(max(place + step, 0), len(kept)), row)
    return kept, row.block_id


def _with_new(rows: list[Row], *, kind: str, after: str, desk: Desk) -> tuple[list[Row], str]:
    if kind not in KINDS or not KINDS[kind].may_add:
        return rows, ""
    used = [value for row in rows for value in _listed(row.values.get("evidence"))]
    row = new_row(kind, desk=desk, used=used)
    ids = [each.block_id for each in rows]
    # At the end means before the boilerplate and the press contact, which close every story.
    ending = next((index for index, each in enumerate(rows) if each.kind in {"boilerplate", "contact"}), len(rows))
    place = ids.index(after) + 1 if after in ids else ending
    return [*rows[:place], row, *rows[place:]], row.block_id


def _listed(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value] if value else []


def _first_unused(ids: Sequence[str], used: Iterable[str]) -> str:
    taken = set(used)
    return next((each for each in ids if each not in taken), ids[0] if ids else "")


def _values(block: AnyBlock, desk: Desk) -> dict[str, Any]:
    if isinstance(block, Headline | Standfirst | Paragraph):
        return {"text": to_source(block.runs, labels=_all_labels(block, desk))}
    if isinstance(block, QuoteBlock):
        words = block.excerpt or _whole_words(block.evidence_id, desk)
        return {"evidence": block.evidence_id, "excerpt": words, "was": block.evidence_id}
    if isinstance(block, FiguresBlock):
        return {"heading": block.heading, "evidence": list(block.evidence_ids)}
    if isinstance(block, Image):
        return {"image": block.image_id, "alt": block.alt, "caption": block.caption}
    if isinstance(block, Dateline):
        return {"place": block.place, "date": block.date.isoformat()}
    return {spec.name: str(getattr(block, spec.name)) for spec in KINDS[block.kind].fields}


def _all_labels(block: Headline | Standfirst | Paragraph, desk: Desk) -> Mapping[str, Reference]:
    """The desk's labels, and one for each reference to evidence that is not there any more."""
    known = set(desk.labels.values())
    strange = [
        reference for run in block.runs if (reference := getattr(run, "reference", None)) and reference not in known
    ]
    return {**desk.labels, **{f"X{number}": reference for number, reference in enumerate(strange, start=1)}}


def _whole_words(evidence_id: str, desk: Desk) -> str:
    said = desk.lookup.get(evidence_id)
    return join_sentences(sentences(said.words)) if isinstance(said, QuotedWords) else ""


def _block(row: Row, desk: Desk) -> AnyBlock:
    if row.kind in LINES:
        runs = from_source(row.values["text"], labels=desk.labels, block_id=row.block_id)
        return LINES[row.kind](block_id=row.block_id, runs=runs)
    return _MAKERS[row.kind](row, desk)


def _subheading(row: Row, desk: Desk) -> AnyBlock:
    section = row.values["section"]
    chosen = Section(section) if section in SECTIONS else Section.OTHER
    return Subheading(block_id=row.block_id, text=one_line(row.values["text"]), section=chosen)


def _quote(row: Row, desk: Desk) -> AnyBlock:
    evidence_id, typed = row.values["evidence"], one_line(row.values["excerpt"])
    if evidence_id not in desk.of_kind(EvidenceKind.QUOTE):
        raise DocumentError("no_evidence", row.block_id, "evidence_id", _("Choose whose words these are."))
    said = desk.lookup.get(evidence_id)
    if not isinstance(said, QuotedWords):  # withdrawn: the check before review says so
        return QuoteBlock(block_id=row.block_id, evidence_id=evidence_id, excerpt=typed)
    whole = join_sentences(sentences(said.words))
    excerpt = whole if not typed else _excerpt(row, said, typed, desk)
    return QuoteBlock(block_id=row.block_id, evidence_id=evidence_id, excerpt="" if excerpt == whole else excerpt)


def _excerpt(row: Row, said: QuotedWords, typed: str, desk: Desk) -> str:
    try:
        return check_excerpt(said.words, typed, block_id=row.block_id)
    except QuoteReworded as error:
        if row.values["was"] not in {"", said.evidence_id}:  # other evidence was chosen: its words take the place
            return join_sentences(sentences(said.words))
        words = said.words if len(said.words) <= WORDS_SHOWN else said.words[: WORDS_SHOWN - 1] + "…"
        message = _("%(label)s says: “%(words)s” Leave sentences out if you must, but change no word.")
        named = message % {"label": desk.label_of(said.evidence_id), "words": one_line(words)}
        raise QuoteReworded(row.block_id, "excerpt", named) from error


def _figures(row: Row, desk: Desk) -> AnyBlock:
    known = desk.of_kind(EvidenceKind.FIGURE)
    chosen = tuple(each for each in row.values["evidence"] if each in known)
    heading = one_line(row.values["heading"])
    return FiguresBlock(block_id=row.block_id, evidence_ids=chosen, heading=heading)


def _image(row: Row, desk: Desk) -> AnyBlock:
    if row.values["image"] not in desk.pictures:
        message = _("Choose a picture of this story, or add one first.")
        raise DocumentError("no_picture", row.block_id, "image_id", message)
    alt, caption = one_line(row.values["alt"]), one_line(row.values["caption"])
    return Image(block_id=row.block_id, image_id=row.values["image"], alt=alt, caption=caption)


def _dateline(row: Row, desk: Desk) -> AnyBlock:
    typed = row.values["date"]
    try:
        day = dt.date.fromisoformat(typed)
    except ValueError as error:
        message = _("“%(value)s” is not a day. Write it like 2026-11-26.")
        raise DocumentError("bad_date", row.block_id, "date", message % {"value": typed[:40]}) from error
    return Dateline(block_id=row.block_id, place=one_line(row.values["place"]), date=day)


def _boilerplate(row: Row, desk: Desk) -> AnyBlock:
    text, heading = one_line(row.values["text"]), one_line(row.values["heading"])
    return Boilerplate(block_id=row.block_id, text=text, heading=heading)


def _contact(row: Row, desk: Desk) -> AnyBlock:
    return Contact(
        block_id=row.block_id, **{name: one_line(row.values[name]) for name in ("name", "role", "phone", "email")}
    )


_MAKERS: Mapping[str, Callable[[Row, Desk], AnyBlock]] = {
    "subheading": _subheading,
    "quote": _quote,
    "figures": _figures,
    "image": _image,
    "dateline": _dateline,
    "boilerplate": _boilerplate,
    "contact": _contact,
}
