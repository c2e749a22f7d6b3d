"""Whether a passage makes a promise: by the same words, by a wording on the list, or by meaning much the same.

By meaning: a passage with the same span of time (“24 hours”, “a day”) about the same act (answer, reply, get back), or
one that shares most of its words that carry meaning. Such a passage is only put to a person: it proves nothing.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.promises.vocabulary import ACTS, ALWAYS, COUNTS, NEVER, SMALL, UNITS

ALIKE: Final = 0.6  # of the words that carry meaning, by cosine
LEAST_WORDS: Final = 3
_WORD: Final = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)*")
_SENTENCE: Final = re.compile(r"[^.!?…\n]+(?:[.,](?=\d)[^.!?…\n]+)*[.!?…]*")


class How(StrEnum):
    SAME = "same"
    WORDING = "wording"
    ALIKE = "alike"


HOW_WORDS: Final[dict[str, Any]] = {
    How.SAME: _("the same words"),
    How.WORDING: _("a wording on the list"),
    How.ALIKE: _("much the same, in other words"),
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a passage speaks of. `hours` are its spans of time; `acts` what is done, as codes."""

    words: tuple[str, ...]
    hours: frozenset[float]
    acts: frozenset[str]
    says_always: bool
    says_never: bool


def sentences_of(text: str) -> list[str]:
    """This function will cut a text into sentences; a decimal point ends none."""
    return [found for each in _SENTENCE.findall(text) if (found := " ".join(each.split()))]


def comparable(text: str) -> str:
    """This function will return the words alone, in one spelling: case, accents on the move and signs do not count."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def passage_key(text: str) -> str:
    """This function will return the SHA-256 by which a passage is known, wherever it stands."""
    return hashlib.sha256(comparable(text).encode()).hexdigest()


def likeness(passage: str, promise: str, wordings: Iterable[str] = ()) -> How | None:
    """This function will say how a sentence makes the promise; None where it does not seem to."""
    words = f" {comparable(passage)} "
    if _holds(words, promise):
        return How.SAME
    if any(_holds(words, each) for each in wordings):
        return How.WORDING
    read = meaning_of(passage)
    return How.ALIKE if any(_alike(read, meaning_of(each)) for each in (promise, *wordings)) else None


def _holds(words: str, wanted: str) -> bool:
    sought = comparable(wanted)
    return bool(sought) and f" {sought} " in words


@lru_cache(maxsize=4096)
def meaning_of(text: str) -> Meaning:
    """This function will read a passage: its spans of time in hours, its acts, and its words that carry meaning."""
    words = comparable(text).split()
    hours, used = set(), set()
    for place, word in enumerate(words):
        unit = UNITS.get(word)
        if unit is None:
            continue
        count = _count(words[place - 1]) if place else None
        if count is not None:
            hours.add(round(count * unit, 3))
            used |= {place - 1, place}
    carrying = tuple(
        stem(word) for place, word in enumerate(words) if place not in used and word not in SMALL and len(word) > 1
    )
    acts = frozenset(act for word in words for act in _acts_of(word)) | _acts_of_pairs(words)
    return Meaning(carrying, frozenset(hours), acts, bool(ALWAYS & set(words)), bool(NEVER & set(words)))


def _count(word: str) -> float | None:
    if word[:1].isdigit():
        return float(word.replace(",", "."))
    return COUNTS.get(word)


def stem(word: str) -> str:
    """This function will cut the commonest endings of the four languages off: “tickets” and “ticket” are one."""
    for ending in ("ungen", "ments", "ingly", "tions", "ings", "ment", "tion", "ing", "ung", "ies", "ed", "es", "en"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:  # noqa: PLR2004 - letters that a stem needs
            return word[: -len(ending)]
    return word[:-1] if word.endswith(("s", "e")) and len(word) > 4 else word  # noqa: PLR2004 - as above


def _acts_of(word: str) -> frozenset[str]:
    return frozenset(
        act for act, stems in ACTS.items() if any(word.startswith(each) for each in stems if " " not in each)
    )


def _acts_of_pairs(words: list[str]) -> frozenset[str]:
    text = f" {' '.join(words)} "
    return frozenset(act for act, stems in ACTS.items() if any(f" {each}" in text for each in stems if " " in each))


def _alike(one: Meaning, other: Meaning) -> bool:
    if one.hours and other.hours and not one.hours & other.hours:
        return False  # another span is another promise
    if one.acts & other.acts:
        if one.hours & other.hours:
            return True
        same_absolute = (one.says_always and other.says_always) or (one.says_never and other.says_never)
        if same_absolute and not one.hours and not other.hours and set(one.words) & set(other.words):
            return True
    return len(other.words) >= LEAST_WORDS and cosine(one.words, other.words) >= ALIKE


def cosine(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """This function will return the cosine of two sets of words, from 0 to 1 (Salton & McGill 1983, binary weights)."""
    first, second = set(one), set(other)
    if not first or not second:
        return 0.0
    return len(first & second) / float((len(first) * len(second)) ** 0.5)
