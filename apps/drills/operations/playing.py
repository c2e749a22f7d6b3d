"""Playing an inject: through the same operations by which real trouble comes in, once, at its moment."""

from datetime import datetime

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.people import Person
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.drills.events import INJECT_PLAYED
from apps.drills.models import DrillInject
from apps.drills.operations.starting import INJECT
from apps.drills.operations.usual import PLACE
from apps.listening.models import Source
from apps.listening.operations.taking import NewMention, take_mentions
from apps.tickets.models import Channel
from apps.tickets.operations.sides import flag_for_press
from apps.tickets.operations.tickets import NewTicket, open_ticket

Kind = DrillInject.Kind
ORIGIN = "drills.inject"
CHANNELS = {Kind.CALL: Channel.PHONE, Kind.TICKET: Channel.MAIL, Kind.JOURNALIST: Channel.MAIL}


@wake.performs(INJECT)
def play_inject(inject_id: int) -> datetime | None:
    """This function will let one thing happen. It runs in the transaction that takes it off the registry: once."""
    inject = DrillInject.objects.select_for_update(of=("self",)).select_related("client").get(pk=inject_id)
    if inject.done_at is not None or inject.cancelled_at is not None:
        return None
    client = Client.objects.in_scope().get(pk=inject.client_id, is_sandbox=True)
    if inject.kind == Kind.MENTION:
        _say(client, inject)
    else:
        _bring(client, inject)
    inject.done_at = clock.now()
    inject.save(update_fields=["done_at"])
    announce(INJECT_PLAYED, client_id=client.pk, by=SYSTEM, obj=inject, place=inject.place, kind=str(inject.kind))
    return None


def _say(client: Client, inject: DrillInject) -> None:
    """The first says it; the others say it, too, as people do who share."""
    now = clock.now()
    said = [
        NewMention(
            text=inject.text,
            source=PLACE,
            source_kind=Source.Kind.SOCIAL,
            said_at=now,
            outside_id=f"{inject.place}-{number}",
            author=inject.author if number == 0 else f"{inject.author} +{number}",
            reach=inject.reach,
        )
        for number in range(inject.crowd)
    ]
    take_mentions(by=SYSTEM, client=client, mentions=said)


def _bring(client: Client, inject: DrillInject) -> None:
    ticket = open_ticket(
        by=SYSTEM,
        client=client,
        new=NewTicket(
            text=inject.text,
            channel=CHANNELS[Kind(inject.kind)],
            said_at=clock.now(),
            person=Person(name=inject.author, email=f"inject-{inject.place}@drill.invalid"),
            origin=ORIGIN,
            origin_id=inject.pk,
        ),
    )
    if inject.kind == Kind.JOURNALIST:
        flag_for_press(by=SYSTEM, ticket=ticket, reason=_("A journalist asks: %(who)s") % {"who": inject.author})
