"""Stories, begun, sent and approved as the product does it."""

import io
from datetime import timedelta
from typing import Any

from PIL import Image

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.operations import decide
from apps.case_studies.models import Story
from apps.case_studies.operations import save_story, send_for_review, start_story
from apps.clients.models import Client
from apps.core import clock
from apps.documents import blocks
from apps.documents.stored import parse_document
from apps.outreach.models import Consent
from tests.factories.consents import granted_consent
from tests.factories.evidence import held_interview


def started_story(
    client: Client, *uses: str, by: User, consent: Consent | None = None, answers: list[dict[str, Any]] | None = None
) -> Story:
    """A story drafted from a finished interview of a customer who said yes."""
    given = consent or granted_consent(client, *uses)
    interview = held_interview(given, answers)
    given.refresh_from_db()
    return start_story(by=by, consent=given, interview=interview)


def body_of(story: Story) -> blocks.Document:
    """The present draft."""
    story.document.refresh_from_db()
    return parse_document(story.document.body)


def save(story: Story, *, by: User, body: blocks.Document | None = None, **more: Any) -> bool:
    """Save the story as it is, with what is given in its place."""
    given = {
        "title": story.title,
        "theme": story.theme,
        "body": body or body_of(story),
        "seen_revision": story.document.revision,
    }
    return save_story(by=by, story=story, **(given | more))


def with_paragraph(body: blocks.Document, words: str) -> blocks.Document:
    """The body with one more paragraph at its end."""
    made = blocks.Paragraph(block_id=blocks.new_block_id(), runs=(blocks.Text(text=words),))
    return blocks.Document(blocks=(*body.blocks, made))


def send(story: Story, *, by: User, approver: User, hours: int = 48) -> tuple[ApprovalRequest, str]:
    """Send it for review, due in so many hours."""
    return send_for_review(by=by, story=story, approver=approver, due_at=clock.now() + timedelta(hours=hours))


def answer(request: ApprovalRequest, kind: str = Decision.Kind.APPROVE, *, comment: str = "") -> Decision:
    """What the approver decides, signed in."""
    return decide(
        request=request,
        kind=kind,
        comment=comment,
        nonce=request.nonce,
        seen_hash=request.version.content_hash,
        by=request.approver.actor,
        link_id=0,
        address="192.0.2.8",
    )


def approved_story(client: Client, *uses: str, by: User, approver: User) -> Story:
    """A story whose present words the approver has said yes to."""
    story = started_story(client, *uses, by=by)
    request, _token = send(story, by=by, approver=approver)
    answer(request)
    story.refresh_from_db()
    return story


def picture_file(*, size: tuple[int, int] = (1200, 800), form: str = "JPEG", **save: Any) -> io.BytesIO:
    """A picture as somebody uploads it."""
    out = io.BytesIO()
    Image.new("RGB", size, "#8a5a2b").save(out, format=form, **save)
    out.seek(0)
    out.name = f"van.{form.lower()}"
    return out
