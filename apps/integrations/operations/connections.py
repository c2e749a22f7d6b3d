"""Making, changing, pausing and ending connections. Whoever manages the client may; the doors see to that."""

import base64
import hashlib
import secrets
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from django.db.models import Q
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.sealing import seal, unseal
from apps.integrations.events import (
    CONNECTION_CHANGED,
    CONNECTION_ENDED,
    CONNECTION_MADE,
    CONNECTION_PAUSED,
    CONNECTION_RESUMED,
    CONNECTION_SECRET_CHANGED,
)
from apps.integrations.lifecycle import CONNECTION
from apps.integrations.models import Arrival, Connection, ConnectionSecret
from apps.integrations.registry import Connector, SecretOf, connector_named
from apps.integrations.signatures import WEBHOOK_SECRET
from apps.integrations.silence import LISTEN, SHORTEST

BOTH_ALIVE: Final = timedelta(days=7)  # after a change, for the tool to be told the new one
WAITING: Final = "tool_taking"  # the work of taking in what waits
State, Use = Connection.State, ConnectionSecret.Use


def make_connection(
    *,
    by: Actor,
    client: Client,
    tool: str,
    name: str = "",
    secret: str = "",
    fetch_token: str = "",
    settings: Mapping[str, str] | None = None,
) -> tuple[Connection, str]:
    """This function will make an address for the tool and return the connection with its secret, shown this once.

    The secret is made here, or is the tool's own, where the tool makes it up; then it is given. Raises BadInput.
    """
    connector = _connector(tool)
    checked = _checked_settings(connector, settings or {})
    text = _secret_text(connector, secret)
    if connector.fetch is not None and not fetch_token.strip():
        raise BadInput(_("Paste the token: answers are fetched with it."), field="fetch_token")
    now, token = clock.now(), secrets.token_urlsafe(32)
    made: Connection = Connection.objects.create(
        client=client,
        public_id=new_public_id(),
        tool=tool,
        name=name.strip()[:120] or str(connector.label),
        token_hash=hash_of(token),
        sealed_token=seal(token),
        settings=checked,
        created_by=by.id,
        created_at=now,
    )
    for use, value in ((Use.SIGNING, text), (Use.FETCHING, fetch_token.strip())):
        if value:
            _add_secret(made, use, value)
    wake.schedule(LISTEN, made.pk, client_id=client.pk, at=now + SHORTEST)
    announce(CONNECTION_MADE, client_id=client.pk, by=by, obj=made, tool=tool)
    return made, text


def _connector(tool: str) -> Connector:
    found = connector_named(tool)
    if found is None:
        raise BadInput(_("There is no such tool. Choose one of the list."), field="tool")
    return found


def _checked_settings(connector: Connector, given: Mapping[str, str]) -> dict[str, str]:
    kept = {each.name: str(given.get(each.name, "")).strip()[:200] for each in connector.settings}
    for each in connector.settings:
        if each.is_needed and not kept[each.name]:
            raise BadInput(_("Fill this in."), field=each.name)
    return {name: value for name, value in kept.items() if value}


def _secret_text(connector: Connector, given: str) -> str:
    if connector.secret_of == SecretOf.US:
        return new_secret()
    if not given.strip() and not connector.secret_is_optional:
        raise BadInput(_("Paste the secret: without it nobody can tell who delivers."), field="secret")
    return given.strip()


def new_secret() -> str:
    """This function will draw a secret of 256 bits in the form that Standard Webhooks gives to secrets."""
    return WEBHOOK_SECRET + base64.b64encode(secrets.token_bytes(32)).decode()


def hash_of(token: str) -> str:
    """This function will return what an address is found by: the SHA-256 of its last part."""
    return hashlib.sha256(token.encode()).hexdigest()


def _add_secret(connection: Connection, use: str, text: str) -> None:
    now = clock.now()
    before = connection.secrets.filter(client_id=connection.client_id, use=use)
    alive = before.filter(Q(ends_at=None) | Q(ends_at__gt=now + BOTH_ALIVE))
    alive.update(ends_at=now + BOTH_ALIVE)
    ConnectionSecret.objects.create(
        client_id=connection.client_id, connection=connection, use=use, sealed=seal(text), created_at=now
    )


def secrets_of(connection: Connection, use: str) -> list[str]:
    """This function will return the secrets that are alive, the newest first: two while one replaces the other."""
    rows = ConnectionSecret.objects.filter(client_id=connection.client_id, connection=connection, use=use)
    alive = rows.filter(Q(ends_at=None) | Q(ends_at__gt=clock.now())).order_by("-pk")
    return [unseal(each.sealed) for each in alive]


def change_secret(*, by: Actor, connection: Connection, secret: str = "", use: str = Use.SIGNING) -> str:
    """This function will put another secret beside the present one, which stays good for seven days, and return it.

    Raises BadInput where the tool makes the secret up and none was given, MoveRefused for an ended connection.
    """
    locked = _locked(connection)
    connector = _connector(locked.tool)
    if use == Use.FETCHING:
        text = secret.strip()
        if not text or connector.fetch is None:
            raise BadInput(_("Paste the new token."), field="fetch_token")
    else:
        text = _secret_text(connector, secret)
    if not text:
        raise BadInput(_("Paste the new secret."), field="secret")
    _add_secret(locked, use, text)
    announce(CONNECTION_SECRET_CHANGED, client_id=locked.client_id, by=by, obj=locked, use=use)
    return text


def change_connection(*, by: Actor, connection: Connection, name: str, settings: Mapping[str, str]) -> Connection:
    """This function will change name and settings; what failed before is replayed by whoever wants it.

    Raises BadInput naming the field.
    """
    locked = _locked(connection)
    wanted = {
        "name": name.strip()[:120] or locked.name,
        "settings": _checked_settings(_connector(locked.tool), settings),
    }
    changed = sorted(field for field, value in wanted.items() if getattr(locked, field) != value)
    if changed:
        for field in changed:
            setattr(locked, field, wanted[field])
        locked.save(update_fields=changed)
        announce(CONNECTION_CHANGED, client_id=locked.client_id, by=by, obj=locked, fields=changed)
    return locked


def pause_connection(*, by: Actor, connection: Connection) -> Connection:
    """This function will let what arrives wait: it is kept, the tool hears yes, and nothing is taken in."""
    locked = _move(connection, State.PAUSED)
    announce(CONNECTION_PAUSED, client_id=locked.client_id, by=by, obj=locked)
    return locked


def resume_connection(*, by: Actor, connection: Connection) -> Connection:
    """This function will go on with the connection, and have what waited taken in, in its order."""
    locked = _move(connection, State.ACTIVE)
    now = clock.now()
    waiting = Arrival.objects.filter(client_id=locked.client_id, connection=locked, state=Arrival.State.WAITING)
    entries = [wake.Entry(pk, now) for pk in waiting.order_by("pk").values_list("pk", flat=True)]
    wake.schedule_many(WAITING, entries, client_id=locked.client_id)
    wake.schedule(LISTEN, locked.pk, client_id=locked.client_id, at=now + SHORTEST)
    announce(CONNECTION_RESUMED, client_id=locked.client_id, by=by, obj=locked, waiting=len(entries))
    return locked


def end_connection(*, by: Actor, connection: Connection) -> Connection:
    """This function will close the address for ever. What came stays, and its secrets are gone."""
    locked = _move(connection, State.ENDED)
    ConnectionSecret.objects.filter(client_id=locked.client_id, connection=locked).delete()
    wake.unschedule(LISTEN, locked.pk)
    announce(CONNECTION_ENDED, client_id=locked.client_id, by=by, obj=locked)
    return locked


def _move(connection: Connection, state: str) -> Connection:
    locked = _locked(connection)
    CONNECTION.check(locked.state, state)
    locked.state, locked.silent_since = state, None
    locked.save(update_fields=["state", "silent_since"])
    return locked


def _locked(connection: Connection) -> Connection:
    rows = Connection.objects.in_scope().select_for_update(of=("self",)).select_related("client")
    locked: Connection = rows.get(pk=connection.pk)
    return locked
