"""What comes of an arrival: taken in, nothing in it, or failed with a reason."""

from datetime import datetime
from typing import Any, Final

from django.db import transaction
from django.utils.translation import gettext as _

from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import DomainError
from apps.core.events import announce
from apps.core.jobs import attempt, backoff
from apps.integrations.events import ARRIVAL_FAILED, ARRIVAL_TAKEN, CONNECTION_FAILING
from apps.integrations.lifecycle import ARRIVAL
from apps.integrations.models import Arrival, Connection
from apps.integrations.registry import Connector, Taking, connector_named

MOST_TRIES: Final = 8
State = Arrival.State


def connector_of(connection: Connection) -> Connector:
    """This function will return the connector of the connection's tool."""
    found = connector_named(connection.tool)
    if found is None:
        raise LookupError(f"no connector for {connection.tool!r}: is its app installed?")
    return found


def take_in_arrival(connection: Connection, arrival: Arrival, content: dict[str, Any]) -> datetime | None:
    """This function will take the content in, whole or not at all, and note what came of it.

    A rule that refuses is noted as the reason. Anything unforeseen leaves it waiting: returns when to try again.
    """
    taking = Taking(
        by=Actor.tool(connection.pk),
        client=connection.client,
        tool=connection.tool,
        content=content,
        settings=connection.settings,
        received_at=arrival.received_at,
    )
    outcome = attempt(lambda: _made_of(connector_of(connection), taking), doing=f"arrival {arrival.pk}")
    if isinstance(outcome.value, DomainError):
        fail_arrival(connection, arrival, outcome.value)
        return None
    if outcome.error is None:
        arrival.made = outcome.value or []
        settle_arrival(connection, arrival, State.TAKEN if arrival.made else State.NOTHING)
        return None
    arrival.tries += 1
    if arrival.tries >= MOST_TRIES:
        words = _("Something in it was not foreseen (%(name)s).") % {"name": type(outcome.error).__name__}
        fail_arrival(connection, arrival, DomainError(words, code="not_foreseen"))
        return None
    arrival.save(update_fields=["tries"])
    return clock.now() + backoff(arrival.tries)


def _made_of(connector: Connector, taking: Taking) -> list[str] | DomainError:
    try:
        with transaction.atomic():
            return connector.take(taking)
    except DomainError as error:
        return error


def settle_arrival(connection: Connection, arrival: Arrival, state: str) -> None:
    """This function will note that the arrival was taken in, or that there was nothing in it."""
    ARRIVAL.check(arrival.state, state)
    now = clock.now()
    arrival.state, arrival.settled_at, arrival.reason, arrival.sentence = state, now, "", ""
    arrival.save()
    connection.last_taken_at, connection.failing_since, connection.silent_since = now, None, None
    connection.save(update_fields=["last_taken_at", "failing_since", "silent_since"])
    if state == State.TAKEN:
        by = Actor.tool(connection.pk)
        announce(ARRIVAL_TAKEN, client_id=arrival.client_id, by=by, obj=arrival, made=len(arrival.made))


def fail_arrival(connection: Connection, arrival: Arrival, error: DomainError) -> None:
    """This function will note why the arrival cannot be used, and tell it if that is news."""
    ARRIVAL.check(arrival.state, State.FAILED)
    arrival.state, arrival.settled_at = State.FAILED, clock.now()
    arrival.reason, arrival.sentence = error.code, str(error)
    arrival.save()
    by = Actor.tool(connection.pk)
    announce(ARRIVAL_FAILED, client_id=arrival.client_id, by=by, obj=arrival, reason=error.code)
    note_failure(connection, error.code)


def note_failure(connection: Connection, reason: str) -> None:
    """This function will note that a delivery was no use; told once, until one is again."""
    now = clock.now()
    is_news = connection.failing_since is None
    connection.last_failed_at, connection.failing_since = now, connection.failing_since or now
    connection.save(update_fields=["last_failed_at", "failing_since"])
    if is_news:
        by = Actor.tool(connection.pk)
        announce(CONNECTION_FAILING, client_id=connection.client_id, by=by, obj=connection, reason=reason)


def put_back(arrival: Arrival) -> None:
    """This function will let the arrival wait once more, whatever had come of it."""
    ARRIVAL.check(arrival.state, State.WAITING)
    arrival.state, arrival.settled_at, arrival.tries = State.WAITING, None, 0
    arrival.reason, arrival.sentence = "", ""
