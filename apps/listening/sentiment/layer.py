"""What an agency's people taught by correcting: a small layer over the general model, kept only if it does better."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from apps.listening.sentiment import softmax
from apps.listening.sentiment.features import COUNTED
from apps.listening.sentiment.model import MOODS, Mood, Read, Verdict, read, verdict_of

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
PLAIN_CASES = Path(__file__).parent / "plain_cases.txt"
FEWEST = 30  # corrections below which nothing is fitted
FOLDS, MANY, FOLDS_OF_MANY = 10, 300, 5  # few corrections are held back few at a time
WORTH = 0.5  # macro-F1 below which corrections contradict each other
SEEN = 2  # texts that a word must stand in
PULL = 10.0  # to the general model, and to nothing for words; 3 to 30 measure alike
EVEN = 0.5  # how far rare moods are lifted: 0 not at all, 1 until all count alike
PLAIN_COUNT = 0.5  # beside a correction
UNLEARNED = 0.12  # share of the plain cases that a layer may lose


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Weights for the general scores, the counts and some hashed words, in this order."""

    places: Ints
    weights: Floats
    bias: Floats

    def judge(self, text: str, *, language: str = "") -> Verdict:
        """This function will say how a text feels, by the general model and what was taught."""
        told = read(text, language=language)
        return verdict_of(self.scores(told), language=told.language)

    def scores(self, told: Read) -> Floats:
        found = np.searchsorted(self.places, told.counted.places)
        inside = [
            at
            for at, place in zip(found, told.counted.places, strict=True)
            if at < len(self.places) and self.places[at] == place
        ]
        firm = np.concatenate([told.scores, told.counted.values])
        head = len(firm)
        taught: Floats = firm @ self.weights[:head] + self.weights[[head + at for at in inside]].sum(axis=0) + self.bias
        return taught

    def as_bytes(self) -> bytes:
        """This function will return the layer for keeping in a row; `layer_from` reads it."""
        file = io.BytesIO()
        np.savez_compressed(
            file, names=np.array(COUNTED), places=self.places, weights=self.weights.astype(np.float32), bias=self.bias
        )
        return file.getvalue()


def layer_from(kept: bytes) -> Layer | None:
    """This function will return a kept layer, or None for one that was fitted on other counts than today's."""
    with np.load(io.BytesIO(kept), allow_pickle=False) as stored:
        if tuple(stored["names"].tolist()) != COUNTED:
            return None
        return Layer(places=stored["places"], weights=stored["weights"].astype(np.float64), bias=stored["bias"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What became of a refit: macro-F1 on held-back corrections before and with it, and the share of plain cases."""

    corrections: int
    before: float
    after: float
    plain_before: float
    plain_after: float
    layer: Layer | None


def try_corrections(texts: Sequence[str], moods: Sequence[Mood]) -> Trial:
    """This function will fit a layer and give it back if it does better on corrections that it has not seen."""
    told = [read(text) for text in texts]
    labels = np.array([MOODS.index(mood) for mood in moods], dtype=np.int64)
    general = np.array([one.scores.argmax() for one in told], dtype=np.int64)
    before = macro_f1(labels, general) if told else 0.0
    plain, plain_labels = _plain_cases()
    plain_before = float(np.mean([one.scores.argmax() for one in plain] == plain_labels))
    if len(told) < FEWEST or len(set(labels.tolist())) == 1:
        return Trial(
            corrections=len(told), before=before, after=before, plain_before=plain_before, plain_after=plain_before,
            layer=None,
        )  # fmt: skip
    held_back = _held_back(told, labels)
    after = macro_f1(labels, held_back.argmax(axis=1))
    layer = fit_layer(told, labels)
    plain_after = float(np.mean([layer.scores(one).argmax() for one in plain] == plain_labels))
    better = after > max(before, WORTH) and plain_after >= plain_before - UNLEARNED
    return Trial(
        corrections=len(told), before=before, after=after, plain_before=plain_before, plain_after=plain_after,
        layer=layer if better else None,
    )  # fmt: skip


def fit_layer(told: Sequence[Read], labels: Ints) -> Layer:
    """This function will fit a layer to texts that people labelled; plain cases beside them hold it to the language."""
    places = _seen_places(told)
    plain, plain_labels = _plain_cases()
    table = _table([*told, *plain], places)
    start = np.zeros((table.shape[1], len(MOODS)))
    start[: len(MOODS)] = np.eye(len(MOODS))
    counts = np.bincount(labels, minlength=len(MOODS)) + 1.0
    lifted = ((counts / counts.sum()) ** -EVEN)[labels]
    shares = np.concatenate([lifted * len(labels) / lifted.sum(), np.full(len(plain), PLAIN_COUNT)])
    fitted = softmax.fit(
        table, np.concatenate([labels, plain_labels]), start=start, pull=np.full(table.shape[1], PULL), shares=shares
    )
    return Layer(places=places, weights=fitted.weights, bias=fitted.bias)


def macro_f1(labels: Ints, said: Ints) -> float:
    """This function will return the mean over the moods that occur of 2·precision·recall / (precision + recall)."""
    scores = []
    for mood in range(len(MOODS)):
        right = int(((labels == mood) & (said == mood)).sum())
        either = int((labels == mood).sum() + (said == mood).sum())
        if either:
            scores.append(2 * right / either)
    return float(np.mean(scores)) if scores else 0.0


def _held_back(told: Sequence[Read], labels: Ints) -> Floats:
    """Scores of each text by a layer fitted without it, in folds that go round."""
    scores = np.zeros((len(told), len(MOODS)))
    folds = FOLDS if len(told) < MANY else FOLDS_OF_MANY
    turn = np.arange(len(told)) % folds
    for fold in range(folds):
        layer = fit_layer([one for one, at in zip(told, turn, strict=True) if at != fold], labels[turn != fold])
        for place in np.flatnonzero(turn == fold):
            scores[place] = layer.scores(told[int(place)])
    return scores


def _seen_places(told: Sequence[Read]) -> Ints:
    places, times = np.unique([place for one in told for place in one.counted.places], return_counts=True)
    kept: Ints = places[times >= SEEN].astype(np.int64)
    return kept


def _table(told: Sequence[Read], places: Ints) -> Any:
    from scipy import sparse  # heavy, and not needed to score

    firm = np.array([[*one.scores, *one.counted.values] for one in told])
    rows, columns = [], []
    where = {int(place): column for column, place in enumerate(places)}
    for row, one in enumerate(told):
        found = [where[place] for place in one.counted.places if place in where]
        columns += found
        rows += [row] * len(found)
    words = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(told), len(places)))
    return sparse.hstack([sparse.csr_matrix(firm), words]).tocsr()


@cache
def _plain_cases() -> tuple[tuple[Read, ...], Ints]:
    told, labels, label = [], [], 0
    for line in PLAIN_CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            label = MOODS.index(Mood(line.strip("[]")))
        elif line and not line.startswith("#"):
            told.append(read(line, language="en"))
            labels.append(label)
    return tuple(told), np.array(labels, dtype=np.int64)
