"""A first text says only what was said and measured, leaves nothing open, and does not sound like the next one."""

import re
from itertools import combinations
from string import ascii_lowercase

import pytest
from django.utils import translation

from apps.case_studies.drafting import Brand, Material, Measured, Said, draft_case_study
from apps.case_studies.drafting.phrasebook import LANGUAGES, SLOT, phrases_of
from apps.documents.blocks import Document, Headline, InlineReference, QuoteBlock, Section, Subheading, references
from apps.documents.canonical import resolve
from apps.documents.excerpts import sentences
from apps.documents.inline import Text
from apps.documents.rendering import render_text
from apps.documents.stored import parse_document, serialise_document
from tests.case_studies.interviews import NAMES, sample

SEEDS = [*ascii_lowercase[:8]]


def text_of(found, document: Document) -> str:
    with translation.override(found.language):
        return render_text(resolve(document, lookup=found.lookup))


def all_sentences(found, document: Document) -> list[str]:
    # The figures' own rows and the press contact are tables, not sentences.
    with translation.override(found.language):
        resolved = resolve(document, lookup=found.lookup)
    told: list[str] = []
    for block in resolved.blocks:
        words = getattr(block, "words", "") or getattr(block, "text", "")
        told += sentences(words) if block.kind not in {"headline", "boilerplate", "contact"} else []
    return [re.sub(r"\W+", " ", sentence).casefold().strip() for sentence in told]


def six_word_runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.casefold())
    return {tuple(words[place : place + 6]) for place in range(len(words) - 5)}


def typed(document: Document) -> str:
    return " ".join(
        run.text for block in document.blocks for run in getattr(block, "runs", ()) if isinstance(run, Text)
    )


@pytest.mark.parametrize("name", NAMES)
class TestEveryInterview:
    def test_leaves_no_slot_open(self, name):
        for seed in SEEDS:
            found = sample(name, seed=seed)
            document = draft_case_study(found.material)
            assert not re.search(r"[{}\[\]]|\bNone\b|  ", text_of(found, document).replace("[…]", ""))

    def test_repeats_no_sentence(self, name):
        for seed in SEEDS:
            found = sample(name, seed=seed)
            told = all_sentences(found, draft_case_study(found.material))
            assert len(told) == len(set(told)), [words for words in told if told.count(words) > 1]

    def test_refers_to_every_quote_and_figure(self, name):
        found = sample(name)
        used = {reference.evidence_id for _block, reference in references(draft_case_study(found.material))}
        assert used == set(found.lookup)

    def test_types_no_number_of_its_own(self, name):
        found = sample(name)
        own = typed(draft_case_study(found.material))
        labels = " ".join(figure.label for figure in found.material.figures)
        assert set(re.findall(r"\d+", own)) <= set(re.findall(r"\d+", labels))

    def test_has_challenge_solution_and_result_in_that_order(self, name):
        document = draft_case_study(sample(name).material)
        parts = [block.section for block in document.blocks if isinstance(block, Subheading)]
        assert [part for part in parts if part is not Section.OTHER] == [
            Section.CHALLENGE,
            Section.SOLUTION,
            Section.RESULT,
        ]

    def test_sets_a_quote_apart_and_stores_as_it_reads(self, name):
        document = draft_case_study(sample(name).material)
        assert any(isinstance(block, QuoteBlock) for block in document.blocks)
        assert parse_document(serialise_document(document)) == document

    def test_the_same_material_gives_the_same_words(self, name):
        found = sample(name)
        once, again = (text_of(found, draft_case_study(found.material)) for _ in range(2))
        assert once == again


class TestTwoTrades:
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_share_less_than_a_fifth_of_their_six_word_runs(self, language):
        for seed in SEEDS:  # the same seed for all: the worst case
            runs = {}
            for name in NAMES:
                found = sample(name, seed=seed)
                if found.language == language:
                    runs[name, found.trade] = six_word_runs(text_of(found, draft_case_study(found.material)))
            for (one, trade), (other, other_trade) in combinations(runs, 2):
                if trade != other_trade:
                    shared = runs[one, trade] & runs[other, other_trade]
                    smaller = min(len(runs[one, trade]), len(runs[other, other_trade]))
                    assert len(shared) < smaller / 5, (one, other, len(shared), smaller)


class TestHeadline:
    def test_takes_the_figure_that_moved_most(self):
        document = draft_case_study(sample("freight-en-1").material)
        used = [run.reference.evidence_id for run in document.blocks[0].runs if isinstance(run, InlineReference)]
        assert set(used) == {"f1"}

    def test_names_the_problem_where_nothing_was_counted(self):
        quotes = (
            Said(evidence_id="q1", topic="problem", words="Mondays were lost."),
            Said(evidence_id="q2", topic="problem", words="We answered forty messages before ten."),
        )
        document = draft_case_study(material(quotes=quotes))
        headline = document.blocks[0]
        assert isinstance(headline, Headline)
        assert [run.reference.evidence_id for run in headline.runs if isinstance(run, InlineReference)] == ["q1"]

    def test_fits_even_with_endless_names(self):
        figure = Measured(evidence_id="f1", topic="result", label="late " * 60, value=1, before=2)
        document = draft_case_study(material(organisation="Long " * 30, speaker="Name " * 30, figures=(figure,)))
        assert document.blocks[0].kind == "headline"


class TestAnonymous:
    @pytest.mark.parametrize("name", ["freight-en-2", "solar-es-2"])
    def test_names_nobody(self, name):
        found = sample(name)
        customer = sample(name).material
        assert customer.speaker == customer.organisation == ""
        words = typed(draft_case_study(found.material))
        for hidden in ("Lewis", "Carr", "Pianos", "Tomás", "Illán", "Salinas"):
            assert hidden not in words


class TestThinMaterial:
    def test_writes_what_there_is_and_no_more(self):
        document = draft_case_study(material())
        assert [block.kind for block in document.blocks] == ["headline", "standfirst"]

    def test_leaves_out_a_press_contact_that_cannot_be_dialled(self):
        brand = Brand(name="Harbour", press_name="Helen", press_phone="ask at reception", press_email="nobody")
        contact = draft_case_study(material(brand=brand)).blocks[-1]
        assert (contact.phone, contact.email) == ("", "")

    def test_takes_out_characters_that_a_reader_cannot_see(self):
        document = draft_case_study(material(organisation="Bright\u202ewell\x00 Studios"))
        assert "Brightwell Studios" in typed(document)


class TestPhraseBooks:
    def test_the_languages_hold_the_same_purposes_and_slots(self):
        assert LANGUAGES == ("en", "es")
        english, spanish = phrases_of("en"), phrases_of("es-MX")
        assert english.keys() == spanish.keys()
        for purpose, phrases in english.items():
            slots = {slot for phrase in phrases for slot in SLOT.findall(phrase)}
            assert {slot for phrase in spanish[purpose] for slot in SLOT.findall(phrase)} <= slots | {
                "who",
                "Who",
                "label",
                "Label",
            }

    def test_no_phrase_stands_twice(self):
        for language in LANGUAGES:
            every = [phrase for phrases in phrases_of(language).values() for phrase in phrases]
            allowed_twice = sum("headline" in purpose for purpose in phrases_of(language))
            assert len(every) - len(set(every)) <= allowed_twice

    def test_an_unknown_language_is_told_in_english(self):
        assert phrases_of("fr") == phrases_of("en")


def material(**changes) -> Material:
    given = {"brand": Brand(name="Harbour Coffee"), "language": "en", "seed": "x", "speaker": "Ann Lee"}
    return Material(**given | changes)
