"""What was found in a mapped column, in a few words each: "3,218 unique", "8 rows outside 0–10"."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from django.utils.translation import gettext, ngettext

_RANGE = ("score_above", "score_below", "score_fraction", "score_unreadable")


@dataclass(frozen=True)
class Finding:
    """One thing found in a column."""

    is_wrong: bool
    code: str
    sentence: str


class Counted(Protocol):
    """The counts that findings are made of."""

    @property
    def parsed(self) -> int:
        """Rows taken."""

    @property
    def rejected_fields(self) -> Mapping[tuple[str, str], int]:
        """Rejected rows by field and code."""

    @property
    def filled(self) -> Mapping[str, int]:
        """Cells that are not blank, by field."""

    @property
    def different(self) -> Mapping[str, int]:
        """Different values, by field."""


def findings(target: str, counts: Counted, *, asks: bool) -> list[Finding]:
    """This function will say what was found in the column of a field; what is wrong comes first."""
    found: list[Finding] = []
    if target == "answered_at" and asks:
        found.append(Finding(True, "moment_ambiguous", gettext("Choose day first or month first")))
    outside = sum(counts.rejected_fields.get(("score", code), 0) for code in _RANGE) if target == "score" else 0
    if outside:
        text = ngettext("{count} row outside 0–10", "{count} rows outside 0–10", outside)
        found.append(Finding(True, "outside", text.format(count=f"{outside:,}")))
    blank = counts.rejected_fields.get((target, "no_score"), 0) + counts.rejected_fields.get((target, "no_moment"), 0)
    if blank:
        text = ngettext("{count} blank", "{count} blank", blank)
        found.append(Finding(True, "blank", text.format(count=f"{blank:,}")))
    told = {"moment_ambiguous", "no_score", "no_moment", *_RANGE}
    wrong = sum(n for (name, code), n in counts.rejected_fields.items() if name == target and code not in told)
    if wrong:
        text = ngettext("{count} row cannot be read", "{count} rows cannot be read", wrong)
        found.append(Finding(True, "unreadable", text.format(count=f"{wrong:,}")))
    return found + _amounts(target, counts)


def _amounts(target: str, counts: Counted) -> list[Finding]:
    filled = counts.filled.get(target, 0)
    if target in counts.different:
        text = gettext("{count} unique").format(count=f"{counts.different[target]:,}")
        repeated = filled - counts.different[target]
        found = [Finding(False, "unique", text)]
        if repeated > 0 and target == "source_id":
            text = ngettext("{count} repeated", "{count} repeated", repeated).format(count=f"{repeated:,}")
            found.append(Finding(False, "repeated", text))
        return found
    text = gettext("text in {count}") if target == "comment" else gettext("filled in {count}")
    return [Finding(False, "filled", text.format(count=f"{filled:,}"))]
