"""Every format, over every sample interview: nothing open, nothing repeated, nothing uncited, nothing too long."""

import datetime as dt
import re
from dataclasses import replace
from itertools import combinations

import pytest
from django.utils import translation

from apps.case_studies.drafting import draft_format
from apps.case_studies.formats import BESIDE, FORMATS
from apps.case_studies.lengths import hashtags, utf16_units, weight_on_x
from apps.documents.blocks import Boilerplate, Contact, Dateline, Document, Headline, QuoteBlock, references
from apps.documents.canonical import resolve
from apps.documents.excerpts import sentences
from apps.documents.inline import Text
from apps.documents.rendering import render_text
from apps.documents.stored import parse_document, serialise_document
from tests.case_studies.interviews import NAMES, sample

SEEDS = ["a", "b", "c", "d"]
PLACES = {"coffee": "Bristol", "freight": "Zaragoza", "solar": "Leeds"}


def given(name: str, *, seed: str = "a", **changes):
    found = sample(name, seed=seed)
    return sample(name, seed=seed, place=PLACES[found.trade], day=dt.date(2026, 11, 26), **changes)


def drafted(found, kind: str) -> Document:
    return draft_format(found.material, kind=kind, lookup=found.lookup)


def text_of(found, document: Document) -> str:
    with translation.override(found.language):
        return render_text(resolve(document, lookup=found.lookup))


def all_sentences(found, document: Document) -> list[str]:
    told: list[str] = []
    for block in resolve(document, lookup=found.lookup).blocks:
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


@pytest.mark.parametrize("kind", BESIDE)
class TestEveryFormatOfEveryInterview:
    def test_leaves_no_slot_open(self, kind):
        for name in NAMES:
            for seed in SEEDS:
                found = given(name, seed=seed)
                text = text_of(found, drafted(found, kind)).replace("[…]", "")
                assert not re.search(r"[{}\[\]]|\bNone\b|  |\(\)|: *$", text), text

    def test_repeats_no_sentence(self, kind):
        for name in NAMES:
            for seed in SEEDS:
                found = given(name, seed=seed)
                told = all_sentences(found, drafted(found, kind))
                assert len(told) == len(set(told)), [words for words in told if told.count(words) > 1]

    def test_cites_every_quote_and_figure(self, kind):
        for name in NAMES:
            found = given(name)
            document = drafted(found, kind)
            own = typed(document)
            labels = " ".join(figure.label for figure in found.material.figures)
            assert set(re.findall(r"\d+", own)) <= set(re.findall(r"\d+", labels)), own
            assert not re.search(r"[“”«»\"]", own), own
            assert {reference.evidence_id for _block, reference in references(document)} <= set(found.lookup)
            assert references(document), own

    def test_keeps_its_limit(self, kind):
        rules = FORMATS[kind]
        for name in NAMES:
            for seed in SEEDS:
                found = given(name, seed=seed)
                text = text_of(found, drafted(found, kind))
                assert rules.measure(text) <= rules.room, text
                assert hashtags(text) <= (rules.most_hashtags or 30)

    def test_has_what_the_format_needs(self, kind):
        for name in NAMES:
            kinds = {block.kind for block in drafted(given(name), kind).blocks}
            assert kinds >= set(FORMATS[kind].needs)

    def test_stores_as_it_reads_and_is_the_same_each_time(self, kind):
        found = given(NAMES[0])
        document = drafted(found, kind)
        assert parse_document(serialise_document(document)) == document
        assert text_of(found, document) == text_of(found, drafted(found, kind))

    def test_two_trades_share_less_than_a_fifth_of_their_six_word_runs(self, kind):
        for language in ("en", "es"):
            for seed in SEEDS[:2]:  # the same seed for all: the worst case
                runs = {}
                for name in NAMES:
                    found = given(name, seed=seed)
                    if found.language == language:
                        runs[name, found.trade] = six_word_runs(text_of(found, drafted(found, kind)))
                for (one, trade), (other, other_trade) in combinations(runs, 2):
                    if trade != other_trade:
                        shared = runs[one, trade] & runs[other, other_trade]
                        smaller = min(len(runs[one, trade]), len(runs[other, other_trade]))
                        assert len(shared) * 5 < smaller, (one, other, shared)


class TestPressRelease:
    def test_stands_in_the_order_that_an_editor_expects(self):
        kinds = [block.kind for block in drafted(given("coffee-en-1"), "press_release").blocks]
        assert kinds[:3] == ["headline", "dateline", "paragraph"]
        assert kinds.index("quote") < kinds.index("boilerplate") < kinds.index("contact") == len(kinds) - 1

    def test_invents_no_place(self):
        found = sample("coffee-en-1", day=dt.date(2026, 11, 26))
        assert not any(isinstance(block, Dateline) for block in drafted(found, "press_release").blocks)

    def test_names_nobody_who_did_not_allow_it(self):
        for name, hidden in (("freight-en-2", ("Lewis", "Carr")), ("solar-es-2", ("Tomás", "Salinas"))):
            for kind in BESIDE:
                found = given(name)
                text = text_of(found, drafted(found, kind))
                assert not any(word in text for word in hidden), (kind, text)


class TestPosts:
    def test_an_endless_label_still_fits(self):
        found = sample("coffee-en-1")
        figures = tuple(replace(each, label="late deliveries " * 30) for each in found.material.figures)
        document = drafted(sample("coffee-en-1", figures=figures, organisation="Long " * 12), "post_x")
        assert weight_on_x(text_of(found, document)) <= FORMATS["post_x"].room

    def test_on_x_the_quote_is_cut_to_whole_sentences(self):
        found = given("coffee-en-1")
        quotes = [block for block in drafted(found, "post_x").blocks if isinstance(block, QuoteBlock)]
        assert len(quotes) == 1
        assert quotes[0].excerpt in {"", *sentences(found.lookup[quotes[0].evidence_id].words)}


class TestPitches:
    def test_offer_a_call_only_where_it_is_allowed(self):
        for allowed in (True, False):
            found = given("coffee-en-1", may_be_called=allowed)
            text = text_of(found, drafted(found, "pitch_trade"))
            assert ("call" in text or "through" in text) is allowed

    def test_differ_by_beat(self):
        found = given("coffee-en-1")
        texts = {kind: text_of(found, drafted(found, kind)) for kind in BESIDE if kind.startswith("pitch")}
        assert len(set(texts.values())) == 4

    def test_have_a_subject_and_somebody_to_ask(self):
        document = drafted(given("coffee-en-1"), "pitch_local")
        assert isinstance(document.blocks[0], Headline)
        assert isinstance(document.blocks[-1], Contact)
        assert not any(isinstance(block, Boilerplate) for block in document.blocks)


class TestLengths:
    @pytest.mark.parametrize(
        ("text", "weight"),
        [
            ("café", 4),
            ("cafe\u0301", 4),
            ("日本", 4),
            ("👾", 2),
            ("🙋🏽", 2),
            ("👨‍👩‍👧‍👦", 2),
            ("🇪🇸🇫🇷", 4),
            ("see https://example.com/a/very/long/path?with=much", 4 + 23),
            ("see example.com now", 4 + 23 + 4),
            ("“a” – b…", 9),
            ("", 0),
        ],
    )
    def test_x_counts_links_as_23_and_emoji_as_2(self, text, weight):
        assert weight_on_x(text) == weight

    def test_elsewhere_an_emoji_counts_two_and_a_link_as_typed(self):
        assert utf16_units("👾 https://a.io") == 2 + 1 + len("https://a.io")

    def test_hashtags_are_counted_as_a_network_sees_them(self):
        assert hashtags("#Coffee, #less_waste and a#b, C#") == 2
