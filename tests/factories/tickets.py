"""Tickets, opened as the product does it."""

from datetime import datetime, timedelta
from typing import Any

from apps.clients.models import Client
from apps.clients.people import Person
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.tickets.models import Ticket
from apps.tickets.operations.tickets import NewTicket, open_ticket


def opened_ticket(
    client: Client, *, ago: timedelta = timedelta(minutes=10), at: datetime | None = None, **given: Any
) -> Ticket:
    """A mail of ten minutes ago, of Una Reyes, about a grinder."""
    values: dict[str, Any] = {
        "text": "The grinder on floor 3 stopped again. We have a board meeting at ten.",
        "subject": "Grinder stopped again",
        "channel": "mail",
        "said_at": at or clock.now() - ago,
    }
    if "customer" not in given and "person" not in given:
        values["person"] = Person(name="Una Reyes", email="una@arden.test")
    return open_ticket(by=SYSTEM, client=client, new=NewTicket(**(values | given)))
