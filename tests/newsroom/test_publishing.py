"""Publishing: what the operation refuses, and what the database refuses whoever asks."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction
from django.db.utils import ProgrammingError
from wagtail.models import Page, Site

from apps.approvals.models import ApprovalRequest
from apps.case_studies.models import Story
from apps.clients.days import today_of
from apps.core import clock
from apps.core.models import Event
from apps.documents.errors import VersionTampered
from apps.documents.models import Version
from apps.documents.queries import latest_version
from apps.evidence.operations import withdraw_evidence
from apps.newsroom.errors import (
    AlreadyPublished,
    ConsentDoesNotCover,
    ConsentNotInForce,
    EvidenceTakenBack,
    NotApproved,
)
from apps.newsroom.models import NewsroomIndexPage, Publication, PublishedPicture, RenderedPage, StoryPage
from apps.newsroom.operations import ensure_newsroom, publish, take_down
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use
from tests.conftest import acting_as
from tests.factories.case_studies import approved_story, body_of, save, started_story, with_paragraph
from tests.factories.consents import grant
from tests.factories.newsroom import published, story_with_picture, withdraw


@pytest.fixture
def story(north) -> Story:
    return approved_story(north.harbour, by=north.tom, approver=north.helen)


class TestPublishing:
    def test_keeps_what_is_public_of_the_approved_version(self, north, story):
        publication = publish(by=north.tom, story=story)
        version = latest_version(story.document)
        assert (publication.version, publication.content_hash) == (version, version.content_hash)
        assert publication.headline == story.title
        assert publication.uses == ["case_study", "name"]
        assert publication.published_by == north.tom
        assert story.state == Story.State.PUBLISHED

    def test_makes_an_opaque_page_under_the_brands_own_root(self, north, story):
        publication = publish(by=north.tom, story=story)
        page = StoryPage.objects.get(pk=publication.page_id)
        assert page.title.startswith("Story ")
        assert len(page.title) == len("Story 4f2a")
        assert page.slug == publication.slug
        assert page.slug.startswith(f"{story.theme}-")
        assert page.get_parent().specific.brand_id == north.harbour.pk
        assert Site.objects.get(root_page=page.get_parent()).hostname == "harbour.north.test"

    def test_opens_one_newsroom_for_all_stories_of_a_brand(self, north, story):
        publish(by=north.tom, story=story)
        root = ensure_newsroom(by=north.tom.actor, client=north.harbour)
        published(north.harbour, by=north.tom, approver=north.helen)
        assert [root] == list(NewsroomIndexPage.objects.all())
        assert root.get_children().count() == 2

    def test_is_told_with_ids_and_no_words(self, north, story):
        publication = publish(by=north.tom, story=story)
        told = Event.objects.get(name="newsroom.story_published")
        assert (told.object_id, told.data["story_id"]) == (publication.pk, story.pk)

    def test_keeps_pictures_with_the_publication(self, north):
        story = story_with_picture(north.harbour, by=north.tom, approver=north.helen)
        publication = publish(by=north.tom, story=story)
        kept = publication.pictures.get()
        assert (kept.width, kept.height, kept.content_type) == (1200, 800, "image/jpeg")
        assert bytes(kept.content).startswith(b"\xff\xd8")


class TestRefusals:
    def test_a_story_nobody_has_approved(self, north):
        with pytest.raises(NotApproved):
            publish(by=north.tom, story=started_story(north.harbour, by=north.tom))

    def test_a_story_that_was_edited_after_the_yes(self, north, story):
        save(story, by=north.tom, body=with_paragraph(body_of(story), "One more word."))
        with pytest.raises(NotApproved):
            publish(by=north.tom, story=story)

    def test_a_yes_that_was_voided(self, north, story):
        ApprovalRequest.objects.filter(document=story.document).update(state="void")
        with pytest.raises(NotApproved):
            publish(by=north.tom, story=story)

    def test_a_permission_that_was_withdrawn(self, north, story):
        withdraw(story.consent)
        with pytest.raises(ConsentNotInForce):
            publish(by=north.tom, story=story)

    def test_a_permission_that_ran_out(self, north, story):
        with clock.pinned_to(clock.now() + timedelta(days=400)), pytest.raises(ConsentNotInForce):
            publish(by=north.tom, story=story)

    def test_a_name_that_is_not_allowed_any_more(self, north, story):
        grant(story.consent, Use.CASE_STUDY)
        with pytest.raises(ConsentDoesNotCover, match="Your name"):
            publish(by=north.tom, story=story)

    def test_a_photo_of_a_customer_who_did_not_allow_one_any_more(self, north):
        story = story_with_picture(
            north.harbour,
            Use.CASE_STUDY,
            Use.NAME,
            Use.PHOTO,
            by=north.tom,
            approver=north.helen,
            shows_customer=True,
        )
        grant(story.consent, Use.CASE_STUDY, Use.NAME)
        with pytest.raises(ConsentDoesNotCover) as refused:
            publish(by=north.tom, story=story)
        assert refused.value.missing == ["photo"]

    def test_evidence_that_was_taken_back(self, north, story):
        withdraw_evidence(by=north.tom.actor, evidence=story.consent.evidence.first())
        with pytest.raises(EvidenceTakenBack):
            publish(by=north.tom, story=story)

    def test_a_story_that_stands_already(self, north, story):
        publish(by=north.tom, story=story)
        with pytest.raises(AlreadyPublished):
            publish(by=north.tom, story=story)

    def test_words_that_are_not_those_of_the_fingerprint(self, north, story, monkeypatch):
        version = latest_version(story.document)
        changed = version.canonical.replace("hallway", "stairway", 1)
        monkeypatch.setattr(Version, "from_db", _with_canonical(changed))
        with pytest.raises(VersionTampered):
            publish(by=north.tom, story=story)


def _with_canonical(text):
    """`Version.from_db` as it would be after one byte was changed in SQL."""
    real = Version.from_db.__func__

    def from_db(cls, *args):
        made = real(cls, *args)
        made.canonical = text
        return made

    return classmethod(from_db)


@contextmanager
def refused(rule):
    with pytest.raises(IntegrityError) as caught, transaction.atomic():
        yield
    assert caught.value.__cause__.diag.constraint_name == rule


class TestDatabase:
    """Rows put in by hand, past every operation."""

    @pytest.fixture
    def row(self, north, story):
        version = latest_version(story.document)
        return {
            "client": north.harbour,
            "public_id": "byhand",
            "story": story,
            "version": version,
            "content_hash": version.content_hash,
            "consent": story.consent,
            "uses": ["case_study", "name"],
            "page_id": 1,
            "slug": "by-hand",
            "headline": "By hand",
            "zone": "UTC",
            "published_at": clock.now(),
            "published_by": north.tom,
        }

    def insert(self, row, **changed):
        return Publication.objects.create(**(row | changed))

    def test_takes_a_sound_row(self, row):
        assert self.insert(row).pk

    def test_refuses_a_consent_that_is_not_granted(self, row):
        Consent.objects.update(state="asked")
        with refused("publication_consent_granted"):
            self.insert(row)

    def test_refuses_a_consent_that_ran_out(self, north, row):
        Consent.objects.update(valid_until=today_of(north.harbour) - timedelta(days=1))
        with refused("publication_consent_in_time"):
            self.insert(row)

    def test_refuses_a_consent_without_an_end(self, row):
        Consent.objects.update(valid_until=None)
        with refused("publication_consent_in_time"):
            self.insert(row)

    @pytest.mark.parametrize("uses", [["case_study"], []])
    def test_refuses_a_consent_that_covers_less(self, row, uses):
        Consent.objects.update(uses=uses)
        with refused("publication_consent_covers"):
            self.insert(row)

    def test_refuses_a_page_that_does_not_say_it_is_a_story(self, row):
        with refused("publication_consent_covers"):
            self.insert(row, uses=[])

    def test_refuses_another_fingerprint(self, row):
        with refused("publication_words_whole"):
            self.insert(row, content_hash="0" * 64)

    def test_refuses_words_that_do_not_have_their_fingerprint(self, row):
        sound = row["version"]
        sound.pk, sound.number, sound._state.adding = None, 2, True
        sound.canonical = sound.canonical.replace("hallway", "stairway", 1)
        sound.save()
        with refused("publication_words_whole"):
            self.insert(row, version=sound)

    def test_refuses_a_version_of_another_story(self, north, row):
        other = approved_story(north.harbour, by=north.tom, approver=north.helen)
        version = latest_version(other.document)
        with refused("publication_belongs_together"):
            self.insert(row, version=version, content_hash=version.content_hash)

    def test_refuses_the_consent_of_another_story(self, north, row):
        other = approved_story(north.harbour, by=north.tom, approver=north.helen)
        with refused("publication_belongs_together"):
            self.insert(row, consent=other.consent)

    @pytest.mark.parametrize("state", ["waiting", "changes_asked", "void"])
    def test_refuses_words_whose_request_is_not_approved(self, row, state):
        ApprovalRequest.objects.update(state=state)
        with refused("publication_approved"):
            self.insert(row)

    def test_refuses_a_second_one_of_a_story_that_stands(self, row):
        self.insert(row)
        with refused("publication_stands_once"):
            self.insert(row, public_id="again", slug="again", page_id=2)

    def test_refuses_to_change_or_remove_one(self, north, row):
        made = self.insert(row)
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            Publication.objects.filter(pk=made.pk).update(headline="Other")
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            Publication.objects.filter(pk=made.pk).delete()

    def test_refuses_one_of_a_rival(self, north, row):
        with (
            acting_as(north.marcus),
            pytest.raises((ProgrammingError, IntegrityError)),
            transaction.atomic(),
        ):
            self.insert(row)

    def test_refuses_copies_of_what_is_withdrawn(self, north, story):
        publication = publish(by=north.tom, story=story)
        take_down(by=north.tom, publication=publication)
        with refused("copy_of_what_stands"):
            RenderedPage.objects.create(client=north.harbour, publication=publication, html="", etag="", made_from="")
        with refused("copy_of_what_stands"):
            PublishedPicture.objects.create(
                client=north.harbour, publication=publication, key="k", content=b"", width=1, height=1
            )


class TestTree:
    def test_the_default_site_has_nothing_to_show(self, north):
        site = Site.objects.get(is_default_site=True)
        assert (site.hostname, site.root_page.live) == ("nothing.invalid", False)

    def test_titles_and_slugs_say_nothing_of_the_story(self, north, story):
        publish(by=north.tom, story=story)
        words = " ".join(f"{page.title} {page.slug}" for page in Page.objects.all()).casefold()
        assert story.customer.name.split()[0].casefold() not in words
        assert story.title.casefold() not in words
