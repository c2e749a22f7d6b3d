"""The editor as forms: blocks become fields and the same fields become the same blocks."""

import pytest
from django.http import QueryDict

from apps.case_studies.drafting import draft_case_study
from apps.case_studies.source_forms import Desk, document_from, new_row, posted_rows, rearranged, rows_of
from apps.documents.blocks import Document, QuoteBlock
from apps.documents.inline import EvidenceKind, Reference
from apps.documents.resolved import QuotedWords, WithdrawnEvidence
from tests.case_studies.interviews import NAMES, sample


def desk_of(found) -> Desk:
    labels = {
        f"E{number}": Reference(
            evidence_id=key, kind=EvidenceKind.QUOTE if isinstance(says, QuotedWords) else EvidenceKind.FIGURE
        )
        for number, (key, says) in enumerate(found.lookup.items(), start=1)
    }
    return Desk(labels=labels, lookup=found.lookup, pictures=("p1",))


def as_posted(rows) -> QueryDict:
    posted = QueryDict(mutable=True)
    for row in rows:
        posted.appendlist("block", row.block_id)
        posted[f"kind-{row.block_id}"] = row.kind
        for name, value in row.values.items():
            posted.setlist(f"{name}-{row.block_id}", value if isinstance(value, list) else [value])
    return posted


@pytest.fixture
def found():
    return sample("coffee-en-1")


@pytest.fixture
def rows(found):
    return rows_of(draft_case_study(found.material), desk=desk_of(found))


def row_of(rows, kind):
    return next(row for row in rows if row.kind == kind)


class TestThereAndBack:
    @pytest.mark.parametrize("name", NAMES)
    def test_every_draft_comes_back_as_it_was(self, name):
        found = sample(name)
        desk, document = desk_of(found), draft_case_study(found.material)
        assert document_from(posted_rows(as_posted(rows_of(document, desk=desk))), desk=desk) == document

    def test_line_breaks_of_a_browser_change_nothing(self, found, rows):
        posted = as_posted(rows)
        row = row_of(rows, "quote")
        posted[f"excerpt-{row.block_id}"] = row.values["excerpt"].replace(". ", ".\r\n")
        assert document_from(posted_rows(posted), desk=desk_of(found)) is not None

    def test_what_is_not_a_block_is_left_out(self, found, rows):
        posted = as_posted(rows)
        posted.appendlist("block", "<script>")
        posted.appendlist("block", "strange")
        posted["kind-strange"] = "video"
        assert len(posted_rows(posted)) == len(rows)


class TestQuote:
    def test_other_words_are_refused_and_the_evidence_is_named(self, found, rows):
        row = row_of(rows, "quote")
        row.values["excerpt"] = "Four floors, 250 people and one overflowing bin."
        assert document_from(rows, desk=desk_of(found)) is None
        assert row.errors["excerpt"].startswith("E1 says: “Four floors, 240 people")

    def test_fewer_sentences_are_an_excerpt(self, found, rows):
        row = row_of(rows, "quote")
        row.values["excerpt"] = "Nobody felt responsible for it."
        document = document_from(rows, desk=desk_of(found))
        block = next(each for each in document.blocks if isinstance(each, QuoteBlock))
        assert block.excerpt == "Nobody felt responsible for it."

    def test_all_sentences_are_no_excerpt(self, found, rows):
        document = document_from(rows, desk=desk_of(found))
        assert next(each for each in document.blocks if isinstance(each, QuoteBlock)).excerpt == ""

    def test_choosing_other_evidence_brings_its_words(self, found, rows):
        row = row_of(rows, "quote")
        row.values["evidence"] = "q2"
        document = document_from(rows, desk=desk_of(found))
        block = next(each for each in document.blocks if isinstance(each, QuoteBlock))
        assert (block.evidence_id, block.excerpt) == ("q2", "")

    def test_nobodys_words_are_refused(self, found, rows):
        row = row_of(rows, "quote")
        row.values["evidence"] = "f1"
        assert document_from(rows, desk=desk_of(found)) is None
        assert "evidence" in row.errors

    def test_withdrawn_words_can_still_be_shown_and_kept(self, found, rows):
        row = row_of(rows, "quote")
        labels = desk_of(found).labels
        found.lookup[row.values["evidence"]] = WithdrawnEvidence(evidence_id=row.values["evidence"])
        assert document_from(rows, desk=Desk(labels, found.lookup)) is not None


class TestErrors:
    @pytest.mark.parametrize(
        ("kind", "values", "at"),
        [
            ("headline", {"text": ""}, "text"),
            ("headline", {"text": "x" * 201}, "text"),
            ("paragraph", {"text": "We saw [[E99]] fall."}, "text"),
            ("paragraph", {"text": "a **bold start"}, "text"),
            ("figures", {"evidence": []}, "evidence"),
            ("contact", {"name": "", "email": "x"}, "name"),
            ("contact", {"email": "nobody"}, "email"),
            ("boilerplate", {"text": " "}, "text"),
        ],
    )
    def test_stand_at_their_field(self, found, rows, kind, values, at):
        row = row_of(rows, kind)
        row.values |= values
        assert document_from(rows, desk=desk_of(found)) is None
        assert list(row.errors) == [at]

    @pytest.mark.parametrize(("kind", "at"), [("image", "alt"), ("dateline", "date"), ("subheading", "text")])
    def test_of_a_new_empty_block(self, found, rows, kind, at):
        row = new_row(kind, desk=desk_of(found))
        assert document_from([*rows, row], desk=desk_of(found)) is None
        assert list(row.errors) == [at]

    def test_a_picture_of_another_story_is_refused(self, found, rows):
        row = new_row("image", desk=desk_of(found))
        row.values |= {"image": "p9", "alt": "A van"}
        assert document_from([*rows, row], desk=desk_of(found)) is None
        assert list(row.errors) == ["image"]

    def test_two_blocks_of_one_id(self, found, rows):
        assert document_from([*rows, rows[-1]], desk=desk_of(found)) is None
        assert "" in rows[-1].errors

    def test_no_block_at_all_is_an_empty_text(self, found):
        assert document_from([], desk=desk_of(found)) == Document(blocks=())


class TestRearranging:
    def test_up_and_down(self, found, rows):
        second = rows[1].block_id
        up, focus = rearranged(rows, act=f"up:{second}", desk=desk_of(found))
        assert (up[0].block_id, focus) == (second, second)
        assert rearranged(up, act=f"down:{second}", desk=desk_of(found))[0] == rows

    def test_past_the_ends_nothing_moves(self, found, rows):
        assert rearranged(rows, act=f"up:{rows[0].block_id}", desk=desk_of(found))[0] == rows
        assert rearranged(rows, act=f"down:{rows[-1].block_id}", desk=desk_of(found))[0] == rows

    def test_delete(self, found, rows):
        kept, focus = rearranged(rows, act=f"delete:{rows[2].block_id}", desk=desk_of(found))
        assert rows[2] not in kept
        assert focus == rows[3].block_id

    def test_a_new_quote_takes_evidence_that_is_not_used_yet(self, found, rows):
        quotes = [row for row in rows if row.kind == "quote"]
        kept, _focus = rearranged(rows, act=f"delete:{quotes[1].block_id}", desk=desk_of(found))
        with_new, focus = rearranged(kept, act="add", desk=desk_of(found), add_kind="quote")
        new = next(row for row in with_new if row.block_id == focus)
        assert new.values["evidence"] == quotes[1].values["evidence"]
        assert document_from(with_new, desk=desk_of(found)) is not None

    def test_a_new_block_stands_before_what_closes_the_story_or_after_the_one_named(self, found, rows):
        with_new, focus = rearranged(rows, act="add", desk=desk_of(found), add_kind="paragraph")
        kinds = [row.kind for row in with_new]
        assert kinds[kinds.index("boilerplate") - 1] == "paragraph"
        with_new, focus = rearranged(rows, act=f"add:paragraph:{rows[1].block_id}", desk=desk_of(found))
        assert with_new[2].block_id == focus

    @pytest.mark.parametrize("act", ["up:none", "fly:b1", "add:video", "add:headline", ""])
    def test_what_is_not_known_changes_nothing(self, found, rows, act):
        assert rearranged(rows, act=act, desk=desk_of(found))[0] == rows
