"""The first mail: to this person, about their own words."""

from datetime import UTC, datetime, timedelta

import pytest

from apps.feedback.models import Response
from apps.outreach.letters import first_letter, first_sentences
from tests.factories.feedback import CustomerFactory, ResponseFactory

MOMENT = datetime(2026, 11, 24, 9, 42, tzinfo=UTC)


class TestLetter:
    def letter(self, north, *, earlier=None, **fields):
        customer = CustomerFactory.build(
            client=north.harbour, name=fields.pop("name", "Ben Sorensen"), phone=fields.pop("phone", "")
        )
        response = ResponseFactory.build(
            client=north.harbour, customer=customer, answered_at=MOMENT - timedelta(days=1), **fields
        )
        return first_letter(
            response=response, customer=customer, client=north.harbour, writer="Tom Ellery", now=MOMENT, earlier=earlier
        )

    def test_begins_with_the_person_and_their_own_words(self, north):
        letter = self.letter(north)
        assert letter.text.startswith(
            "Hello Ben,\n\nYou wrote to us on Monday: “Never had to chase a delivery in two years."
        )
        assert letter.text.endswith("Tom Ellery\nfor Harbour Coffee\n")
        assert letter.subject == "“Never had to chase a delivery in two years”"

    def test_without_words_it_speaks_of_the_score(self, north):
        letter = self.letter(north, comment="", score=10)
        assert "You gave Harbour Coffee 10 out of 10 on Monday" in letter.text
        assert letter.subject == "Your answer to Harbour Coffee"

    def test_remembers_that_it_was_worse_before(self, north):
        assert "less happy" in self.letter(north, earlier=Response(score=4)).text
        assert "less happy" not in self.letter(north, earlier=Response(score=9)).text

    @pytest.mark.parametrize(
        ("name", "greeting"), [("", "Hello,"), ("Aisha", "Hello Aisha,"), ("Dr. Weiss", "Hello Dr. Weiss,")]
    )
    def test_greets_by_what_is_known(self, north, name, greeting):
        assert self.letter(north, name=name).text.startswith(greeting)

    def test_offers_a_call_where_a_number_is_known(self, north):
        assert "+44 117 496 0000" in self.letter(north, phone="+44 117 496 0000").text

    def test_quotes_whole_sentences_and_never_more_than_fits(self):
        text = "One short. " + "Then a long one " * 40 + "."
        assert first_sentences(text, 100) == "One short."
        assert first_sentences("word " * 100, 50).endswith("word…")
        assert len(first_sentences("word " * 100, 50)) <= 50
        assert first_sentences("Line one\nline two", 100) == "Line one line two"
