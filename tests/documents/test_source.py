"""A paragraph in a textarea: what is typed and what it becomes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.documents.errors import DocumentError
from apps.documents.inline import InlineReference, Part, Text
from apps.documents.source import from_source, to_source
from tests.documents import cast


def read(text):
    return from_source(text, labels=cast.LABELS, block_id="b5")


class TestRoundTrip:
    @given(cast.paragraphs)
    def test_gives_any_paragraph_back(self, paragraph):
        assert read(to_source(paragraph.runs, labels=cast.LABELS)) == paragraph.runs

    @given(st.text(max_size=60) | cast.awkward)
    def test_is_settled_after_one_reading(self, text):
        try:
            runs = read(text)
        except DocumentError:
            return
        assert read(to_source(runs, labels=cast.LABELS)) == runs


class TestReading:
    def test_puts_references_where_the_labels_stand(self):
        assert read("From [[E1:before]] to **[[E1]]**.") == (
            Text(text="From "),
            InlineReference(reference=cast.LATE, part=Part.BEFORE),
            Text(text=" to "),
            InlineReference(reference=cast.LATE, bold=True),
            Text(text="."),
        )

    def test_knows_bold_italic_and_both(self):
        assert read("**a** *b* ***c***") == (
            Text(text="a", bold=True),
            Text(text=" "),
            Text(text="b", italic=True),
            Text(text=" "),
            Text(text="c", bold=True, italic=True),
        )

    def test_takes_a_lonely_asterisk_and_single_brackets_as_typed(self):
        assert read("5 * 3 [sic] C:\\temp") == (Text(text="5 * 3 [sic] C:\\temp"),)

    def test_takes_line_breaks_as_spaces(self):
        assert read("one\r\ntwo\tthree\n") == (Text(text="one two three"),)

    @pytest.mark.parametrize(
        ("text", "code", "words"),
        [
            ("now [[E9]]", "unknown_label", "Known labels: E1, E2"),
            ("now [[E1", "open_reference", "without end"),
            ("now [[E1:middle]]", "unknown_choice", "before, after"),
            ("a **bold word", "open_mark", "“**”"),
            ("a *word", "open_mark", "asterisk"),
        ],
    )
    def test_says_what_to_mend(self, text, code, words):
        with pytest.raises(DocumentError) as caught:
            read(text)
        assert (caught.value.code, caught.value.block_id) == (code, "b5")
        assert words in caught.value.message


class TestWriting:
    def test_shows_the_label_of_each_reference(self):
        runs = (Text(text="It is "), cast.figure_run(), Text(text=" *now*"))
        assert to_source(runs, labels=cast.LABELS) == r"It is [[E1]] \*now\*"

    def test_uses_the_first_of_two_labels(self):
        labels = {"E1": cast.LATE, "E7": cast.LATE}
        assert to_source((cast.figure_run(),), labels=labels) == "[[E1]]"

    def test_refuses_a_reference_without_a_label(self):
        with pytest.raises(DocumentError, match="ev-late"):
            to_source((cast.figure_run(),), labels={})
