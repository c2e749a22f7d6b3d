"""Evidence in the workspace: seen by brand, changed by right."""

import pytest

from apps.evidence.models import Evidence
from tests.factories.consents import granted_consent
from tests.factories.evidence import FIGURE, evidence_for, held_interview


@pytest.fixture
def items(north):
    consent = granted_consent(north.harbour)
    held_interview(consent)
    return evidence_for(consent)


@pytest.fixture
def tom(north, browse):
    return browse("north.test", north.tom)


def path(item, more=""):
    return f"/evidence/{item.public_id}/{more}"


class TestTheList:
    def test_shows_each_item_with_what_it_may_say(self, items, tom):
        shown = tom.get("/evidence/").content.decode()
        for part in ("E1", "E4", "The beans are on the step", "3.1 kg a week", "before: 9.5 kg a week"):
            assert part in shown

    def test_can_be_of_one_permission(self, north, items, tom):
        other = granted_consent(north.harbour, comment="Quite another story of another baker.")
        held_interview(other, [{"topic": "other", "question": "Else?", "answer": "Nothing else comes to mind."}])
        shown = tom.get(f"/evidence/?permission={other.public_id}").content.decode()
        assert "Quite another story" in shown
        assert "The beans are on the step" not in shown

    def test_is_empty_for_a_rivals_people(self, north, items, browse):
        shown = browse("north.test", north.marcus).get("/evidence/").content.decode()
        assert "The beans" not in shown
        assert "Nothing to quote yet" in shown

    def test_takes_the_same_number_of_queries_for_more_items(self, north, items, tom, django_assert_max_num_queries):
        held_interview(granted_consent(north.harbour))
        with django_assert_max_num_queries(40):
            tom.get("/evidence/")


class TestOneItem:
    def test_a_figure_is_changed_and_says_so(self, items, tom):
        typed = {name: FIGURE.get(name, "") for name in ("unit", "before", "period", "vouched_by")}
        done = tom.post(path(items["E4"]), typed | {"text": FIGURE["label"], "value": "2.9"})
        assert done.status_code == 302
        assert Evidence.objects.get(pk=items["E4"].pk).revision == 2

    def test_a_figure_that_is_no_number_is_refused_at_its_field(self, items, tom):
        page = tom.post(path(items["E4"]), {"text": "Coffee", "value": "a lot"})
        assert page.status_code == 422
        assert "is not a number" in page.content.decode()

    def test_a_quote_is_cut_by_unticking_sentences(self, items, tom):
        assert "I have stopped checking." in tom.get(path(items["E3"])).content.decode()
        tom.post(path(items["E3"]), {"sentences": ["0", "2"], "topic": "result"})
        cut = Evidence.objects.get(pk=items["E3"].pk)
        assert cut.text == "The beans are on the step at ten past five. […] The hallway is a hallway again."

    @pytest.mark.parametrize("sentences", [[], ["7"], ["-1"]])
    def test_a_quote_keeps_at_least_one_sentence_that_was_said(self, items, tom, sentences):
        assert tom.post(path(items["E3"]), {"sentences": sentences}).status_code == 422
        assert Evidence.objects.get(pk=items["E3"].pk).revision == 1

    def test_is_taken_back(self, items, tom):
        tom.post(path(items["E2"], "withdraw/"))
        assert Evidence.objects.get(pk=items["E2"].pk).withdrawn_at is not None
        shown = tom.get(path(items["E2"])).content.decode()
        assert "Taken back" in shown
        assert "Save" not in shown

    def test_looking_changes_nothing(self, items, tom):
        tom.get(path(items["E4"]))
        assert tom.get(path(items["E4"], "withdraw/")).status_code == 405
        assert Evidence.objects.get(pk=items["E4"].pk).revision == 1

    def test_may_be_read_but_not_changed_by_cx(self, north, items, browse):
        lena = browse("north.test", north.lena)
        assert lena.get(path(items["E4"])).status_code == 200
        assert lena.post(path(items["E4"]), {"text": "x", "value": "1"}).status_code == 403
        assert lena.post(path(items["E2"], "withdraw/")).status_code in (403, 404)

    def test_is_not_there_for_a_rivals_people(self, north, items, browse):
        marcus = browse("north.test", north.marcus)
        assert marcus.get(path(items["E4"])).status_code == 404
        assert marcus.post(path(items["E4"], "withdraw/")).status_code == 404
