"""A solved ticket that stays quiet is closed by itself."""

from datetime import datetime

from django.db import transaction

from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.tickets.models import Ticket
from apps.tickets.operations.holding import lock_tickets
from apps.tickets.operations.moves import CLOSES_AFTER, close_ticket


# In transactions of its own: it would hold the registry's row while it waits for a ticket, and whoever holds the
# ticket may be waiting for that row.
@wake.performs("ticket_close", own_transactions=True)
def close_when_quiet(ticket_id: int) -> datetime | None:
    """This function will close the ticket if it has been solved for three days; else say when, or nothing."""
    with transaction.atomic():
        found = lock_tickets([ticket_id])
        if not found or found[0].state != Ticket.State.SOLVED or found[0].solved_at is None:
            return None
        closes_at = found[0].solved_at + CLOSES_AFTER
        if closes_at > clock.now():
            return closes_at
        close_ticket(by=SYSTEM, ticket=found[0])
        return None
