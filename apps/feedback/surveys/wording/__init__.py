"""What customers read of a survey, as data, in each language in which we ask."""

from collections.abc import Iterable
from types import MappingProxyType
from typing import Final

from apps.feedback.surveys.wording.english import ENGLISH
from apps.feedback.surveys.wording.french import FRENCH
from apps.feedback.surveys.wording.german import GERMAN
from apps.feedback.surveys.wording.spanish import SPANISH
from apps.feedback.surveys.wording.wording import SurveyWords

__all__ = ["LANGUAGES", "WORDS", "SurveyWords", "first_language_of", "short_code"]

WORDS: Final = MappingProxyType({"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN})
LANGUAGES: Final = tuple((code, words.called) for code, words in WORDS.items())


def short_code(language: str) -> str:
    """This function will return “pt” of “pt-BR” and of “pt_BR”."""
    return language.replace("_", "-").partition("-")[0].strip().lower()


def first_language_of(wanted: Iterable[str], there: Iterable[str]) -> str:
    """This function will return the first wanted language that is there; else the first of those that are."""
    here = list(there)
    for language in wanted:
        if (code := short_code(language)) in here:
            return code
    return here[0]
