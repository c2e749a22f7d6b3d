"""What helps a writer while writing: counts against the limit, marks of what has changed, comments beside versions."""

import pytest

from apps.approvals.operations.comments import open_thread
from apps.case_studies.operations import draft_all
from apps.core.actors import SYSTEM
from apps.evidence.operations import change_evidence
from apps.evidence.queries import evidence_of
from tests.case_studies.pages import address, fields_of, first_of
from tests.factories.case_studies import body_of, save, send, with_paragraph


@pytest.fixture
def post_on_x(north, story):
    return draft_all(by=north.tom, story=story, kinds=["post_x"])[0]


class TestCounts:
    def test_say_how_much_room_is_left_and_keep_nothing(self, tom, story, post_on_x):
        here = address(story, "formats/post_x/")
        page = tom.get(here)
        assert "of 256 characters" in page.content.decode()
        fields = fields_of(page)
        block = first_of(fields, "paragraph")
        fields[f"text-{block}"] = ["é" * 300]
        told = tom.post(f"{here}length/", fields).content.decode()
        assert "too many" in told
        assert "<html" not in told
        post_on_x.document.refresh_from_db()
        assert post_on_x.document.revision == 1

    def test_count_the_typed_words_of_a_block_that_is_not_sound_yet(self, tom, story, post_on_x):
        here = address(story, "formats/post_x/")
        fields = fields_of(tom.get(here))
        block = first_of(fields, "paragraph")
        counts = []
        for words in ("[[E", "[[E" + "x" * 300):
            fields[f"text-{block}"] = [words]
            counts.append("too many" in tom.post(f"{here}length/", fields).content.decode())
        assert counts == [False, True]

    def test_a_case_study_has_words_and_minutes_and_a_release_its_headline_too(self, tom, north, story):
        assert "min read" in tom.post(address(story, "length/"), fields_of(tom.get(address(story)))).content.decode()
        draft_all(by=north.tom, story=story, kinds=["press_release"])
        page = tom.get(address(story, "formats/press_release/")).content.decode()
        assert "of 500 words" in page
        assert "of 120 characters" in page


class TestStale:
    def test_stands_in_words_at_the_block_and_in_the_list(self, tom, story):
        figure = evidence_of(story.consent).filter(kind="figure").first()
        assert "changed since this was written" not in tom.get(address(story)).content.decode()
        change_evidence(by=SYSTEM, evidence=figure, value="19.5")
        page = tom.get(address(story)).content.decode()
        assert f'<a href="#evidence-{figure.label}">{figure.label}</a>' in page
        assert "changed since this was written" in page
        assert "Evidence was changed since it was written" in tom.get("/stories/").content.decode()


class TestCommentsBesideVersions:
    def test_stand_at_their_passage_and_what_lost_its_passage_too(self, tom, north, story):
        with_more = with_paragraph(body_of(story), "This line will go.")
        save(story, by=north.tom, body=with_more)
        first, _token = send(story, by=north.tom, approver=north.helen)
        said = {"by": north.helen.actor, "author": north.helen, "version": first.version}
        open_thread(**said, block_id=with_more.blocks[-1].block_id, text="Says who?")
        open_thread(**said, block_id=with_more.blocks[0].block_id, text="Good headline.")
        save(story, by=north.tom, body=with_paragraph(body_of(story), "Another end."))
        send(story, by=north.tom, approver=north.helen)
        compare = address(story, "formats/case_study/compare/")
        page = tom.get(compare).content.decode()
        assert page.index("Good headline.") < page.index("Says who?")
        assert page.count('class="compare-said" role="cell"') == len(body_of(story).blocks)
        without = [block for block in body_of(story).blocks if block.block_id != with_more.blocks[-1].block_id]
        save(story, by=north.tom, body=type(with_more)(blocks=tuple(without)))
        send(story, by=north.tom, approver=north.helen)
        assert "Words gone" in tom.get(compare).content.decode()
        again = save_and_send_once_more(north, story)
        assert again.version.number == 4
        assert "About passages of other versions" in tom.get(compare).content.decode()


def save_and_send_once_more(north, story):
    save(story, by=north.tom, body=with_paragraph(body_of(story), "The very end."))
    return send(story, by=north.tom, approver=north.helen)[0]
