"""Holding tickets: the lock, and what goes with it."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from apps.core.actors import Actor, ActorKind
from apps.core.errors import DomainError
from apps.core.events import announce
from apps.tickets.events import TICKET_MOVED
from apps.tickets.lifecycle import TICKET
from apps.tickets.models import Ticket

State = Ticket.State


class TicketIsMerged(DomainError):
    """The ticket is part of another one; `into` is where to go on."""

    code = "ticket_is_merged"

    def __init__(self, into: Ticket) -> None:
        super().__init__(
            _("This ticket was merged into #%(number)s. Go on there: whatever you wrote was not sent.")
            % {"number": into.number}
        )
        self.into = into


def lock_tickets(ids: Iterable[int]) -> list[Ticket]:
    """This function will lock tickets in the order of their ids: two who act on several do not stop each other."""
    rows = Ticket.objects.in_scope().filter(pk__in=list(ids)).order_by("pk")
    list(rows.select_for_update().values_list("pk"))
    # Read anew, by a statement of its own: whoever waited for the lock would see what stands beside the row as it
    # was before the wait.
    return list(rows.select_related("client", "customer", "owner", "pr_owner", "merged_into"))


def lock_ticket(ticket_id: int, *, even_if_merged: bool = False) -> Ticket:
    """This function will lock one ticket and return it as it stands. Raises TicketIsMerged."""
    [ticket] = lock_tickets([ticket_id])
    if ticket.merged_into is not None and not even_if_merged:
        raise TicketIsMerged(ticket.merged_into)
    return ticket


def family_of(ticket: Ticket) -> list[int]:
    """This function will return the ids of the ticket and of those merged into it: what is said here is said to all."""
    absorbed = Ticket.objects.in_scope().filter(client_id=ticket.client_id, merged_into=ticket)
    return [ticket.pk, *absorbed.order_by("pk").values_list("pk", flat=True)]


def move(ticket: Ticket, there: str, *, by: Actor, fields: Iterable[str] = ()) -> None:
    """This function will write the ticket's state, with the other fields that go along. Raises TicketCannotMove."""
    TICKET.check(ticket.state, there)
    was, ticket.state = ticket.state, there
    ticket.save(update_fields=["state", *fields])
    announce(TICKET_MOVED, client_id=ticket.client_id, by=by, obj=ticket, was=was, state=there)


def made_by(by: Actor) -> int:
    """This function will return the person's id, 0 where a program or the product itself acts."""
    return by.id if by.kind == ActorKind.USER else 0
