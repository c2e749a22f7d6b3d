"""In which language a customer is asked: their own, else the brand's, else the survey's first."""

from collections.abc import Sequence

from apps.clients.models import Client, Customer
from apps.feedback.models import AskRound, Survey, SurveyWording
from apps.feedback.surveys.wording import WORDS, first_language_of


def wordings_of(survey: Survey) -> dict[str, SurveyWording]:
    """This function will return the survey's wordings by language, the brand's own first."""
    rows = {each.language: each for each in SurveyWording.objects.filter(client_id=survey.client_id, survey=survey)}
    own = survey.client.language
    return {code: rows[code] for code in sorted(WORDS, key=lambda each: each != own) if code in rows}


def letter_languages(held: AskRound) -> list[str]:
    """This function will return the languages in which the round can write."""
    return list(wordings_of(held.survey)) if held.survey is not None else list(WORDS)


def letter_language(customer: Customer, client: Client, there: Sequence[str]) -> str:
    """This function will choose the language of a mail."""
    return first_language_of((customer.language, client.language, "en"), there)
