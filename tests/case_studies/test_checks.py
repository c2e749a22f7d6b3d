"""The checks before review: each has a way to fail, and says what to mend."""

from dataclasses import replace
from datetime import date

import pytest

from apps.case_studies.checks import all_checks
from apps.case_studies.drafting import draft_case_study
from apps.case_studies.examined import Examined, Permission
from apps.documents.blocks import Document, FiguresBlock, Image, Paragraph, QuoteBlock, Section, Subheading, Text
from apps.documents.resolved import WithdrawnEvidence
from tests.case_studies.interviews import NAMES, sample

GIVEN = Permission(in_force=True, covered=True, photo=False, until=date(2027, 11, 14))


def examined_sample(name: str = "coffee-en-1", **changes) -> Examined:
    found = sample(name)
    topics = {quote.evidence_id: quote.topic for quote in found.material.quotes}
    topics |= {figure.evidence_id: figure.topic for figure in found.material.figures}
    given = Examined(
        document=draft_case_study(found.material),
        lookup=found.lookup,
        permission=GIVEN,
        topics=topics,
        labels={key: f"E{number}" for number, key in enumerate(found.lookup, start=1)},
    )
    return replace(given, **changes)


def paragraph(words: str, block_id: str = "new") -> Paragraph:
    return Paragraph(block_id=block_id, runs=(Text(text=words),))


def failed(examined: Examined) -> list[str]:
    return [check.name for check in all_checks(examined) if not check.passed]


def typed_only(*blocks) -> Examined:
    return examined_sample(document=Document(blocks=blocks))


class TestDrafts:
    @pytest.mark.parametrize("name", [name for name in NAMES if name not in {"solar-en-2", "solar-es-2"}])
    def test_with_a_figure_pass(self, name):
        assert failed(examined_sample(name)) == []

    def test_without_figure_or_date_are_not_specific_enough(self):
        specific = all_checks(examined_sample("solar-en-2"))[0]
        assert (specific.passed, specific.reason) == (False, "Missing: a figure or a date.")
        assert specific.mend


class TestSpecific:
    @pytest.mark.parametrize(
        "words",
        ["Since March 2026 it works.", "It began on 3 May.", "Desde el 4 de octubre funciona.", "It was 12/03/26."],
    )
    def test_a_date_will_do_for_a_figure(self, words):
        document = examined_sample("solar-en-2").document
        dated = Document(blocks=(*document.blocks, paragraph(words)))
        assert failed(examined_sample("solar-en-2", document=dated)) == []

    def test_a_story_that_could_be_about_anybody_lacks_everything(self):
        check = all_checks(typed_only(paragraph("Great service, great people, thank you!")))[0]
        assert check.reason == "Missing: a named problem, a named result, a figure or a date, a quote."

    def test_a_typed_sentence_under_the_heading_names_the_problem(self):
        blocks = (
            Subheading(block_id="s", text="Challenge", section=Section.CHALLENGE),
            paragraph("Four floors brewed coffee for meetings that had moved."),
        )
        assert "problem" not in all_checks(typed_only(*blocks))[0].reason

    def test_three_words_do_not(self):
        blocks = (
            Subheading(block_id="s", text="Challenge", section=Section.CHALLENGE),
            paragraph("It was hard."),
        )
        assert "a named problem" in all_checks(typed_only(*blocks))[0].reason

    def test_counts_what_is_cited(self):
        assert "1 figure, 4 quotes" in all_checks(examined_sample())[0].reason


class TestPermitted:
    @pytest.mark.parametrize("change", [{"in_force": False, "covered": False}, {"covered": False}])
    def test_not_without_the_customers_yes(self, change):
        assert failed(examined_sample(permission=replace(GIVEN, **change))) == ["permitted"]

    @pytest.mark.parametrize(("photo", "open_checks"), [(False, ["permitted"]), (True, [])])
    def test_a_picture_of_the_customer_needs_the_photo(self, photo, open_checks):
        document = examined_sample().document
        image = Image(block_id="i", image_id="p1", alt="Marta at the machine")
        found = examined_sample(
            document=Document(blocks=(*document.blocks, image)),
            permission=replace(GIVEN, photo=photo),
            pictures=frozenset({"p1"}),
            pictures_of_customer=frozenset({"p1"}),
        )
        assert failed(found) == open_checks


class TestWords:
    def test_withdrawn_evidence_is_named_by_its_label(self):
        found = examined_sample()
        lookup = dict(found.lookup) | {"q1": WithdrawnEvidence(evidence_id="q1")}
        check = all_checks(replace(found, lookup=lookup))[2]
        assert not check.passed
        assert "E1" in check.reason

    def test_a_changed_quote_is_found(self):
        document = Document(
            blocks=(
                *examined_sample().document.blocks,
                QuoteBlock(block_id="q", evidence_id="q1", excerpt="Four floors and one bin."),
            )
        )
        assert failed(examined_sample(document=document)) == ["words"]

    def test_a_picture_that_is_not_there(self):
        document = examined_sample().document
        image = Image(block_id="i", image_id="gone", alt="A van")
        assert failed(examined_sample(document=Document(blocks=(*document.blocks, image)))) == ["words"]

    def test_evidence_of_nobody(self):
        document = Document(
            blocks=(*examined_sample().document.blocks, FiguresBlock(block_id="f", evidence_ids=("other",)))
        )
        assert failed(examined_sample(document=document)) == ["words"]


class TestCurrent:
    def test_names_what_has_changed(self):
        check = all_checks(examined_sample(stale=("E4", "E7")))[3]
        assert (check.passed, check.reason) == (False, "Changed since you wrote: E4, E7.")
