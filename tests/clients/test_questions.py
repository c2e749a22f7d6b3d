"""A brand's own interview questions."""

import pytest

from apps.clients.models import Question
from apps.clients.questions import Draft, question_drafts, questions_of, save_question_set
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event

BEFORE = Draft("What did it cost you?", "A sum is enough.", "problem")
AFTER = Draft("How many hours a week now?", kind="figure")


def save(client, *drafts, language="en"):
    return save_question_set(by=SYSTEM, client=client, language=language, drafts=drafts)


class TestQuestionSet:
    def test_keeps_the_questions_in_their_order(self, north):
        save(north.harbour, BEFORE, AFTER)
        found = questions_of(north.harbour, "en")
        assert [(each.position, each.text) for each in found] == [(1, BEFORE.text), (2, AFTER.text)]

    def test_a_question_for_a_figure_is_about_a_figure(self, north):
        assert save(north.harbour, AFTER)[0].topic == "figure"

    def test_is_of_one_language(self, north):
        save(north.harbour, BEFORE)
        assert questions_of(north.harbour, "es") == []

    def test_is_the_brands_own(self, north):
        save(north.harbour, BEFORE)
        assert questions_of(north.bloom, "en") == []

    def test_takes_the_place_of_the_one_before(self, north):
        save(north.harbour, BEFORE, AFTER)
        save(north.harbour, AFTER)
        assert Question.objects.filter(client=north.harbour).count() == 1

    def test_the_same_again_changes_nothing(self, north):
        for _ in range(2):
            save(north.harbour, BEFORE, AFTER)
        assert Event.objects.filter(name="clients.question_set_changed").count() == 1

    @pytest.mark.parametrize("language", ["en", "es"])
    def test_without_one_the_usual_questions_are_asked(self, north, language):
        drafts, own = question_drafts(north.harbour, language)
        assert not own
        assert len(drafts) >= 4
        assert any("Harbour Coffee" in draft.text for draft in drafts)

    def test_emptied_it_gives_way_to_the_usual_again(self, north):
        save(north.harbour, BEFORE)
        save(north.harbour)
        assert not question_drafts(north.harbour, "en")[1]

    @pytest.mark.parametrize(
        ("drafts", "mend"),
        [
            ([BEFORE, Draft("  ")], "Question 2 has no words"),
            ([Draft("x" * 301)], "Question 1 is too long"),
            ([Draft("Why?", topic="gossip")], "what question 1 is about"),
            ([BEFORE] * 13, "keep 12 at most"),
        ],
    )
    def test_what_cannot_be_asked_is_refused_by_its_number(self, north, drafts, mend):
        with pytest.raises(BadInput, match=mend):
            save(north.harbour, *drafts)

    def test_a_language_that_is_none_is_refused(self, north):
        with pytest.raises(BadInput, match="no language"):
            save(north.harbour, BEFORE, language="xx")
