"""Which websites may show the brand's stories as their own: whole origins, listed one by one."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.origins import checked_origin
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.newsroom.events import EMBED_ORIGIN_ADDED, EMBED_ORIGIN_REMOVED
from apps.newsroom.models.made import EmbedOrigin

MOST_ORIGINS = 20


def add_origin(*, by: User, client: Client, typed: str) -> EmbedOrigin:
    """This function will let a website show the brand's stories; one that may already stays as it is.

    Raises BadInput for what is not an origin: it stands in a header, so nothing else may come in.
    """
    held = Client.objects.select_for_update().get(pk=client.pk)
    origin = checked_origin(typed)
    rows = EmbedOrigin.objects.filter(client_id=held.pk)
    kept: EmbedOrigin | None = rows.filter(origin=origin).first()
    if kept is not None:
        return kept
    if rows.count() >= MOST_ORIGINS:
        sentence = _("%(most)d websites are listed already. Take one out before you add another.")
        raise BadInput(sentence % {"most": MOST_ORIGINS}, field="origin")
    made: EmbedOrigin = EmbedOrigin.objects.create(client=held, origin=origin, added_by=by, added_at=clock.now())
    announce(EMBED_ORIGIN_ADDED, client_id=held.pk, by=by.actor, obj=made, batch=[made])
    return made


def remove_origin(*, by: User, origin: EmbedOrigin) -> None:
    """This function will take a website off the list: its frames are empty from the next load on."""
    announce(EMBED_ORIGIN_REMOVED, client_id=origin.client_id, by=by.actor, obj=origin, batch=[origin])
    EmbedOrigin.objects.filter(pk=origin.pk).delete()
