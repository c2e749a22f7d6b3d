"""Finding words of harm in a text, and telling what happened from what was denied or only feared."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from apps.listening.safety.words import WORD_LISTS, WordList

SENTENCE: Final = re.compile(r"[.!?;\n]+(?:\s|$)|\n")
WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
SPACES: Final = re.compile(r"[\s,:()\"“”\[\]*]+")
COMMON: Final = {  # small words that tell a language
    "en": frozenset(
        {"the", "and", "was", "is", "my", "to", "it", "of", "in", "that", "for", "with", "not", "on", "this"}
    ),
    "de": frozenset(
        {"der", "die", "das", "und", "ist", "nicht", "ich", "war", "mit", "auf", "ein", "eine", "sich", "bei", "dem"}
        | {"wurde", "meine", "mein", "wir", "den", "von", "zu", "im", "habe", "hat"}
    ),
    "fr": frozenset(
        {"le", "la", "les", "et", "est", "je", "un", "une", "des", "pas", "que", "dans", "mon", "ma", "pour", "après"}
        | {"du", "au", "nous", "avec", "sur", "j'ai"}
    ),
    "es": frozenset(
        {"el", "la", "los", "las", "y", "es", "no", "un", "una", "que", "mi", "con", "por", "se", "del", "de", "en"}
        | {"después", "nos", "para", "su"}
    ),
}
HAPPENED, DENIED, MAYBE = "happened", "denied", "maybe"


@dataclass(frozen=True, slots=True)
class Found:
    """One word of harm: its kind, whether it happened, and the words as they stood."""

    kind: str
    state: str
    words: str


def language_of(text: str) -> str:
    """This function will return which of the lists to read the text by: the one whose small words it has most of."""
    words = WORD.findall(text.lower())
    scores = {language: sum(word in common for word in words) for language, common in COMMON.items()}
    best = max(scores, key=lambda language: scores[language])
    return best if scores[best] else "en"


def found_in(text: str, language: str = "") -> list[Found]:
    """This function will return the words of harm in the text, sentence by sentence. An unknown language is guessed."""
    words = WORD_LISTS.get(language[:2]) or WORD_LISTS[language_of(text)]
    plain = text.lower().replace("’", "'")
    return [each for sentence in SENTENCE.split(plain) for each in _in_sentence(sentence, words)]


def _in_sentence(sentence: str, words: WordList) -> Iterator[Found]:
    read = words.no_harm.sub(" ~ ", SPACES.sub(" ", sentence).strip())
    for kind, finder in words.finders.items():
        for match in finder.finditer(read):
            yield Found(kind, _state(read[: match.start()], read[match.end() :], words), match.group())


def _state(before: str, after: str, words: WordList) -> str:
    if words.is_denied.search(before):
        return DENIED
    if words.is_maybe.search(before) or words.is_maybe_after.search(after):
        return MAYBE
    return HAPPENED
