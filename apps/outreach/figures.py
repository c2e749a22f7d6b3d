"""A figure as a customer types it on the interview's page: read by their language, or told what to mend in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from apps.core.errors import BadInput
from apps.documents.errors import DocumentError
from apps.documents.resolved import amount_words, plain_amount
from apps.documents.text import check_text, one_line
from apps.outreach.amounts import amount, split_unit
from apps.outreach.interview_wording import InterviewWording

# With the most characters each may have: what the columns of the evidence hold.
TYPED = {"label": 300, "before": 40, "value": 40, "unit": 40, "period": 120}
HOWS = ("measured", "bills", "guess")
DECIMAL_COMMA = frozenset({"es", "fr", "de", "it", "pt", "nl"})


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """`kept` is what is stored; `problems` says by field what is to be mended before it counts."""

    kept: dict[str, str]
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not any(self.kept[name] for name in TYPED)

    @property
    def words(self) -> str:
        """The figure in one line, as the answer keeps it."""
        kept = self.kept
        sides = " → ".join(side for side in (kept["before"], kept["value"]) if side)
        counted = f"{kept['label']}: {sides} {kept['unit']}".strip()
        return ", ".join(part for part in (counted, kept["period"], kept["vouched_by"]) if part)


def read_figure(
    typed: Mapping[str, str], *, language: str, words: InterviewWording, vouching: Mapping[str, str], speaker: str
) -> TypedFigure:
    """This function will read what was typed; a unit in the number's field moves to its own.

    `vouching` has the print's words for each way of knowing, `speaker` is who vouches.
    """
    kept = {name: one_line(typed.get(name, "")) for name in TYPED}
    problems = _unfit(kept, words)
    for name in ("value", "before"):
        if kept[name] and name not in problems:
            _read_number(name, kept, problems, language, words)
    how = typed.get("how", "")
    kept["how"] = how if how in HOWS else ""
    kept["vouched_by"] = ", ".join(part for part in (speaker, vouching.get(kept["how"], "")) if part)
    if any(kept[name] for name in TYPED):
        problems = _missing(kept, words) | problems
    return TypedFigure(kept, problems)


def printed_sides(kept: Mapping[str, str]) -> tuple[str, str]:
    """This function will return before and now of a stored figure as they are printed, with the unit."""
    sides = (kept.get("before", ""), kept.get("value", ""))
    before, now = (amount_words(amount(side, field="value"), unit=kept["unit"]) if side else "" for side in sides)
    return before, now


def _read_number(
    name: str, kept: dict[str, str], problems: dict[str, str], language: str, words: InterviewWording
) -> None:
    digits, unit = split_unit(kept[name])
    try:
        kept[name] = plain_amount(amount(digits, field=name, decimal_comma=language in DECIMAL_COMMA))
    except BadInput:
        problems[name] = words.need_number.format(value=kept[name])
        return
    kept["unit"] = kept["unit"] or unit[: TYPED["unit"]]


def _unfit(kept: dict[str, str], words: InterviewWording) -> dict[str, str]:
    """What cannot be kept at all is put out of `kept` and told."""
    problems = {}
    for name, limit in TYPED.items():
        if sentence := unfit_words(kept[name], limit=limit, words=words):
            problems[name], kept[name] = sentence, ""
    return problems


def _missing(kept: dict[str, str], words: InterviewWording) -> dict[str, str]:
    problems = {}
    if not kept["label"]:
        problems["label"] = words.need_label
    if not kept["value"]:
        problems["value"] = words.need_value
    if not kept["how"]:
        problems["how"] = words.need_how
    return problems


def unfit_words(text: str, *, limit: int, words: InterviewWording) -> str:
    """This function will return the sentence that says why these words cannot be kept, or nothing."""
    try:
        check_text(one_line(text), block_id="", field="answer", limit=limit, required=False)
    except DocumentError as error:
        if error.code == "too_long":
            return words.too_long.format(length=len(text), limit=limit)
        return words.bad_characters
    return ""
