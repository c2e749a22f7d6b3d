"""A brand that leaves: its work stops, nothing is deleted, and it can come back."""

from enum import StrEnum

from django.utils.translation import gettext as _

from apps.clients.events import CLIENT_ARCHIVED, CLIENT_RESTORED
from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce


class Newsroom(StrEnum):
    """What becomes of the pages that stand."""

    STAYS = "stays"  # readable as before, for as long as each permission holds
    CLOSES = "closes"  # every address answers 410


class ClientArchived(DomainError):
    """Nobody works for this brand any more."""

    code = "client_archived"

    def __init__(self, name: str) -> None:
        super().__init__(_("%(name)s is archived. An owner can restore it first.") % {"name": name})


def archive_client(*, by: Actor, client: Client, newsroom: str) -> Client:
    """This function will stop the work for a brand: deadlines rest, unsent mails are taken back, people lose sight.

    Customers can still withdraw permission, and permissions still run out. Raises BadInput for the newsroom,
    ClientArchived where it is archived.
    """
    if newsroom not in set(Newsroom):
        raise BadInput(_("Choose whether the newsroom stays or closes."), field="newsroom")
    held: Client = Client.objects.in_scope().select_for_update().get(pk=client.pk)
    if held.archived_at is not None:
        raise ClientArchived(held.name)
    held.archived_at = clock.now()
    held.newsroom_closed_at = held.archived_at if newsroom == Newsroom.CLOSES else None
    held.save(update_fields=["archived_at", "newsroom_closed_at"])
    announce(CLIENT_ARCHIVED, client_id=held.pk, by=by, obj=held, newsroom=str(newsroom))
    return held


def restore_client(*, by: Actor, client: Client) -> Client:
    """This function will take the work for a brand up again; a brand that is not archived stays as it is.

    Its newsroom opens again. What fell due meanwhile is late and told to its people. Mails that were taken back
    and openings that were called off stay so.
    """
    held: Client = Client.objects.in_scope().select_for_update().get(pk=client.pk)
    if held.archived_at is None:
        return held
    held.archived_at = held.newsroom_closed_at = None
    held.save(update_fields=["archived_at", "newsroom_closed_at"])
    announce(CLIENT_RESTORED, client_id=held.pk, by=by, obj=held)
    return held
