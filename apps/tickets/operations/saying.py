"""Writing a message down: what all ways of saying something share."""

from datetime import datetime

from django.utils.translation import gettext as _

from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.tickets.events import NOTE_ADDED
from apps.tickets.models import PUBLIC_CHANNELS, Channel, Ticket, TicketMessage
from apps.tickets.operations.holding import lock_ticket, made_by

Kind = TicketMessage.Kind
TEXT_CHARACTERS = 50_000


def add_note(*, by: Actor, ticket: Ticket, text: str) -> TicketMessage:
    """This function will add a note that only colleagues read. It stops no clock."""
    ticket = lock_ticket(ticket.pk)
    text = checked_text(text, ticket.channel)
    now = clock.now()
    message = add_message(ticket, Kind.NOTE, text, ticket.channel, now, by, said_at=now)
    announce(NOTE_ADDED, client_id=ticket.client_id, by=by, obj=message, ticket_id=ticket.pk)
    return message


def checked_text(text: str, channel: str) -> str:
    """This function will return the text without blanks around it. Raises BadInput for none, or an unknown channel."""
    if not text.strip():
        raise BadInput(_("Write what was said."), field="text")
    if len(text) > TEXT_CHARACTERS:
        raise BadInput(_("This is longer than 50,000 characters. Shorten it."), field="text")
    if channel not in Channel.values:
        raise BadInput(_("Choose one of the channels."), field="channel")
    return text.strip()


def add_message(
    ticket: Ticket,
    kind: str,
    text: str,
    channel: str,
    at: datetime,
    by: Actor,
    *,
    said_at: datetime | None,
    source_id: str = "",
    then: str = "",
) -> TicketMessage:
    """This function will write one message; a customer's in a public channel was said in public."""
    message: TicketMessage = TicketMessage.objects.create(
        client_id=ticket.client_id,
        ticket=ticket,
        public_id=new_public_id(),
        kind=kind,
        channel=channel,
        is_public=kind == Kind.CUSTOMER and channel in PUBLIC_CHANNELS,
        text=text,
        source_id=source_id,
        at=at,
        said_at=said_at,
        made_by=0 if kind == Kind.CUSTOMER else made_by(by),
        then=then,
    )
    return message
