"""What the deadlines of tickets do at their steps: they tell people, and change no ticket."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core import clock, wording
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.notifications.operations import give_notices
from apps.tickets.events import CLOCK_ESCALATED, HANDOVER_MISSED
from apps.tickets.models import Handover, Team, Ticket, TicketClock
from apps.tickets.operations.clocks import deadline_kind_of
from apps.tickets.operations.sides import HANDOVER_DEADLINE
from apps.tickets.people import caretakers_of, superiors_of

Kind = TicketClock.Kind


def _remind_or_escalate(deadline: Deadline, step: str) -> None:
    """The ticket is not locked: whoever answers it holds it and waits for this deadline."""
    rows = TicketClock.objects.in_scope().select_related("ticket__client", "ticket__owner", "ticket__merged_into")
    row: TicketClock = rows.get(pk=deadline.subject_id)
    ticket = row.ticket
    words: dict[str, Any] = {"ticket": ticket, "subject": ticket.subject, "brand": ticket.client.name}
    if step == Deadline.Step.ESCALATION:
        if row.escalated_at is not None:
            return  # it ran out before it was paused, and everybody knows
        TicketClock.objects.in_scope().filter(pk=row.pk).update(escalated_at=clock.now())
        announce(CLOCK_ESCALATED, client_id=row.client_id, by=SYSTEM, obj=row, ticket_id=row.ticket_id, kind=row.kind)
        said = _("%(brand)s: %(ticket)s, “%(subject)s”, was not solved in time")
        if row.kind != Kind.SOLVE:
            said = _("%(brand)s: nobody answered %(ticket)s, “%(subject)s”, in time")
        _tell(ticket, superiors_of(ticket.client_id), "tickets.escalation", said % words)
        return
    words["left"] = wording.duration_words(span=deadline.due_at - clock.now())
    said = _("%(left)s left to solve %(ticket)s, “%(subject)s”")
    if row.kind != Kind.SOLVE:
        said = _("%(left)s left to answer %(ticket)s, “%(subject)s”")
    _tell(ticket, caretakers_of(ticket, Team.CX), "tickets.reminder", said % words)


for _kind in Kind:
    deadline_kind(deadline_kind_of(_kind))(_remind_or_escalate)


@deadline_kind(HANDOVER_DEADLINE)
def ask_for_the_answer(deadline: Deadline, step: str) -> None:
    """This function will remind who was asked, and at the end tell the account leads; the question stays open."""
    rows = Handover.objects.in_scope().select_related("ticket__client", "ticket__owner", "ticket__pr_owner", "to_user")
    asked: Handover = rows.get(pk=deadline.subject_id)
    words = {"ticket": asked.ticket, "subject": asked.ticket.subject, "team": asked.get_to_team_display()}
    if step == Deadline.Step.ESCALATION:
        announce(HANDOVER_MISSED, client_id=asked.client_id, by=SYSTEM, obj=asked, ticket_id=asked.ticket_id)
        said = _("%(team)s owes an answer about %(ticket)s, “%(subject)s”, and is late") % words
        _tell(asked.ticket, superiors_of(asked.client_id), "tickets.escalation", said)
        return
    people = [asked.to_user] if asked.to_user else caretakers_of(asked.ticket, asked.to_team)
    _tell(asked.ticket, people, "tickets.reminder", _("An answer is owed about %(ticket)s, “%(subject)s”") % words)


def _tell(ticket: Ticket, people: list[User], kind: str, text: str) -> None:
    shown = ticket.merged_into or ticket
    path = reverse("tickets:ticket", args=[shown.public_id], urlconf=settings.URLCONF_AGENCY)
    give_notices(client=ticket.client, people=people, kind=kind, text=text, path=path, ref=ticket.pk)
