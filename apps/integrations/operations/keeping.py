"""Keeping deliveries as they came."""

import base64
from dataclasses import replace
from typing import Final

from apps.clients.operations import new_public_id
from apps.core import clock
from apps.integrations.errors import SignatureWrong
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations.settling import note_failure, put_back
from apps.integrations.registry import Delivery

KEPT_OF_REFUSED: Final = 64 * 1024
REFUSED_KEY: Final = "refused"
State = Arrival.State


def keep_delivery(connection: Connection, delivery: Delivery, key: str) -> tuple[Arrival, bool]:
    """This function will keep the delivery and tell whether it is to be taken in: new, or sent again after failing."""
    rows = Arrival.objects.filter(client_id=connection.client_id, connection=connection)
    known = rows.select_for_update().filter(key=key).first()
    if known is None:
        return _write(connection, delivery, key, State.WAITING), True
    known.times += 1
    again = known.state == State.FAILED
    if again:
        put_back(known)
    known.save()
    return known, again


def _write(connection: Connection, delivery: Delivery, key: str, state: str) -> Arrival:
    try:
        body, is_base64 = delivery.body.decode(), False
        is_base64 = "\0" in body
    except UnicodeDecodeError:
        body, is_base64 = "", True
    made: Arrival = Arrival.objects.create(
        client_id=connection.client_id,
        public_id=new_public_id(),
        connection=connection,
        key=key,
        state=state,
        body=base64.b64encode(delivery.body).decode() if is_base64 else body,
        is_base64=is_base64,
        content_type=_line(delivery.content_type)[:120],
        headers={name: _line(value)[:500] for name, value in delivery.headers.items()},
        received_at=delivery.received_at,
    )
    return made


def _line(value: str) -> str:
    return "".join(letter for letter in value if letter.isprintable())


def keep_refused(connection: Connection, delivery: Delivery, error: SignatureWrong) -> None:
    """This function will keep the last one that was refused, and no other: somebody could fill the disk."""
    Arrival.objects.filter(client_id=connection.client_id, connection=connection, key=REFUSED_KEY).delete()
    cut = replace(delivery, body=delivery.body[:KEPT_OF_REFUSED])
    kept = _write(connection, cut, REFUSED_KEY, State.REFUSED)
    kept.reason, kept.sentence, kept.settled_at = error.code, str(error), clock.now()
    kept.save(update_fields=["reason", "sentence", "settled_at"])
    note_failure(connection, error.code)
