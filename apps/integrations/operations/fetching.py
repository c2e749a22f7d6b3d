"""Fetching what a tool's delivery did not hold: claim, commit, ask the tool, record. Nothing is held meanwhile."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from django.utils.translation import gettext as _

from apps.core import clock, wake
from apps.core.errors import DomainError
from apps.core.jobs import attempt, backoff
from apps.integrations.errors import CannotBeUsed, NotNow
from apps.integrations.models import Arrival, Connection, ConnectionSecret
from apps.integrations.operations.connections import secrets_of
from apps.integrations.operations.receiving import FETCH, delivery_of, is_at_work
from apps.integrations.operations.settling import fail_arrival, take_in_arrival
from apps.integrations.registry import Connector, Fetching, connector_named

GIVE_UP_AFTER: Final = timedelta(hours=24)  # the tool may have an outage; the delivery stays and can be replayed
State = Arrival.State


@wake.performs(FETCH, own_transactions=True)
def fetch_arrival(arrival_id: int) -> datetime | None:
    """This function will fetch the answers of one arrival and take them in; returns when to try again."""
    with transaction.atomic():
        prepared = _prepare(arrival_id)
    if prepared is None:
        return None
    connector, fetching = prepared
    assert connector.fetch is not None  # noqa: S101 - _prepare saw to it
    fetch = connector.fetch
    outcome = attempt(lambda: _fetched(fetch, fetching), doing=f"fetching for arrival {arrival_id}")
    with transaction.atomic():
        return _record(arrival_id, outcome.value if outcome.error is None else NotNow(_("Fetching broke off.")))


def _prepare(arrival_id: int) -> tuple[Connector, Fetching] | None:
    arrival = Arrival.objects.select_related("connection__client").get(pk=arrival_id)
    connection = arrival.connection
    connector = connector_named(connection.tool)
    if arrival.state != State.WAITING or not is_at_work(connection) or connector is None or connector.fetch is None:
        return None
    tokens = secrets_of(connection, ConnectionSecret.Use.FETCHING)
    content = connector.parse(delivery_of(arrival)).content
    return connector, Fetching(content, connection.settings, tokens[0] if tokens else "")


def _fetched(fetch: Any, fetching: Fetching) -> dict[str, Any] | DomainError:
    try:
        found: dict[str, Any] = fetch(fetching)
    except DomainError as error:
        return error
    return found


def _record(arrival_id: int, found: dict[str, Any] | DomainError | None) -> datetime | None:
    rows = Connection.objects.select_for_update(of=("self",)).select_related("client")
    connection = rows.get(arrivals=arrival_id)
    arrival = Arrival.objects.select_for_update(of=("self",)).get(pk=arrival_id)
    if arrival.state != State.WAITING:
        return None
    if isinstance(found, NotNow):
        return _later(connection, arrival, found)
    if isinstance(found, DomainError) or found is None:
        fail_arrival(connection, arrival, found or CannotBeUsed(_("The tool answered with nothing.")))
        return None
    arrival.fetched = found
    arrival.save(update_fields=["fetched"])
    return take_in_arrival(connection, arrival, found)


def _later(connection: Connection, arrival: Arrival, why: NotNow) -> datetime | None:
    if clock.now() >= arrival.received_at + GIVE_UP_AFTER and arrival.tries:
        fail_arrival(connection, arrival, why)
        return None
    arrival.tries += 1
    arrival.reason, arrival.sentence = why.code, str(why)
    arrival.save(update_fields=["tries", "reason", "sentence"])
    return clock.now() + backoff(arrival.tries + 2)
