"""Fit the general sentiment model from labelled comments (GoEmotions, grouped) and our invented messages."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse

from apps.listening.sentiment import softmax
from apps.listening.sentiment.features import COUNTED, SIZE, Counted, count
from apps.listening.sentiment.layer import macro_f1
from apps.listening.sentiment.model import MOODS, WEIGHTS
from bench.sentiment.invented import drawn

EACH = 12  # drawings of a sentence
COMMENTS_COUNT = 0.3  # beside an invented message: comments are many, and about everything
PULL_COUNTS, PULL_WORDS = 1.0, 10.0
FEWEST = 4  # texts that a word must stand in
COMPLAINTS_MORE = 1.0  # added to the score of negative: who writes to a brand complains more often than who comments
TRAINING, HELD_BACK = ("train", "test"), "dev"
# Which groups of the labels become what; ambiguous ones and praise mixed with blame are left out.
GROUPS = {("1",): 0, ("2",): 1, ("3",): 2, ("1", "2"): 0, ("2", "3"): 2}


def comments(folder: Path, name: str) -> tuple[list[str], list[int]]:
    texts, labels = [], []
    for line in (folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        text, groups, _ = line.rsplit("\t", 2)
        label = GROUPS.get(tuple(sorted(groups.split(","))))
        if label is not None:
            texts.append(text)
            labels.append(label)
    return texts, labels


def counted(texts: Sequence[str]) -> list[Counted]:
    return [count(text, language="en") for text in texts]


def table(rows: Sequence[Counted], places: Sequence[int] | None) -> Any:
    """Counts alone, or counts and the words that stand at `places`."""
    counts = sparse.csr_matrix(np.array([row.values for row in rows]))
    if places is None:
        return counts
    ends = np.cumsum([0, *(len(row.places) for row in rows)])
    found = np.fromiter((place for row in rows for place in row.places), dtype=np.int64)
    words = sparse.csr_matrix((np.ones(len(found)), found, ends), shape=(len(rows), SIZE))
    return sparse.hstack([counts, words[:, places]]).tocsr()


def fitted(rows: Sequence[Counted], labels: Sequence[int], shares: Any, places: Any) -> softmax.Fitted:
    words = 0 if places is None else len(places)
    pull = np.concatenate([np.full(len(COUNTED), PULL_COUNTS), np.full(words, PULL_WORDS)])
    start = np.zeros((len(pull), len(MOODS)))
    whole = table(rows, places)
    return softmax.fit(whole, np.array(labels), start=start, pull=pull, shares=shares, rounds=60)


def said(model: softmax.Fitted, rows: Sequence[Counted], places: Any) -> Any:
    return (table(rows, places) @ model.weights + model.bias).argmax(axis=1)


def fit(folder: Path) -> None:
    texts, labels = [], []
    for name in TRAINING:
        more, their = comments(folder, name)
        texts += more
        labels += their
    invented = list(drawn(each=EACH))
    rows = counted(texts) + counted([text for text, *_ in invented])
    all_labels = np.array(labels + [MOODS.index(label) for _, label, _ in invented])
    shares = np.array([COMMENTS_COUNT] * len(texts) + [1.0] * len(invented))
    sentence = np.array([-1] * len(texts) + [number for *_, number in invented])
    seen = Counter(place for row in rows for place in row.places)
    places = np.array(sorted(place for place, times in seen.items() if times >= FEWEST))

    kept = sentence % 5 != 0  # also true of comments
    half = fitted([row for row, keep in zip(rows, kept, strict=True) if keep], all_labels[kept], shares[kept], places)
    unseen = [row for row, keep in zip(rows, kept, strict=True) if not keep]
    print(f"invented sentences held back: macro-F1 {macro_f1(all_labels[~kept], said(half, unseen, places)):.3f}")

    model = fitted(rows, list(all_labels), shares, places)
    plain = fitted(rows, list(all_labels), shares, None)
    held_texts, held_labels = comments(folder, HELD_BACK)
    held = counted(held_texts)
    print(f"comments held back: macro-F1 {macro_f1(np.array(held_labels), said(model, held, places)):.3f}")
    print(f"comments held back, by counts alone: {macro_f1(np.array(held_labels), said(plain, held, None)):.3f}")
    more = np.array([COMPLAINTS_MORE, 0, 0])
    np.savez_compressed(
        WEIGHTS, names=np.array(COUNTED), places=places.astype(np.uint16),
        counts=model.weights[: len(COUNTED)].astype(np.float32), words=model.weights[len(COUNTED) :].astype(np.float16),
        bias=model.bias + more, plain=plain.weights.astype(np.float32), plain_bias=plain.bias + more,
    )  # fmt: skip
    print(
        f"{WEIGHTS} written, {WEIGHTS.stat().st_size:,} bytes,"
        f" from {len(texts):,} comments and {len(invented):,} messages"
    )
