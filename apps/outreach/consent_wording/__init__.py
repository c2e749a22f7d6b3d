"""The words of the permission page, as data, in each language in which it is asked.

It promises only what the software then does. Who changes a promise here changes what must happen: the tests in
tests/outreach/test_consent_pages.py hold the two together. Records keep the text as it was shown, so old answers
stay as they were given.
"""

from datetime import date
from types import MappingProxyType
from typing import Final

from django.utils import translation
from django.utils.formats import date_format

from apps.outreach.consent_wording.english import ENGLISH
from apps.outreach.consent_wording.french import FRENCH
from apps.outreach.consent_wording.german import GERMAN
from apps.outreach.consent_wording.spanish import SPANISH
from apps.outreach.consent_wording.wording import Wording

__all__ = ["WORDINGS", "Wording", "wording_in", "written_day"]

WORDINGS: Final = MappingProxyType({"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN})


def wording_in(*languages: str) -> tuple[str, Wording]:
    """This function will return the first of the languages that the page speaks, and its words; else English."""
    for language in languages:
        code = language.replace("_", "-").partition("-")[0].lower()
        if code in WORDINGS:
            return code, WORDINGS[code]
    return "en", ENGLISH


def written_day(code: str, words: Wording, day: date) -> str:
    """This function will write a day as the language does."""
    with translation.override(code):
        return date_format(day, words.day_format)
