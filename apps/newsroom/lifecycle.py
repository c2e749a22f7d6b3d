"""The moves of an opening, which waits until one thing happens to it, and of a subscription to the news."""

from apps.core.lifecycle import Lifecycle
from apps.newsroom.models import Opening, Subscriber

State = Opening.State
Reading = Subscriber.State

OPENING = Lifecycle(
    name="Opening",
    states=State,
    born=frozenset({State.WAITING}),
    moves={State.WAITING: frozenset({State.OPENED, State.CANCELLED, State.STOPPED})},
)

SUBSCRIBER = Lifecycle(
    name="Subscriber",
    states=Reading,
    born=frozenset({Reading.ASKED}),
    # Whoever comes back after the end is a new row: the old one has forgotten its address.
    moves={
        Reading.ASKED: frozenset({Reading.CONFIRMED, Reading.ENDED}),
        Reading.CONFIRMED: frozenset({Reading.ENDED}),
    },
)
