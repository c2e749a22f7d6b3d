"""An unhappy customer's closed loop is a ticket; whichever is answered first answers both."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.deadlines.models import Deadline
from apps.deadlines.operations import cancel_deadline
from apps.feedback.models import ClosedLoop
from apps.feedback.operations.loops import CLOSED_LOOP_DEADLINE, close_loop
from apps.tickets.lifecycle import UNSOLVED
from apps.tickets.models import Channel, Ticket
from apps.tickets.operations.messages import log_reply
from apps.tickets.operations.moves import reopen_ticket
from apps.tickets.operations.tickets import NewTicket, open_tickets

ORIGIN = "feedback.closed_loop"


def tickets_of_loops(*, by: Actor, client: Client, loop_ids: Sequence[int]) -> list[Ticket]:
    """This function will open a ticket for each loop that is still open and not history; twice is once.

    The promise moves along: the ticket's first answer is due when the loop was, and the loop's own alarm is off. A
    loop that opens again opens its ticket again, and keeps its alarm: the first answer was given the first time.
    """
    due = dict(
        Deadline.objects.filter(
            client=client, kind=CLOSED_LOOP_DEADLINE, subject_id__in=loop_ids, state="open", late_on_import=False
        ).values_list("subject_id", "due_at")
    )
    rows = ClosedLoop.objects.filter(client=client, pk__in=due, state=ClosedLoop.State.OPEN)
    loops = list(rows.select_related("response__customer").order_by("pk"))
    opened = open_tickets(by=by, client=client, tickets=[_new(loop, due[loop.pk]) for loop in loops])
    for loop, each in zip(loops, opened, strict=True):
        if each.is_new:
            cancel_deadline(by=by, client_id=client.pk, kind=CLOSED_LOOP_DEADLINE, subject_id=loop.pk)
        elif each.ticket.state not in UNSOLVED:
            again = _("unhappy again. %(words)s") % {"words": _new(loop, due[loop.pk]).subject}
            reopen_ticket(by=by, ticket=each.ticket, because=again)
    return [each.ticket for each in opened]


def _new(loop: ClosedLoop, due_at: object) -> NewTicket:
    response = loop.response
    score = _("Scored %(score)s of 10") % {"score": response.score}
    return NewTicket(
        text=response.comment.strip() or score,
        subject=f"{score}: {response.comment}" if response.comment.strip() else score,
        channel=Channel.SURVEY,
        said_at=response.answered_at,
        customer=response.customer,
        origin=ORIGIN,
        origin_id=loop.pk,
        first_due_at=due_at,  # type: ignore[arg-type]
    )


def close_loop_of(*, by: Actor, ticket: Ticket, text: str) -> None:
    """This function will close the loop that the ticket was made of, once the customer is answered."""
    if ticket.origin != ORIGIN:
        return
    loop = ClosedLoop.objects.filter(client_id=ticket.client_id, pk=ticket.origin_id).first()
    if loop is not None and loop.state == ClosedLoop.State.OPEN:
        close_loop(
            by=by, loop=loop, note=_("Answered in ticket %(ticket)s: %(text)s") % {"ticket": ticket, "text": text}
        )


def answer_ticket_of(*, by: Actor, loop: ClosedLoop) -> None:
    """This function will note in the ticket of a loop what was said when the loop was closed by hand, and solve it."""
    rows = Ticket.objects.filter(client_id=loop.client_id, origin=ORIGIN, origin_id=loop.pk, first_answered_at=None)
    ticket = rows.filter(state__in=UNSOLVED).first()
    if ticket is not None:
        at = loop.closed_at or clock.now()
        log_reply(
            by=by or SYSTEM, ticket=ticket, text=loop.note, channel=Channel.PHONE, said_at=at, then=Ticket.State.SOLVED
        )
