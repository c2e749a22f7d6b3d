"""Telling every service person of a brand what to know and say; each says that they know."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.messaging.events import BROADCAST_KNOWN, BROADCAST_SENT
from apps.messaging.models import Broadcast, BroadcastReader
from apps.messaging.operations.houses import one_line
from apps.messaging.operations.promising import check_promises
from apps.notifications.operations import give_notices
from apps.tickets.models import Team
from apps.tickets.people import team_of

LONGEST = 1000


def send_broadcast(*, by: User, client: Client, text: str) -> Broadcast:
    """This function will tell a brand's service people something. Raises BadInput, PromiseIsBroken."""
    words = one_line(text, LONGEST, "text")
    check_promises(client, words)
    people = team_of(client.pk, Team.CX)
    made: Broadcast = Broadcast.objects.create(
        client=client, public_id=new_public_id(), text=words, sent_by=by, sent_at=clock.now()
    )
    BroadcastReader.objects.bulk_create(BroadcastReader(client=client, broadcast=made, user=each) for each in people)
    give_notices(
        client=client,
        people=people,
        kind="messaging.broadcast",
        text=_("To know and to say for %(brand)s: %(text)s") % {"brand": client.name, "text": words},
        path=reverse("messaging:broadcasts", urlconf=settings.URLCONF_AGENCY),
        ref=made.pk,
    )
    announce(BROADCAST_SENT, client_id=client.pk, by=by.actor, obj=made, readers=len(people))
    return made


def know_broadcast(*, by: User, broadcast: Broadcast) -> None:
    """This function will note that a person knows. Raises BadInput for somebody whom it was not sent to."""
    held = BroadcastReader.objects.select_for_update().filter(broadcast=broadcast, user=by).first()
    if held is None:
        raise BadInput(_("It was not sent to you."), field="by")
    if held.known_at is None:
        held.known_at = clock.now()
        held.save(update_fields=["known_at"])
        announce(BROADCAST_KNOWN, client_id=held.client_id, by=by.actor, obj=broadcast, user_id=by.pk)
