"""What the outreach board tells of stories, in its last column."""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet

from apps.case_studies.models import Story
from apps.outreach.stories import Stories, StoryMark, use_stories

State = Story.State
_LOOKS: dict[str, tuple[str, str]] = {  # tone and icon
    State.DRAFTING: ("", "pencil"),
    State.IN_REVIEW: ("accent", "clock-hour-4"),
    State.APPROVED: ("ok", "check"),
    State.PUBLISHED: ("ok", "world"),
    State.WITHDRAWN: ("", "eye-off"),
}


def _case_ids() -> QuerySet[Any, Any]:
    return Story.objects.in_scope().values("case_id")


def _marks(case_ids: Sequence[int]) -> dict[int, StoryMark]:
    newest_last = Story.objects.in_scope().filter(case_id__in=case_ids).order_by("pk")
    return {story.case_id: _mark(story) for story in newest_last}


def _mark(story: Story) -> StoryMark:
    tone, icon = _LOOKS[story.state]
    return StoryMark(label=str(story.get_state_display()), tone=tone, icon=icon, line=story.title)


use_stories(Stories(case_ids=_case_ids, marks=_marks))
