"""The moves of connections and of what arrives by them."""

from apps.core.lifecycle import Lifecycle
from apps.integrations.models import Arrival, Connection

Here, Came = Connection.State, Arrival.State

CONNECTION = Lifecycle(
    name="Connection",
    states=Here,
    born=frozenset({Here.ACTIVE}),
    moves={
        Here.ACTIVE: frozenset({Here.PAUSED, Here.ENDED}),
        Here.PAUSED: frozenset({Here.ACTIVE, Here.ENDED}),
    },
)

ARRIVAL = Lifecycle(
    name="Arrival",
    states=Came,
    born=frozenset({Came.WAITING, Came.REFUSED}),
    # Replaying puts back to waiting, whatever had come of it: taking in twice is taking in once.
    moves={
        Came.WAITING: frozenset({Came.TAKEN, Came.NOTHING, Came.FAILED}),
        Came.TAKEN: frozenset({Came.WAITING}),
        Came.NOTHING: frozenset({Came.WAITING}),
        Came.FAILED: frozenset({Came.WAITING}),
        Came.REFUSED: frozenset({Came.WAITING}),
    },
)
