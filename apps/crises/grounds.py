"""What a statement stands on: whether its sentences agree with the board of facts. Pure.

It compares words, and so finds what is plainly at odds: a sentence that speaks of a fact's matter with another number,
or says the contrary; one that repeats what is known to be wrong, or not yet confirmed. It proves nothing right.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

ABOUT = 0.5  # of a fact's words in a sentence: it speaks of the same matter
_WORD: Final = re.compile(r"[^\W\d_][\w'-]*")
_NUMBER: Final = re.compile(r"\d+(?:[.,:]\d+)*")
_NOT: Final = re.compile(
    r"\b(?:not|no|never|none|nobody|neither|without|\w+n't|nicht|kein\w*|niemand|nie|ohne"
    r"|pas|aucun\w*|jamais|sans|nunca|ningun\w*|sin)\b",
    re.IGNORECASE,
)
_SMALL_WORDS: Final = (
    "the and that this was were are have has had for from with our your you they them their its all but who whom",
    "der die das und ist war sind wir sie mit von für",
    "les des une est pour nous vous avec los las una para con",
)
_SMALL: Final = frozenset(word for words in _SMALL_WORDS for word in words.split())
_COUNTS: Final = {
    word: str(value)
    for words in (
        "one two three four five six seven eight nine ten eleven twelve",
        "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "un deux trois quatre cinq six sept huit neuf dix onze douze",
        "uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    )
    for value, word in enumerate(words.split(), 1)
    if word not in {"one", "un", "uno"}  # “one of you”, “un client”: no number of anything
}


class Clash(StrEnum):
    CONTRADICTS = "contradicts"
    WRONG = "wrong"
    UNCONFIRMED = "unconfirmed"


WORDS: Final[dict[Clash, Any]] = {
    Clash.CONTRADICTS: _("At odds with a confirmed fact"),
    Clash.WRONG: _("Says what is known to be wrong"),
    Clash.UNCONFIRMED: _("Rests on what nobody has confirmed"),
}


@dataclass(frozen=True, slots=True)
class Ground:
    """A sentence of the statement, the fact on the board, and how the two stand to each other."""

    clash: Clash
    sentence: str
    fact: str

    @property
    def label(self) -> Any:
        return WORDS[self.clash]

    @property
    def is_bad(self) -> bool:
        return self.clash != Clash.UNCONFIRMED


@dataclass(frozen=True, slots=True)
class _Said:
    words: frozenset[str]
    numbers: frozenset[str]
    is_denied: bool


def grounds_of(text: str, facts: Iterable[tuple[str, str]]) -> list[Ground]:
    """This function will compare a statement with facts, given as (standing, text); the worst come first."""
    board = [(standing, fact, _read(fact)) for standing, fact in facts]
    found = []
    for sentence in re.split(r"(?<=[.!?])\s+", text.strip()):
        said = _read(sentence)
        clashes = ((_clash(standing, known, said), fact) for standing, fact, known in board)
        found += [Ground(clash, sentence, fact) for clash, fact in clashes if clash is not None]
    order = list(Clash)
    return sorted(found, key=lambda ground: order.index(ground.clash))


def _clash(standing: str, known: _Said, said: _Said) -> Clash | None:
    if not known.words or len(known.words & said.words) < ABOUT * len(known.words):
        return None
    # A number left out for another one; one more beside it, as a date, is no contradiction.
    other_number = bool(known.numbers - said.numbers) and bool(said.numbers - known.numbers)
    differs = known.is_denied != said.is_denied or other_number
    if standing == "confirmed":
        return Clash.CONTRADICTS if differs else None
    if differs:
        return None  # it says something else than what is doubted
    return Clash.WRONG if standing == "wrong" else Clash.UNCONFIRMED


def _read(text: str) -> _Said:
    plain = text.replace("’", "'").lower()
    words = {word for word in _WORD.findall(plain) if len(word) > 2 and word not in _SMALL}  # noqa: PLR2004 - small words
    numbers = {number.replace(",", "") for number in _NUMBER.findall(plain)}
    numbers |= {_COUNTS[word] for word in _WORD.findall(plain) if word in _COUNTS}
    kept = {_stem(word) for word in words if word not in _COUNTS and not _NOT.fullmatch(word)}
    return _Said(frozenset(kept), frozenset(numbers), bool(_NOT.search(plain)))


def _stem(word: str) -> str:
    """Without endings that come and go; four letters at least stay."""
    for ending in ("ing", "ed", "en", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:  # noqa: PLR2004 - a short stem is no stem
            return word.removesuffix(ending)
    return word
