"""Sorting the inbox: one press an item, and each can be taken back for some seconds."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.feedback.models import Response
from apps.listening.models import Mention
from apps.tickets.models import Channel, Ticket
from apps.tickets.operations.lists import UNDO_FOR, assign_tickets, snooze_tickets, undo_list_act
from apps.tickets.operations.removing import remove_tickets
from apps.tickets.operations.tickets import NewTicket, TicketIsTaken, claim_ticket, open_ticket
from apps.triage.events import SORTED, SORTING_UNDONE
from apps.triage.matters import ORIGIN as OF_MENTION
from apps.triage.models import InboxMark
from apps.triage.operations.mentions import ticket_out_of

Kind, Outcome = InboxMark.Kind, InboxMark.Outcome
ORIGIN = "feedback.response"
ORIGINS: dict[str, str] = {Kind.RESPONSE: ORIGIN, Kind.MENTION: OF_MENTION}


class SortedAlready(DomainError):
    """A colleague was quicker."""

    code = "sorted_already"


def sort_item(*, by: User, item: Ticket | Response | Mention, outcome: str, until: datetime | None = None) -> InboxMark:
    """This function will sort one thing out of the inbox: take it, know it already, do nothing, or put it off.

    A response or a mention that is taken becomes the person's ticket. No clock stops: only an answer does that.
    Raises SortedAlready where a colleague was quicker, BadInput for putting off without a moment to come.
    """
    now = clock.now()
    if outcome not in Outcome.values or (outcome == Outcome.SNOOZED and (until is None or until <= now)):
        raise BadInput(_("Choose what to do with it; what is put off needs a moment to come."), field="outcome")
    kind = _kind_of(item)
    mark = _claimed(by, item, kind, outcome, until if outcome == Outcome.SNOOZED else None)
    if isinstance(item, Ticket):
        mark.batch = _do_with_ticket(by, item, outcome, until)
    elif outcome == Outcome.ACCEPTED:
        _ticket_of(by, item)
    mark.save(update_fields=["batch"])
    announce(SORTED, client_id=mark.client_id, by=by.actor, obj=mark, kind=kind, ref=mark.ref, outcome=outcome)
    return mark


def _claimed(by: User, item: Ticket | Response | Mention, kind: str, outcome: str, until: datetime | None) -> InboxMark:
    now = clock.now()
    fresh = InboxMark(
        client_id=item.client_id,
        kind=kind,
        ref=item.pk,
        outcome=outcome,
        until=until,
        batch="",
        made_by=by.pk,
        made_at=now,
    )
    InboxMark.objects.bulk_create([fresh], ignore_conflicts=True)
    rows = InboxMark.objects.select_for_update().filter(client_id=item.client_id, kind=kind, ref=item.pk)
    mark: InboxMark = rows.get()
    if (mark.made_by, mark.made_at) != (by.pk, now) and (mark.until is None or mark.until > now):
        raise SortedAlready(_("A colleague has just sorted this. Look at the next one."))
    mark.outcome, mark.until, mark.batch, mark.made_by, mark.made_at = outcome, until, "", by.pk, now
    mark.save(update_fields=["outcome", "until", "batch", "made_by", "made_at"])
    return mark


def _do_with_ticket(by: User, ticket: Ticket, outcome: str, until: datetime | None) -> str:
    if outcome == Outcome.ACCEPTED:
        done = assign_tickets(by=by.actor, tickets=[ticket], owner=by)
        if not done.changed:
            raise TicketIsTaken(_("This ticket has an owner by now. Look at the next one."))
        return done.batch
    if outcome == Outcome.SNOOZED and until is not None:
        return snooze_tickets(by=by.actor, tickets=[ticket], until=until, reason=_("Put off in the inbox")).batch
    return ""


def _kind_of(item: Ticket | Response | Mention) -> str:
    if isinstance(item, Ticket):
        return Kind.TICKET
    return Kind.MENTION if isinstance(item, Mention) else Kind.RESPONSE


def _ticket_of(by: User, item: Response | Mention) -> Ticket:
    if isinstance(item, Mention):
        new = ticket_out_of(item)
    else:
        new = NewTicket(
            text=item.comment,
            channel=Channel.SURVEY,
            said_at=item.answered_at,
            customer=item.customer,
            origin=ORIGIN,
            origin_id=item.pk,
        )
    return claim_ticket(by=by, ticket=open_ticket(by=by.actor, client=item.client, new=new))


def undo_sorting(*, by: User, mark: InboxMark) -> None:
    """This function will put back what the person sorted some seconds ago.

    Raises BadInput once it is too late, or where somebody went on with it.
    """
    mark = InboxMark.objects.select_for_update().get(pk=mark.pk)
    if mark.made_by != by.pk or mark.made_at + UNDO_FOR < clock.now():
        raise BadInput(_("It is too late to take this back. Change it where it lies."), field="mark")
    if mark.batch:
        undo_list_act(by=by.actor, batch=mark.batch)
    if mark.kind in ORIGINS and mark.outcome == Outcome.ACCEPTED:
        made = Ticket.objects.filter(client_id=mark.client_id, origin=ORIGINS[mark.kind], origin_id=mark.ref)
        if made.exclude(messages__kind="customer").exists() or made.filter(first_answered_at__isnull=False).exists():
            raise BadInput(_("Somebody has gone on with this ticket: it stays."), field="mark")
        remove_tickets(client_id=mark.client_id, ids=list(made.values_list("pk", flat=True)))
    kind, ref = mark.kind, mark.ref
    announce(SORTING_UNDONE, client_id=mark.client_id, by=by.actor, obj=mark, kind=kind, ref=ref)
    mark.delete()


def tomorrow_morning(now: datetime) -> datetime:
    """This function will return nine o'clock of the next day, on the clock of whoever asks."""
    return (now + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
