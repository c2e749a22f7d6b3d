"""Fit the general sentiment model, and measure it beside VADER.

    python -m bench.sentiment fit FOLDER    FOLDER holds train.tsv, test.tsv and dev.tsv of the grouped comments
    python -m bench.sentiment measure FILE.csv --text COLUMN --label COLUMN
                                            labelled texts: none, 100, 500 corrections; texts a second
    python -m bench.sentiment languages     our own French, Spanish and German sentences, beside the lists alone

VADER is measured in the same run where the package vaderSentiment is installed; it is no dependency.
"""

import argparse
import csv
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from apps.listening.sentiment.layer import fit_layer, macro_f1, try_corrections
from apps.listening.sentiment.lists import list_of, sign_of
from apps.listening.sentiment.model import MOODS, Mood, judge, read
from apps.listening.sentiment.tokens import plain_word, tokens_of
from bench.sentiment.fitting import fit

FOREIGN = Path(__file__).parent / "foreign.csv"
DRAWS = 10
CUT = 0.05  # VADER's own


def rows_of(path: Path, text: str, label: str) -> tuple[list[str], Any]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row[label] in set(MOODS)]
    return [row[text] for row in rows], np.array([MOODS.index(Mood(row[label])) for row in rows])


def line(name: str, labels: Any, said: Any) -> str:
    right = ((labels == 0) & (said == 0)).sum()
    recall, precision = right / max((labels == 0).sum(), 1), right / max((said == 0).sum(), 1)
    return f"| {name} | {macro_f1(labels, said):.3f} | {recall:.3f} | {precision:.3f} | {len(labels)} |"


def by_vader(texts: Sequence[str]) -> Any:
    try:
        from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
    except ImportError:
        print("vaderSentiment is not installed: no line for VADER.")
        return None
    analyzer = SentimentIntensityAnalyzer()
    scores = np.array([analyzer.polarity_scores(text)["compound"] for text in texts])
    return np.where(scores >= CUT, 2, np.where(scores <= -CUT, 0, 1))


def measure(path: Path, text: str, label: str) -> None:
    texts, labels = rows_of(path, text, label)
    print(
        "| over a file | macro-F1 | recall of negative | precision of negative | n |\n| --- | --- | --- | --- | --- |"
    )
    vader = by_vader(texts)
    if vader is not None:
        print(line("VADER", labels, vader))
    start = time.process_time()
    none = np.array([MOODS.index(judge(one).mood) for one in texts])
    spent = time.process_time() - start
    print(line("no corrections", labels, none))
    told = [read(one) for one in texts]
    for many in (100, 500):
        if many + 100 <= len(texts):
            print(line(f"first {many} corrected", labels[many:], first(texts, labels, many)))
            print(drawn_line(told, labels, many))
    print(f"\n{len(texts) / spent:,.0f} texts a second of processor time")


def first(texts: Sequence[str], labels: Any, many: int) -> Any:
    trial = try_corrections(texts[:many], [MOODS[label] for label in labels[:many]])
    print(f"<!-- held back: {trial.before:.3f} before, {trial.after:.3f} after, kept: {trial.layer is not None} -->")
    judged = trial.layer.judge if trial.layer else judge
    return np.array([MOODS.index(judged(text).mood) for text in texts[many:]])


def drawn_line(told: Sequence[Any], labels: Any, many: int) -> str:
    """The mean over draws of which texts are corrected; the rest is judged. The layer is always used."""
    seen, said = [], []
    for draw in range(DRAWS):
        order = np.random.RandomState(draw).permutation(len(told))
        layer = fit_layer([told[at] for at in order[:many]], labels[order[:many]])
        seen.append(labels[order[many:]])
        said.append([int(layer.scores(told[at]).argmax()) for at in order[many:]])
    return line(f"{many} corrected, {DRAWS} draws", np.concatenate(seen), np.concatenate(said))


def by_lists(text: str, language: str) -> int:
    """Words of the lists and signs alone: the sign of good less bad."""
    known, total = list_of(language), 0
    for token in tokens_of(text):
        sections = known.sections(plain_word(token))
        total += bool(sections & {"good", "very_good"}) - bool(sections & {"bad", "very_bad"}) + sign_of(token)
    return 1 + (total > 0) - (total < 0)


def languages() -> None:
    with FOREIGN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    print(
        "| language | macro-F1, lists alone | macro-F1 | language said rightly | n |\n| --- | --- | --- | --- | --- |"
    )
    for code in ("fr", "es", "de"):
        own = [row for row in rows if row["language"] == code]
        labels = np.array([MOODS.index(Mood(row["label"])) for row in own])
        verdicts = [judge(row["text"]) for row in own]
        lists = np.array([by_lists(row["text"], code) for row in own])
        said = np.array([MOODS.index(verdict.mood) for verdict in verdicts])
        known = sum(verdict.language == code for verdict in verdicts) / len(own)
        print(f"| {code} | {macro_f1(labels, lists):.3f} | {macro_f1(labels, said):.3f} | {known:.2f} | {len(own)} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    acts = parser.add_subparsers(dest="act", required=True)
    acts.add_parser("fit").add_argument("folder", type=Path)
    measuring = acts.add_parser("measure")
    measuring.add_argument("file", type=Path)
    measuring.add_argument("--text", required=True)
    measuring.add_argument("--label", required=True)
    acts.add_parser("languages")
    asked = parser.parse_args()
    if asked.act == "fit":
        fit(asked.folder)
    elif asked.act == "measure":
        measure(asked.file, asked.text, asked.label)
    else:
        languages()


if __name__ == "__main__":
    main()
