"""The moves of a story and of its other formats."""

from apps.case_studies.models import Story, StoryFormat
from apps.core.lifecycle import Lifecycle

State = Story.State

STORY = Lifecycle(
    name="Story",
    states=State,
    born=frozenset({State.DRAFTING}),
    moves={
        State.DRAFTING: frozenset({State.IN_REVIEW, State.WITHDRAWN}),
        State.IN_REVIEW: frozenset({State.APPROVED, State.DRAFTING, State.WITHDRAWN}),
        # A changed draft voids the approval it had.
        State.APPROVED: frozenset({State.PUBLISHED, State.DRAFTING, State.WITHDRAWN}),
        State.PUBLISHED: frozenset({State.WITHDRAWN}),
        # The customer says yes again: the text is looked at anew.
        State.WITHDRAWN: frozenset({State.DRAFTING}),
    },
)

Format = StoryFormat.State

STORY_FORMAT = Lifecycle(
    name="StoryFormat",
    states=Format,
    born=frozenset({Format.DRAFTING}),
    moves={
        Format.DRAFTING: frozenset({Format.IN_REVIEW, Format.WITHDRAWN}),
        Format.IN_REVIEW: frozenset({Format.APPROVED, Format.DRAFTING, Format.WITHDRAWN}),
        # Only what has an address of its own in the newsroom is published: today the press release.
        Format.APPROVED: frozenset({Format.PUBLISHED, Format.DRAFTING, Format.WITHDRAWN}),
        Format.PUBLISHED: frozenset({Format.WITHDRAWN}),
        # With the customer's new yes the text is looked at anew.
        Format.WITHDRAWN: frozenset({Format.DRAFTING}),
    },
)
