"""A ticket goes from state to state, and its clock of solution with it."""

from datetime import datetime, timedelta

from django.utils.translation import gettext as _

from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.tickets.lifecycle import TICKET, UNSOLVED
from apps.tickets.models import Ticket, TicketClock
from apps.tickets.operations.clocks import (
    ANSWERS,
    alive_clocks,
    drop_clock,
    pause_clock,
    resume_clock,
    start_clocks,
    stop_clock,
)
from apps.tickets.operations.holding import family_of, lock_ticket, move
from apps.tickets.operations.satisfaction import ask_satisfaction
from apps.tickets.operations.saying import add_note

State, Clock = Ticket.State, TicketClock
CLOSES_AFTER = timedelta(days=3)  # of quiet after the solution


class AnswerIsOwed(DomainError):
    """The customer waits for an answer, and only an answer ends that."""

    code = "answer_is_owed"

    def __init__(self) -> None:
        super().__init__(
            _("The customer waits for an answer. Send one, or log the one that you gave: only that stops the clock.")
        )


def enter(ticket: Ticket, there: str, *, by: Actor, at: datetime) -> None:
    """This function will move a held ticket, with what its state means for the clock of its solution."""
    fields = _write_moments(ticket, there, at)
    move(ticket, there, by=by, fields=fields)
    if there == State.SOLVED:
        _solution_reached(ticket, by=by, at=at)
        wake.schedule("ticket_close", ticket.pk, client_id=ticket.client_id, at=at + CLOSES_AFTER)
    else:
        keep_solution_clock(ticket, there, by=by, at=at)


def keep_solution_clock(ticket: Ticket, there: str, *, by: Actor, at: datetime) -> None:
    """This function will hold the clock of solution while we wait on the customer, and let it run while it is ours."""
    if there == State.WAITING:
        for row in alive_clocks(family_of(ticket), Clock.Kind.SOLVE):
            if row.state == Clock.State.RUNNING:
                pause_clock(row, by=by, at=at)
    elif there in UNSOLVED:
        _solution_owed(ticket, by=by, at=at)


def _write_moments(ticket: Ticket, there: str, at: datetime) -> list[str]:
    if there == State.SOLVED:
        ticket.solved_at = at
        return ["solved_at"]
    if there == State.CLOSED:
        ticket.closed_at = at
        return ["closed_at"]
    if there == State.REOPENED:
        ticket.solved_at, ticket.closed_at = None, None
        ticket.times_reopened += 1
        return ["solved_at", "closed_at", "times_reopened"]
    return []


def _solution_reached(ticket: Ticket, *, by: Actor, at: datetime) -> None:
    """Tickets that were merged into this one are solved with it."""
    for row in alive_clocks(family_of(ticket), Clock.Kind.SOLVE):
        stop_clock(row, by=by, at=max(at, row.started_at))


def _solution_owed(ticket: Ticket, *, by: Actor, at: datetime) -> None:
    alive = alive_clocks(family_of(ticket), Clock.Kind.SOLVE)
    for row in alive:
        if row.state == Clock.State.PAUSED:
            resume_clock(row, by=by, at=at)
    if any(row.ticket_id == ticket.pk for row in alive):
        return
    rows = Clock.objects.filter(client_id=ticket.client_id, ticket=ticket, kind=Clock.Kind.SOLVE)
    last = rows.select_related("client").order_by("-pk").first()
    if last is not None and last.state == Clock.State.STOPPED:
        resume_clock(last, by=by, at=at)  # it was not solved after all: what was used by then counts
    else:
        start_clocks(by=by, client=ticket.client, kind=Clock.Kind.SOLVE, starts=[(ticket, at)])


def wait_for_customer(*, by: Actor, ticket: Ticket) -> Ticket:
    """This function will have the ticket wait on the customer; the clock of its solution is held meanwhile.

    Raises AnswerIsOwed: while the customer waits on us, we do not wait on them. TicketCannotMove, TicketIsMerged.
    """
    ticket = lock_ticket(ticket.pk)
    TICKET.check(ticket.state, State.WAITING)
    if alive_clocks(family_of(ticket), *ANSWERS):
        raise AnswerIsOwed
    enter(ticket, State.WAITING, by=by, at=clock.now())
    return ticket


def solve_ticket(*, by: Actor, ticket: Ticket, no_answer_because: str = "") -> Ticket:
    """This function will solve the ticket. Where an answer is owed it needs a reason why none is given.

    With the reason the clocks are dropped: neither met nor missed, and counted apart. It becomes a note.
    Raises AnswerIsOwed, TicketCannotMove, TicketIsMerged.
    """
    ticket = lock_ticket(ticket.pk)
    TICKET.check(ticket.state, State.SOLVED)
    owed, at = alive_clocks(family_of(ticket), *ANSWERS), clock.now()
    if owed and not no_answer_because.strip():
        raise AnswerIsOwed
    if owed:
        add_note(by=by, ticket=ticket, text=_("No answer needed: %(why)s") % {"why": no_answer_because.strip()})
        for row in [*owed, *alive_clocks(family_of(ticket), Clock.Kind.SOLVE)]:
            drop_clock(row, by=by, at=at)
    enter(ticket, State.SOLVED, by=by, at=at)
    return ticket


def close_ticket(*, by: Actor, ticket: Ticket) -> Ticket:
    """This function will close a solved ticket for good; the customer is asked how content they are, where they may."""
    ticket = lock_ticket(ticket.pk)
    TICKET.check(ticket.state, State.CLOSED)
    enter(ticket, State.CLOSED, by=by, at=clock.now())
    ask_satisfaction(by=by, ticket=ticket)
    return ticket


def reopen_ticket(*, by: Actor, ticket: Ticket, because: str) -> Ticket:
    """This function will open a solved or closed ticket again. Raises BadInput without a reason."""
    ticket = lock_ticket(ticket.pk)
    TICKET.check(ticket.state, State.REOPENED)
    if not because.strip():
        raise BadInput(_("Say in a few words why it is not solved after all."), field="because")
    add_note(by=by, ticket=ticket, text=_("Opened again: %(why)s") % {"why": because.strip()})
    enter(ticket, State.REOPENED, by=by, at=clock.now())
    return ticket
