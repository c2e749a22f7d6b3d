"""What customers read is whole in every language: no word missing, and the same things filled in."""

import re
from dataclasses import fields
from string import Formatter

import pytest

from apps.clients.languages import CUSTOMER_LANGUAGES
from apps.outreach import consent_mails
from apps.outreach.consent_mails import ask_mail
from apps.outreach.consent_text import YOUR_COMPANY
from apps.outreach.consent_wording import WORDINGS
from apps.outreach.interview_mails import invitation_mail
from apps.outreach.interview_wording import INTERVIEWS
from apps.outreach.views.consents import LANGUAGES
from tests.factories.consents import asked_consent, link_of
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import open_case

CODES = [code for code, _name in CUSTOMER_LANGUAGES]
OTHERS = [code for code in CODES if code != "en"]


def texts(value):
    """Every text inside a wording, by its place."""
    if isinstance(value, str):
        yield "", value
    elif hasattr(value, "items"):
        for key, each in value.items():
            yield from ((f".{key}{rest}", text) for rest, text in texts(each))
    elif isinstance(value, tuple | list):
        for place, each in enumerate(value):
            yield from ((f".{place}{rest}", text) for rest, text in texts(each))
    else:
        for spec in fields(value):
            yield from ((f".{spec.name}{rest}", text) for rest, text in texts(getattr(value, spec.name)))


def filled_in(text):
    return {name for _text, name, _format, _conversion in Formatter().parse(text) if name}


class TestEveryLanguage:
    def test_is_offered_everywhere(self):
        for book in (WORDINGS, INTERVIEWS, LANGUAGES, YOUR_COMPANY):
            assert set(book) == set(CODES)
        for mails in (consent_mails._ASKS, consent_mails._RENEWALS, consent_mails._RECEIPTS):
            assert set(mails) == set(CODES)

    @pytest.mark.parametrize("code", OTHERS)
    @pytest.mark.parametrize(
        "book",
        [WORDINGS, INTERVIEWS, consent_mails._ASKS, consent_mails._RENEWALS, consent_mails._RECEIPTS],
        ids=["consent", "interview", "asks", "renewals", "receipts"],
    )
    def test_says_all_that_english_says_with_the_same_filled_in(self, book, code):
        english, other = dict(texts(book["en"])), dict(texts(book[code]))
        assert other.keys() == english.keys()
        for place, words in english.items():
            assert bool(other[place].strip()) == bool(words.strip()), place
            assert filled_in(other[place]) == filled_in(words), (place, other[place])
            if len(words.split()) > 2 and not place.endswith("day_format"):
                assert other[place] != words, place

    @pytest.mark.parametrize("code", OTHERS)
    def test_leaves_no_english_behind(self, code):
        told = " ".join(text for book in (WORDINGS, INTERVIEWS) for _place, text in texts(book[code]))
        assert re.findall(r"\b(?:the|your|and|with|please|you|we)\b", told, re.IGNORECASE) == []


class TestCustomers:
    @pytest.mark.parametrize(("code", "word"), [("fr", "histoire"), ("de", "Geschichte"), ("es", "historia")])
    def test_read_mails_and_page_in_their_own_language(self, north, browse, code, word):
        customer = CustomerFactory(client=north.harbour, name="Ana Roux", language=code)
        case = open_case(north.harbour, customer=customer)
        assert word in ask_mail(case).subject
        assert word in invitation_mail(case).subject
        consent = asked_consent(north.harbour, customer=CustomerFactory(client=north.harbour, language=code))
        page = browse("harbour.north.test").get(f"/consent/{link_of(consent)[1]}/").content.decode()
        assert f'lang="{code}"' in page
        assert word in page
