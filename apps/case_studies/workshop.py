"""What the workshop shows: blocks as fields, evidence as cards, with what is used where and what has changed."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.case_studies.block_fields import KINDS, SECTIONS, BlockKind, Widget
from apps.case_studies.models import Picture, Story
from apps.case_studies.queries import evidence_for_story
from apps.case_studies.source_forms import Desk, Row
from apps.case_studies.sources import labels_of
from apps.documents.blocks import Document, Section, references
from apps.documents.canonical import Lookup
from apps.documents.inline import Part
from apps.documents.resolved import MeasuredFigure, QuotedWords, resolved_figure
from apps.evidence.models import Evidence
from apps.evidence.queries import resolved
from apps.feedback.models import Response
from apps.outreach.models import InterviewAnswer

REFERENCE = re.compile(r"\[\[\s*([A-Za-z][A-Za-z0-9-]{0,15})\s*(?::\s*(\w+)\s*)?\]\]")
SHORT = 80  # characters of a quote that name it in a list


@dataclass(frozen=True, slots=True)
class Choice:
    value: str
    label: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as the template draws it."""

    name: str
    label: Any
    widget: str
    value: Any
    error: str = ""
    is_required: bool = True
    choices: Sequence[Choice] = ()


@dataclass(frozen=True, slots=True)
class Cited:
    """A reference in a line: its label, and the words that stand there in print."""

    label: str
    words: str
    is_stale: bool = False
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class RowView:
    block_id: str
    kind: str
    look: BlockKind
    fields: Sequence[FieldView]
    error: str = ""
    section: str = ""
    was: str = ""
    speaker: str = ""
    speaker_rest: str = ""
    cited: Sequence[Cited] = ()
    figures: Sequence["FigureView"] = ()
    picture: Picture | None = None
    stale: Sequence[str] = ()  # labels of evidence that was changed since the block was written

    @property
    def heading(self) -> Any:
        """What the block is called for those who cannot see its shape."""
        return self.look.label


@dataclass(frozen=True, slots=True)
class FigureView:
    label: str
    value: str
    before: str
    what: str
    is_stale: bool


@dataclass(frozen=True, slots=True)
class EvidenceCard:
    """One piece of evidence beside the text."""

    item: Evidence
    words: str
    detail: str
    source: str
    used: int
    is_stale: bool
    parts: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_gone(self) -> bool:
        """Taken back: no text may use it."""
        return self.item.withdrawn_at is not None


@dataclass(frozen=True, slots=True)
class Bench:
    """Everything beside the writer, read once a page."""

    items: Sequence[Evidence]
    desk: Desk
    pictures: Sequence[Picture]
    stale: frozenset[str]


def bench_of(story: Story, *, stale: Iterable[str]) -> Bench:
    """This function will read what lies beside the writer of a story; `stale` are labels."""
    items = evidence_for_story(story)
    pictures = list(story.pictures.order_by("id"))
    desk = Desk(labels=labels_of(items), lookup=resolved(items), pictures=tuple(each.public_id for each in pictures))
    return Bench(items, desk, pictures, frozenset(stale))


def row_views(rows: Sequence[Row], *, bench: Bench) -> list[RowView]:
    """This function will show rows as fields with their choices, references and errors."""
    return [_row_view(row, bench) for row in rows]


def evidence_cards(bench: Bench, document: Document) -> list[EvidenceCard]:
    """This function will show all evidence, that of this text first."""
    counted = Counter(reference.evidence_id for _block, reference in references(document))
    sources = _sources(bench.items)
    cards = [_card(item, bench, counted[item.public_id], sources) for item in bench.items]
    return sorted(cards, key=lambda card: (card.is_gone, not card.is_stale, not card.used))


def part_words(says: Any) -> dict[str, str]:
    """This function will return what stands in print for each part of a piece of evidence."""
    if isinstance(says, QuotedWords):
        return {Part.VALUE: f"“{says.words}”"}
    if isinstance(says, MeasuredFigure):
        figure = resolved_figure(says, clean=str)
        return {str(part): words for part in Part if (words := getattr(figure, part.value))}
    return {}


def _row_view(row: Row, bench: Bench) -> RowView:
    look = KINDS[row.kind]
    fields = [
        FieldView(
            name=spec.name,
            label=spec.label,
            widget=str(spec.widget),
            value=row.values.get(spec.name, ""),
            error=row.errors.get(spec.name, ""),
            is_required=spec.is_required,
            choices=_choices(spec.widget, row.values.get(spec.name, ""), bench),
        )
        for spec in look.fields
    ]
    known = {spec.name for spec in look.fields}
    said = _said(row, bench.desk.lookup)
    return RowView(
        block_id=row.block_id,
        kind=row.kind,
        look=look,
        fields=fields,
        error=" ".join(words for name, words in row.errors.items() if name not in known),
        section=str(row.values.get("section", "")),
        was=str(row.values.get("was", "")) if row.kind == "quote" else "",
        speaker=said.speaker if said else "",
        speaker_rest=", ".join(filter(None, (said.role, said.organisation))) if said else "",
        cited=_cited(row, bench),
        figures=_figure_views(row, bench),
        stale=sorted(_labels_in(row, bench) & bench.stale),
        picture=next((each for each in bench.pictures if each.public_id == row.values.get("image")), None),
    )


def _choices(widget: Widget, value: Any, bench: Bench) -> list[Choice]:
    if widget is Widget.SECTION:
        return [Choice(str(section), str(SECTIONS[section]), section == value) for section in Section]
    if widget is Widget.QUOTE:
        quotes = [item for item in bench.items if item.kind == Evidence.Kind.QUOTE]
        return [_choice(item, chosen=item.public_id == value) for item in quotes]
    if widget is Widget.PICTURE:
        return [Choice(each.public_id, each.alt, each.public_id == value) for each in bench.pictures]
    if widget is Widget.FIGURES:
        figures = {item.public_id: item for item in bench.items if item.kind == Evidence.Kind.FIGURE}
        # What is chosen stands first, in its order: a browser sends ticks in the order of the page.
        ordered = [each for each in value if each in figures] + [each for each in figures if each not in value]
        return [_choice(figures[each], chosen=each in value) for each in ordered]
    return []


def _choice(item: Evidence, *, chosen: bool) -> Choice:
    return Choice(item.public_id, f"{item.label} · {_short(item.text)}", chosen)


def _cited(row: Row, bench: Bench) -> list[Cited]:
    if row.kind not in {"headline", "standfirst", "paragraph"}:
        return []
    found = dict.fromkeys((match[1], match[2] or str(Part.VALUE)) for match in REFERENCE.finditer(row.values["text"]))
    return [_cited_words(label, part, bench) for label, part in found]


def _cited_words(label: str, part: str, bench: Bench) -> Cited:
    reference = bench.desk.labels.get(label)
    if reference is None:
        return Cited(label, _("not known"), is_known=False)
    words = part_words(bench.desk.lookup.get(reference.evidence_id)).get(part, "")
    return Cited(label, _short(words) or _("no such part"), label in bench.stale, bool(words))


def _labels_in(row: Row, bench: Bench) -> set[str]:
    """The labels of all evidence that a block stands on."""
    if row.kind in {"headline", "standfirst", "paragraph"}:
        return {match[1] for match in REFERENCE.finditer(row.values["text"])}
    used = row.values.get("evidence", ())
    ids = set(used) if isinstance(used, list) else {used}
    return {label for label, reference in bench.desk.labels.items() if reference.evidence_id in ids}


def _said(row: Row, lookup: Lookup) -> QuotedWords | None:
    says = lookup.get(str(row.values.get("evidence", ""))) if row.kind == "quote" else None
    return says if isinstance(says, QuotedWords) else None


def _figure_views(row: Row, bench: Bench) -> list[FigureView]:
    if row.kind != "figures":
        return []
    labels = {reference.evidence_id: label for label, reference in bench.desk.labels.items()}
    views = []
    for evidence_id in row.values["evidence"]:
        says = bench.desk.lookup.get(evidence_id)
        if isinstance(says, MeasuredFigure):
            words, label = part_words(says), labels.get(evidence_id, "")
            value, before = words.get(Part.VALUE, ""), words.get(Part.BEFORE, "")
            views.append(FigureView(label, value, before, says.label, label in bench.stale))
    return views


def _card(item: Evidence, bench: Bench, used: int, sources: Mapping[tuple[str, int], str]) -> EvidenceCard:
    says = bench.desk.lookup.get(item.public_id)
    parts = part_words(says)
    words, detail = parts.get(Part.VALUE, item.text), ""
    if isinstance(says, MeasuredFigure):
        words = f"{parts[Part.BEFORE]} → {words}" if Part.BEFORE in parts else words
        detail = ", ".join(filter(None, (says.label, says.period)))
    source = sources.get((item.source, item.source_id), "")
    if isinstance(says, MeasuredFigure) and says.vouched_by:
        source = _("%(source)s, vouched by %(name)s") % {"source": source, "name": says.vouched_by}
    return EvidenceCard(item, words, detail, source, used, item.label in bench.stale, parts)


def _sources(items: Sequence[Evidence]) -> dict[tuple[str, int], str]:
    """Where each piece comes from, in a few words, by two queries for all of them."""
    wanted: dict[str, set[int]] = {}
    for item in items:
        wanted.setdefault(item.source, set()).add(item.source_id)
    found: dict[tuple[str, int], str] = {}
    for answer in InterviewAnswer.objects.filter(pk__in=wanted.get(Evidence.Source.INTERVIEW_ANSWER, ())):
        words = _("Interview answer %(number)d, %(day)s")
        told = {"number": answer.number, "day": date_format(answer.at, "j M Y")}
        found[Evidence.Source.INTERVIEW_ANSWER, answer.pk] = words % told
    for response in Response.objects.filter(pk__in=wanted.get(Evidence.Source.RESPONSE, ())):
        told = {"score": response.score, "day": date_format(response.answered_at, "j M Y")}
        found[Evidence.Source.RESPONSE, response.pk] = _("Survey answer, score %(score)d, %(day)s") % told
    return found


def _short(text: str) -> str:
    return text if len(text) <= SHORT else text[: SHORT - 1].rstrip() + "…"
