"""Sentences that promise something: what was said in public and nobody has registered."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from apps.promises.likeness import comparable, meaning_of, sentences_of
from apps.promises.vocabulary import PLEDGES, WITHIN


class Why(StrEnum):
    TIME = "time"
    PLEDGE = "pledge"
    ALWAYS = "always"


WHY_WORDS: Final[dict[str, Any]] = {
    Why.TIME: _("says by when"),
    Why.PLEDGE: _("guarantees or promises"),
    Why.ALWAYS: _("says always or never"),
}
_QUESTION: Final = "?"


@dataclass(frozen=True, slots=True)
class Sounding:
    """A sentence that sounds like a promise, and why."""

    sentence: str
    why: Why


def soundings(text: str) -> list[Sounding]:
    """This function will return the sentences of a text that sound like promises, in their order."""
    return [Sounding(each, why) for each in sentences_of(text) if (why := sounds_like(each)) is not None]


def sounds_like(sentence: str) -> Why | None:
    """This function will say why a sentence sounds like a promise; None for one that does not, and for a question.

    A span of time alone is none (“founded 30 years ago”): it must be said by when an act is done. The same holds for
    always and never.
    """
    if sentence.rstrip().endswith(_QUESTION):
        return None
    words = comparable(sentence)
    if any(f" {pledge}" in f" {words}" for pledge in PLEDGES):
        return Why.PLEDGE
    read = meaning_of(sentence)
    if not read.acts:
        return None
    if read.hours and WITHIN & set(words.split()):
        return Why.TIME
    return Why.ALWAYS if read.says_always or read.says_never else None


def unheard(texts: Iterable[str]) -> list[Sounding]:
    """This function will return the soundings of several texts, each sentence once."""
    seen, found = set(), []
    for text in texts:
        for each in soundings(text):
            if (key := comparable(each.sentence)) not in seen:
                seen.add(key)
                found.append(each)
    return found
