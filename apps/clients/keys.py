"""Keys of programs: made, rotated, taken back. Owners only; the doors see to that."""

import hashlib
import re
import secrets
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

from django.db import connection
from django.utils.translation import gettext as _

from apps.accounts.events import KEY_MADE, KEY_REVOKED, KEY_ROTATED
from apps.accounts.models import ApiKey
from apps.clients.models import Client, KeyGrant, KeyScope
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF, widened_by

# One form for all, so that scanners of published code can find a key that got out.
KEY_FORM: Final = re.compile(r"gwk_[a-z2-9]{16}_[A-Za-z0-9_-]{43}")
BOTH_ALIVE: Final = timedelta(days=7)  # after a rotation, for the program to change over
USED_EVERY: Final = timedelta(minutes=1)


class KeyIsOver(DomainError):
    """The key was taken back, has run out, or has a successor."""

    code = "key_is_over"


def make_key(
    *, by: Actor, name: str, scopes: Iterable[str], clients: Iterable[Client], expires_at: datetime | None = None
) -> tuple[ApiKey, str]:
    """This function will make a key for these brands and return it with its text, which nobody can read again.

    Raises BadInput naming the field: no name, no or unknown scopes, no brand, an end that is past.
    """
    name, wanted, brands = name.strip(), sorted(set(scopes)), list(clients)
    if not name:
        raise BadInput(_("Name the program that will use the key: “Help desk, nightly export”."), field="name")
    if not wanted or set(wanted) - set(KeyScope.values):
        raise BadInput(_("Choose at least one thing that the key may do."), field="scopes")
    if not brands:
        raise BadInput(_("Choose at least one client: a key without one sees nothing."), field="clients")
    if expires_at is not None and expires_at <= clock.now():
        raise BadInput(_("This day is past. Choose a later one, or leave it empty."), field="expires_at")
    return _make(by=by, name=name, scopes=wanted, client_ids=[each.pk for each in brands], expires_at=expires_at)


def _make(
    *, by: Actor, name: str, scopes: list[str], client_ids: list[int], expires_at: datetime | None
) -> tuple[ApiKey, str]:
    now, public_id = clock.now(), new_public_id()
    text = f"gwk_{public_id}_{secrets.token_urlsafe(32)}"
    made: ApiKey = ApiKey.objects.create(
        public_id=public_id,
        name=name,
        secret_hash=hash_of(text),
        scopes=scopes,
        made_by=by.id,
        created_at=now,
        expires_at=expires_at,
    )
    with widened_by(*client_ids):
        KeyGrant.objects.bulk_create([KeyGrant(client_id=each, key=made, created_at=now) for each in client_ids])
    announce(KEY_MADE, client_id=AGENCY_ITSELF, by=by, obj=made, scopes=scopes)
    return made, text


def rotate_key(*, by: Actor, key: ApiKey) -> tuple[ApiKey, str]:
    """This function will make a successor that may do the same; the old key stays good for seven days.

    Raises KeyIsOver for one that is no longer good or has a successor already.
    """
    locked: ApiKey = ApiKey.objects.select_for_update().get(pk=key.pk)
    now = clock.now()
    if not locked.is_good(now) or locked.successor_id is not None:
        raise KeyIsOver(_("This key is over or has a successor already. Rotate that one, or make a new key."))
    grants = KeyGrant.objects.in_scope().filter(key=locked).values_list("client_id", flat=True)
    lives_for = locked.expires_at - locked.created_at if locked.expires_at else None
    made, text = _make(
        by=by,
        name=locked.name,
        scopes=locked.scopes,
        client_ids=sorted(grants),
        expires_at=now + lives_for if lives_for else None,
    )
    locked.successor = made
    locked.expires_at = min(filter(None, (locked.expires_at, now + BOTH_ALIVE)))
    locked.save(update_fields=["successor", "expires_at"])
    announce(KEY_ROTATED, client_id=AGENCY_ITSELF, by=by, obj=locked, successor_id=made.pk)
    return made, text


def revoke_key(*, by: Actor, key: ApiKey) -> ApiKey:
    """This function will end the key at once; ending it twice keeps the first."""
    locked: ApiKey = ApiKey.objects.select_for_update().get(pk=key.pk)
    if locked.revoked_at is None:
        locked.revoked_at = clock.now()
        locked.save(update_fields=["revoked_at"])
        announce(KEY_REVOKED, client_id=AGENCY_ITSELF, by=by, obj=locked)
    return locked


def good_key(text: str) -> ApiKey | None:
    """This function will find the key with this text if it is still good. The text is a right, not a name."""
    if not KEY_FORM.fullmatch(text):
        return None
    found = ApiKey.objects.filter(secret_hash=hash_of(text)).first()
    return found if found is not None and found.is_good(clock.now()) else None


def clients_of_key(key: ApiKey) -> list[int]:
    """This function will return the ids of the brands that the key may see; asked before there is a scope."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clients_of_key(%s)", [key.pk])
        return list(cursor.fetchone()[0] or [])


def note_use(key: ApiKey) -> None:
    """This function will note, once a minute at most, that the key was used; calls side by side do not wait."""
    now = clock.now()
    if key.last_used_at is not None and key.last_used_at > now - USED_EVERY:
        return
    free = ApiKey.objects.select_for_update(skip_locked=True).filter(pk=key.pk)
    if free.first() is not None:
        ApiKey.objects.filter(pk=key.pk).update(last_used_at=now)


def hash_of(text: str) -> str:
    """This function will return what is kept of a key: the SHA-256 of its text, which holds 256 random bits."""
    return hashlib.sha256(text.encode()).hexdigest()
