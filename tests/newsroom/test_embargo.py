"""Under embargo: everybody learns when, a journalist with a link reads it, and nobody after a withdrawal."""

from datetime import timedelta

import pytest

from apps.core import clock
from apps.evidence.models import Evidence
from apps.newsroom.errors import EmbargoOver
from apps.newsroom.models import EmbargoReader
from apps.newsroom.operations import plan_opening, revoke_embargo_link, share_embargo
from tests.factories.case_studies import approved_story, body_of, save, with_paragraph
from tests.factories.newsroom import story_with_picture, withdraw
from tests.newsroom.planning import TOMORROW, tick, with_key


class TestEmbargo:
    def test_tells_everybody_when_and_nothing_else(self, embargoed, reader):
        answer = reader.get(embargoed.path)
        text = answer.content.decode()
        assert answer.status_code == 200
        assert "This opens on" in text
        assert embargoed.headline not in text
        assert "hallway" not in text
        assert embargoed.consent.customer.name not in text
        assert answer["Cache-Control"] == "no-store"

    def test_is_not_on_the_front_page(self, embargoed, reader):
        assert embargoed.slug not in reader.get("/").content.decode()

    def test_a_link_reads_it_with_the_journalists_name(self, north, embargoed, reader):
        who, token = share_embargo(by=north.tom, opening=embargoed, name="Sofia  Brandt", outlet="The Trade Cup")
        answer = reader.get(with_key(embargoed.path, token))
        text = answer.content.decode()
        assert embargoed.headline in text
        assert "hallway" in text
        assert "Sofia Brandt, The Trade Cup" in text
        assert (answer["Referrer-Policy"], answer["X-Robots-Tag"]) == ("no-referrer", "noindex")
        who.refresh_from_db()
        assert who.times_read == 1
        assert who.first_read_at

    def test_a_link_opens_its_own_text_only(self, north, embargoed, reader, rival):
        other = plan_opening(
            by=north.tom,
            story=approved_story(north.harbour, by=north.tom, approver=north.helen),
            opens_at=clock.now() + TOMORROW,
            is_embargo=True,
        )
        _who, token = share_embargo(by=north.tom, opening=other, name="Sofia")
        assert "This opens on" in reader.get(with_key(embargoed.path, token)).content.decode()
        assert rival.get(with_key(other.path, token)).status_code == 404

    def test_a_link_taken_back_opens_nothing_and_keeps_the_name(self, north, embargoed, reader):
        who, token = share_embargo(by=north.tom, opening=embargoed, name="Sofia")
        revoke_embargo_link(by=north.tom, reader=who)
        text = reader.get(with_key(embargoed.path, token)).content.decode()
        assert "This link is over" in text
        assert "hallway" not in text
        assert EmbargoReader.objects.get().revoked_at

    def test_a_link_that_ran_out_opens_nothing(self, north, embargoed, reader):
        until = clock.now() + timedelta(hours=1)
        _who, token = share_embargo(by=north.tom, opening=embargoed, name="Sofia", until=until)
        with clock.pinned_to(until):
            assert "This link is over" in reader.get(with_key(embargoed.path, token)).content.decode()

    @pytest.mark.parametrize("token", ["x", "é", "a" * 5000, "%00", "../"])
    def test_a_made_up_link_opens_nothing(self, embargoed, reader, token):
        text = reader.get(with_key(embargoed.path, token)).content.decode()
        assert "This opens on" in text
        assert "hallway" not in text

    def test_opens_to_everybody_at_the_moment(self, north, embargoed, reader):
        _who, token = share_embargo(by=north.tom, opening=embargoed, name="Sofia")
        tick()
        assert reader.get(embargoed.path).content == reader.get(with_key(embargoed.path, token)).content
        with pytest.raises(EmbargoOver):
            share_embargo(by=north.tom, opening=embargoed, name="Sofia")

    def test_is_gone_for_those_with_a_link_after_the_withdrawal(self, north, embargoed, reader):
        _who, token = share_embargo(by=north.tom, opening=embargoed, name="Sofia")
        withdraw(embargoed.consent)
        for path in (embargoed.path, with_key(embargoed.path, token)):
            answer = reader.get(path)
            assert answer.status_code == 410
            assert "hallway" not in answer.content.decode()

    def test_is_not_shown_once_the_approval_is_void(self, north, story, embargoed, reader):
        _who, token = share_embargo(by=north.tom, opening=embargoed, name="Sofia")
        save(story, by=north.tom, body=with_paragraph(body_of(story), "One more thing."))
        assert reader.get(with_key(embargoed.path, token)).status_code == 410

    def test_pictures_are_for_those_with_a_link(self, north, plan, reader):
        story = story_with_picture(north.harbour, by=north.tom, approver=north.helen)
        opening = plan(of=story, is_embargo=True)
        _who, token = share_embargo(by=north.tom, opening=opening, name="Sofia")
        path = f"{opening.path}pictures/{story.pictures.get().public_id}"
        assert reader.get(path).status_code == 404
        assert reader.get(with_key(path, token)).content.startswith(b"\xff\xd8")
        assert path in reader.get(with_key(opening.path, token)).content.decode()
        withdraw(story.consent)
        assert reader.get(with_key(path, token)).status_code == 404

    def test_source_pages_wait_too(self, embargoed, reader):
        evidence = Evidence.objects.filter(consent=embargoed.consent).first()
        assert reader.get(f"{embargoed.path}source/{evidence.public_id}/").status_code == 404
