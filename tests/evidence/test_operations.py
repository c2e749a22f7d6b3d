"""Evidence: from the very words of a source, changed in the open, cut at sentences only."""

import pytest
from django.db import IntegrityError, transaction

from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.documents.blocks import Document as Body
from apps.documents.errors import QuoteReworded
from apps.documents.operations import create_document
from apps.evidence.models import Evidence, EvidenceUse
from apps.evidence.operations import (
    EvidenceIsWithdrawn,
    add_figure,
    add_quote,
    change_evidence,
    withdraw_evidence,
)
from apps.evidence.queries import stale_uses
from apps.evidence.uses import keep_uses, take_present
from tests.factories.consents import granted_consent
from tests.factories.evidence import FIGURE, evidence_for, held_interview
from tests.factories.feedback import ResponseFactory

COMMENT = "Never had to chase a delivery in two years. Wish our landlord worked like that."


@pytest.fixture
def consent(north):
    return granted_consent(north.harbour)


@pytest.fixture
def items(consent):
    held_interview(consent)
    return evidence_for(consent)


def names_of(item):
    return list(Event.objects.filter(object_type="evidence.evidence", object_id=item.pk).values_list("name", flat=True))


class TestAFinishedInterview:
    def test_becomes_quotes_of_comment_and_answers_and_figures(self, items):
        assert [(label, item.kind, item.source) for label, item in items.items()] == [
            ("E1", "quote", "response"),
            ("E2", "quote", "interview_answer"),
            ("E3", "quote", "interview_answer"),
            ("E4", "figure", "interview_answer"),
        ]
        assert items["E1"].text == COMMENT
        assert items["E3"].text.startswith("The beans are on the step at ten past five.")
        assert items["E3"].topic == "result"

    def test_figures_keep_all_their_parts(self, items):
        figure = items["E4"]
        assert (figure.text, figure.value, figure.unit, figure.before) == (
            "Coffee thrown away",
            "3.1",
            "kg a week",
            "9.5",
        )
        assert (figure.period, figure.vouched_by) == ("July to September 2026", "Marta Lindqvist, from her bills")

    def test_a_second_one_adds_and_repeats_nothing(self, consent, items):
        held_interview(consent, [{"topic": "other", "question": "Else?", "answer": "It did not mend the oven door."}])
        assert [item.text for item in evidence_for(consent).values()][4:] == ["It did not mend the oven door."]

    def test_an_answer_that_says_nothing_quotes_nobody(self, consent):
        held_interview(consent, [{"topic": "other", "question": "Else?", "answer": "No."}])
        assert set(evidence_for(consent)) == {"E1"}

    def test_a_comment_that_no_text_can_hold_is_left_for_a_person(self, north):
        consent = granted_consent(north.harbour, comment="A \u202every\u202c long story of our deliveries.")
        held_interview(consent)
        assert "response" not in {item.source for item in evidence_for(consent).values()}


class TestAQuote:
    def test_may_be_some_of_the_sentences(self, consent):
        quote = add_quote(
            by=SYSTEM,
            consent=consent,
            source="response",
            source_id=consent.case.response_id,
            text="Never had to chase a delivery in two years.",
        )
        assert (quote.text, quote.speaker) == ("Never had to chase a delivery in two years.", consent.customer.name)
        assert names_of(quote) == ["evidence.added"]

    @pytest.mark.parametrize("text", ["Never had to chase a delivery.", "They are splendid.", ""])
    def test_may_be_no_other_words(self, consent, text):
        with pytest.raises(QuoteReworded):
            add_quote(by=SYSTEM, consent=consent, source="response", source_id=consent.case.response_id, text=text)

    def test_is_refused_from_the_words_of_another_customer(self, north, consent):
        other = ResponseFactory(client=north.harbour)
        with pytest.raises(BadInput):
            add_quote(by=SYSTEM, consent=consent, source="response", source_id=other.pk, text=COMMENT)

    def test_is_cut_at_sentences_and_marks_the_gap(self, items):
        quote = change_evidence(
            by=SYSTEM,
            evidence=items["E3"],
            text="The beans are on the step at ten past five. The hallway is a hallway again.",
        )
        assert quote.text == "The beans are on the step at ten past five. […] The hallway is a hallway again."
        assert quote.revision == 2

    def test_can_grow_back_to_all_that_was_said(self, items):
        whole = items["E3"].text
        change_evidence(by=SYSTEM, evidence=items["E3"], text="I have stopped checking.")
        assert change_evidence(by=SYSTEM, evidence=items["E3"], text=whole).text == whole

    def test_is_never_reworded(self, items):
        with pytest.raises(QuoteReworded):
            change_evidence(by=SYSTEM, evidence=items["E3"], text="The beans are always on the step.")

    @pytest.mark.parametrize("field", ["speaker", "source_id", "consent"])
    def test_keeps_who_said_it_and_where(self, items, field):
        with pytest.raises(BadInput):
            change_evidence(by=SYSTEM, evidence=items["E3"], **{field: 1})


class TestAFigure:
    def test_changed_grows_its_revision_and_is_told(self, items):
        figure = change_evidence(by=SYSTEM, evidence=items["E4"], value="2,9")
        assert (figure.value, figure.revision) == ("2.9", 2)
        assert names_of(figure) == ["evidence.added", "evidence.changed"]

    def test_changed_to_what_it_was_is_no_change(self, items):
        assert change_evidence(by=SYSTEM, evidence=items["E4"], value="3.10").revision == 1

    @pytest.mark.parametrize(
        ("typed", "kept"),
        [
            ("9.5", "9.5"),
            ("9,5", "9.5"),
            ("1,250", "1250"),
            ("1 250,5", "1250.5"),
            ("1.250.000", "1250000"),
            ("−3", "-3"),
            ("007", "7"),
        ],
    )
    def test_reads_numbers_as_people_type_them(self, items, typed, kept):
        assert change_evidence(by=SYSTEM, evidence=items["E4"], value=typed).value == kept

    @pytest.mark.parametrize("typed", ["", "about ten", "NaN", "Infinity", "1e9", "12%", "1,2,3", "9" * 31])
    def test_is_a_number_and_nothing_else(self, consent, typed):
        with pytest.raises(BadInput) as refused:
            add_figure(
                by=SYSTEM,
                consent=consent,
                source="response",
                source_id=consent.case.response_id,
                text="Deliveries",
                value=typed,
            )
        assert refused.value.field == "value"


class TestTakingBack:
    def test_is_once_and_ends_all_change(self, items):
        first = withdraw_evidence(by=SYSTEM, evidence=items["E2"])
        assert withdraw_evidence(by=SYSTEM, evidence=items["E2"]).withdrawn_at == first.withdrawn_at
        assert names_of(first).count("evidence.withdrawn") == 1
        with pytest.raises(EvidenceIsWithdrawn):
            change_evidence(by=SYSTEM, evidence=items["E2"], text=items["E2"].text)


class TestStaleTexts:
    @pytest.fixture
    def document(self, north):
        return create_document(by=SYSTEM, client=north.harbour, kind="case_study", body=Body(blocks=()))

    def test_a_changed_figure_makes_its_texts_stale_until_they_are_seen_again(self, document, items):
        keep_uses(document=document, evidence_ids=[items["E3"].public_id, items["E4"].public_id])
        assert list(stale_uses(document)) == []
        change_evidence(by=SYSTEM, evidence=items["E4"], value="2.9")
        assert [use.evidence.label for use in stale_uses(document)] == ["E4"]
        keep_uses(document=document, evidence_ids=[items["E4"].public_id])
        assert [use.evidence.label for use in stale_uses(document)] == ["E4"], "a save hides nothing stale"
        take_present(document=document, evidence=items["E4"])
        assert list(stale_uses(document)) == []
        assert EvidenceUse.objects.filter(document=document).count() == 1

    def test_what_was_taken_back_stays_stale(self, document, items):
        withdraw_evidence(by=SYSTEM, evidence=items["E2"])
        keep_uses(document=document, evidence_ids=[items["E2"].public_id])
        assert [use.evidence.label for use in stale_uses(document)] == ["E2"]

    def test_evidence_of_a_rival_is_not_noted(self, north, document):
        rival = granted_consent(north.bloom)
        held_interview(rival)
        keep_uses(document=document, evidence_ids=[item.public_id for item in evidence_for(rival).values()])
        assert EvidenceUse.objects.filter(document=document).count() == 0

    def test_the_database_refuses_evidence_under_a_rivals_consent(self, north, items):
        rival = granted_consent(north.bloom)
        with pytest.raises(IntegrityError), transaction.atomic():
            Evidence.objects.filter(pk=items["E2"].pk).update(consent=rival)


def test_the_figures_of_the_factory_are_what_the_interview_asks_for():
    assert set(FIGURE) == {"label", "value", "unit", "before", "period", "vouched_by"}
