"""What is said in tests."""

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.tickets.models import TicketClock
from apps.tickets.operations.messages import log_reply, receive_message


def clock_of(ticket, kind):
    return TicketClock.objects.filter(ticket=ticket, kind=kind).latest("pk")


def answered(ticket, *, by, at=None, then=""):
    return log_reply(
        by=by.actor, ticket=ticket, text="On our way.", channel="phone", said_at=at or clock.now(), then=then
    )


def writes(ticket, *, at=None, **more):
    return receive_message(
        by=SYSTEM, ticket=ticket, text="Still broken.", channel="mail", said_at=at or clock.now(), **more
    )
