from typing import Final

from apps.triage.safety.words.english import ENGLISH
from apps.triage.safety.words.french import FRENCH
from apps.triage.safety.words.german import GERMAN
from apps.triage.safety.words.spanish import SPANISH
from apps.triage.safety.words.wordlist import WordList

WORD_LISTS: Final[dict[str, WordList]] = {each.language: each for each in (ENGLISH, SPANISH, FRENCH, GERMAN)}
KINDS: Final = tuple(ENGLISH.kinds)

__all__ = ["KINDS", "WORD_LISTS", "WordList"]
