"""Fitting the weights of the scorer on our own examples: a logistic regression with a mild pull to nothing.

Every weight for something that happened is held at nothing or above: no word of harm may speak against harm.
"""

import csv
import json
from typing import Any, Final

from apps.listening.safety.features import NAMES, features_of
from apps.listening.safety.finding import found_in
from apps.listening.safety.scoring import EXAMPLES, WEIGHTS, weights

PULL: Final = 0.05  # how strongly weights are held down, against the size of the data
STEPS: Final = 4000
PACE: Final = 0.5
LINE: Final = 0.35  # a missed case costs more than a look in vain


def examples() -> list[tuple[list[float], float]]:
    """This function will return the examples as numbers, with 1 for those that tell of real harm."""
    with EXAMPLES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(features_of(found_in(row["text"], row["language"])), float(row["severe"])) for row in rows]


def fit() -> dict[str, Any]:
    """This function will return fitted weights; the same examples give the same weights."""
    import numpy as np

    pairs = examples()
    values = np.array([numbers for numbers, _ in pairs])
    truth = np.array([severe for _, severe in pairs])
    found, start = np.zeros(len(NAMES)), 0.0
    never_below = np.array([name.endswith(("happened", "denied")) for name in NAMES])
    for _step in range(STEPS):
        guess = 1 / (1 + np.exp(-(values @ found + start)))
        found -= PACE * (values.T @ (guess - truth) / len(truth) + PULL * found / len(truth) * 10)
        found[never_below] = np.maximum(found[never_below], 0)
        start -= PACE * float(np.mean(guess - truth))
    by_name = {name: round(float(weight), 3) for name, weight in zip(NAMES, found, strict=True)}
    return {"start": round(start, 3), "line": LINE, "weights": by_name}


def write_weights() -> dict[str, Any]:
    """This function will fit, and write the small file that the scorer reads."""
    fitted = fit()
    WEIGHTS.write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    weights.cache_clear()
    return fitted
