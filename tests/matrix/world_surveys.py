"""The matrix's survey: open, mailed to a customer of its own by a plan at work; and a review site."""

from dataclasses import dataclass

from apps.clients.models import Customer, ReviewSite
from apps.clients.review_sites import add_review_site
from apps.core.actors import SYSTEM
from apps.feedback.models import AskRound, Survey
from tests.factories.surveys import mail_of, open_survey, path_in, sent_letter, started_round


@dataclass(frozen=True, slots=True)
class Asking:
    """What stands in an address about asking one brand's customers."""

    survey: Survey
    ask_round: AskRound
    token: str  # of the customer's personal link
    review_site: ReviewSite


def asking_of(customer: Customer, word: str) -> Asking:
    """A survey that was mailed to the customer."""
    client = customer.client
    survey = open_survey(client, question=f"{word} question?", extra_one=f"{word} extra?")
    ask_round = started_round(client, survey=survey)
    letter = sent_letter(ask_round, customer=customer)
    site = add_review_site(by=SYSTEM, client=client, name=f"{word} site", address=f"https://{word}.example/reviews")
    return Asking(survey, ask_round, path_in(mail_of(letter)).rstrip("/").rpartition("/")[2], site)
