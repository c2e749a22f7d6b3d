"""How likely a text tells of real harm: a logistic sum over what was found, with weights fitted on our own examples.

The weights are made by `manage.py fit_safety` from `examples.tsv`, which we wrote ourselves. Pure: no query, no
network, nothing to load but one small file.
"""

import json
import math
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from apps.listening.safety.features import NAMES, features_of
from apps.listening.safety.finding import HAPPENED, Found, found_in

HERE: Final = Path(__file__).parent
WEIGHTS: Final = HERE / "weights.json"
EXAMPLES: Final = HERE / "examples.tsv"


@dataclass(frozen=True, slots=True)
class Weights:
    """One number a feature, one to begin with, and from which likelihood on a text counts as one of safety."""

    start: float
    by_name: dict[str, float]
    line: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """`likelihood` from 0 to 1; `reasons` are the kinds of harm that happened, with the words that say so."""

    likelihood: float
    is_safety: bool
    reasons: tuple[Found, ...]


@lru_cache(maxsize=1)
def weights() -> Weights:
    """This function will read the fitted weights, once a process."""
    stored = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return Weights(stored["start"], {name: stored["weights"][name] for name in NAMES}, stored["line"])


def judge(text: str, language: str = "") -> Verdict:
    """This function will say how likely the text tells of real harm: crash, fire, injury, death, shock, poisoning."""
    found, fitted = found_in(text, language), weights()
    total = fitted.start + sum(
        fitted.by_name[name] * value for name, value in zip(NAMES, features_of(found), strict=True)
    )
    likelihood = 1 / (1 + math.exp(-total))
    reasons = {each.kind: each for each in found if each.state == HAPPENED}
    return Verdict(likelihood, likelihood >= fitted.line, tuple(reasons.values()))
