"""A brand's logo: one PNG of our own making, at an address that holds its hash and changes with it."""

import hashlib
from typing import IO

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages
from django.db import transaction

from apps.clients.events import CLIENT_CHANGED
from apps.clients.models import Client
from apps.core.actors import Actor
from apps.core.events import announce
from apps.core.pictures import clean_logo

PLACE = "brand"  # of its address; the file's name is the rest


def set_logo(*, by: Actor, client: Client, upload: IO[bytes]) -> Client:
    """This function will give the brand a logo; the same picture again changes nothing.

    Raises BadInput, naming the field `file` and the mend, for what is no picture.
    """
    made = clean_logo(upload)
    locked: Client = Client.objects.in_scope().select_for_update().get(pk=client.pk)
    name = f"logos/{locked.public_id}-{hashlib.sha256(made.content).hexdigest()[:16]}.png"
    if locked.logo.name == name:
        return locked
    if not _files().exists(name):  # its name is what is in it
        _files().save(name, ContentFile(made.content))
    return _changed(by, locked, name)


def remove_logo(*, by: Actor, client: Client) -> Client:
    """This function will take the logo away: the brand shows its first letter again. Twice changes nothing."""
    locked: Client = Client.objects.in_scope().select_for_update().get(pk=client.pk)
    return _changed(by, locked, "") if locked.logo else locked


def _changed(by: Actor, client: Client, name: str) -> Client:
    before, client.logo = client.logo.name, name
    client.save(update_fields=["logo"])
    if before:
        transaction.on_commit(lambda: _files().delete(before), robust=True)
    announce(CLIENT_CHANGED, client_id=client.pk, by=by, obj=client, fields=["logo"])
    return client


def _files() -> Storage:
    """The agency's own folder: the storage looks at the schema we are in."""
    return storages["default"]


def logo_path(client: Client) -> str:
    """This function will return the logo's path on every host, or nothing where the brand has none."""
    return f"/{PLACE}/{_last_part(client)}" if client.logo else ""


def logo_named(name: str) -> bytes | None:
    """This function will return the logo behind the last part of its path, or None for one that is gone."""
    path = f"logos/{name}"
    if not _files().exists(path):
        return None
    with _files().open(path) as file:
        content: bytes = file.read()
    return content


def logo_of(client: Client) -> bytes | None:
    """This function will return the brand's logo as a file, or None where it has none."""
    return logo_named(_last_part(client)) if client.logo else None


def _last_part(client: Client) -> str:
    return str(client.logo.name).rpartition("/")[2]
