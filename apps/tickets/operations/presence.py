"""Who has a ticket open just now."""

from datetime import timedelta

from apps.accounts.models import User
from apps.core import clock
from apps.tickets.models import Ticket, TicketPresence

HERE_FOR = timedelta(seconds=45)  # after the last sign of life


def note_presence(*, by: User, ticket: Ticket) -> list[User]:
    """This function will note that the person has the ticket open, and return who else has.

    It announces nothing: looking changes no ticket.
    """
    now = clock.now()
    TicketPresence.objects.bulk_create(
        [TicketPresence(client_id=ticket.client_id, ticket=ticket, user=by, seen_at=now)],
        update_conflicts=True,
        unique_fields=["client", "ticket", "user"],
        update_fields=["seen_at"],
    )
    rows = TicketPresence.objects.filter(client_id=ticket.client_id, ticket=ticket, seen_at__gt=now - HERE_FOR)
    return [each.user for each in rows.exclude(user=by).select_related("user").order_by("user__name")]


def forget_presence(*, by: User, ticket: Ticket) -> None:
    """This function will note that the person has left the ticket."""
    TicketPresence.objects.filter(client_id=ticket.client_id, ticket=ticket, user=by).delete()
