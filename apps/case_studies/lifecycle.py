"""The moves of a story."""

from apps.case_studies.models import Story
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
