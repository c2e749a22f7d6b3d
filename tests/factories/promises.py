"""Promises, registered as the product does it, and tickets in numbers to measure them by."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.promises.models import Metric, Promise
from apps.promises.operations.registering import Wanted, register_promise
from apps.tickets.models import Ticket

WORDS = "We answer every question within 24 hours"


def promise(client: Client, *, by: User, **given: Any) -> Promise:
    """An answer within 24 hours, to all."""
    values: dict[str, Any] = {"text": WORDS, "metric": Metric.FIRST_ANSWER, "threshold": Decimal(24)}
    return register_promise(by=by.actor, client=client, wanted=Wanted(**(values | given)))


def tickets(client: Client, rows: list[tuple[datetime, datetime | None]], **given: Any) -> list[Ticket]:
    """Tickets by (opened, first answered), straight into the table: a measure looks at nothing else of them."""
    begin = Ticket.objects.filter(client=client).count()
    values: dict[str, Any] = {"state": "open", "channel": "mail", "subject": "A question"} | given
    return Ticket.objects.bulk_create(
        Ticket(
            client=client,
            public_id=new_public_id(),
            number=90_000 + begin + place,
            opened_at=opened,
            created_at=opened,
            last_said_at=answered or opened,
            first_answered_at=answered,
            **values,
        )
        for place, (opened, answered) in enumerate(rows)
    )
