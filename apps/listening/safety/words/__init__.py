from typing import Final

from apps.listening.safety.words.english import ENGLISH
from apps.listening.safety.words.french import FRENCH
from apps.listening.safety.words.german import GERMAN
from apps.listening.safety.words.spanish import SPANISH
from apps.listening.safety.words.wordlist import WordList

WORD_LISTS: Final[dict[str, WordList]] = {each.language: each for each in (ENGLISH, SPANISH, FRENCH, GERMAN)}
KINDS: Final = tuple(ENGLISH.kinds)

__all__ = ["KINDS", "WORD_LISTS", "WordList"]
