"""Formats of a story, drafted and approved as the product does it."""

from datetime import timedelta

from apps.accounts.models import User
from apps.case_studies.manuscripts import Manuscript, manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.operations import draft_all, save_format, send_for_review
from apps.clients.models import Client
from apps.core import clock
from apps.documents import blocks
from apps.documents.stored import parse_document
from apps.feedback.models import Response
from tests.factories.feedback import ResponseFactory


def drafted(story: Story, kind: str, *, by: User, place: str = "Bristol") -> StoryFormat:
    """A format of the story, drafted with all others."""
    draft_all(by=by, story=story, place=place)
    return story.formats.get(kind=kind)


def text_of(part: StoryFormat) -> Manuscript:
    """The format as the pages know it."""
    found = manuscript(part.story, part.kind)
    assert found is not None
    return found


def body_of(part: StoryFormat) -> blocks.Document:
    """The present draft."""
    part.document.refresh_from_db()
    return parse_document(part.document.body)


def save(part: StoryFormat, *, by: User, body: blocks.Document) -> bool:
    """Save other words in the format."""
    return save_format(by=by, part=part, body=body, seen_revision=part.document.revision)


def send(part: StoryFormat, *, by: User, approver: User):
    """Send it for review, due in two days."""
    due_at = clock.now() + timedelta(days=2)
    return send_for_review(by=by, story=part.story, part=part, approver=approver, due_at=due_at)


def scores(client: Client, *, promoters: int = 0, passives: int = 0, detractors: int = 0, days_ago: int = 3) -> None:
    """Answers of nobody, some days ago."""
    at = clock.now() - timedelta(days=days_ago)
    given = [10] * promoters + [8] * passives + [3] * detractors
    rows = [ResponseFactory.build(client=client, customer=None, score=score, answered_at=at) for score in given]
    Response.objects.bulk_create(rows)
