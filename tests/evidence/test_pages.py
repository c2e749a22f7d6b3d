"""Evidence in the workspace: seen by brand, changed by right."""

import html

import pytest

from apps.documents.blocks import Document, QuoteBlock
from apps.evidence.models import Evidence
from apps.evidence.operations import change_evidence
from apps.evidence.queries import lookup_for
from tests.factories.case_studies import started_story
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


class TestWhereAnItemIsUsed:
    def test_names_each_draft_and_says_where_it_changed_since(self, north, browse):
        story = started_story(north.harbour, by=north.tom)
        figure = Evidence.objects.get(consent=story.consent, kind="figure")
        tom = browse("north.test", north.tom)
        shown = html.unescape(tom.get(path(figure)).content.decode())
        assert "changed since" not in shown
        change_evidence(by=north.tom.actor, evidence=figure, value="2.9")
        assert "changed since" in tom.get(path(figure)).content.decode()
        unused = Evidence.objects.filter(consent=story.consent, uses__isnull=True).first()
        assert unused is None or "No draft" in tom.get(path(unused)).content.decode()


class TestAFact:
    def test_is_noted_from_the_words_it_stands_in_and_can_be_changed(self, items, tom):
        done = tom.post(path(items["E3"], "fact/"), {"text": "The first van came in March.", "period": "March 2026"})
        assert done.status_code == 302
        made = Evidence.objects.get(kind="fact")
        assert (made.text, made.period, made.source_id) == (
            "The first van came in March.",
            "March 2026",
            items["E3"].source_id,
        )
        tom.post(path(made), {"text": "The first van came in April.", "period": "April 2026"})
        made.refresh_from_db()
        assert (made.text, made.revision) == ("The first van came in April.", 2)

    @pytest.mark.parametrize("text", ["", "nul \x00 byte", "x" * 5001])
    def test_that_cannot_be_kept_is_refused_with_a_sentence(self, items, tom, text):
        answer = tom.post(path(items["E3"], "fact/"), {"text": text}, follow=True)
        assert answer.status_code == 200
        assert not Evidence.objects.filter(kind="fact").exists()

    def test_is_said_by_nobody_so_no_text_can_quote_it(self, items, tom):
        tom.post(path(items["E3"], "fact/"), {"text": "The first van came in March."})
        made = Evidence.objects.get(kind="fact")
        body = Document(blocks=(QuoteBlock(block_id="q1", evidence_id=made.public_id),))
        assert lookup_for(body, made.consent) == {}


class TestAnAnonymousCustomer:
    def test_whose_name_stands_in_the_words_is_pointed_out(self, north, browse):
        consent = granted_consent(north.harbour, "case_study")
        consent.customer.company = "Pier Nine Bakery"
        consent.customer.save()
        said = "At Pier Nine Bakery we threw out a sack a month. Now we do not."
        held_interview(consent, [{"topic": "problem", "question": "What?", "answer": said}])
        item = Evidence.objects.get(consent=consent, source="interview_answer")
        tom = browse("north.test", north.tom)
        assert "It holds “Pier Nine Bakery”" in html.unescape(tom.get(path(item)).content.decode())
        change_evidence(by=north.tom.actor, evidence=item, text="Now we do not.")
        assert "It holds" not in tom.get(path(item)).content.decode()
