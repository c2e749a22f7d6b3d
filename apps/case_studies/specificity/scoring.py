"""From counts to a label with its reasons."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from math import exp
from pathlib import Path

from django.utils.translation import gettext as _

from apps.case_studies.specificity.features import LANGUAGES, Counted, count
from apps.case_studies.specificity.languages import language_of

WEIGHTS = Path(__file__).parent / "weights.json"
PRAISE, BIAS = "praise", "bias"
SHOWN = 4  # words that a reason names


class Label(StrEnum):
    """What a text is. Only `specific` can be offered as a testimonial; `unknown` is a language without word lists."""

    SPECIFIC = "specific"
    GENERIC = "generic"
    MIXED = "mixed"
    REQUEST = "request"
    COMPLAINT = "complaint"
    THANKS = "thanks"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`sureness` is the share that the label got, 0 to 1; `reasons` say in words what it rests on."""

    label: Label
    sureness: float
    reasons: tuple[str, ...]
    language: str


def judge(text: str, *, language: str = "") -> Verdict:
    """This function will tell what a text is and why; the language is recognised unless it is given."""
    code = (language or language_of(text)).split("-", maxsplit=1)[0].lower()
    if code not in LANGUAGES:
        return _unknown(code)
    counted = count(text, language=code)
    label, sureness = decide(counted.values)
    verdict = _mixed(Label(label), counted)
    return Verdict(label=verdict, sureness=sureness, reasons=_reasons(verdict, counted), language=code)


def judge_praise(text: str, *, language: str) -> Verdict:
    """This function will tell what a text holds of which it is known that it praises; a bad time before is no fault."""
    code = language.split("-", maxsplit=1)[0].lower()
    if code not in LANGUAGES:
        return _unknown(code)
    counted = count(text, language=code)
    shares = _shares("content", counted.values)
    label = max(shares, key=lambda name: shares[name])
    reasons = _reasons(Label(label), counted)
    return Verdict(label=Label(label), sureness=shares[label], reasons=reasons, language=code)


def decide(values: Mapping[str, float]) -> tuple[str, float]:
    """This function will return the label and its share: first whether the text praises, then what its praise holds."""
    tone = _shares("tone", values)
    label = max(tone, key=lambda name: tone[name])
    if label != PRAISE:
        return label, tone[label]
    content = _shares("content", values)
    label = max(content, key=lambda name: content[name])
    return label, tone[PRAISE] * content[label]


def _shares(step: str, values: Mapping[str, float]) -> dict[str, float]:
    """A softmax over the weighted sums of one step."""
    scores = {
        label: sum(weight * (1.0 if name == BIAS else values[name]) for name, weight in weights.items())
        for label, weights in _weights()[step].items()
    }
    highest = max(scores.values())
    raised = {label: exp(score - highest) for label, score in scores.items()}
    total = sum(raised.values())
    return {label: value / total for label, value in raised.items()}


@cache
def _weights() -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    stored: Mapping[str, Mapping[str, Mapping[str, float]]] = json.loads(WEIGHTS.read_text(encoding="utf-8"))["weights"]
    return stored


def _unknown(language: str) -> Verdict:
    reason = _("The language of this text is not known to the check. It reads English and Spanish.")
    return Verdict(label=Label.UNKNOWN, sureness=0.0, reasons=(reason,), language=language)


def _mixed(label: Label, counted: Counted) -> Label:
    """Praise and a complaint or a wish in one text: no testimonial, and no plain complaint either."""
    found = counted.found
    against = label in {Label.COMPLAINT, Label.REQUEST}
    return Label.MIXED if against and len(found["praise"]) > 1 and found["done"] else label


def _reasons(label: Label, counted: Counted) -> tuple[str, ...]:
    found = counted.found
    lines = {
        _("Names a figure: %(words)s"): (*found["figures"], *found["numbers"]),
        _("Says when: %(words)s"): found["when"],
        _("Names somebody or something: %(words)s"): (*found["names"], *found["codes"], *found["others"]),
        _("Tells what was done: %(words)s"): (*found["done"], *found["use"]),
        _("Compares before and after: %(words)s"): (*found["before_after"], *found["contrast"]),
    }
    against = {
        _("Asks for something: %(words)s"): found["request"],
        _("Complains: %(words)s"): found["complaint"],
    }
    praise = {_("Praise that fits any company: %(words)s"): (*found["praise"], *found["abstract"])}
    order = {
        Label.SPECIFIC: lines,
        Label.GENERIC: praise,
        Label.REQUEST: against,
        Label.COMPLAINT: against,
        Label.MIXED: against | praise,
        Label.THANKS: {_("Says thanks: %(words)s"): found["thanks"]},
    }[label]
    said = tuple(line % {"words": ", ".join(words[:SHOWN])} for line, words in order.items() if words)
    return said + _missing(label, lines, counted)


def _missing(label: Label, lines: Mapping[str, Sequence[str]], counted: Counted) -> tuple[str, ...]:
    if label in {Label.SPECIFIC, Label.MIXED}:
        return () if any(lines.values()) else (_("Says in its own words what this is about, beyond praise."),)
    if label is Label.GENERIC:
        thin = _("Too little that could be checked, beside what fits any company.")
        return (thin if any(lines.values()) else _("No figure, no date, no name, nothing that was done or changed."),)
    if label is Label.THANKS:
        return (_("Nothing beyond it that could be quoted."),)
    if label is Label.REQUEST:
        return () if counted.found["request"] else (_("Reads as a wish, not as something that happened."),)
    return () if counted.found["complaint"] else (_("Reads as a complaint, not as praise."),)
