"""What others tell and what it makes of a story, in their transaction."""

from django.db.models import QuerySet

from apps.approvals.events import APPROVED, CHANGES_ASKED, RUN_RECALLED
from apps.case_studies.models import Story, StoryFormat
from apps.case_studies.operations.moving import move
from apps.core.events import Announcement, within
from apps.documents.events import DRAFT_CHANGED
from apps.outreach.events import CONSENT_GRANTED, CONSENT_WITHDRAWN

State = Story.State


@within(APPROVED)
def approve_story(told: Announcement) -> None:
    """This reaction will note the approver's yes."""
    _move_of_document(told, told.data["document_id"], was={State.IN_REVIEW}, there=State.APPROVED)


@within(CHANGES_ASKED)
def return_story(told: Announcement) -> None:
    """This reaction will give the story back to its writer."""
    _move_of_document(told, told.data["document_id"], was={State.IN_REVIEW}, there=State.DRAFTING)


@within(RUN_RECALLED)
def take_story_back(told: Announcement) -> None:
    """This reaction will give the story back to its writer, who took the question back."""
    _move_of_document(told, told.data["document_id"], was={State.IN_REVIEW}, there=State.DRAFTING)


@within(DRAFT_CHANGED)
def reopen_edited_story(told: Announcement) -> None:
    """This reaction will make an edited story a draft again: nobody has approved these words."""
    _move_of_document(told, told.object_id, was={State.IN_REVIEW, State.APPROVED}, there=State.DRAFTING)


@within(CONSENT_WITHDRAWN)
def withdraw_stories(told: Announcement) -> None:
    """This reaction will withdraw every story under the consent, wherever it stands."""
    rows = Story.objects.select_for_update().filter(client_id=told.client_id, consent_id=told.object_id)
    for story in rows.exclude(state=State.WITHDRAWN).order_by("id"):
        move(by=told.by, part=story, there=State.WITHDRAWN)
    for part in _formats_under(told).exclude(state=State.WITHDRAWN):
        move(by=told.by, part=part, there=State.WITHDRAWN)


@within(CONSENT_GRANTED)
def reopen_stories(told: Announcement) -> None:
    """This reaction will give withdrawn stories back to their writers when the customer says yes again."""
    rows = Story.objects.select_for_update().filter(client_id=told.client_id, consent_id=told.object_id)
    for story in rows.filter(state=State.WITHDRAWN).order_by("id"):
        move(by=told.by, part=story, there=State.DRAFTING)
    for part in _formats_under(told).filter(state=State.WITHDRAWN):
        move(by=told.by, part=part, there=State.DRAFTING)


def _formats_under(told: Announcement) -> QuerySet[StoryFormat]:
    rows: QuerySet[StoryFormat] = StoryFormat.objects.select_for_update(of=("self",))
    return rows.filter(client_id=told.client_id, story__consent_id=told.object_id).order_by("id")


def _move_of_document(told: Announcement, document_id: int, *, was: set[State], there: State) -> None:
    for model in (Story, StoryFormat):
        rows = model.objects.select_for_update().filter(client_id=told.client_id, document_id=document_id)
        part = rows.filter(state__in=was).first()
        if part is not None:
            move(by=told.by, part=part, there=there)
