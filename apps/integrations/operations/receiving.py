"""Taking deliveries in. What is answered with yes is on disk, and was taken in in the same transaction where it could.

A kill in between undoes both; the tool, which heard no yes, sends it again. The same delivery twice is known by its
key. One that cannot be used is kept with the reason, to be replayed when the reason is mended.
"""

import hashlib
from datetime import datetime, timedelta
from typing import Final

from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.events import announce
from apps.integrations.errors import DeliveryUnreadable, SignatureWrong
from apps.integrations.events import ARRIVAL_REPLAYED
from apps.integrations.lifecycle import ARRIVAL
from apps.integrations.models import Arrival, Connection, ConnectionSecret
from apps.integrations.operations.connections import WAITING, secrets_of
from apps.integrations.operations.keeping import REFUSED_KEY, keep_delivery, keep_refused
from apps.integrations.operations.settling import (
    connector_of,
    fail_arrival,
    put_back,
    settle_arrival,
    take_in_arrival,
)
from apps.integrations.registry import Connector, Delivery, Parsed

FETCH_LATER: Final = timedelta(minutes=1)
FETCH: Final = "tool_fetch"  # the work of fetching what a delivery did not hold
State = Arrival.State


def receive_delivery(*, connection: Connection, delivery: Delivery) -> Arrival:
    """This function will check, keep and take in one delivery of a connection from `connection_at`.

    Raises SignatureWrong or DeliveryUnreadable: then what came is kept all the same, for a person to look at, and the
    caller must not roll that back.
    """
    connector = connector_of(connection)
    try:
        connector.verify(delivery, secrets_of(connection, ConnectionSecret.Use.SIGNING))
    except SignatureWrong as error:
        keep_refused(connection, delivery, error)
        raise
    try:
        parsed = connector.parse(delivery)
    except DeliveryUnreadable as error:
        broken, _is_new = keep_delivery(connection, delivery, _hash(delivery.body))
        if broken.state == State.WAITING:
            fail_arrival(connection, broken, error)
        raise
    arrival, is_new = keep_delivery(connection, delivery, parsed.key[:200] or _hash(delivery.body))
    if is_new and is_at_work(connection):
        _go_on(connection, arrival, connector, parsed)
    return arrival


def is_at_work(connection: Connection) -> bool:
    """This function will tell if what comes is taken in: not while paused, and not while the brand is archived."""
    return connection.is_active and connection.client.archived_at is None


def _hash(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def _go_on(connection: Connection, arrival: Arrival, connector: Connector, parsed: Parsed) -> None:
    if parsed.is_nothing:
        settle_arrival(connection, arrival, State.NOTHING)
    elif connector.fetch is not None and arrival.fetched is None:
        wake.schedule(FETCH, arrival.pk, client_id=arrival.client_id, at=clock.now() + FETCH_LATER, now=True)
    else:
        again = take_in_arrival(connection, arrival, parsed.content if arrival.fetched is None else arrival.fetched)
        if again is not None:
            wake.schedule(WAITING, arrival.pk, client_id=arrival.client_id, at=again)


def replay_arrival(*, by: Actor, arrival: Arrival) -> Arrival:
    """This function will treat a kept delivery as if it came now: with the settings and secrets of today.

    One refused at the door is checked again, with the moment at which it came. Raises SignatureWrong or
    DeliveryUnreadable where that is still so, MoveRefused while it waits.
    """
    connection = _connection_of(arrival)
    locked = Arrival.objects.in_scope().select_for_update(of=("self",)).get(pk=arrival.pk)
    ARRIVAL.check(locked.state, State.WAITING)
    connector, delivery = connector_of(connection), delivery_of(locked)
    if locked.state == State.REFUSED:
        connector.verify(delivery, secrets_of(connection, ConnectionSecret.Use.SIGNING))
    parsed = connector.parse(delivery)
    if locked.key == REFUSED_KEY:
        locked = _given_its_key(locked, parsed.key[:200] or _hash(delivery.body))
    if locked.state != State.WAITING:
        put_back(locked)
    locked.fetched = None
    locked.save()
    announce(ARRIVAL_REPLAYED, client_id=locked.client_id, by=by, obj=locked)
    _go_on(connection, locked, connector, parsed)
    return locked


def _given_its_key(refused: Arrival, key: str) -> Arrival:
    """The tool may have sent it again since, and it was taken: then that one is meant."""
    rows = Arrival.objects.in_scope().filter(connection_id=refused.connection_id, key=key)
    known = rows.select_for_update(of=("self",)).first()
    if known is None:
        refused.key = key
        return refused
    refused.delete()
    return known


def _connection_of(arrival: Arrival) -> Connection:
    rows = Connection.objects.in_scope().select_for_update(of=("self",)).select_related("client")
    found: Connection = rows.get(pk=arrival.connection_id)
    return found


def delivery_of(arrival: Arrival) -> Delivery:
    """This function will return what came, as it came."""
    return Delivery(arrival.raw, arrival.headers, arrival.content_type, arrival.received_at)


@wake.performs(WAITING)
def take_in_waiting(arrival_id: int) -> datetime | None:
    """This function will take in what waited for the connection to go on, or for better luck."""
    waiting = Arrival.objects.filter(pk=arrival_id).first()
    if waiting is None:
        return None
    connection = _connection_of(waiting)
    arrival = Arrival.objects.select_for_update(of=("self",)).get(pk=arrival_id)
    if arrival.state != State.WAITING or not is_at_work(connection):
        return None
    connector = connector_of(connection)
    parsed = connector.parse(delivery_of(arrival))
    if connector.fetch is not None and arrival.fetched is None:
        _go_on(connection, arrival, connector, parsed)
        return None
    return take_in_arrival(connection, arrival, parsed.content if arrival.fetched is None else arrival.fetched)
