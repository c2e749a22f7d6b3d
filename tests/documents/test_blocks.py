"""Blocks: what they take, what they refuse, and the JSON in which they are stored."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.documents.blocks import (
    Contact,
    Document,
    FiguresBlock,
    Headline,
    Paragraph,
    QuoteBlock,
    Subheading,
    Text,
    new_block_id,
    references,
)
from apps.documents.errors import DocumentError
from apps.documents.inline import tidy_runs
from apps.documents.stored import parse_block, parse_document, serialise_block, serialise_document
from tests.documents import cast

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


class TestStoring:
    def test_gives_the_story_back(self):
        stored = json.loads(json.dumps(serialise_document(cast.story())))
        assert parse_document(stored) == cast.story()

    @given(cast.documents)
    def test_gives_any_document_back(self, document):
        assert parse_document(json.loads(json.dumps(serialise_document(document)))) == document

    @given(cast.paragraphs)
    def test_gives_any_paragraph_back(self, paragraph):
        assert parse_block(serialise_block(paragraph)) == paragraph

    def test_leaves_out_what_is_empty(self):
        quote = QuoteBlock(block_id="q", evidence_id="ev-1")
        assert serialise_block(quote) == {"id": "q", "kind": "quote", "evidence_id": "ev-1"}


class TestParsing:
    @given(json_values)
    def test_answers_any_json_with_a_document_or_a_document_error(self, value):
        for shape in (value, {"schema": "goodword.blocks/1", "blocks": value}):
            with pytest.raises(DocumentError):
                parse_document({"schema": "goodword.blocks/1", "blocks": [shape]})

    @given(st.sampled_from(serialise_document(cast.story())["blocks"]), st.data())
    def test_answers_a_block_with_one_wrong_value_with_an_error_or_a_block(self, block, data):
        name = data.draw(st.sampled_from(sorted(block)))
        try:
            parsed = parse_block({**block, name: data.draw(json_values)})
        except DocumentError:
            return
        assert parse_block(serialise_block(parsed)) == parsed

    @pytest.mark.parametrize(
        ("block", "code", "field"),
        [
            ({"id": "a", "kind": "video"}, "unknown_kind", "kind"),
            ({"id": "a", "kind": "subheading", "text": "x", "colour": "red"}, "unknown_field", "colour"),
            ({"id": "a", "kind": "subheading"}, "missing_field", "text"),
            ({"kind": "subheading", "text": "x"}, "missing_field", "id"),
            ({"id": "a b", "kind": "subheading", "text": "x"}, "bad_identifier", "id"),
            ({"id": "a", "kind": "subheading", "text": "x", "section": "end"}, "unknown_choice", "section"),
            ({"id": "a", "kind": "subheading", "text": "x" * 161}, "too_long", "text"),
            ({"id": "a", "kind": "subheading", "text": "x\0"}, "bad_character", "text"),
            ({"id": "a", "kind": "subheading", "text": "x\ud800"}, "bad_character", "text"),
            ({"id": "a", "kind": "subheading", "text": "pay \u202e05"}, "bad_character", "text"),
            ({"id": "a", "kind": "subheading", "text": "  "}, "empty", "text"),
            ({"id": "a", "kind": "subheading", "text": 7}, "not_text", "text"),
            ({"id": "a", "kind": "paragraph", "runs": []}, "empty", "runs"),
            ({"id": "a", "kind": "paragraph", "runs": "hello"}, "bad_runs", "runs"),
            ({"id": "a", "kind": "paragraph", "runs": [{"text": "x", "bold": 1}]}, "unknown_run", "runs"),
            ({"id": "a", "kind": "paragraph", "runs": [{"text": "x", "size": 9}]}, "unknown_run", "runs"),
            ({"id": "a", "kind": "headline", "runs": [{"text": "x", "bold": True}]}, "styled", "runs"),
            ({"id": "a", "kind": "figures", "evidence_ids": []}, "bad_figures", "evidence_ids"),
            ({"id": "a", "kind": "figures", "evidence_ids": ["e", "e"]}, "bad_figures", "evidence_ids"),
            ({"id": "a", "kind": "dateline", "place": "Bath", "date": "26/11/2026"}, "bad_date", "date"),
            ({"id": "a", "kind": "dateline", "place": "Bath", "date": "20261126"}, "bad_date", "date"),
            ({"id": "a", "kind": "contact", "name": "H", "email": "javascript:x"}, "bad_email", "email"),
            ({"id": "a", "kind": "contact", "name": "H", "phone": "call me"}, "bad_phone", "phone"),
        ],
    )
    def test_names_the_block_the_field_and_the_fault(self, block, code, field):
        with pytest.raises(DocumentError) as caught:
            parse_block(block)
        assert (caught.value.code, caught.value.field) == (code, field)
        assert caught.value.block_id == block.get("id", "")
        assert caught.value.message.endswith(".")

    def test_refuses_a_part_that_a_quote_does_not_have(self):
        run = {"evidence": "ev-1", "kind": "quote", "part": "before"}
        with pytest.raises(DocumentError, match="has no part"):
            parse_block({"id": "a", "kind": "paragraph", "runs": [run]})

    def test_refuses_another_schema(self):
        with pytest.raises(DocumentError, match="schema"):
            parse_document({"schema": "goodword.blocks/9", "blocks": []})

    def test_shows_an_overlong_value_shortened(self):
        with pytest.raises(DocumentError) as caught:
            Subheading(block_id="a", text="word " * 400)
        assert len(caught.value.message) < 120


class TestDocument:
    def test_refuses_an_id_used_twice(self):
        block = Subheading(block_id="a", text="One")
        with pytest.raises(DocumentError) as caught:
            Document(blocks=(block, block))
        assert (caught.value.code, caught.value.block_id) == ("repeated_id", "a")

    def test_refuses_a_second_headline(self):
        headlines = tuple(Headline(block_id=name, runs=(Text(text="One"),)) for name in ("a", "b"))
        with pytest.raises(DocumentError, match="second headline"):
            Document(blocks=headlines)

    def test_refuses_too_many_blocks(self):
        blocks = tuple(Subheading(block_id=f"b{index}", text="One") for index in range(201))
        with pytest.raises(DocumentError, match="201 blocks"):
            Document(blocks=blocks)

    def test_lists_each_use_of_evidence_with_its_block(self):
        uses = [(block_id, found.evidence_id) for block_id, found in references(cast.story())]
        assert uses == [
            ("b1", "ev-late"),
            *[("b5", "ev-late")] * 3,
            ("b7", "ev-marta"),
            ("b8", "ev-late"),
        ]

    def test_draws_ids_that_it_takes(self):
        assert Subheading(block_id=new_block_id(), text="x").block_id != new_block_id()


class TestTidying:
    def test_joins_neighbours_and_frees_white_space_from_styles(self):
        runs = tidy_runs([Text(text=" a"), Text(text="b"), Text(text=" c ", bold=True), Text(text="")])
        assert runs == (Text(text="ab "), Text(text="c", bold=True))

    def test_composes_an_accent_with_the_letter_before_it(self):
        paragraph = Paragraph(block_id="p", runs=(Text(text="cafe"), Text(text="\u0301")))
        assert paragraph.runs == (Text(text="café"),)

    @given(cast.paragraphs)
    def test_changes_nothing_the_second_time(self, paragraph):
        assert tidy_runs(paragraph.runs) == paragraph.runs


class TestLimits:
    def test_counts_typed_words_only(self):
        runs = (Text(text="x" * 196), cast.figure_run())
        assert len(Headline(block_id="h", runs=runs).runs) == 2

    def test_takes_a_line_of_a_reference_alone(self):
        assert Paragraph(block_id="p", runs=(cast.figure_run(),)).runs

    def test_takes_a_contact_with_a_name_alone(self):
        assert Contact(block_id="c", name="Helen").phone == ""

    def test_refuses_figures_without_sound_ids(self):
        with pytest.raises(DocumentError, match="not valid"):
            FiguresBlock(block_id="f", evidence_ids=("<script>",))
