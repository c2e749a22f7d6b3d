"""Rows put in by hand, past every operation: the database prints nothing of which one step has not said yes."""

import pytest
from django.db import IntegrityError, transaction

from apps.approvals.models import ApprovalRun, RunStep
from apps.core import clock
from apps.documents.queries import latest_version
from apps.newsroom.models import Publication
from tests.factories.case_studies import approved_story


@pytest.fixture
def story(north):
    return approved_story(north.harbour, by=north.tom, approver=north.helen)


def insert(story):
    version = latest_version(story.document)
    with transaction.atomic():
        return Publication.objects.create(
            client_id=story.client_id,
            public_id="byhand",
            story=story,
            version=version,
            content_hash=version.content_hash,
            consent=story.consent,
            uses=["case_study", "name"],
            page_id=1,
            slug="by-hand",
            headline="By hand",
            zone="UTC",
            published_at=clock.now(),
            published_by=story.author,
        )


def test_takes_a_text_of_which_every_step_has_said_yes(story):
    assert insert(story).pk


@pytest.mark.parametrize("state", ["running", "changes_asked", "recalled", "void"])
def test_refuses_a_text_whose_run_has_not_come_to_its_end(story, state):
    ApprovalRun.objects.update(state=state)
    with pytest.raises(IntegrityError) as refused:
        insert(story)
    assert refused.value.__cause__.diag.constraint_name == "publication_whole_chain"


def test_refuses_a_text_of_which_one_step_has_said_nothing(north, story):
    run = ApprovalRun.objects.get(document=story.document)
    RunStep.objects.create(client=north.harbour, run=run, position=2, side="internal", rule="any", hours=1)
    with pytest.raises(IntegrityError) as refused:
        insert(story)
    assert refused.value.__cause__.diag.constraint_name == "publication_whole_chain"
