"""Phrases as data: which one fits, filled with names and references, and none of them used twice."""

import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from apps.documents.inline import InlineReference, Text

FOLDER = Path(__file__).parent / "phrases"
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.json")))
SLOT = re.compile(r"\{(\w+)\}")

Piece = str | InlineReference
Runs = tuple[Text | InlineReference, ...]


@cache
def phrases_of(language: str) -> Mapping[str, tuple[str, ...]]:
    """This function will return the phrases of a language by purpose; English where we have no such language."""
    name = language.split("-", maxsplit=1)[0].lower()
    known = name if name in LANGUAGES else "en"
    book = json.loads((FOLDER / f"{known}.json").read_text(encoding="utf-8"))
    return {purpose: tuple(phrases) for purpose, phrases in book.items()}


class NoPhrase(LookupError):
    """The phrase book has no phrase left for this purpose whose slots can all be filled."""


class Phrasebook:
    """The phrases of one draft. `seed` decides among those that fit; each is used once."""

    def __init__(self, *, language: str, seed: str) -> None:
        self._phrases = phrases_of(language)
        self._seed = seed
        self._used: set[str] = set()

    def pick(self, purpose: str, slots: Mapping[str, Piece], *, limit: int = 4_000) -> Runs:
        """This function will fill the next phrase of `purpose`; `limit` counts the typed characters.

        Raises NoPhrase where none fits: a slot is never left open.
        """
        for phrase in sorted(self._phrases[purpose], key=self._order):
            names = set(SLOT.findall(phrase))
            if phrase in self._used or not all(slots.get(name) for name in names):
                continue
            runs = _filled(phrase, slots)
            if sum(len(run.text) for run in runs if isinstance(run, Text)) <= limit:
                self._used.add(phrase)
                return runs
        raise NoPhrase(purpose)

    def words(self, purpose: str, slots: Mapping[str, Piece]) -> str:
        """This function will fill a phrase that holds no reference, as plain text."""
        return "".join(run.text for run in self.pick(purpose, slots) if isinstance(run, Text))

    def _order(self, phrase: str) -> str:
        return hashlib.sha256(f"{self._seed}\n{phrase}".encode()).hexdigest()


def _filled(phrase: str, slots: Mapping[str, Piece]) -> Runs:
    runs: list[Text | InlineReference] = []
    for place, part in enumerate(SLOT.split(phrase)):
        piece: Piece = slots[part] if place % 2 else part
        runs.append(Text(text=piece) if isinstance(piece, str) else piece)
    return tuple(run for run in runs if not (isinstance(run, Text) and not run.text))
