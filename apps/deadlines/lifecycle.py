"""The moves of a deadline."""

from apps.core.lifecycle import Lifecycle
from apps.deadlines.models import Deadline

State = Deadline.State

DEADLINE = Lifecycle(
    name="Deadline",
    states=State,
    born=frozenset({State.OPEN}),
    moves={
        State.OPEN: frozenset({State.STOPPED, State.CANCELLED}),
        State.STOPPED: frozenset({State.OPEN}),  # what stopped it did not count: a bounced mail
    },
)
