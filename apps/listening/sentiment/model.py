"""The general model as it ships, and its verdicts. Fitted by `python -m bench.sentiment fit`; see NOTICE beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from apps.listening.sentiment.features import COUNTED, SIZE, Counted, count
from apps.listening.sentiment.languages import language_of
from apps.listening.sentiment.lists import LANGUAGES

WEIGHTS = Path(__file__).parent / "weights.npz"
ENGLISH = "en"
UNREAD = 0.5  # how much less sure in a language whose words we do not know
Floats = NDArray[np.float64]


class Mood(StrEnum):
    """How a text about a brand feels."""

    NEGATIVE = "negative"
    NEUTRAL = "neutral"
    POSITIVE = "positive"


MOODS = tuple(Mood)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`confidence` is the share that the mood got, 0 to 1."""

    mood: Mood
    confidence: float
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A text as counted, with the scores that the general model gives each mood."""

    counted: Counted
    scores: Floats
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """`counts` and `words` for English; `plain` for every language with lists, which knows counts alone."""

    counts: Floats
    words: Floats
    bias: Floats
    plain: Floats
    plain_bias: Floats


@cache
def weights() -> Weights:
    """This function will return the shipped weights, read once."""
    with np.load(WEIGHTS, allow_pickle=False) as kept:
        if tuple(kept["names"].tolist()) != COUNTED:
            raise WeightsOutOfDate
        return Weights(
            counts=kept["counts"].astype(np.float64),
            words=_spread(kept["places"], kept["words"]),
            bias=kept["bias"].astype(np.float64),
            plain=kept["plain"].astype(np.float64),
            plain_bias=kept["plain_bias"].astype(np.float64),
        )


class WeightsOutOfDate(Exception):
    """The weights were fitted on other counts: run `python -m bench.sentiment fit`."""


def read(text: str, *, language: str = "") -> Read:
    """This function will count a text and score it; the language is recognised unless it is given."""
    code = language.split("-", maxsplit=1)[0].lower() or language_of(text)
    known = code if code in LANGUAGES else ENGLISH
    counted = count(text, language=known)
    kept = weights()
    values = np.asarray(counted.values)
    if known == ENGLISH:
        scores = values @ kept.counts + kept.words[list(counted.places)].sum(axis=0) + kept.bias
    else:
        scores = values @ kept.plain + kept.plain_bias
    return Read(counted=counted, scores=scores - scores.mean(), language=code)


def verdict_of(scores: Floats, *, language: str) -> Verdict:
    """This function will turn the scores of one text into a mood with its share."""
    raised = np.exp(scores - scores.max())
    shares = raised / raised.sum()
    best = int(shares.argmax())
    share = float(shares[best])
    if language not in LANGUAGES:
        share = 1 / len(MOODS) + (share - 1 / len(MOODS)) * UNREAD
    return Verdict(mood=MOODS[best], confidence=share, language=language)


def judge(text: str, *, language: str = "") -> Verdict:
    """This function will say how a text feels by the general model alone."""
    told = read(text, language=language)
    return verdict_of(told.scores, language=told.language)


def _spread(places: Sequence[int], rows: Floats) -> Floats:
    spread = np.zeros((SIZE, len(MOODS)))
    spread[places] = rows
    return spread
