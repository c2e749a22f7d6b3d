"""The moves of a mail."""

from apps.core.lifecycle import Lifecycle
from apps.notifications.models import Mail

State = Mail.State

MAIL = Lifecycle(
    name="Mail",
    states=State,
    born=frozenset({State.QUEUED}),
    moves={
        State.QUEUED: frozenset({State.SENDING, State.RECALLED, State.HELD}),
        # From sending back to queued: the server was not there, or said “later”.
        State.SENDING: frozenset({State.SENT, State.QUEUED, State.UNSURE, State.FAILED}),
        # Two looked at one mail at once: the one that spoke with the server knows better.
        # A person settles the doubt, too: it was sent, or it goes again.
        State.UNSURE: frozenset({State.SENT, State.FAILED, State.QUEUED}),
    },
)
