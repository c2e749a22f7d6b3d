"""The words of an interview by link, as data, in each language in which it is held."""

from types import MappingProxyType
from typing import Final

from apps.outreach.interview_wording.english import ENGLISH
from apps.outreach.interview_wording.french import FRENCH
from apps.outreach.interview_wording.german import GERMAN
from apps.outreach.interview_wording.spanish import SPANISH
from apps.outreach.interview_wording.wording import DefaultQuestion, InterviewWording

__all__ = ["INTERVIEWS", "DefaultQuestion", "InterviewWording", "interview_words_in"]

INTERVIEWS: Final = MappingProxyType({"en": ENGLISH, "es": SPANISH, "fr": FRENCH, "de": GERMAN})


def interview_words_in(*languages: str) -> tuple[str, InterviewWording]:
    """This function will return the first of the languages in which we ask, and its words; else English."""
    for language in languages:
        code = language.replace("_", "-").partition("-")[0].lower()
        if code in INTERVIEWS:
            return code, INTERVIEWS[code]
    return "en", ENGLISH
