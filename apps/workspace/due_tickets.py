"""How the deadlines of tickets read on Today."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.accounts.models import User
from apps.deadlines.models import Deadline
from apps.tickets.models import Handover, TicketClock
from apps.workspace.sections import address_of
from apps.workspace.today import DueRow, describes

TITLES = {
    "first": gettext_lazy("First answer: %(ticket)s, %(subject)s"),
    "next": gettext_lazy("Answer: %(ticket)s, %(subject)s"),
    "solve": gettext_lazy("Solve: %(ticket)s, %(subject)s"),
}


def my_clocks(user: User) -> QuerySet[Any]:
    """This function will return the clocks of tickets that the person looks after, and of those that nobody does."""
    mine = Q(ticket__owner=user) | Q(ticket__owner=None)
    return TicketClock.objects.in_scope().filter(mine)


def my_handovers(user: User) -> QuerySet[Any]:
    """This function will return the questions that the person was asked, and those that a whole team was."""
    return Handover.objects.in_scope().filter(Q(to_user=user) | Q(to_user=None))


def _clocks(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    due = {each.subject_id: each for each in deadlines}
    rows = TicketClock.objects.in_scope().filter(pk__in=due)
    for row in rows.select_related("ticket__customer", "ticket__owner", "ticket__merged_into"):
        ticket, deadline = row.ticket, due[row.pk]
        yield DueRow(
            title=str(TITLES[row.kind]) % {"ticket": ticket, "subject": ticket.subject},
            detail=str(ticket.customer or ""),
            icon="ticket",
            tone="cx",
            action=_("Open") if row.kind == TicketClock.Kind.SOLVE else _("Answer"),
            path=address_of("tickets:ticket", (ticket.merged_into or ticket).public_id),
            owner=ticket.owner.name if ticket.owner else "",
            client=deadline.client,
            deadline=deadline,
        )


for _kind in TicketClock.Kind.values:
    describes(f"tickets.{_kind}", mine=my_clocks)(_clocks)


@describes("tickets.handover", mine=my_handovers)
def handovers(deadlines: Sequence[Deadline]) -> Iterator[DueRow]:
    """This function will describe what one team asked the other about a ticket."""
    due = {each.subject_id: each for each in deadlines}
    rows = Handover.objects.in_scope().filter(pk__in=due).select_related("ticket", "to_user", "given_by")
    for asked in rows:
        deadline = due[asked.pk]
        yield DueRow(
            title=_("Tell %(team)s: %(ticket)s, %(subject)s")
            % {
                "team": _("service") if asked.to_team == "pr" else _("the press side"),
                "ticket": asked.ticket,
                "subject": asked.ticket.subject,
            },
            detail=asked.reason,
            icon="arrows-left-right",
            tone=asked.to_team,
            action=_("Answer"),
            path=address_of("tickets:ticket", asked.ticket.public_id),
            owner=asked.to_user.name if asked.to_user else asked.get_to_team_display(),
            client=deadline.client,
            deadline=deadline,
        )
