"""Words that tell who a customer is, where their permission does not let them be told."""

import re
import unicodedata
from collections.abc import Iterable

from apps.clients.days import today_of
from apps.clients.models import Customer
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use

SHORTEST_NAME_PART = 3  # "de", "la", "Jo": as a part of a longer name they would forbid too much
LAST_DIGITS = 9  # of a telephone number: the country's code may be written or not
# Behind these domains stand millions of people, so the domain tells nothing about one of them.
MAIL_PROVIDERS = frozenset(
    (
        "aol",
        "fastmail",
        "gmail",
        "gmx",
        "googlemail",
        "hotmail",
        "icloud",
        "live",
        "mail",
        "mailbox",
        "outlook",
        "posteo",
        "proton",
        "protonmail",
        "web",
        "yahoo",
    )
)


def personal_words_not_covered(consent: Consent) -> tuple[str, ...]:
    """This function will return what may not be printed of this customer today, longest first.

    E-mail address and telephone number are covered by no tick. Without the tick for the name, or without a
    permission in force, also: the name, each longer part of it, the company, and the company's mail domain.
    Find them in a text with `personal_words_in`, which also finds them in slugs and without their accents.
    """
    customer = consent.customer
    words = {customer.email, customer.phone}
    if not consent.covers(Use.NAME, today_of(consent.client)):
        words |= _naming_words(customer)
    return tuple(sorted(filter(None, words), key=lambda word: (-len(word), word)))


def personal_words_in(text: str, words: Iterable[str]) -> tuple[str, ...]:
    """This function will return those of `words` that stand in the text as whole words, in any case or accent."""
    spoken, digits = f" {_folded(text)} ", re.sub(r"\D", "", text)
    return tuple(word for word in words if _stands_in(word, spoken, digits))


def _stands_in(word: str, spoken: str, digits: str) -> bool:
    if re.fullmatch(r"[\d+()./\s-]{6,}", word):  # a telephone number, however it is spaced
        return re.sub(r"\D", "", word)[-LAST_DIGITS:] in digits
    folded = _folded(word)
    return bool(folded) and f" {folded} " in spoken


def _naming_words(customer: Customer) -> set[str]:
    parts = {part.strip(".,;") for part in customer.name.split()}
    named = {customer.name.strip(), customer.company.strip()}
    named |= {part for part in parts if len(part) >= SHORTEST_NAME_PART}
    _local, _at, domain = customer.email.rpartition("@")
    if domain and domain.partition(".")[0].lower() not in MAIL_PROVIDERS:
        named.add(domain)
    return named


def _folded(text: str) -> str:
    """The words alone: no case, no accents, one space where anything else stood."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", bare.replace("_", " ")))
