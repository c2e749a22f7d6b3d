"""The moves of tickets and of their clocks. Only operations write a state; tests try every pair."""

from django.utils.translation import gettext as _

from apps.core.errors import DomainError
from apps.core.lifecycle import Lifecycle
from apps.tickets.models import Ticket, TicketClock

State = Ticket.State

AT_WORK = frozenset({State.NEW, State.OPEN, State.REOPENED})  # ours to do
UNSOLVED = AT_WORK | {State.WAITING}


class TicketCannotMove(DomainError):
    """The ticket is in a state from which it may not go there."""

    code = "ticket_cannot_move"

    def __init__(self, here: str, there: str) -> None:
        super().__init__(
            _("This ticket is “%(here)s” and cannot become “%(there)s”. Reload to see what happened meanwhile.")
            % {"here": State(here).label, "there": State(there).label}
        )


TICKET = Lifecycle(
    name="Ticket",
    states=State,
    born=frozenset({State.NEW}),
    moves={
        State.NEW: frozenset({State.OPEN, State.WAITING, State.SOLVED, State.MERGED}),
        State.OPEN: frozenset({State.WAITING, State.SOLVED, State.MERGED}),
        State.WAITING: frozenset({State.OPEN, State.SOLVED, State.MERGED}),
        # The customer writes again, or what was said to be solved is not.
        State.SOLVED: frozenset({State.REOPENED, State.CLOSED, State.MERGED}),
        State.CLOSED: frozenset({State.REOPENED}),
        State.REOPENED: frozenset({State.OPEN, State.WAITING, State.SOLVED, State.MERGED}),
        # Taken out again: back to what it was.
        State.MERGED: frozenset({State.NEW, State.OPEN, State.WAITING, State.SOLVED, State.REOPENED}),
    },
    refuse=TicketCannotMove,
)

CLOCK = Lifecycle(
    name="TicketClock",
    states=TicketClock.State,
    born=frozenset({TicketClock.State.RUNNING}),
    moves={
        TicketClock.State.RUNNING: frozenset(
            {TicketClock.State.PAUSED, TicketClock.State.STOPPED, TicketClock.State.DROPPED}
        ),
        TicketClock.State.PAUSED: frozenset(
            {TicketClock.State.RUNNING, TicketClock.State.STOPPED, TicketClock.State.DROPPED}
        ),
        # What stopped it did not count: the answer bounced, or the ticket was opened again.
        TicketClock.State.STOPPED: frozenset({TicketClock.State.RUNNING}),
    },
)
