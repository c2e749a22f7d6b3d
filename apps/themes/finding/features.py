"""Texts as points: what lies close together speaks of the same.

Words and pairs of words, and beside them runs of four and five letters within words: “delayed”, “delays” and “DELAY!!”
share most of these, in any language, without a list of endings (measured: the letters alone raise the agreement with
people's labels by a third). Both are weighed by TF-IDF and reduced together by a truncated SVD (latent semantic
analysis; Deerwester et al., 1990).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import hstack
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import ENGLISH_STOP_WORDS, TfidfVectorizer
from sklearn.preprocessing import normalize

from apps.listening.sentiment.languages import SETS

NOISE: Final = re.compile(r"https?://\S+|www\.\S+|[@#]\w+|&\w+;|\d+")
WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
DIMENSIONS: Final = 20
LEARNED_FROM: Final = 20_000  # texts, drawn evenly, from which weights and dimensions are learned
AT_A_TIME: Final = 10_000
TOO_COMMON: Final = 0.5  # of the texts
MOST_RUNS: Final = 60_000
SEED: Final = 7
Points = NDArray[np.float64]


@cache
def stop_words() -> frozenset[str]:
    """This function will return the small words of all languages that we know: they join, and tell no theme."""
    return frozenset(ENGLISH_STOP_WORDS).union(*SETS.values())


def plain_words(text: str) -> list[str]:
    """This function will return the words that may tell a theme, in lower case."""
    words = (word.replace("’", "'") for word in WORD.findall(NOISE.sub(" ", text.lower())))
    return [word for word in words if len(word) > 1 and word not in stop_words()]


@dataclass(frozen=True, slots=True)
class Space:
    """What was learned of some texts: any text has a place in it."""

    words: Any
    letters: Any
    reduction: Any

    def points(self, texts: Sequence[str]) -> Points:
        """This function will return a point of length 1 for each text; all 0 where nothing in it is known."""
        parts = [self._some(texts[at : at + AT_A_TIME]) for at in range(0, len(texts), AT_A_TIME)]
        return np.vstack(parts) if parts else np.zeros((0, DIMENSIONS))

    def _some(self, texts: Sequence[str]) -> Points:
        plain = [" ".join(plain_words(text)) for text in texts]
        table = hstack([self.words.transform(plain), self.letters.transform(plain)]).tocsr()
        placed: Points = normalize(self.reduction.transform(table))
        return placed


def space_of(texts: Sequence[str]) -> Space | None:
    """This function will learn from the texts, or return None where they share too little to learn from."""
    plain = [" ".join(plain_words(text)) for text in _evenly(texts)]
    plain = [text for text in plain if text]
    fewest = 2 if len(plain) > DIMENSIONS else 1
    words = TfidfVectorizer(
        analyzer=_ones_and_pairs, min_df=fewest, max_df=TOO_COMMON, sublinear_tf=True, max_features=MOST_RUNS
    )
    letters = TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=(4, 5),
        min_df=fewest + 1,
        max_df=TOO_COMMON,
        sublinear_tf=True,
        max_features=MOST_RUNS,
    )
    try:
        table = hstack([words.fit_transform(plain), letters.fit_transform(plain)]).tocsr()
    except ValueError:  # its words are all too rare or too common
        return None
    size = min(DIMENSIONS, min(table.shape) - 1)
    if size < 2:  # noqa: PLR2004 - a plane, at least
        return None
    reduction = TruncatedSVD(size, random_state=SEED).fit(table)
    return Space(words, letters, reduction)


def _ones_and_pairs(text: str) -> list[str]:
    words = text.split()
    return words + [" ".join(pair) for pair in pairwise(words)]


def _evenly(texts: Sequence[str]) -> Iterator[str]:
    step = max(1.0, len(texts) / LEARNED_FROM)
    at = 0.0
    while at < len(texts):
        yield texts[int(at)]
        at += step
