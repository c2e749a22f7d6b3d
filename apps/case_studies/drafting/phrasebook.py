"""Phrases as data: which one fits, filled with names and references, and none of them used twice."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from apps.documents.excerpts import sentences
from apps.documents.inline import InlineReference, Text

FOLDER = Path(__file__).parent / "phrases"
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.json")))
SLOT = re.compile(r"\{(\w+)\}")
# What must stand whatever a client wrote: where none of their phrases can be filled, one of ours is.
ALWAYS_THERE = frozenset(
    (
        *("anonymous", "anonymous_voice", "headline_nobody", "standfirst_figure", "standfirst_plain"),
        *("challenge_title", "solution_title", "result_title", "figures_title", "other_title"),
        *("boilerplate_title", "contact_role"),
    )
)

Piece = str | InlineReference
Runs = tuple[Text | InlineReference, ...]


def book_language(language: str) -> str:
    """This function will return the language whose phrases are used: English where we have no such language."""
    name = language.split("-", maxsplit=1)[0].lower()
    return name if name in LANGUAGES else "en"


@cache
def phrases_of(language: str) -> Mapping[str, tuple[str, ...]]:
    """This function will return the phrases of a language by purpose; English where we have no such language."""
    book = json.loads((FOLDER / f"{book_language(language)}.json").read_text(encoding="utf-8"))
    return {purpose: tuple(phrases) for purpose, phrases in book.items()}


class NoPhrase(LookupError):
    """The phrase book has no phrase left for this purpose whose slots can all be filled."""


class Phrasebook:
    """The phrases of one draft: the client's `own`, ours for the rest.

    `seed` decides among those that fit. No sentence is said twice, however the phrases are worded.
    """

    def __init__(self, *, language: str, seed: str, own: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._ours = phrases_of(language)
        self._own = own or {}
        self._seed = seed
        self._used: set[str] = set()
        self._said: set[str] = set()

    def pick(self, purpose: str, slots: Mapping[str, Piece], *, limit: int = 4_000) -> Runs:
        """This function will fill the next phrase of `purpose`; `limit` counts the typed characters.

        Raises NoPhrase where none fits: a slot is never left open.
        """
        for phrase in self._in_turn(purpose):
            names = set(SLOT.findall(phrase))
            if phrase in self._used or not all(slots.get(name) for name in names):
                continue
            runs = _filled(phrase, slots)
            told = _sentences_of(runs)
            if sum(len(run.text) for run in runs if isinstance(run, Text)) <= limit and not told & self._said:
                self._used.add(phrase)
                self._said |= told
                return runs
        raise NoPhrase(purpose)

    def words(self, purpose: str, slots: Mapping[str, Piece]) -> str:
        """This function will fill a phrase that holds no reference, as plain text."""
        return "".join(run.text for run in self.pick(purpose, slots) if isinstance(run, Text))

    def _in_turn(self, purpose: str) -> Iterator[str]:
        own = self._own.get(purpose, ())
        yield from sorted(own, key=self._order)
        if not own or purpose in ALWAYS_THERE:
            yield from sorted(self._ours[purpose], key=self._order)

    def _order(self, phrase: str) -> str:
        return hashlib.sha256(f"{self._seed}\n{phrase}".encode()).hexdigest()


def said_key(sentence: str) -> str:
    """This function will return by what two sentences are taken for the same."""
    return " ".join(re.findall(r"[\w{}]+", sentence.casefold()))


def _sentences_of(runs: Runs) -> set[str]:
    told = "".join(run.text if isinstance(run, Text) else f"{{{run.reference.evidence_id}}}" for run in runs)
    return {key for sentence in sentences(told) if (key := said_key(sentence))}


def _filled(phrase: str, slots: Mapping[str, Piece]) -> Runs:
    runs: list[Text | InlineReference] = []
    for place, part in enumerate(SLOT.split(phrase)):
        piece: Piece = slots[part] if place % 2 else part
        runs.append(Text(text=piece) if isinstance(piece, str) else piece)
    return tuple(run for run in runs if not (isinstance(run, Text) and not run.text))
