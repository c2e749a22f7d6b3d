"""A story's way: to review, approved, published, withdrawn, and back to its writer."""

from datetime import datetime
from typing import Any

from apps.accounts.models import User
from apps.approvals.models import ApprovalChain, ApprovalRequest, ApprovalRun
from apps.approvals.operations import ask_chain, request_approval
from apps.case_studies.errors import NotPermitted, NotReadyForReview
from apps.case_studies.events import FORMAT_MOVED, STORY_MOVED, STORY_SENT
from apps.case_studies.lifecycle import STORY, STORY_FORMAT
from apps.case_studies.manuscripts import Manuscript
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.queries import checks_in
from apps.clients.days import today_of
from apps.core.actors import Actor
from apps.core.events import announce
from apps.core.lifecycle import Lifecycle
from apps.documents.models import Document, Version
from apps.documents.operations import freeze_version
from apps.documents.stored import parse_document
from apps.evidence.queries import lookup_for

State = Story.State


def send_for_review(
    *, by: User, story: Story, approver: User, due_at: datetime, part: StoryFormat | None = None
) -> tuple[ApprovalRequest, str]:
    """This function will freeze the text and ask the approver; returns the request and the token of its link.

    The text is the story's case study, or another format of it: `part`.

    Raises NotReadyForReview while a check is open, MoveRefused unless the story is being written, and what
    `request_approval` raises about the approver and the moment.
    """
    held, version = _frozen(by=by, story=story, part=part)
    request, token = request_approval(by=by, version=version, approver=approver, due_at=due_at)
    _sent(by=by, held=held, request_id=request.pk, version_id=version.pk)
    (part or story).refresh_from_db()
    return request, token


def send_through_chain(*, by: User, story: Story, chain: ApprovalChain, part: StoryFormat | None = None) -> ApprovalRun:
    """This function will freeze the text and send it through the chain as it stands; returns the run.

    Raises NotReadyForReview while a check is open, MoveRefused unless the text is being written, and what
    `ask_chain` raises about the people of the chain.
    """
    held, version = _frozen(by=by, story=story, part=part)
    run = ask_chain(by=by, version=version, chain=chain)
    first = ApprovalRequest.objects.filter(client_id=run.client_id, seat__step__run=run).order_by("id").first()
    _sent(by=by, held=held, request_id=first.pk if first is not None else 0, version_id=version.pk)
    (part or story).refresh_from_db()
    return run


def _frozen(*, by: User, story: Story, part: StoryFormat | None) -> tuple[Manuscript, Version]:
    """Locks document and text, in this order, looks at every check, and freezes the words."""
    held = _locked_text(story, part)
    _lifecycle_of(held.part).check(held.state, State.IN_REVIEW)
    still_open = [str(check.label) for check in checks_in(held) if not check.passed]
    if still_open:
        raise NotReadyForReview(still_open)
    lookup = lookup_for(parse_document(held.document.body), held.story.consent)
    return held, freeze_version(by=by.actor, document=held.document, lookup=lookup)


def _sent(*, by: User, held: Manuscript, request_id: int, version_id: int) -> None:
    move(by=by.actor, part=held.part, there=State.IN_REVIEW)
    told: dict[str, Any] = {"request_id": request_id, "version_id": version_id}
    story = held.story
    announce(STORY_SENT, client_id=story.client_id, by=by.actor, obj=story, batch=[story], **told)


def _locked_text(story: Story, part: StoryFormat | None) -> Manuscript:
    document = Document.objects.select_for_update().get(pk=(part or story).document_id)
    rows = Story.objects.select_for_update(of=("self",)).select_related("client", "consent", "customer")
    held = rows.get(pk=story.pk)
    text: Story | StoryFormat = held
    if part is not None:
        text = StoryFormat.objects.select_for_update().get(pk=part.pk, story=held)
    text.document = document
    return Manuscript(held, text)


def mark_published(*, by: Actor, part: Story | StoryFormat) -> None:
    """This function will note that the text stands in the newsroom. For the newsroom, in its own transaction."""
    move(by=by, part=_locked_part(part), there=State.PUBLISHED)
    part.refresh_from_db()


def mark_withdrawn(*, by: Actor, part: Story | StoryFormat) -> None:
    """This function will note that the text is not shown any more; a second time changes nothing."""
    held = _locked_part(part)
    if held.state != State.WITHDRAWN:
        move(by=by, part=held, there=State.WITHDRAWN)
    part.refresh_from_db()


def reopen_story(*, by: Actor, story: Story, part: StoryFormat | None = None) -> None:
    """This function will give a withdrawn text back to its writer. Raises NotPermitted without a permission for it."""
    held = Story.objects.select_for_update(of=("self",)).select_related("client", "consent").get(pk=story.pk)
    text: Story | StoryFormat = held if part is None else _locked_part(part)
    if not held.consent.covers(Manuscript(held, text).rules.use, today_of(held.client)):
        raise NotPermitted
    move(by=by, part=text, there=State.DRAFTING)
    (part or story).refresh_from_db()


def _locked_part(part: Story | StoryFormat) -> Story | StoryFormat:
    """The row that holds the state of a text, locked behind its story: the order of every writer."""
    if isinstance(part, Story):
        return Story.objects.select_for_update().get(pk=part.pk)
    Story.objects.select_for_update().get(pk=part.story_id)
    return StoryFormat.objects.select_for_update().get(pk=part.pk)


def move(*, by: Actor, part: Story | StoryFormat, there: str) -> None:
    """This function will write the state of a locked text and tell of it. For operations and reactions of this app."""
    was = part.state
    _lifecycle_of(part).check(was, there)
    part.state = there
    part.save(update_fields=["state"])
    told: dict[str, Any] = {"was": str(was), "state": str(there)}
    if isinstance(part, Story):
        announce(STORY_MOVED, client_id=part.client_id, by=by, obj=part, batch=[part], **told)
        return
    told |= {"story_id": part.story_id, "kind": part.kind}
    announce(FORMAT_MOVED, client_id=part.client_id, by=by, obj=part, batch=[part], **told)


def _lifecycle_of(part: Story | StoryFormat) -> Lifecycle:
    return STORY if isinstance(part, Story) else STORY_FORMAT
