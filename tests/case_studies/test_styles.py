"""A client's own phrases and rules: edited, previewed, reset, and held to the checks of every draft."""

import re
from dataclasses import replace

import pytest
from hypothesis import given as example
from hypothesis import strategies as st

from apps.case_studies.drafting import draft_format
from apps.case_studies.drafting.phrasebook import SLOT, phrases_of
from apps.case_studies.drafting.proof import mistakes_in
from apps.case_studies.drafting.purposes import FOR_EVERYBODY, purposes_of
from apps.case_studies.drafting.style import Rules, Style
from apps.case_studies.formats import FORMATS
from apps.case_studies.models import DraftingStyle
from apps.case_studies.operations.styles import PhrasesRefused, drop_style, own_phrases, save_style
from apps.case_studies.styles import style_of
from apps.core.errors import BadInput
from apps.documents.blocks import QuoteBlock, references
from tests.case_studies.interviews import NAMES, sample
from tests.case_studies.test_formats import PLACES, all_sentences, text_of
from tests.factories.case_studies import started_story

ADDRESS = "/stories/drafting/harbour/?language=en"


def own_book(language: str) -> dict[str, tuple[str, ...]]:
    """One line for each purpose, none of them ours: the thinnest book that is taken."""
    written = {}
    for number, (name, purpose) in enumerate(purposes_of(language).items()):
        ours = phrases_of(language)[name]
        plainest = min(ours, key=lambda phrase: (not set(SLOT.findall(phrase)) <= FOR_EVERYBODY, len(phrase)))
        word = "Zu" + "abcdefghij"[number // 10] + "abcdefghij"[number % 10]
        written[name] = (plainest if name == "post_tag" else f"{word} {plainest}"[: purpose.limit + 60],)
    return written


@pytest.fixture
def kept(north):
    return lambda phrases, **more: save_style(
        by=north.tom.actor, client=north.harbour, language="en", phrases=phrases, **more
    )


class TestOwnBook:
    @pytest.mark.parametrize("language", ["en", "es"])
    def test_ours_passes_its_own_proof(self, language):
        book = phrases_of(language)
        assert mistakes_in({name: book[name] for name in purposes_of(language)}, language=language) == {}

    @pytest.mark.parametrize("kind", FORMATS)
    def test_every_draft_keeps_every_check_with_a_book_of_one_line_each(self, kind):
        books = {language: own_book(language) for language in ("en", "es")}
        assert [mistakes_in(book, language=language) for language, book in books.items()] == [{}, {}]
        for name in NAMES:
            found = sample(name, seed="a", place=PLACES[sample(name).trade])
            style = Style(phrases=books[found.language])
            body = draft_format(replace(found.material, style=style), kind=kind, lookup=found.lookup)
            text, rules = text_of(found, body), FORMATS[kind]
            assert not re.search(r"[{}]|\bNone\b|  ", text.replace("[…]", "")), text
            told = all_sentences(found, body)
            assert len(told) == len(set(told)), told
            assert not rules.room or rules.measure(text) <= rules.room
            assert references(body)
            assert "Zu" in text

    @example(st.lists(st.text(alphabet='ab {}#9"brandvoice.', max_size=60), max_size=4))
    def test_any_typed_lines_are_refused_or_draft_without_an_open_slot(self, lines):
        own = own_phrases({"challenge_open": lines}, language="en")
        if mistakes_in(own, language="en"):
            return
        found = sample(NAMES[0])
        body = draft_format(replace(found.material, style=Style(phrases=own)), kind="case_study", lookup=found.lookup)
        assert not re.search(r"[{}]", text_of(found, body))

    def test_rules_cut_as_they_say(self):
        found = sample("freight-en-1")
        short = replace(
            found.material, style=Style(rules=Rules(pitch_quote=80, post_hashtag=False, post_closing=False))
        )
        pitch = draft_format(short, kind="pitch_trade", lookup=found.lookup)
        said = [
            found.lookup[b.evidence_id].words if not b.excerpt else b.excerpt
            for b in pitch.blocks
            if isinstance(b, QuoteBlock)
        ]
        assert all(len(words) <= 80 for words in said)
        post = text_of(found, draft_format(short, kind="post_linkedin", lookup=found.lookup))
        assert "#" not in post
        assert "#" in text_of(found, draft_format(found.material, kind="post_linkedin", lookup=found.lookup))


class TestRefusals:
    @pytest.mark.parametrize(
        ("purpose", "lines", "said"),
        [
            ("challenge_open", ["{Voice} tells {custmer}."], "Line 1, .*{custmer} is not known here. Use .*{brand}"),
            ("challenge_open", ["{Voice} tells {brand."], "A brace is left open"),
            ("challenge_open", ["{voice} begins."], "Begin with {Voice}"),
            ("challenge_open", ["{Voice} begins"], "End it with a full stop"),
            ("challenge_open", ["{Voice} told us 24 times."], "Take “24” out"),
            ("challenge_open", ["{Voice} says “great”."], "only the customer’s own words are quoted"),
            ("challenge_open", ["{Speaker} begins."], "Add a line without a name"),
            ("challenge_open", ["{Voice} goes on."], "stands under “Between two quotes” already"),
            ("challenge_open", ["It was so. It was so."], "would be said twice"),
            ("challenge_open", ["x" * 201 + "."], "Shorten it by 2, to 200"),
            ("quote_in_line", ["{Voice} says so."], "Write {quote} once"),
            ("result_fell", ["{Label}: {value}."], "Write {before} once"),
            ("post_tag", ["#{tag} #a #b #c"], "4 hashtags. Keep 3"),
            ("post_close", ["More. #more"], "hashtags. Keep 0"),
            ("quote_more", [f"{{Voice}} {'a' * n}." for n in range(1, 22)], "There are 21 lines. Keep 20"),
            ("no_such_line", ["x"], "no such line"),
        ],
    )
    def test_name_the_field_the_line_and_the_mend(self, kept, purpose, lines, said):
        with pytest.raises(PhrasesRefused, match=said.replace("{", r"\{")) as refused:
            kept({purpose: lines})
        assert refused.value.field == purpose
        assert not DraftingStyle.objects.exists()

    def test_a_rule_out_of_range_and_an_unknown_language(self, kept, north):
        with pytest.raises(PhrasesRefused, match="from 80 to 600") as refused:
            kept({}, rules=Rules(release_quote=9))
        assert refused.value.field == "release_quote"
        with pytest.raises(BadInput):
            save_style(by=north.tom.actor, client=north.harbour, language="xx", phrases={})


class TestStories:
    def test_are_drafted_in_the_clients_words_and_in_ours_after_a_reset(self, kept, north):
        kept({"challenge_title": ["How Mondays were"], "result_title": [" ", ""]})
        assert set(style_of(north.harbour, "en-GB").phrases) == {"challenge_title"}
        assert style_of(north.bloom, "en") == Style()
        story = started_story(north.harbour, by=north.tom)
        assert "How Mondays were" in str(story.document.body)
        assert drop_style(by=north.tom.actor, client=north.harbour, language="en")
        assert not drop_style(by=north.tom.actor, client=north.harbour, language="en")
        assert "How Mondays were" not in str(started_story(north.harbour, by=north.tom).document.body)


class TestPage:
    def test_previews_over_a_real_interview_keeps_and_resets(self, north, tom):
        story = started_story(north.harbour, by=north.tom)
        said = {"phrases-challenge_title": "How Mondays were", "rule-case_inline": "160", "rule-case_split": "420"}
        said |= {"rule-release_quote": "320", "rule-release_figures": "3", "rule-pitch_quote": "240"}
        said |= {"rule-pitch_figures": "2", "consent": story.consent.public_id, "act": "preview"}
        part = tom.post(ADDRESS, said, headers={"HX-Request": "true"}).content.decode()
        assert "How Mondays were" in part
        assert "<html" not in part
        assert not DraftingStyle.objects.exists()
        assert tom.post(ADDRESS, said | {"act": "save"}).status_code == 302
        page = tom.get(ADDRESS).content.decode()
        assert page.count("How Mondays were") == 2  # in its field and in the draft
        tom.post(ADDRESS, {"act": "drop"})
        assert "How Mondays were" not in tom.get(ADDRESS).content.decode()

    def test_gives_back_what_was_typed_with_the_mistake_at_its_field(self, north, tom):
        said = {"phrases-challenge_title": "{Nobody}", "rule-release_quote": "9", "act": "save"}
        answer = tom.post(ADDRESS, said)
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "{Nobody}</textarea>" in page
        assert 'href="#phrases-challenge_title"' in page
        assert 'id="error-release_quote"' in page

    def test_is_not_there_for_the_rivals_client(self, tom):
        assert tom.get("/stories/drafting/bloom/").status_code == 404
