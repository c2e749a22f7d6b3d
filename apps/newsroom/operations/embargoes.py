"""Sharing a text under embargo: one link for each journalist, with the name kept, which can end and be taken back."""

from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.links import make_link, revoke_links
from apps.newsroom.errors import EmbargoOver, MomentPast
from apps.newsroom.events import EMBARGO_LINK_REVOKED, EMBARGO_SHARED
from apps.newsroom.models import EmbargoReader, Opening
from apps.newsroom.readings import PURPOSE


def share_embargo(
    *, by: User, opening: Opening, name: str, outlet: str = "", until: datetime | None = None
) -> tuple[EmbargoReader, str]:
    """This function will make a journalist's link and return it with its token, which is shown once.

    Raises EmbargoOver, BadInput without a name, and MomentPast for a link that would be over at once.
    """
    now = clock.now()
    held = Opening.objects.select_for_update().get(pk=opening.pk)
    if held.state != Opening.State.WAITING or not held.is_embargo:
        raise EmbargoOver
    if not name.strip():
        raise BadInput(_("Say whose link it is: the name stands on the page they read."), field="name")
    if until is not None and until <= now:
        raise MomentPast
    reader = EmbargoReader.objects.create(
        client_id=held.client_id,
        public_id=new_public_id(),
        opening=held,
        name=" ".join(name.split()),
        outlet=" ".join(outlet.split()),
        until=until,
        shared_by=by,
        shared_at=now,
    )
    _link, token = make_link(purpose=PURPOSE, client_id=held.client_id, subject_id=reader.pk, expires_at=until)
    announce(EMBARGO_SHARED, client_id=held.client_id, by=by.actor, obj=reader, batch=[reader], opening_id=held.pk)
    return reader, token


def revoke_embargo_link(*, by: User, reader: EmbargoReader) -> EmbargoReader:
    """This function will take a journalist's link back; the name stays in the list. A second time changes nothing.

    Raises EmbargoOver when everybody can read the text by now.
    """
    opening = Opening.objects.select_for_update().get(pk=reader.opening_id)
    if opening.state != Opening.State.WAITING:
        raise EmbargoOver
    held = EmbargoReader.objects.select_for_update().get(pk=reader.pk)
    if held.revoked_at is None:
        revoke_links(purpose=PURPOSE, subject_id=held.pk, client_id=held.client_id)
        held.revoked_at = clock.now()
        held.save(update_fields=["revoked_at"])
        announce(
            EMBARGO_LINK_REVOKED,
            client_id=held.client_id,
            by=by.actor,
            obj=held,
            batch=[held],
            opening_id=opening.pk,
        )
    return held
