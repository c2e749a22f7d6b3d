"""What is said in a ticket: by the customer, by us, among ourselves."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from apps.clients.suppression import check_may_write_to
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.notifications.models import Mail
from apps.notifications.operations import queue_mail, recall_mail
from apps.tickets.events import CUSTOMER_SAID, REPLY_GIVEN, REPLY_QUEUED, REPLY_RECALLED
from apps.tickets.lifecycle import AT_WORK, TICKET
from apps.tickets.models import PUBLIC_CHANNELS, Channel, Ticket, TicketClock, TicketMessage
from apps.tickets.operations.clocks import ANSWERS, alive_clocks, start_clocks, stop_clock
from apps.tickets.operations.holding import family_of, lock_ticket, move
from apps.tickets.operations.moves import enter
from apps.tickets.operations.saying import add_message, checked_text

State, Kind = Ticket.State, TicketMessage.Kind
MAIL_PURPOSE = "tickets.reply"
CLOCKS_DIFFER_BY = timedelta(minutes=5)
THEN = ("", State.WAITING, State.SOLVED)  # what a reply may be followed by


class CannotBeWrittenTo(DomainError):
    """Nobody knows an e-mail of this customer, or nothing may be sent to it."""

    code = "cannot_be_written_to"


def receive_message(
    *, by: Actor, ticket: Ticket, text: str, channel: str, said_at: datetime, source_id: str = ""
) -> TicketMessage:
    """This function will add what the customer said: an answer is owed, and what was solved is open again.

    The same source id again changes nothing. Into a merged ticket it comes all the same, and counts where that
    went. Raises BadInput.
    """
    text = checked_text(text, channel)
    held = lock_ticket(ticket.pk, even_if_merged=True)
    if source_id:
        known = TicketMessage.objects.filter(client_id=held.client_id, ticket=held, source_id=source_id).first()
        if known is not None:
            return known
    main = lock_ticket(held.merged_into_id) if held.merged_into_id else held
    now = clock.now()
    at = max(min(said_at, now), held.opened_at)
    message = add_message(held, Kind.CUSTOMER, text, channel, at, by, said_at=at, source_id=source_id)
    _come_back(main, by=by, at=at)
    main.last_said_at = max(main.last_said_at, at)
    main.save(update_fields=["last_said_at"])
    _owe_answer(main, by=by, at=at)
    announce(CUSTOMER_SAID, client_id=held.client_id, by=by, obj=message, ticket_id=main.pk, channel=channel)
    return message


def _come_back(ticket: Ticket, *, by: Actor, at: datetime) -> None:
    if ticket.state == State.WAITING:
        enter(ticket, State.OPEN, by=by, at=at)
    elif ticket.state in (State.SOLVED, State.CLOSED):
        enter(ticket, State.REOPENED, by=by, at=at)


def _owe_answer(ticket: Ticket, *, by: Actor, at: datetime) -> None:
    """One answer is owed at a time: it answers all that was said until then."""
    if alive_clocks(family_of(ticket), *ANSWERS):
        return
    kind = TicketClock.Kind.FIRST if ticket.first_answered_at is None else TicketClock.Kind.NEXT
    start_clocks(by=by, client=ticket.client, kind=kind, starts=[(ticket, at)])


def log_reply(
    *,
    by: Actor,
    ticket: Ticket,
    text: str,
    channel: str,
    said_at: datetime,
    is_public: bool = False,
    then: str = "",
    source_id: str = "",
) -> TicketMessage:
    """This function will note an answer that was given by hand at `said_at`; it stops the clocks at that moment.

    `then` is the state that the ticket takes with it: waiting, solved, or as it is. Raises BadInput, TicketIsMerged.
    """
    text = checked_text(text, channel)
    if then not in THEN:
        raise BadInput(_("After an answer a ticket waits on the customer, is solved, or stays as it is."), field="then")
    now = clock.now()
    if said_at > now + CLOCKS_DIFFER_BY:
        raise BadInput(_("This moment is still to come. Log an answer once it was given."), field="said_at")
    ticket = lock_ticket(ticket.pk)
    if source_id:
        known = TicketMessage.objects.filter(client_id=ticket.client_id, ticket=ticket, source_id=source_id).first()
        if known is not None:
            return known
    if said_at < ticket.opened_at - CLOCKS_DIFFER_BY:
        raise BadInput(_("This is before the customer wrote. Enter a moment after it."), field="said_at")
    at = max(min(said_at, now), ticket.opened_at)
    message = add_message(ticket, Kind.REPLY, text, channel, at, by, said_at=at, source_id=source_id, then=then)
    message.is_public = is_public and channel in PUBLIC_CHANNELS
    message.save(update_fields=["is_public"])
    _count(message, ticket, by=by)
    return message


def send_reply(
    *,
    by: Actor,
    ticket: Ticket,
    text: str,
    then: str = "",
    canned_hash: str = "",
    hold: timedelta = timedelta(0),
) -> tuple[TicketMessage, Mail]:
    """This function will queue the answer as a mail. It counts from the moment it is sent, and not before.

    `hold` keeps it in the house for some seconds, in which `recall_reply` takes it back.
    Raises CannotBeWrittenTo, TicketIsMerged, BadInput.
    """
    text = checked_text(text, Channel.MAIL)
    if then not in THEN:
        raise BadInput(_("After an answer a ticket waits on the customer, is solved, or stays as it is."), field="then")
    ticket = lock_ticket(ticket.pk)
    customer, client = ticket.customer, ticket.client
    if customer is None or not customer.email:
        raise CannotBeWrittenTo(_("No e-mail of this customer is known. Answer where they wrote, and log it here."))
    check_may_write_to(client_id=ticket.client_id, address=customer.email)
    message = add_message(ticket, Kind.REPLY, text, Channel.MAIL, clock.now(), by, said_at=None, then=then)
    mail = queue_mail(
        by=by,
        client=client,
        purpose=MAIL_PURPOSE,
        ref=message.pk,
        to_address=customer.email,
        to_name=customer.name,
        subject=f"{ticket.subject[:200]} [#{ticket.number}]",
        text=text,
        from_brand=True,
        hold=hold,
    )
    message.mail_id, message.canned_hash = mail.pk, canned_hash
    message.save(update_fields=["mail_id", "canned_hash"])
    announce(REPLY_QUEUED, client_id=ticket.client_id, by=by, obj=message, ticket_id=ticket.pk)
    return message, mail


def recall_reply(*, by: Actor, message: TicketMessage) -> TicketMessage:
    """This function will take back an answer that is still held. Raises MailHasLeft once sending has begun."""
    if message.mail_id is None:
        raise BadInput(_("Only a mail that has not left can be taken back."), field="message")
    recall_mail(by=by, mail=Mail.objects.get(pk=message.mail_id, client_id=message.client_id))
    message.recalled_at = clock.now()
    message.save(update_fields=["recalled_at"])
    announce(REPLY_RECALLED, client_id=message.client_id, by=by, obj=message, ticket_id=message.ticket_id)
    return message


def count_sent_reply(*, by: Actor, mail: Mail) -> TicketMessage | None:
    """This function will count a mailed answer from the moment it was sent; a second telling changes nothing."""
    message = TicketMessage.objects.filter(client_id=mail.client_id, pk=mail.ref, mail_id=mail.pk).first()
    if message is None or mail.sent_at is None:
        return None
    ticket = lock_ticket(message.ticket_id, even_if_merged=True)
    message.refresh_from_db()
    bounced = Mail.objects.filter(pk=mail.pk, bounced_at__isnull=False).exists()
    if message.said_at is not None or bounced:
        return None
    message.said_at = mail.sent_at
    message.save(update_fields=["said_at"])
    _count(message, lock_ticket(ticket.merged_into_id) if ticket.merged_into_id else ticket, by=by)
    return message


def _count(message: TicketMessage, ticket: Ticket, *, by: Actor) -> None:
    """The answer has reached the customer: the clocks of answers stop, the ticket moves on."""
    at = message.said_at or clock.now()
    for row in alive_clocks(family_of(ticket), *ANSWERS):
        if row.started_at <= at:
            stop_clock(row, by=by, at=at, message_id=message.pk)
    ticket.last_said_at = max(ticket.last_said_at, at)
    ticket.save(update_fields=["last_said_at"])
    Ticket.objects.filter(pk__in=family_of(ticket), first_answered_at=None).update(first_answered_at=at)
    ticket.first_answered_at = ticket.first_answered_at or at
    announce(
        REPLY_GIVEN,
        client_id=ticket.client_id,
        by=by,
        obj=message,
        ticket_id=ticket.pk,
        channel=message.channel,
        in_public=message.is_public,
    )
    _go_on(ticket, message.then, by=by, at=at)


def _go_on(ticket: Ticket, then: str, *, by: Actor, at: datetime) -> None:
    """Where the customer wrote while the mail was on its way, the ticket stays ours to do."""
    owed = bool(alive_clocks(family_of(ticket), *ANSWERS))
    if then and not owed and TICKET.allows(ticket.state, then):
        enter(ticket, then, by=by, at=at)
    elif ticket.state in AT_WORK - {State.OPEN}:
        move(ticket, State.OPEN, by=by)
