"""The moves of an incident. Only operations write a state; tests try every pair."""

from apps.core.lifecycle import Lifecycle
from apps.crises.models import Incident

State = Incident.State

INCIDENT = Lifecycle(
    name="Incident",
    states=State,
    born=frozenset({State.OPEN}),
    moves={
        State.OPEN: frozenset({State.REVIEW}),
        # It flares up again while one looks back at it.
        State.REVIEW: frozenset({State.CLOSED, State.OPEN}),
    },
)
