"""Whether a sentence makes a promise: by its words, a wording on the list, or its meaning."""

import pytest

from apps.promises.finding import Why, sounds_like, unheard
from apps.promises.likeness import How, likeness, passage_key, sentences_of

PROMISE = "We answer every question within 24 hours"


class TestLikeness:
    def test_the_same_words_are_the_same_whatever_their_case_and_signs(self):
        assert likeness("At Harbour, WE ANSWER every question – within 24 hours!", PROMISE) == How.SAME

    def test_a_wording_on_the_list_counts_as_said(self):
        said = "Ask today and a person writes back tomorrow."
        assert likeness(said, PROMISE, ["a person writes back tomorrow"]) == How.WORDING

    @pytest.mark.parametrize(
        "said",
        [
            "You will hear back from us in less than a day.",
            "Every message gets a reply inside one day.",
            "Our team responds within 24 hours, whatever you ask.",
            "Wir antworten auf jede Frage innerhalb von 24 Stunden.",
            "Nous répondons à chaque question en 24 heures.",
            "Respondemos a cada pregunta en un día.",
        ],
    )
    def test_other_words_for_it_are_put_to_a_person(self, said):
        assert likeness(said, PROMISE) == How.ALIKE

    @pytest.mark.parametrize(
        "said",
        [
            "We answer every question within 48 hours.",
            "Our vans deliver within 24 hours.",
            "The office is closed for 24 hours.",
            "Marta asked us a question in March.",
            "We have been roasting coffee for twelve years.",
        ],
    )
    def test_another_promise_and_no_promise_are_left_alone(self, said):
        assert likeness(said, PROMISE) is None

    def test_a_promise_without_a_span_is_known_by_its_words(self):
        assert likeness(
            "Coffee machines are always repaired free of charge.", "Repairs of coffee machines are always free"
        )


class TestSentences:
    def test_a_decimal_point_ends_none(self):
        assert sentences_of("It took 2.5 hours. Now it takes one!") == ["It took 2.5 hours.", "Now it takes one!"]

    def test_the_key_of_a_passage_is_that_of_its_words(self):
        assert passage_key("We answer, always.") == passage_key("we  answer — always")


class TestSounding:
    @pytest.mark.parametrize(
        ("said", "why"),
        [
            ("We deliver within two days.", Why.TIME),
            ("Reparaturen erledigen wir innerhalb von 48 Stunden: defekte Geräte werden repariert.", Why.TIME),
            ("We guarantee fresh beans.", Why.PLEDGE),
            ("Wir garantieren frische Bohnen.", Why.PLEDGE),
            ("Satisfait ou remboursé.", Why.PLEDGE),
            ("Someone always answers the telephone.", Why.ALWAYS),
        ],
    )
    def test_like_a_promise(self, said, why):
        assert sounds_like(said) == why

    @pytest.mark.parametrize(
        "said",
        [
            "We were founded thirty years ago.",
            "Do you answer within a day?",
            "It rained for two days.",
            "She never came.",
        ],
    )
    def test_not_like_one(self, said):
        assert sounds_like(said) is None

    def test_a_sentence_in_two_texts_is_told_once(self):
        assert len(unheard(["We deliver within two days.", "we deliver within two days!"])) == 1
