"""The moves of an opening: it waits, and then one thing happens to it."""

from apps.core.lifecycle import Lifecycle
from apps.newsroom.models import Opening

State = Opening.State

OPENING = Lifecycle(
    name="Opening",
    states=State,
    born=frozenset({State.WAITING}),
    moves={State.WAITING: frozenset({State.OPENED, State.CANCELLED, State.STOPPED})},
)
