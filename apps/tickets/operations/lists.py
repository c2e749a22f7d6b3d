"""What a person does to several tickets at once, and takes back within some seconds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.tickets.events import TICKET_ASSIGNED, TICKET_SNOOZED, TICKET_WOKEN
from apps.tickets.lifecycle import UNSOLVED
from apps.tickets.models import Ticket, TicketAct
from apps.tickets.people import workers_of

Kind = TicketAct.Kind
UNDO_SECONDS = 10
UNDO_FOR = timedelta(seconds=UNDO_SECONDS + 2)  # the press travels, too
MOST_TICKETS = 200
LONGEST_SNOOZE = timedelta(days=60)
LONGEST_REASON = 200


class UndoIsOver(DomainError):
    """The seconds in which it could be taken back are over."""

    code = "undo_is_over"


@dataclass(frozen=True, slots=True)
class Done:
    """`batch` takes it back; `changed` of the chosen are different now; `left` could not be, or were so before."""

    batch: str
    changed: int
    left: int


def assign_tickets(*, by: Actor, tickets: Sequence[Ticket], owner: User | None) -> Done:
    """This function will give tickets to one person, or to nobody. No clock stops: only an answer does that.

    Those of brands for which the person does not work, and what is solved, are left as they are and counted.
    Raises BadInput for none, or more than 200.
    """
    able = {client_id: set(workers_of([client_id])) for client_id in {ticket.client_id for ticket in tickets}}
    chosen = _locked(tickets)
    fit = [
        ticket for ticket in chosen if ticket.state in UNSOLVED and (owner is None or owner in able[ticket.client_id])
    ]
    return _act(by, Kind.ASSIGN, chosen, {ticket.pk: {"owner_id": owner.pk if owner else None} for ticket in fit})


def snooze_tickets(*, by: Actor, tickets: Sequence[Ticket], until: datetime, reason: str) -> Done:
    """This function will keep tickets out of the list until a moment. Their clocks run on.

    Raises BadInput for a moment that is past or more than 60 days off, and without a reason.
    """
    now, reason = clock.now(), reason.strip()
    if until <= now:
        raise BadInput(_("This moment is past. Choose one to come, as tomorrow at nine."), field="until")
    if until > now + LONGEST_SNOOZE:
        raise BadInput(_("This is more than 60 days off. Choose an earlier day."), field="until")
    if not reason:
        raise BadInput(_("Say why, in a few words: whoever finds it again will ask."), field="reason")
    if len(reason) > LONGEST_REASON:
        raise BadInput(_("This is longer than 200 characters. Shorten it."), field="reason")
    chosen = _locked(tickets)
    value = {"snoozed_until": until.astimezone(UTC).isoformat(), "snoozed_by": by.id, "snooze_reason": reason}
    return _act(by, Kind.SNOOZE, chosen, {ticket.pk: value for ticket in chosen if ticket.state in UNSOLVED})


def wake_tickets(*, by: Actor, tickets: Sequence[Ticket]) -> Done:
    """This function will bring tickets back into the list before their moment."""
    chosen = _locked(tickets)
    value = {"snoozed_until": None, "snoozed_by": 0, "snooze_reason": ""}
    return _act(by, Kind.SNOOZE, chosen, {ticket.pk: value for ticket in chosen})


def undo_list_act(*, by: Actor, batch: str) -> Done:
    """This function will put back what this person did to a list some seconds ago.

    A ticket that somebody changed in between keeps their change and is counted as left. Raises UndoIsOver.
    """
    rows = TicketAct.objects.select_for_update().filter(batch=batch, made_by=by.id, undone_at=None)
    acts = list(rows.order_by("ticket_id"))
    now = clock.now()
    if not acts or any(act.made_at + UNDO_FOR < now for act in acts):
        raise UndoIsOver(_("It is too late to take this back. Change it in the list."))
    tickets = {ticket.pk: ticket for ticket in _lock(act.ticket_id for act in acts)}
    back = [act for act in acts if _values(tickets[act.ticket_id], act.after) == act.after]
    for act in back:
        _set(tickets[act.ticket_id], act.before)
        _tell(by, act.kind, tickets[act.ticket_id])
    if back:
        Ticket.objects.bulk_update([tickets[act.ticket_id] for act in back], list(back[0].before))
    rows.model.objects.filter(pk__in=[act.pk for act in acts]).update(undone_at=now)
    return Done(batch, len(back), len(acts) - len(back))


def _locked(tickets: Sequence[Ticket]) -> list[Ticket]:
    if not tickets:
        raise BadInput(_("Choose at least one ticket: tick the box beside it, or press X on it."), field="ticket")
    if len(tickets) > MOST_TICKETS:
        raise BadInput(_("Choose 200 tickets at most at a time."), field="ticket")
    return _lock(ticket.pk for ticket in tickets)


def _lock(ids: Iterable[int]) -> list[Ticket]:
    # In the order of their ids, so that two who act on overlapping lists wait and do not stop each other.
    rows = Ticket.objects.select_for_update(of=("self",)).filter(pk__in=list(ids))
    return list(rows.order_by("pk"))


def _act(by: Actor, kind: str, chosen: list[Ticket], wanted: dict[int, dict[str, Any]]) -> Done:
    now, batch = clock.now(), new_public_id()
    acts, changed = [], []
    for ticket in chosen:
        after = wanted.get(ticket.pk)
        if after is None or _values(ticket, after) == after:
            continue
        acts.append(
            TicketAct(
                client_id=ticket.client_id,
                ticket=ticket,
                batch=batch,
                kind=kind,
                before=_values(ticket, after),
                after=after,
                made_by=by.id,
                made_at=now,
            )
        )
        _set(ticket, after)
        changed.append(ticket)
    if changed:
        Ticket.objects.bulk_update(changed, list(acts[0].after))
        TicketAct.objects.bulk_create(acts)
    for ticket in changed:
        _tell(by, kind, ticket)
    return Done(batch, len(changed), len(chosen) - len(changed))


def _values(ticket: Ticket, fields: Iterable[str]) -> dict[str, Any]:
    found = {field: getattr(ticket, field) for field in fields}
    return {field: value.isoformat() if isinstance(value, datetime) else value for field, value in found.items()}


def _set(ticket: Ticket, values: dict[str, Any]) -> None:
    for field, value in values.items():
        setattr(ticket, field, parse_datetime(value) if field == "snoozed_until" and value else value)


def _tell(by: Actor, kind: str, ticket: Ticket) -> None:
    if kind == Kind.ASSIGN:
        announce(
            TICKET_ASSIGNED, client_id=ticket.client_id, by=by, obj=ticket, user_id=ticket.owner_id or 0, team="cx"
        )
        return
    announce(TICKET_SNOOZED if ticket.snoozed_until else TICKET_WOKEN, client_id=ticket.client_id, by=by, obj=ticket)
