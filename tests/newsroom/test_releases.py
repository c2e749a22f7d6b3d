"""Press releases in the newsroom: the same mechanism as for stories, and the same walls."""

import json
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from apps.case_studies.errors import StoryClosed
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.operations import reopen_story
from apps.core import clock
from apps.documents import blocks
from apps.documents.queries import check_version, latest_version
from apps.documents.rendering import render_text
from apps.evidence.operations import withdraw_evidence
from apps.newsroom.errors import AlreadyPlanned, AlreadyPublished, ConsentDoesNotCover, NotForNewsroom, OnlyInRegions
from apps.newsroom.models import Opening, Publication, StoryPage, Withdrawal
from apps.newsroom.operations import check_newsroom, plan_opening, publish, take_down
from apps.newsroom.provenance import walk_newsrooms
from apps.newsroom.queries import printed_evidence
from apps.outreach.models.consents import Region, Use
from tests.factories import formats
from tests.factories.case_studies import answer, send, started_story
from tests.factories.consents import grant
from tests.factories.newsroom import FOR_RELEASES, approved_release, withdraw
from tests.newsroom.planning import TOMORROW, tick
from tests.newsroom.reading import LISTS, addresses, codes


@pytest.fixture
def release(north) -> StoryFormat:
    return approved_release(north.harbour, by=north.tom, approver=north.helen)


@pytest.fixture
def printed(north, release) -> Publication:
    return publish(by=north.tom, story=release.story, part=release)


def put_up(north, part):
    return publish(by=north.tom, story=part.story, part=part)


class TestPublishing:
    def test_prints_the_approved_words_of_the_release_and_leaves_the_story_alone(self, north, release, printed):
        version = latest_version(release.document)
        assert (printed.version, printed.content_hash) == (version, version.content_hash)
        assert (printed.kind, printed.part, printed.uses) == ("press_release", release, ["press_release", "name"])
        assert printed.description.startswith(check_version(version).blocks[2].text[:40])
        release.refresh_from_db()
        assert (release.state, release.story.state) == (StoryFormat.State.PUBLISHED, Story.State.DRAFTING)

    def test_stands_in_its_own_section_of_the_tree(self, printed):
        page = StoryPage.objects.get(pk=printed.page_id)
        assert (page.section, page.slug) == ("releases", printed.slug)

    def test_stands_beside_the_case_study_of_the_same_story(self, north, release, printed):
        request, _token = send(release.story, by=north.tom, approver=north.helen)
        answer(request)
        study = publish(by=north.tom, story=Story.objects.get(pk=release.story_id))
        assert {study.kind, printed.kind} == {"case_study", "press_release"}
        take_down(by=north.tom, publication=printed)
        release.refresh_from_db()
        study.story.refresh_from_db()
        assert (release.state, study.story.state) == ("withdrawn", "published")

    def test_is_refused_to_posts_and_pitches(self, north, release):
        post = release.story.formats.get(kind="post_linkedin")
        with pytest.raises(NotForNewsroom):
            put_up(north, post)

    def test_is_refused_a_second_time(self, north, release, printed):
        with pytest.raises(AlreadyPublished):
            put_up(north, release)

    def test_is_refused_without_the_tick_for_a_press_release(self, north, release):
        grant(release.story.consent, Use.CASE_STUDY, Use.NAME)
        with pytest.raises(ConsentDoesNotCover, match="A press release"):
            put_up(north, release)

    def test_is_refused_where_the_customer_allows_a_part_of_the_world(self, north, release):
        grant(release.story.consent, *FOR_RELEASES, regions=(Region.EUROPE,))
        with pytest.raises(OnlyInRegions, match="Europe"):
            put_up(north, release)

    def test_is_refused_words_changed_after_the_yes(self, north, release):
        body = formats.body_of(release)
        more = blocks.Paragraph(block_id=blocks.new_block_id(), runs=(blocks.Text(text="One more word."),))
        formats.save(release, by=north.tom, body=blocks.Document(blocks=(*body.blocks, more)))
        release.refresh_from_db()
        with pytest.raises(Exception, match="approved"):
            put_up(north, release)

    def test_closes_the_text_to_its_writer_until_it_is_taken_down_and_reopened(self, north, release, printed):
        release.refresh_from_db()
        body = formats.body_of(release)
        with pytest.raises(StoryClosed):
            formats.save(release, by=north.tom, body=body)
        take_down(by=north.tom, publication=printed)
        reopen_story(by=north.tom.actor, story=release.story, part=release)
        assert release.state == StoryFormat.State.DRAFTING


class TestDatabase:
    """Rows put in by hand, past every operation."""

    @pytest.fixture
    def row(self, north, release):
        version = latest_version(release.document)
        return {
            "client": north.harbour,
            "public_id": "byhand",
            "story": release.story,
            "part": release,
            "kind": "press_release",
            "version": version,
            "content_hash": version.content_hash,
            "consent": release.story.consent,
            "uses": ["press_release", "name"],
            "page_id": 1,
            "slug": "by-hand",
            "headline": "By hand",
            "zone": "UTC",
            "published_at": clock.now(),
            "published_by": north.tom,
        }

    def refused(self, rule, row, **changed):
        with pytest.raises(IntegrityError) as caught, transaction.atomic():
            Publication.objects.create(**(row | changed))
        assert caught.value.__cause__.diag.constraint_name == rule

    def test_takes_a_sound_row_once(self, row):
        assert Publication.objects.create(**row).pk
        self.refused("publication_stands_once", row, public_id="again", slug="again", page_id=2)

    def test_refuses_a_release_that_rests_on_the_tick_for_stories(self, row):
        self.refused("publication_consent_covers", row, uses=["case_study", "name"])

    def test_refuses_a_consent_for_a_part_of_the_world(self, row):
        grant(row["consent"], *FOR_RELEASES, regions=(Region.EUROPE, Region.AFRICA_MIDDLE_EAST))
        self.refused("publication_seen_anywhere", row)

    def test_refuses_a_release_in_the_clothes_of_a_story(self, row):
        self.refused("publication_belongs_together", row, kind="case_study", part=None, uses=["case_study"])

    def test_refuses_another_format_of_the_story(self, row):
        other = row["story"].formats.get(kind="pitch_trade")
        self.refused("publication_belongs_together", row, part=other)

    def test_refuses_a_kind_without_its_part(self, row):
        self.refused("publication_belongs_together", row, part=None)

    def test_refuses_words_nobody_has_approved(self, north, row):
        story = started_story(north.harbour, *FOR_RELEASES, by=north.tom)
        part = formats.drafted(story, "press_release", by=north.tom)
        formats.send(part, by=north.tom, approver=north.helen)
        version = latest_version(part.document)
        changed = {"story": story, "part": part, "consent": story.consent, "version": version}
        self.refused("publication_approved", row, content_hash=version.content_hash, **changed)


class TestReading:
    def test_answers_at_every_address_and_in_every_list(self, printed, reader):
        assert codes(reader, addresses(printed)) == {200}
        shown = {path for path in LISTS if printed.slug in str(reader.get(path).content)}
        assert shown >= {"/", "/releases/", "/sitemap.xml", "/feeds/rss.xml", "/feeds/atom.xml", "/feeds/feed.json"}
        assert "/stories/" not in shown

    def test_shows_dateline_lead_boilerplate_and_contact_as_approved(self, printed, reader):
        page = reader.get(printed.path).content.decode()
        assert "Press release" in page
        assert "Bristol, " in page
        for line in render_text(check_version(printed.version)).splitlines():
            assert all(word.strip("“”’'\".,") in page for word in line.split()), line
        schema = json.loads(page.split('<script type="application/ld+json">')[1].split("</script>")[0])
        assert (schema["@type"], schema["articleSection"]) == ("NewsArticle", "Press release")

    def test_has_an_address_in_its_own_section_only(self, printed, reader):
        assert reader.get(f"/stories/{printed.slug}/").status_code == 404
        assert reader.get(f"/stories/{printed.slug}/story.json").status_code == 404

    def test_is_found_by_words_among_releases(self, printed, reader):
        assert printed.slug in reader.get("/releases/?q=hallway").content.decode()
        assert printed.slug not in reader.get("/stories/?q=hallway").content.decode()

    def test_is_read_as_data(self, printed, reader):
        told = reader.get(printed.data_path).json()
        assert told["kind"] == "press_release"
        assert {"dateline", "boilerplate", "contact", "quote", "text"} <= {block["kind"] for block in told["blocks"]}

    def test_is_not_there_for_a_rival(self, printed, rival):
        assert codes(rival, addresses(printed)) == {404}


class TestTheEnd:
    def test_of_the_permission_is_the_end_of_release_and_story_in_one_go(self, release, printed, reader):
        withdraw(release.story.consent)
        assert codes(reader, addresses(printed)) == {410}
        assert "press release was withdrawn at the customer" in reader.get(printed.path).content.decode()
        for path in LISTS:
            assert printed.slug not in str(reader.get(path).content), path
        release.refresh_from_db()
        assert release.state == StoryFormat.State.WITHDRAWN

    @pytest.mark.parametrize(
        ("uses", "regions"),
        [((Use.CASE_STUDY, Use.NAME), ()), (FOR_RELEASES, (Region.EUROPE,)), ((Use.PRESS_RELEASE,), (Region.WORLD,))],
        ids=["no press release", "one part of the world", "no name"],
    )
    def test_comes_when_the_customer_allows_less(self, release, printed, reader, uses, regions):
        grant(release.story.consent, *uses, regions=regions)
        assert codes(reader, addresses(printed)) == {410}
        assert printed.slug not in str(reader.get("/releases/").content)
        assert Withdrawal.objects.get().reason == Withdrawal.Reason.CONSENT_NARROWED

    def test_comes_by_itself_on_the_last_day(self, printed, reader):
        with clock.pinned_to(clock.now() + timedelta(days=400)):
            assert codes(reader, addresses(printed)) == {410}


class TestTheDailyWalk:
    def test_walks_releases_too(self, north, printed):
        walk = walk_newsrooms(client=north.harbour)
        assert (walk.publications, walk.breaks) == (1, [])
        assert walk.quotes

    def test_takes_down_what_lost_its_source(self, north, release, printed, reader):
        use = printed_evidence(check_version(printed.version))[0]
        evidence = release.story.consent.evidence.get(public_id=use.evidence_id)
        withdraw_evidence(by=north.tom.actor, evidence=evidence)
        check_newsroom(by=north.tom.actor, client=north.harbour)
        assert codes(reader, addresses(printed)) == {410}


class TestLater:
    def test_opens_at_its_moment_at_the_same_address(self, north, release, reader):
        opening = plan_opening(
            by=north.tom, story=release.story, part=release, opens_at=clock.now() + TOMORROW, is_embargo=True
        )
        assert opening.path.startswith("/releases/")
        assert reader.get(opening.path).status_code == 200
        assert opening.headline not in reader.get(opening.path).content.decode()
        with pytest.raises(AlreadyPlanned):
            put_up(north, release)
        tick()
        opening.refresh_from_db()
        assert opening.state == Opening.State.OPENED
        assert opening.headline in reader.get(opening.path).content.decode()

    def test_is_stopped_when_the_release_is_written_again_but_not_for_its_story(self, north, release):
        about = {"by": north.tom, "story": release.story, "opens_at": clock.now() + TOMORROW, "is_embargo": False}
        opening = plan_opening(part=release, **about)
        request, _token = send(release.story, by=north.tom, approver=north.helen)
        answer(request, "changes", comment="Shorter.")
        opening.refresh_from_db()
        assert opening.state == Opening.State.WAITING
        body = formats.body_of(release)
        formats.save(release, by=north.tom, body=blocks.Document(blocks=body.blocks[:-1]))
        opening.refresh_from_db()
        assert (opening.state, opening.stopped_for) == (Opening.State.STOPPED, "other_words")


class TestWorkspace:
    def test_offers_the_approved_release_and_publishes_it(self, north, browse, release):
        tom = browse("north.test", north.tom)
        address = f"/newsroom/publish/{release.story.public_id}/press_release/"
        assert address in tom.get("/newsroom/").content.decode()
        page = tom.get(address).content.decode()
        assert "Publish this press release?" in page
        assert tom.post(address, {"when": "now"}).status_code == 302
        assert Publication.objects.get().kind == "press_release"

    def test_says_before_the_press_of_the_button_that_a_part_of_the_world_is_not_enough(self, north, browse, release):
        grant(release.story.consent, *FOR_RELEASES, regions=(Region.EUROPE,))
        tom = browse("north.test", north.tom)
        address = f"/newsroom/publish/{release.story.public_id}/press_release/"
        assert "a press release in Europe only" in tom.get(address).content.decode()
        refused = tom.post(address, {"when": "now"})
        assert refused.status_code == 409
        assert not Publication.objects.exists()

    def test_has_no_such_page_for_a_post(self, north, browse, release):
        tom = browse("north.test", north.tom)
        assert tom.get(f"/newsroom/publish/{release.story.public_id}/post_x/").status_code == 404
