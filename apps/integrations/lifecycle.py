"""The moves of connections and of what arrives by them."""

from apps.core.lifecycle import Lifecycle
from apps.integrations.models import Arrival, Connection, WebhookDelivery, WebhookSubscription

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

Hears, Goes = WebhookSubscription.State, WebhookDelivery.State

WEBHOOK_SUBSCRIPTION = Lifecycle(
    name="WebhookSubscription",
    states=Hears,
    born=frozenset({Hears.ACTIVE}),
    moves={
        Hears.ACTIVE: frozenset({Hears.PAUSED, Hears.ENDED}),
        Hears.PAUSED: frozenset({Hears.ACTIVE, Hears.ENDED}),
    },
)

WEBHOOK_DELIVERY = Lifecycle(
    name="WebhookDelivery",
    states=Goes,
    born=frozenset({Goes.WAITING, Goes.HELD}),
    moves={
        Goes.WAITING: frozenset({Goes.SENDING}),
        Goes.SENDING: frozenset({Goes.DELIVERED, Goes.WAITING, Goes.GIVEN_UP}),
        Goes.DELIVERED: frozenset({Goes.WAITING}),
        Goes.GIVEN_UP: frozenset({Goes.WAITING}),
    },
)
