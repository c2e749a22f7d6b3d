"""What changed between two versions."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from apps.documents.blocks import Subheading
from apps.documents.canonical import resolve
from apps.documents.diff import diff_documents, diff_words
from apps.documents.differences import Mark, State
from apps.documents.passages import passage_fields
from apps.documents.resolved import ResolvedDocument, ResolvedLine, ResolvedRun
from tests.documents import cast


def line(block_id, text, **marks):
    return ResolvedLine(kind="paragraph", block_id=block_id, runs=(ResolvedRun(text=text, **marks),))


def document(*blocks):
    return ResolvedDocument(blocks=blocks)


def compare(before, after):
    return diff_documents(before=document(*before), after=document(*after))


def sentences(before, after):
    return [change.sentence for change in compare(before, after).changes]


words = st.lists(st.sampled_from(["late", "2.1%", "—", " ", "  ", "vans", "quay,", "é", "😀", "."]), max_size=25).map(
    "".join
)


class TestWords:
    @given(words | cast.anything, words | cast.anything)
    def test_give_both_sides_back(self, before, after):
        runs = diff_words(before, after)
        assert "".join(run.text for run in runs if run.mark is not Mark.ADDED) == before
        assert "".join(run.text for run in runs if run.mark is not Mark.REMOVED) == after
        assert all(run.text for run in runs)

    @given(words)
    def test_are_the_same_as_themselves(self, text):
        assert {run.mark for run in diff_words(text, text)} <= {Mark.SAME}

    def test_keep_phrases_whole(self):
        runs = [(run.mark, run.text) for run in diff_words("it is almost two now", "it is 2.1% measured now")]
        assert runs == [
            ("same", "it is "),
            ("removed", "almost two"),
            ("added", "2.1% measured"),
            ("same", " now"),
        ]


class TestDocuments:
    @settings(deadline=None)
    @given(cast.documents, cast.documents, st.randoms(use_true_random=False))
    def test_give_both_versions_back(self, one, other, random):
        before = resolve(one, lookup=cast.LOOKUP)
        blocks = [replace(block, block_id="x" + block.block_id) for block in resolve(other, lookup=cast.LOOKUP).blocks]
        mixed = [*blocks, *before.blocks]
        random.shuffle(mixed)
        after = document(*mixed[: random.randint(0, len(mixed))])
        diff = diff_documents(before=before, after=after)
        sides = {
            "before": [row for row in diff.rows if row.before is not None],
            "after": [row for row in diff.rows if row.after is not None],
        }
        assert diff.side(after=False) == before
        assert diff.side(after=True) == after
        for side, rows in sides.items():
            for row in rows:
                texts = [(found.name, getattr(found, side)) for found in row.fields if getattr(found, side)]
                assert sorted(texts) == sorted(passage_fields(getattr(row, side)))

    @given(cast.documents)
    def test_find_no_change_in_the_same_version(self, one):
        resolved = resolve(one, lookup=cast.LOOKUP)
        diff = diff_documents(before=resolved, after=resolved)
        assert diff.changes == ()
        assert {row.state for row in diff.rows} <= {State.SAME}

    def test_number_the_changes_in_reading_order(self):
        before = [line("a", "One stays."), line("b", "Two goes away."), line("c", "Three is old.")]
        after = [line("a", "One stays."), line("d", "Brand new here."), line("c", "Three is new.")]
        changes = compare(before, after).changes
        assert [change.number for change in changes] == [1, 2, 3]
        assert [(change.block_id, change.state) for change in changes] == [
            ("b", State.REMOVED),
            ("d", State.ADDED),
            ("c", State.CHANGED),
        ]

    def test_pair_a_passage_whose_id_was_lost(self):
        diff = compare(
            [line("a", "The vans left the motorway in March.")],
            [line("z", "The vans left the depot in March.")],
        )
        assert [row.state for row in diff.rows] == [State.CHANGED]

    def test_see_no_change_in_a_new_id_alone(self):
        assert compare([line("a", "The same words.")], [line("z", "The same words.")]).changes == ()

    def test_see_a_passage_that_moved(self):
        a, b, c = line("a", "First words."), line("b", "Second part."), line("c", "Third bit.")
        diff = compare([a, b, c], [b, c, a])
        assert [(row.block.block_id, row.state) for row in diff.rows] == [
            ("b", State.SAME),
            ("c", State.SAME),
            ("a", State.MOVED),
        ]


class TestSentences:
    def test_repeat_a_short_exchange(self):
        said = sentences([line("a", "Since March it is almost 2%.")], [line("a", "Since March it is 2.1%.")])
        assert said == ["The paragraph “Since March it is 2.1%.”: “almost 2%” became “2.1%”."]

    def test_say_what_was_added_and_what_was_taken_out(self):
        short, long = line("a", "We deliver."), line("a", "We deliver early.")
        assert sentences([short], [long])[0].endswith("“early” was added.")
        assert sentences([long], [short])[0].endswith("“early” was taken out.")

    def test_name_the_speaker_of_a_quote(self):
        before = resolve(cast.story(), lookup=cast.LOOKUP)
        quote = before.blocks[6]
        after = replace(quote, words=cast.SAID, shortened=False)
        assert sentences([quote], [after])[0].startswith("The quote of Marta Lindqvist")

    def test_name_the_headline(self):
        headline = replace(line("h", "Old words entirely"), kind="headline")
        after = replace(line("h", "New " + "very long words " * 9), kind="headline")
        assert sentences([headline], [after]) == ["The headline changed."]

    def test_notice_a_source_that_changed_under_the_same_words(self):
        said = sentences([line("a", "2.1%", evidence_id="e1")], [line("a", "2.1%", evidence_id="e2")])
        assert said == ["The paragraph “2.1%”: the words are the same, their source or emphasis changed."]

    def test_say_that_a_passage_moved_and_changed(self):
        a, b = line("a", "First words here."), line("b", "Second part.")
        said = sentences([a, b, line("c", "Third bit.")], [b, line("c", "Third bit."), line("a", "First words now.")])
        assert "stands in another place" in said[0]
        assert "“here” became “now”" in said[0]

    def test_say_that_a_passage_is_new_or_gone(self):
        heading = Subheading(block_id="s", text="What it did not solve")
        assert sentences([], [heading]) == ["A new subheading: “What it did not solve”"]
        assert sentences([heading], []) == ["A subheading was taken out: “What it did not solve”"]
