"""The mails that ask: plain text, with a link for each number, and always a way to hear no more."""

from typing import Final

from apps.clients.models import Client, Customer
from apps.clients.review_sites import review_sites_of
from apps.feedback.models import AskLetter, SurveyWording
from apps.feedback.surveys.wording import WORDS, SurveyWords

SURVEY_MAIL: Final = "feedback.survey"
REMINDER_MAIL: Final = "feedback.survey_reminder"
REVIEW_MAIL: Final = "feedback.review_invitation"
PURPOSES: Final = (SURVEY_MAIL, REMINDER_MAIL, REVIEW_MAIL)
SCORES: Final = range(11)
LONGEST_SUBJECT: Final = 250


def survey_mail(*, wording: SurveyWording, letter: AskLetter, address: str, stop: str) -> tuple[str, str]:
    """This function will write subject and text of the ask; each number opens the page with that number chosen."""
    words = WORDS[wording.language]
    text = _named(wording.mail_text, letter.customer)
    return wording.mail_subject, _with_numbers(text, wording, words, letter.client, address, stop)


def survey_sample(wording: SurveyWording) -> tuple[str, str]:
    """This function will write the mail as somebody would get it, for the page on which it is worded."""
    words, client = WORDS[wording.language], wording.survey.client
    text = wording.mail_text.replace("{name}", "Ana Example")
    return wording.mail_subject, _with_numbers(text, wording, words, client, "https://…/survey/…/", "https://…")


def reminder_mail(*, wording: SurveyWording, letter: AskLetter, address: str, stop: str) -> tuple[str, str]:
    """This function will write the one reminder."""
    words = WORDS[wording.language]
    text = _named(words.reminder_text, letter.customer).replace("{brand}", letter.client.name)
    return words.reminder_subject, _with_numbers(text, wording, words, letter.client, address, stop)


def review_mail(*, letter: AskLetter, stop: str) -> tuple[str, str]:
    """This function will write the invitation to review. It looks at nothing that the customer ever said."""
    words, brand = WORDS[letter.language], letter.client.name
    sites = "\n".join(f"{site.name}: {site.address}" for site in review_sites_of(letter.client))
    text = _named(words.review_text.replace("{brand}", brand), letter.customer).replace("{sites}", sites)
    subject = words.review_subject.replace("{brand}", brand)[:LONGEST_SUBJECT]
    return subject, "\n\n".join((text, _sender(letter.client), _stop(words, brand, stop))) + "\n"


def _with_numbers(
    text: str, wording: SurveyWording, words: SurveyWords, client: Client, address: str, stop: str
) -> str:
    numbers = "\n".join(f"{score}: {address}?score={score}" for score in reversed(SCORES))
    parts = (
        text,
        wording.question,
        f"{words.mail_press}\n\n{numbers}",
        f"{words.mail_whole} {address}",
        _sender(client),
        _stop(words, client.name, stop),
    )
    return "\n\n".join(parts) + "\n"


def _named(text: str, customer: Customer) -> str:
    return text.replace("{name}", customer.name or customer.company or customer.email)


def _sender(client: Client) -> str:
    return client.sender_name or client.name


def _stop(words: SurveyWords, brand: str, stop: str) -> str:
    return f"{words.mail_stop.replace('{brand}', brand)} {stop}"
