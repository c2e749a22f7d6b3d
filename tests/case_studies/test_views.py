"""The pages of stories: who sees which, and that nothing typed is lost."""

import re

import pytest

from apps.case_studies.models import Picture, Story
from apps.case_studies.operations import add_picture, mark_withdrawn
from apps.core.actors import SYSTEM
from apps.evidence.operations import change_evidence
from apps.evidence.queries import evidence_of, stale_uses
from tests.case_studies.pages import address, fields_of, first_of
from tests.factories.case_studies import (
    body_of,
    picture_file,
    save,
    started_story,
    with_paragraph,
)
from tests.factories.consents import granted_consent
from tests.factories.evidence import held_interview

State = Story.State


class TestList:
    def test_shows_own_stories_by_state(self, tom, story):
        page = tom.get("/stories/?state=drafting").content.decode()
        assert story.title.replace("→", "") in page
        assert story.title not in tom.get("/stories/?state=published").content.decode()

    def test_offers_interviews_nobody_has_told(self, tom, north):
        consent = granted_consent(north.harbour)
        interview = held_interview(consent)
        assert f"/stories/begin/{interview.public_id}/" in tom.get("/stories/").content.decode()
        made = tom.post(f"/stories/begin/{interview.public_id}/")
        assert made.status_code == 302
        assert made["Location"] == address(Story.objects.get(consent=consent))

    def test_says_what_to_do_where_there_is_none(self, tom):
        assert "No story yet" in tom.get("/stories/").content.decode()


class TestWhoSees:
    @pytest.mark.parametrize("rest", ["", "preview/", "versions/", "review/"])
    @pytest.mark.parametrize(
        ("who", "host", "status"),
        [
            ("tom", "north.test", 200),
            ("olga", "north.test", 200),
            ("marcus", "north.test", 404),
            ("helen", "north.test", 404),
            ("dan", "north.test", 404),
        ],
    )
    def test_a_story(self, browse, north, story, rest, who, host, status):
        assert browse(host, getattr(north, who)).get(address(story, rest)).status_code == status

    def test_a_stranger_signs_in_first(self, browse, story):
        assert browse("north.test").get(address(story)).status_code == 302

    def test_service_reads_and_does_not_write(self, browse, north, story):
        lena = browse("north.test", north.lena)
        page = lena.get(address(story))
        assert page.status_code == 200
        assert b'value="save"' not in re.sub(rb'(?s)class="visually-hidden" name="act".*?</button>', b"", page.content)
        assert lena.post(address(story), fields_of(page)).status_code in {403, 404}

    def test_a_rival_writes_nothing(self, browse, north, story, tom):
        fields = fields_of(tom.get(address(story)))
        fields["title"] = ["Ours now"]
        assert browse("north.test", north.marcus).post(address(story), fields).status_code == 404
        story.refresh_from_db()
        assert story.title != "Ours now"

    def test_a_picture_is_behind_the_same_door(self, browse, north, story, tom):
        picture = add_picture(by=north.tom, story=story, file=picture_file(), alt="A van")
        there = f"/stories/pictures/{picture.public_id}.jpg"
        assert tom.get(there)["Content-Type"] == "image/jpeg"
        assert browse("north.test", north.marcus).get(there).status_code == 404
        assert browse("north.test").get(there).status_code == 302


class TestSaving:
    def test_the_form_sends_back_what_is_stored(self, tom, story):
        before = body_of(story)
        assert tom.post(address(story), fields_of(tom.get(address(story)))).status_code == 302
        assert body_of(story) == before
        assert story.document.revision == 1

    def test_words_and_references_are_kept(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        block = first_of(fields, "paragraph")
        fields[f"text-{block}"] = ["It went **down** to [[E4]], see."]
        assert tom.post(address(story), fields).status_code == 302
        kept = next(each for each in body_of(story).blocks if each.block_id == block)
        assert [type(run).__name__ for run in kept.runs] == ["Text", "Text", "Text", "InlineReference", "Text"]

    def test_a_reworded_quote_is_refused_naming_the_evidence(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        block = first_of(fields, "quote")
        fields[f"excerpt-{block}"] = ["Spare sacks went very stale in the hallway."]
        page = tom.post(address(story), fields)
        assert page.status_code == 422
        text = page.content.decode()
        assert re.search(r"E\d says: “", text)
        assert "Spare sacks went very stale in the hallway." in text
        assert story.document.revision == 1

    def test_a_wrong_address_is_said_at_its_field(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        fields["theme"] = [story.customer.name]
        page = tom.post(address(story), fields)
        assert page.status_code == 422
        assert "a person&#x27;s name" in page.content.decode()

    def test_of_two_people_the_second_keeps_their_words_and_may_put_them_in_place(self, browse, north, tom, story):
        fields = fields_of(tom.get(address(story)))
        save(story, by=north.priya, body=with_paragraph(body_of(story), "Priya's words."))
        block = first_of(fields, "paragraph")
        fields[f"text-{block}"] = ["Tom's words."]
        page = tom.post(address(story), fields)
        text = page.content.decode()
        assert page.status_code == 409
        assert "Priya Raman saved this text while you had it open." in text
        assert "Tom&#x27;s words." in text
        body_of(story)
        again = fields_of(page) | {"overwrite": [str(story.document.revision)]}
        assert tom.post(address(story), again).status_code == 302
        assert "Tom's words." in str(body_of(story))

    @pytest.mark.parametrize("seen", ["", "x", "9" * 40, "-1"])
    def test_a_revision_that_is_none_is_an_old_one(self, tom, story, seen):
        fields = fields_of(tom.get(address(story))) | {"seen_revision": [seen]}
        fields[f"text-{first_of(fields, 'paragraph')}"] = ["Other words."]
        assert tom.post(address(story), fields).status_code == 409

    def test_characters_that_nobody_can_see_are_refused(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        fields[f"text-{first_of(fields, 'paragraph')}"] = ["a\x00b"]
        fields["title"] = ["a\x00b"]
        assert tom.post(address(story), fields).status_code == 422

    def test_markup_is_shown_and_never_run(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        fields[f"text-{first_of(fields, 'paragraph')}"] = ["</textarea><script>alert(1)</script>"]
        assert tom.post(address(story), fields).status_code == 302
        for rest in ("", "preview/"):
            assert b"<script>alert" not in tom.get(address(story, rest)).content

    def test_a_withdrawn_story_is_not_written(self, north, tom, story):
        fields = fields_of(tom.get(address(story)))
        mark_withdrawn(by=SYSTEM, part=story)
        fields[f"text-{first_of(fields, 'paragraph')}"] = ["Other words."]
        assert tom.post(address(story), fields).status_code == 409
        assert tom.post(address(story, "reopen/")).status_code == 302
        story.refresh_from_db()
        assert story.state == State.DRAFTING


class TestButtons:
    def test_moving_saves_and_comes_back_to_the_block(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        third = fields["block"][2]
        answer = tom.post(address(story), fields | {"act": [f"up:{third}"]})
        assert answer["Location"].endswith(f"#block-{third}")
        assert body_of(story).blocks[1].block_id == third

    def test_a_new_block_waits_for_its_words_with_all_that_was_typed(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        fields[f"text-{first_of(fields, 'paragraph')}"] = ["Typed and not saved."]
        page = tom.post(address(story), fields | {"act": ["add"], "add_kind": ["paragraph"]})
        assert page.status_code == 200
        assert "Typed and not saved." in page.content.decode()
        assert len(fields_of(page)["block"]) == len(fields["block"]) + 1
        assert story.document.revision == 1

    def test_a_picture_goes_into_the_text_with_what_was_typed(self, tom, story):
        fields = fields_of(tom.get(address(story)))
        sent = {"act": "picture", "picture_file": picture_file(), "picture_alt": "A van on the quay"}
        assert tom.post(address(story), fields | sent).status_code == 302
        picture = Picture.objects.get(story=story)
        assert [block.image_id for block in body_of(story).blocks if block.kind == "image"] == [picture.public_id]
        assert picture.public_id in tom.get(address(story, "preview/")).content.decode()

    def test_what_is_no_picture_is_said_at_the_field(self, tom, story):
        bad = picture_file()
        bad.truncate(0)
        bad.write(b"GIF89a not really")
        bad.seek(0)
        fields = fields_of(tom.get(address(story)))
        page = tom.post(address(story), fields | {"act": "picture", "picture_file": bad, "picture_alt": "A van"})
        assert page.status_code == 422
        assert "Choose a JPEG, PNG or WebP file." in page.content.decode()


class TestStale:
    def test_is_marked_and_taken(self, tom, story):
        figure = change_evidence(by=SYSTEM, evidence=evidence_of(story.consent).get(kind="figure"), value="2.9")
        assert "Changed since" in tom.get(address(story)).content.decode()
        assert tom.post(address(story, f"take/{figure.public_id}/")).status_code == 302
        assert stale_uses(story.document).count() == 0

    def test_other_evidence_is_not_there(self, north, tom, story):
        other = started_story(north.harbour, by=north.tom)
        strange = evidence_of(other.consent).first()
        assert tom.post(address(story, f"take/{strange.public_id}/")).status_code == 404
