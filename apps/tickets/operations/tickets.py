"""Opening tickets, and changing who looks after them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client, Customer
from apps.clients.operations import new_public_id
from apps.clients.people import Person, find_or_create_customers
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.tickets.events import TICKET_ASSIGNED, TICKET_CHANGED, TICKET_WATCHED, TICKETS_OPENED
from apps.tickets.lifecycle import AT_WORK
from apps.tickets.models import (
    PUBLIC_CHANNELS,
    Priority,
    Team,
    Ticket,
    TicketClock,
    TicketCounter,
    TicketMessage,
    Watcher,
)
from apps.tickets.operations.clocks import retarget_clocks, start_clocks
from apps.tickets.operations.holding import lock_ticket, move
from apps.tickets.operations.saying import checked_text
from apps.tickets.people import is_able

State = Ticket.State
SUBJECT_CHARACTERS = 200


class TicketIsTaken(DomainError):
    """Somebody else looks after the ticket already."""

    code = "ticket_is_taken"


@dataclass(frozen=True, slots=True)
class NewTicket:
    """What a customer brings. Of `customer` and `person` one at most; without either nobody is known."""

    text: str
    channel: str
    said_at: datetime
    subject: str = ""
    priority: str = Priority.NORMAL
    customer: Customer | None = None
    person: Person = field(default_factory=Person)
    source_id: str = ""
    origin: str = ""
    origin_id: int = 0
    first_due_at: datetime | None = None  # a promise that was given before it was a ticket


@dataclass(frozen=True, slots=True)
class Opened:
    """`is_new` is False where it was here already, and nothing was changed."""

    ticket: Ticket
    is_new: bool


def open_tickets(*, by: Actor, client: Client, tickets: Sequence[NewTicket]) -> list[Opened]:
    """This function will open tickets with their first message and their clocks, and return one for each, in order.

    A ticket with a source id, or with the same origin, is known by it: twice is once. Those who open tickets of one
    brand go one after the other: its counter is held. Raises BadInput for an empty text or an unknown channel.
    """
    for each in tickets:
        _check_new(each)
    counter = _locked_counter(client)
    known = _known(client, tickets)
    fresh: list[NewTicket] = []
    for each in tickets:
        if _key(each) not in known and not any(_key(each) == _key(other) and _key(each) for other in fresh):
            fresh.append(each)
    made = _insert(by, client, fresh, counter)
    by_key = known | {_key(each): ticket for each, ticket in zip(fresh, made, strict=True) if _key(each)}
    by_identity = {id(each): ticket for each, ticket in zip(fresh, made, strict=True)}
    return [Opened(by_identity.get(id(each)) or by_key[_key(each)], id(each) in by_identity) for each in tickets]


def open_ticket(*, by: Actor, client: Client, new: NewTicket) -> Ticket:
    """This function will open one ticket, or return the one that is here already."""
    return open_tickets(by=by, client=client, tickets=[new])[0].ticket


def _check_new(new: NewTicket) -> None:
    checked_text(new.text, new.channel)
    if new.priority not in Priority.values:
        raise BadInput(_("Choose one of the priorities."), field="priority")


def _key(new: NewTicket) -> tuple[str, str]:
    if new.source_id:
        return ("source", new.source_id)
    return (new.origin, str(new.origin_id)) if new.origin else ("", "")


def _locked_counter(client: Client) -> TicketCounter:
    TicketCounter.objects.bulk_create([TicketCounter(client=client)], ignore_conflicts=True)
    return TicketCounter.objects.select_for_update().get(client=client)


def _known(client: Client, tickets: Sequence[NewTicket]) -> dict[tuple[str, str], Ticket]:
    theirs = Ticket.objects.filter(client=client).select_related("client", "customer", "owner", "pr_owner")
    found: dict[tuple[str, str], Ticket] = {}
    for row in theirs.filter(source_id__in=[each.source_id for each in tickets if each.source_id]):
        found["source", row.source_id] = row
    origins = {each.origin for each in tickets if each.origin and not each.source_id}
    for origin in origins:
        ids = [each.origin_id for each in tickets if each.origin == origin]
        for row in theirs.filter(origin=origin, origin_id__in=ids):
            found[origin, str(row.origin_id)] = row
    return found


def _insert(by: Actor, client: Client, fresh: Sequence[NewTicket], counter: TicketCounter) -> list[Ticket]:
    if not fresh:
        return []
    now = clock.now()
    found = find_or_create_customers(by=by, client=client, people=[each.person for each in fresh])
    rows = [
        _ticket(client, each, each.customer or customer, counter.last + place, now)
        for place, (each, customer) in enumerate(zip(fresh, found.customers, strict=True), 1)
    ]
    counter.last += len(rows)
    counter.save(update_fields=["last"])
    made: list[Ticket] = Ticket.objects.bulk_create(rows)
    TicketMessage.objects.bulk_create(
        TicketMessage(
            client=client,
            ticket=ticket,
            public_id=new_public_id(),
            kind=TicketMessage.Kind.CUSTOMER,
            channel=each.channel,
            is_public=each.channel in PUBLIC_CHANNELS,
            text=each.text.strip(),
            at=ticket.opened_at,
            said_at=ticket.opened_at,
        )
        for each, ticket in zip(fresh, made, strict=True)
    )
    starts = [(ticket, ticket.opened_at) for ticket in made]
    promised = {ticket.pk: each.first_due_at for each, ticket in zip(fresh, made, strict=True) if each.first_due_at}
    start_clocks(by=by, client=client, kind=TicketClock.Kind.FIRST, starts=starts, promised=promised)
    start_clocks(by=by, client=client, kind=TicketClock.Kind.SOLVE, starts=starts)
    announce(TICKETS_OPENED, client_id=client.pk, by=by, batch=made, channel=made[0].channel)
    return made


def _ticket(client: Client, new: NewTicket, customer: Customer | None, number: int, now: datetime) -> Ticket:
    said_at = min(new.said_at, now)
    subject = " ".join((new.subject or new.text).split())
    if len(subject) > SUBJECT_CHARACTERS:
        subject = subject[: SUBJECT_CHARACTERS - 1].rsplit(" ", 1)[0] + "…"
    return Ticket(
        client=client,
        public_id=new_public_id(),
        number=number,
        customer=customer,
        channel=new.channel,
        subject=subject,
        priority=new.priority,
        source_id=new.source_id,
        origin=new.origin,
        origin_id=new.origin_id,
        opened_at=said_at,
        last_said_at=said_at,
        created_at=now,
    )


def change_ticket(*, by: Actor, ticket: Ticket, subject: str | None = None, priority: str | None = None) -> Ticket:
    """This function will change subject and priority. Another priority moves the clocks, from where they began.

    Raises BadInput for an empty subject or an unknown priority.
    """
    ticket = lock_ticket(ticket.pk)
    changed = []
    if subject is not None and subject.strip() != ticket.subject:
        if not 0 < len(subject.strip()) <= SUBJECT_CHARACTERS:
            raise BadInput(_("Write a subject of 200 characters at most."), field="subject")
        ticket.subject = subject.strip()
        changed.append("subject")
    if priority is not None and priority != ticket.priority:
        if priority not in Priority.values:
            raise BadInput(_("Choose one of the priorities."), field="priority")
        ticket.priority = priority
        changed.append("priority")
    if changed:
        ticket.save(update_fields=changed)
        if "priority" in changed:
            retarget_clocks(by=by, ticket=ticket)
        announce(TICKET_CHANGED, client_id=ticket.client_id, by=by, obj=ticket, fields=changed)
    return ticket


def claim_ticket(*, by: User, ticket: Ticket) -> Ticket:
    """This function will make the person the owner of a ticket that nobody has. Of two at once the second is refused.

    Raises TicketIsTaken. No clock stops: only an answer does that.
    """
    ticket = lock_ticket(ticket.pk)
    if ticket.owner_id is not None and ticket.owner_id != by.pk:
        name = ticket.owner.name if ticket.owner else ""
        raise TicketIsTaken(_("%(name)s took this ticket a moment ago. Look for the next one.") % {"name": name})
    return _give(by.actor, ticket, by, Team.CX)


def assign_ticket(*, by: Actor, ticket: Ticket, owner: User | None, team: str = Team.CX) -> Ticket:
    """This function will give the ticket to a person of a team, or to nobody. No clock stops.

    Raises BadInput for somebody who may not work on tickets of this brand for that team.
    """
    return _give(by, lock_ticket(ticket.pk), owner, team)


def _give(by: Actor, ticket: Ticket, owner: User | None, team: str) -> Ticket:
    if owner is not None and not is_able(owner, ticket.client_id, team):
        message = _("%(name)s does not work on tickets of this client. Choose somebody who does.")
        raise BadInput(message % {"name": owner.name}, field="owner")
    column = "owner" if team == Team.CX else "pr_owner"
    if getattr(ticket, f"{column}_id") == (owner.pk if owner else None):
        return ticket
    setattr(ticket, column, owner)
    ticket.save(update_fields=[column])
    user_id = owner.pk if owner else 0
    announce(TICKET_ASSIGNED, client_id=ticket.client_id, by=by, obj=ticket, user_id=user_id, team=team)
    if owner is not None and team == Team.CX and ticket.state in AT_WORK - {State.OPEN}:
        move(ticket, State.OPEN, by=by)
    return ticket


def watch_ticket(*, by: User, ticket: Ticket, watches: bool) -> None:
    """This function will have the person told of what the customer says in the ticket, or no more."""
    ticket = lock_ticket(ticket.pk, even_if_merged=True)
    rows = Watcher.objects.filter(client_id=ticket.client_id, ticket=ticket, user=by)
    if watches == rows.exists():
        return
    if watches:
        Watcher.objects.create(client_id=ticket.client_id, ticket=ticket, user=by, since=clock.now())
    else:
        rows.delete()
    announce(TICKET_WATCHED, client_id=ticket.client_id, by=by.actor, obj=ticket, user_id=by.pk, watches=watches)
