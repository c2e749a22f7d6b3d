"""Drafts and versions: nothing is saved over, nothing is frozen twice, nothing frozen moves."""

from dataclasses import replace

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from apps.core.models import Event
from apps.documents.blocks import Document as Body
from apps.documents.blocks import Headline, QuoteBlock, Text
from apps.documents.errors import DraftMoved, EvidenceUnavailable, VersionTampered
from apps.documents.models import Version
from apps.documents.operations import create_document, freeze_version, save_draft
from apps.documents.queries import authors_of, check_version
from apps.documents.resolved import WithdrawnEvidence
from tests.documents.cast import LOOKUP


def body(headline="Fewer late deliveries"):
    return Body(
        blocks=(
            Headline(block_id="head", runs=(Text(text=headline),)),
            QuoteBlock(block_id="said", evidence_id="ev-marta"),
        )
    )


@pytest.fixture
def story(north):
    return create_document(by=north.tom.actor, client=north.harbour, kind="case_study", body=body())


class TestSavingADraft:
    def test_a_changed_body_is_the_next_revision_and_an_event(self, north, story):
        assert save_draft(by=north.tom.actor, document=story, body=body("Bread on time"), seen_revision=1) is True
        story.refresh_from_db()
        assert (story.revision, story.updated_by) == (2, north.tom.pk)
        assert Event.objects.filter(name="documents.draft_changed", object_id=story.pk).count() == 1

    def test_an_equal_body_changes_nothing_at_all(self, north, story):
        before = Event.objects.count()
        assert save_draft(by=north.priya.actor, document=story, body=body(), seen_revision=1) is False
        story.refresh_from_db()
        assert (story.revision, story.updated_by, Event.objects.count()) == (1, north.tom.pk, before)

    def test_a_stale_revision_is_refused(self, north, story):
        save_draft(by=north.tom.actor, document=story, body=body("Bread on time"), seen_revision=1)
        with pytest.raises(DraftMoved) as refused:
            save_draft(by=north.priya.actor, document=story, body=body("Buns on time"), seen_revision=1)
        assert (refused.value.seen, refused.value.now) == (1, 2)

    def test_the_same_words_saved_by_two_people_are_no_quarrel(self, north, story):
        save_draft(by=north.tom.actor, document=story, body=body("Bread on time"), seen_revision=1)
        assert save_draft(by=north.priya.actor, document=story, body=body("Bread on time"), seen_revision=1) is False

    def test_everybody_who_wrote_is_an_author(self, north, story):
        save_draft(by=north.priya.actor, document=story, body=body("Bread on time"), seen_revision=1)
        assert authors_of(story) == {north.tom.pk, north.priya.pk}


class TestFreezing:
    def test_keeps_the_resolved_words_and_their_hash(self, north, story):
        version = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        assert (version.number, version.revision) == (1, 1)
        assert check_version(version).headline == "Fewer late deliveries"
        assert "Marta Lindqvist" in version.canonical

    def test_equal_words_are_the_latest_version(self, north, story):
        first = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        assert freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP).pk == first.pk
        assert Event.objects.filter(name="documents.version_frozen").count() == 1

    def test_changed_words_are_a_new_version(self, north, story):
        first = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        save_draft(by=north.tom.actor, document=story, body=body("Bread on time"), seen_revision=1)
        second = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        assert (second.number, second.revision) == (2, 2)
        assert second.pk != first.pk

    def test_the_same_draft_with_changed_evidence_is_a_new_version(self, north, story):
        first = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        corrected = LOOKUP | {"ev-marta": replace(LOOKUP["ev-marta"], role="baker")}
        second = freeze_version(by=north.tom.actor, document=story, lookup=corrected)
        assert second.content_hash != first.content_hash

    def test_withdrawn_evidence_is_refused(self, north, story):
        with pytest.raises(EvidenceUnavailable):
            freeze_version(
                by=north.tom.actor,
                document=story,
                lookup={"ev-marta": WithdrawnEvidence(evidence_id="ev-marta")},
            )
        assert not Version.objects.exists()

    def test_a_changed_byte_is_found(self, north, story):
        version = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        version.canonical = version.canonical.replace("Fewer", "fewer")
        with pytest.raises(VersionTampered):
            check_version(version)

    def test_the_serving_role_cannot_change_a_version(self, north, story):
        version = freeze_version(by=north.tom.actor, document=story, lookup=LOOKUP)
        with (
            pytest.raises(ProgrammingError, match="permission denied"),
            transaction.atomic(),
            connection.cursor() as cursor,
        ):
            cursor.execute("UPDATE documents_version SET number = 9 WHERE id = %s", [version.pk])
