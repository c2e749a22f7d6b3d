"""A document with every reference replaced by the words of its evidence: what is approved and printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from apps.documents.blocks import Boilerplate, Contact, Dateline, Image, Subheading, check_block_order

CURRENCY_SIGNS = frozenset("£€$¥₹")


@dataclass(frozen=True, kw_only=True)
class QuotedWords:
    """What the evidence says: the words of a person."""

    evidence_id: str
    words: str
    speaker: str
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, kw_only=True)
class MeasuredFigure:
    """What the evidence says: a number, what it was before, and who vouches for it."""

    evidence_id: str
    label: str
    value: Decimal
    unit: str = ""
    before: Decimal | None = None
    after: Decimal | None = None
    before_label: str = ""
    after_label: str = ""
    period: str = ""
    sample: str = ""
    method: str = ""
    vouched_by: str = ""


@dataclass(frozen=True, kw_only=True)
class WithdrawnEvidence:
    """What the evidence says: nothing any more."""

    evidence_id: str


Evidence = QuotedWords | MeasuredFigure | WithdrawnEvidence


@dataclass(frozen=True, kw_only=True)
class ResolvedRun:
    """Words in a line; `evidence_id` is empty for words that were typed."""

    text: str
    bold: bool = False
    italic: bool = False
    evidence_id: str = ""
    evidence_kind: str = ""
    part: str = ""


@dataclass(frozen=True, kw_only=True)
class ResolvedLine:
    """A headline, standfirst or paragraph."""

    kind: str
    block_id: str
    runs: tuple[ResolvedRun, ...]

    @property
    def text(self) -> str:
        """The words of the line, without styles; a quote in the line stands in quotation marks."""
        return "".join(quoted(run.text) if run.evidence_kind == "quote" else run.text for run in self.runs)


@dataclass(frozen=True, kw_only=True)
class ResolvedQuote:
    """`shortened` says that the words are not all that was said."""

    kind: ClassVar[str] = "quote"
    block_id: str
    evidence_id: str
    words: str
    speaker: str
    role: str
    organisation: str
    shortened: bool

    @property
    def attribution(self) -> str:
        """Who said it: name, role, organisation, as far as they are known and allowed."""
        return ", ".join(part for part in (self.speaker, self.role, self.organisation) if part)


@dataclass(frozen=True, kw_only=True)
class ResolvedFigure:
    """`value`, `before`, `after` are words with their unit; the amounts are plain decimals for the bars."""

    evidence_id: str
    label: str
    value: str
    before: str
    after: str
    before_amount: str
    after_amount: str
    before_label: str
    after_label: str
    period: str
    sample: str
    method: str
    vouched_by: str


@dataclass(frozen=True, kw_only=True)
class ResolvedFigures:
    kind: ClassVar[str] = "figures"
    block_id: str
    heading: str
    figures: tuple[ResolvedFigure, ...]


ResolvedBlock = ResolvedLine | ResolvedQuote | ResolvedFigures | Subheading | Image | Dateline | Boilerplate | Contact


@dataclass(frozen=True, kw_only=True)
class ResolvedDocument:
    blocks: tuple[ResolvedBlock, ...]

    def __post_init__(self) -> None:
        check_block_order(self.blocks)

    @property
    def headline(self) -> str:
        """The words of the headline, or nothing where there is none yet."""
        return next((line_text(block) for block in self.blocks if block.kind == "headline"), "")

    @property
    def standfirst(self) -> str:
        """The words under the headline, or nothing where there are none."""
        return next((line_text(block) for block in self.blocks if block.kind == "standfirst"), "")


def line_text(block: ResolvedBlock) -> str:
    """This function will return the words of a line, and nothing for any other block."""
    return block.text if isinstance(block, ResolvedLine) else ""


def quoted(words: str) -> str:
    """This function will put words between quotation marks."""
    return f"“{words}”"


def amount_words(number: Decimal | None, *, unit: str) -> str:
    """This function will write a number with its unit: "14.2%", "£3,000", "9.5 kg"; nothing for None."""
    if number is None:
        return ""
    digits = f"{abs(number):,f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    sign = "−" if number < 0 and digits.strip("0.,") else ""
    if unit in CURRENCY_SIGNS:
        return f"{sign}{unit}{digits}"
    return f"{sign}{digits}{unit}" if unit in {"", "%", "‰", "°"} else f"{sign}{digits} {unit}"


def plain_amount(number: Decimal | None) -> str:
    """This function will write a number in its one plain form: no exponent, no trailing zeros."""
    if number is None:
        return ""
    digits = f"{number:f}"
    plain = digits.rstrip("0").rstrip(".") if "." in digits else digits
    return "0" if plain in {"-0", ""} else plain


def resolved_figure(figure: MeasuredFigure, *, clean: Callable[[str], str]) -> ResolvedFigure:
    """This function will turn a measured figure into the words that are printed; `clean` checks each."""
    unit = clean(figure.unit)
    return ResolvedFigure(
        evidence_id=figure.evidence_id,
        label=clean(figure.label),
        value=amount_words(figure.value, unit=unit),
        before=amount_words(figure.before, unit=unit),
        after=amount_words(figure.after, unit=unit),
        before_amount=plain_amount(figure.before),
        after_amount=plain_amount(figure.after),
        before_label=clean(figure.before_label),
        after_label=clean(figure.after_label),
        period=clean(figure.period),
        sample=clean(figure.sample),
        method=clean(figure.method),
        vouched_by=clean(figure.vouched_by),
    )
