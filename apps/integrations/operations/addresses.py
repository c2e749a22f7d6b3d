"""Finding the connection of an address, and counting how often it is used."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from django.db import connection as database
from django.utils.translation import gettext as _

from apps.core import clock, scope
from apps.core.errors import DomainError
from apps.integrations.errors import TooManyDeliveries
from apps.integrations.models import Connection
from apps.integrations.operations.connections import hash_of

A_MINUTE: Final = timedelta(minutes=1)
MOST_A_MINUTE: Final = 600


class ConnectionUnknown(DomainError):
    """No such address, or not any more."""

    code = "connection_unknown"
    status = 404


@contextmanager
def connection_at(*, tool: str, token: str) -> Iterator[Connection]:
    """This function will find the connection of an address, lock it and set the scope to its one client.

    Deliveries of one connection go one after the other. Raises ConnectionUnknown; the address is the right.
    """
    with database.cursor() as cursor:
        cursor.execute("SELECT client_of_connection(%s)", [hash_of(token)])
        client_id = cursor.fetchone()[0]
    if client_id is None:
        raise ConnectionUnknown(_("Nothing takes deliveries at this address."))
    with scope.limited_to([client_id]):
        rows = Connection.objects.in_scope().select_for_update(of=("self",)).select_related("client")
        found = rows.filter(token_hash=hash_of(token), tool=tool).exclude(state=Connection.State.ENDED).first()
        if found is None:
            raise ConnectionUnknown(_("Nothing takes deliveries at this address."))
        yield found


def count_delivery(connection: Connection) -> None:
    """This function will count a delivery, good or bad. Raises TooManyDeliveries above 600 within a minute."""
    now = clock.now()
    if connection.minute_began_at is None or connection.minute_began_at <= now - A_MINUTE:
        connection.minute_began_at, connection.in_this_minute = now, 0
    connection.in_this_minute += 1
    connection.save(update_fields=["minute_began_at", "in_this_minute"])
    if connection.in_this_minute > MOST_A_MINUTE:
        raise TooManyDeliveries(_("More than 600 deliveries within a minute. Go on in a minute."))
