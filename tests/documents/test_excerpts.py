"""A quote may be shortened at a sentence, never reworded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.documents.errors import QuoteReworded
from apps.documents.excerpts import check_excerpt, join_sentences, sentences
from tests.documents.cast import SAID

FIRST, SECOND, THIRD = sentences(SAID)


class TestSentences:
    @pytest.mark.parametrize(
        "text",
        [
            "We paid Dr. Weber in full.",
            "It cost 3.5 Mio. and no more.",
            "J. R. Smith called.",
            "We met at 5 p.m. on Monday.",
            "Well... maybe not.",
            "I saw e.g. Apples and pears.",
            "It is No. 5 of the list.",
        ],
    )
    def test_does_not_split_inside_one(self, text):
        assert sentences(text) == (text,)

    @pytest.mark.parametrize(
        ("text", "count"),
        [
            ("It works. Really!", 2),
            ("“It works.” She smiled. 3 vans came?", 3),
            ("¿Funciona? ¡Claro! Sí.", 3),
            ("本当です。助かりました！", 2),
            ("No stop at the end\n\nA new paragraph", 2),
            ("No. I stayed. And you?", 3),
            ("So said I. Then we left.", 2),
            ("", 0),
        ],
    )
    def test_splits_between_two(self, text, count):
        assert len(sentences(text)) == count

    @given(st.text(st.sampled_from("Ab .!?…。\n\"”'é1"), max_size=60))
    def test_loses_no_character_but_white_space(self, text):
        assert "".join("".join(sentences(text)).split()) == "".join(text.split())


class TestExcerpt:
    @pytest.mark.parametrize(
        ("excerpt", "kept"),
        [
            (SAID, SAID),
            (FIRST, FIRST),
            (SECOND, SECOND),
            (f"{FIRST}\n  {SECOND} ", f"{FIRST} {SECOND}"),
            (f"{FIRST} {THIRD}", f"{FIRST} […] {THIRD}"),
            (f"{FIRST} [...] {THIRD}", f"{FIRST} […] {THIRD}"),
        ],
    )
    def test_takes_whole_sentences_in_order(self, excerpt, kept):
        assert check_excerpt(SAID, excerpt) == kept

    @pytest.mark.parametrize(
        "excerpt",
        [
            "",
            " ",
            FIRST[:-1],
            FIRST.replace("two", "three"),
            FIRST.lower(),
            "I used to keep two spare sacks in the hallway.",
            f"{SECOND} {FIRST}",
            f"{FIRST} {FIRST}",
            f"{FIRST} […] {SECOND}",
            f"{FIRST}{SECOND}",
            "Weber laughed.",
            f"{FIRST} Honestly.",
        ],
    )
    def test_refuses_any_other_words(self, excerpt):
        with pytest.raises(QuoteReworded) as caught:
            check_excerpt(SAID, excerpt, block_id="b7")
        assert (caught.value.code, caught.value.block_id) == ("quote_reworded", "b7")

    def test_gives_the_marks_of_the_evidence_back(self):
        said = "It’s “good”. We stay."
        assert check_excerpt(said, 'It\'s "good".') == "It’s “good”."

    def test_sees_no_gap_where_a_repeated_sentence_makes_it_whole(self):
        assert check_excerpt("Yes. No. Yes. Never.", "Yes. Never.") == "Yes. Never."

    def test_works_in_a_script_without_spaces(self):
        said = "本当です。助かりました。また頼みます。"
        assert check_excerpt(said, "本当です。助かりました。") == "本当です。助かりました。"

    @given(st.lists(st.sampled_from(["Yes.", "No way!", "It is 5.", "We “won”.", "Why?"]), min_size=1), st.data())
    def test_takes_every_choice_of_sentences(self, said, data):
        picked = data.draw(st.lists(st.booleans(), min_size=len(said), max_size=len(said)).filter(any))
        kept = [sentence for sentence, keep in zip(said, picked, strict=True) if keep]
        result = check_excerpt(join_sentences(said), join_sentences(kept))
        assert result.replace("[…] ", "") == join_sentences(kept)
        assert check_excerpt(join_sentences(said), result) == result
