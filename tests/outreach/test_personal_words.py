"""Whoever did not allow their name is not told apart by any other word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.outreach.personal_words import personal_words_in, personal_words_not_covered
from tests.factories.consents import asked_consent, granted_consent

WORDS = ("Zoë de la Peña", "Pier Nine Bakery", "zoe@piernine.example", "+44 117 496 0188", "Peña", "Zoë")


def known(consent, **fields):
    customer = consent.customer
    for name, value in fields.items():
        setattr(customer, name, value)
    customer.save()
    return consent


class TestWhatIsNotCovered:
    def test_without_the_tick_is_everything_that_names(self, north):
        consent = known(
            granted_consent(north.harbour, "case_study"),
            name="Zoë de la Peña",
            company="Pier Nine Bakery",
            email="zoe@piernine.example",
            phone="+44 117 496 0188",
        )
        assert set(personal_words_not_covered(consent)) == set(WORDS) | {"piernine.example"}

    def test_with_the_tick_is_still_the_address_and_the_number(self, north):
        consent = known(granted_consent(north.harbour), email="zoe@piernine.example", phone="+44 117 496 0188")
        assert set(personal_words_not_covered(consent)) == {"zoe@piernine.example", "+44 117 496 0188"}

    def test_before_an_answer_is_everything(self, north):
        consent = known(asked_consent(north.harbour), name="Zoë Peña")
        assert "Zoë Peña" in personal_words_not_covered(consent)

    def test_leaves_out_the_domain_of_a_mail_provider(self, north):
        consent = known(granted_consent(north.harbour, "case_study"), email="zoe@gmail.com")
        assert "gmail.com" not in personal_words_not_covered(consent)


class TestFindingThem:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("Ask Zoë about it.", {"Zoë"}),
            ("Ask ZOE about it.", {"Zoë"}),
            ("how-pena-saved-coffee", {"Peña"}),
            ("At Pier Nine Bakery's counter", {"Pier Nine Bakery"}),
            ("pier_nine_bakery_van.jpg", {"Pier Nine Bakery"}),
            ("write to zoe@piernine.example!", {"zoe@piernine.example", "Zoë"}),
            ("call 0117 496 0188", {"+44 117 496 0188"}),
            ("call +44 (117) 496-0188", {"+44 117 496 0188"}),
            ("call 0117 496 0199", set()),
        ],
    )
    def test_in_any_dress(self, text, found):
        assert set(personal_words_in(text, WORDS)) == found

    @pytest.mark.parametrize("text", ["", "Zoës are many", "pierninebakeries", "a bakery at pier nine"])
    def test_but_not_inside_other_words(self, text):
        assert personal_words_in(text, ["Zoë", "Pier Nine Bakery"]) == ()

    @given(before=st.text(max_size=40), after=st.text(max_size=40))
    def test_whatever_stands_around(self, before, after):
        assert personal_words_in(f"{before} Zoë Peña {after}", ["Zoë Peña"]) == ("Zoë Peña",)
