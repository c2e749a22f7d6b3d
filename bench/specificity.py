"""Fit and measure the scorer that tells specific texts from generic ones.

    python -m bench.specificity fit                 writes apps/case_studies/specificity/weights.json
    python -m bench.specificity measure             cross-validated over the texts beside this file
    python -m bench.specificity measure FILE.csv    the shipped weights over labelled texts (columns text, label)

All texts beside this file were written for it. Baseline: a plain rule that calls a text specific if it holds a digit
or a name inside a sentence, and never sees a wish or a complaint.
"""

import csv
import json
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import django
from django.conf import settings

if not settings.configured:
    settings.configure(USE_I18N=False)
    django.setup()

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import LeaveOneGroupOut, RepeatedStratifiedKFold

from apps.case_studies.specificity.features import CONTENT, LANGUAGES, TONE, count
from apps.case_studies.specificity.languages import language_of
from apps.case_studies.specificity.scoring import BIAS, PRAISE, WEIGHTS, judge

TEXTS = Path(__file__).parent / "texts" / "specificity.csv"
STRENGTH = 3.0  # inverse of the regularisation; 1 to 10 measure alike
FOLDS, ROUNDS, SEED = 5, 4, 7
AGAINST = {"request", "complaint"}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


class Scorer:
    """The two steps of the scorer as models: how somebody speaks, then what praise is made of."""

    def __init__(self, texts: Sequence[str], labels: Sequence[str]) -> None:
        tones = [label if label in AGAINST else PRAISE for label in labels]
        praises = [(text, label) for text, label in zip(texts, labels, strict=True) if label not in AGAINST]
        self.tone = new_model().fit(table_of(texts, TONE), tones)
        self.content = new_model().fit(
            table_of([text for text, _ in praises], CONTENT), [label for _, label in praises]
        )

    def predict(self, texts: Sequence[str]) -> list[str]:
        tones = self.tone.predict(table_of(texts, TONE))
        contents = self.content.predict(table_of(texts, CONTENT))
        return [str(content if tone == PRAISE else tone) for tone, content in zip(tones, contents, strict=True)]


def new_model() -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=5_000)


@cache
def counted(text: str) -> Mapping[str, float]:
    code = language_of(text)
    return count(text, language=code if code in LANGUAGES else "en").values


def table_of(texts: Sequence[str], features: Sequence[str]) -> Any:
    return np.array([[counted(text)[name] for name in features] for text in texts])


def weights_of(model: LogisticRegression, features: Sequence[str]) -> dict[str, dict[str, float]]:
    rows = zip(model.classes_, model.intercept_, model.coef_, strict=True)
    return {
        str(label): {BIAS: round(float(bias), 4)}
        | {name: round(float(weight), 4) for name, weight in zip(features, row, strict=True)}
        for label, bias, row in rows
    }


def plain_rule(texts: Sequence[str]) -> list[str]:
    found = [count(text, language="en").found for text in texts]
    return ["specific" if each["figures"] or each["names"] else "generic" for each in found]


def scores(labels: Sequence[str], predicted: Sequence[str]) -> tuple[float, int, float, int]:
    """Accuracy of specific against generic, and the share of wishes and complaints passed; each with its n."""
    praised = [(a, b == "specific") for a, b in zip(labels, predicted, strict=True) if a in {"specific", "generic"}]
    against = [b == "specific" for a, b in zip(labels, predicted, strict=True) if a in AGAINST]
    right = sum((label == "specific") is said for label, said in praised)
    return right / max(len(praised), 1), len(praised), sum(against) / max(len(against), 1), len(against)


def line(name: str, labels: Sequence[str], predicted: Sequence[str]) -> str:
    accuracy, n, passed, against = scores(labels, predicted)
    return f"| {name} | {accuracy:.3f} (n {n}) | {passed:.3f} (n {against}) |"


def fit() -> None:
    rows = read(TEXTS)
    scorer = Scorer([row["text"] for row in rows], [row["label"] for row in rows])
    weights = {"tone": weights_of(scorer.tone, TONE), "content": weights_of(scorer.content, CONTENT)}
    told = {"fitted_on": f"{len(rows)} texts of bench/texts/specificity.csv", "weights": weights}
    WEIGHTS.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{WEIGHTS} written from {len(rows)} texts")


def measure_own() -> None:
    rows = read(TEXTS)
    texts, labels = np.array([row["text"] for row in rows]), np.array([row["label"] for row in rows])
    sources = np.array([row["source"] for row in rows])
    print("| over own texts | specific against generic | wishes and complaints passed |\n| --- | --- | --- |")
    print(line("plain rule", labels, plain_rule(texts)))
    seen, said = [], []
    for train, test in RepeatedStratifiedKFold(n_splits=FOLDS, n_repeats=ROUNDS, random_state=SEED).split(
        texts, labels
    ):
        seen += list(labels[test])
        said += Scorer(texts[train], labels[train]).predict(texts[test])
    print(line(f"{FOLDS} folds, {ROUNDS} rounds", seen, said))
    for train, test in LeaveOneGroupOut().split(texts, labels, sources):
        predicted = Scorer(texts[train], labels[train]).predict(texts[test])
        print(line(f"without “{sources[test][0]}”, on it", labels[test], predicted))


def measure_file(path: Path) -> None:
    rows = read(path)
    texts, labels = [row["text"] for row in rows], [row["label"] for row in rows]
    verdicts = [str(judge(text).label) for text in texts]
    print("| over a file | specific against generic | wishes and complaints passed |\n| --- | --- | --- |")
    print(line("plain rule", labels, plain_rule(texts)))
    print(line("scorer", labels, verdicts))
    if "--wrong" in sys.argv:
        for text, label, verdict in zip(texts, labels, verdicts, strict=True):
            if label != verdict:
                print(f"{label} → {verdict}: {text}")


if __name__ == "__main__":
    match [argument for argument in sys.argv[1:] if not argument.startswith("--")]:
        case ["fit"]:
            fit()
        case ["measure"]:
            measure_own()
        case ["measure", path]:
            measure_file(Path(path))
        case _:
            print(__doc__)
