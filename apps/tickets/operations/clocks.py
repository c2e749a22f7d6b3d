"""Starting, pausing, stopping and dropping the clocks of tickets, each with its deadline.

Whoever calls these holds the ticket's row. A deadline is always touched before its clock, as the sweep does it.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from apps.clients.business_time import PLAIN, WorkClock
from apps.clients.models import Client
from apps.clients.work_clocks import business_clock_of, work_clock_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import EventType, announce
from apps.deadlines.operations import Owed, cancel_deadline, move_deadlines, open_deadlines, stop_deadline
from apps.tickets.arithmetic import NOTHING, due_when_running_from, used_until
from apps.tickets.events import (
    CLOCK_DROPPED,
    CLOCK_MOVED,
    CLOCK_PAUSED,
    CLOCK_RESUMED,
    CLOCK_STARTED,
    CLOCK_STOPPED,
)
from apps.tickets.lifecycle import CLOCK
from apps.tickets.models import Ticket, TicketClock
from apps.tickets.policies import times_of

Kind, State = TicketClock.Kind, TicketClock.State
ANSWERS = (Kind.FIRST, Kind.NEXT)
ALIVE = (State.RUNNING, State.PAUSED)


def deadline_kind_of(kind: str) -> str:
    """This function will return the kind of the deadlines of such clocks."""
    return f"tickets.{kind}"


def work_of(row: TicketClock) -> WorkClock:
    """This function will return what counts for the clock: what the brand had chosen when it was started."""
    return PLAIN if row.clock == Client.Clock.PLAIN else business_clock_of(row.client)


def start_clocks(
    *,
    by: Actor,
    client: Client,
    kind: str,
    starts: Sequence[tuple[Ticket, datetime]],
    promised: Mapping[int, datetime] | None = None,
) -> None:
    """This function will start a clock of one kind on each ticket, from its moment, in a few statements.

    What is over already when it starts is history that was brought in: it raises no alarm. `promised` are moments
    that were promised for a ticket before, by its id.
    """
    now, work, times = clock.now(), work_clock_of(client), times_of(client)
    rows = []
    for ticket, at in starts:
        target = times[ticket.priority].of(kind)
        if promised and ticket.pk in promised:
            target = max(NOTHING, work.between(at, promised[ticket.pk]))
        rows.append(
            TicketClock(
                client=client,
                ticket=ticket,
                kind=kind,
                target=target,
                clock=work.name,
                started_at=at,
                running_since=at,
                due_at=due_when_running_from(at, used=NOTHING, target=target, work=work),
            )
        )
    made = TicketClock.objects.bulk_create(rows)
    for row in made:
        _tell(CLOCK_STARTED, row, by)
    _open(by, made, now, work)


def _open(by: Actor, rows: Sequence[TicketClock], now: datetime, work: WorkClock) -> None:
    owed: dict[tuple[int, str], list[Owed]] = {}
    for row in rows:
        assert row.due_at is not None and row.running_since is not None  # noqa: S101, PT018 - held by a constraint
        late = row.due_at <= now and row.escalated_at is None and row.used == NOTHING
        each = Owed(row.pk, min(row.running_since, row.due_at), row.due_at, late_on_import=late)
        owed.setdefault((row.client_id, row.kind), []).append(each)
    for (client_id, kind), some in owed.items():
        open_deadlines(by=by, client_id=client_id, kind=deadline_kind_of(kind), owed=some, work=work)


def alive_clocks(ticket_ids: Iterable[int], *kinds: str) -> list[TicketClock]:
    """This function will return the running and paused clocks of the tickets."""
    rows = TicketClock.objects.in_scope().filter(ticket_id__in=list(ticket_ids), state__in=ALIVE)
    return list((rows.filter(kind__in=kinds) if kinds else rows).select_related("client").order_by("pk"))


def stop_clock(row: TicketClock, *, by: Actor, at: datetime, message_id: int = 0) -> None:
    """This function will stop the clock as done at `at`."""
    CLOCK.check(row.state, State.STOPPED)
    stop_deadline(by=by, client_id=row.client_id, kind=deadline_kind_of(row.kind), subject_id=row.pk, at=at)
    row.used = used_until(at, used=row.used, running_since=row.running_since, work=work_of(row))
    row.state, row.running_since, row.ended_at, row.ended_by = State.STOPPED, None, at, message_id
    row.save(update_fields=["state", "used", "running_since", "ended_at", "ended_by"])
    announce(
        CLOCK_STOPPED, client_id=row.client_id, by=by, obj=row, ticket_id=row.ticket_id, kind=row.kind, met=row.met
    )


def drop_clock(row: TicketClock, *, by: Actor, at: datetime) -> None:
    """This function will end the clock without a stop: it is neither met nor missed, and counted apart."""
    CLOCK.check(row.state, State.DROPPED)
    cancel_deadline(by=by, client_id=row.client_id, kind=deadline_kind_of(row.kind), subject_id=row.pk)
    row.used = used_until(at, used=row.used, running_since=row.running_since, work=work_of(row))
    row.state, row.running_since, row.ended_at = State.DROPPED, None, at
    row.save(update_fields=["state", "used", "running_since", "ended_at"])
    _tell(CLOCK_DROPPED, row, by)


def pause_clock(row: TicketClock, *, by: Actor, at: datetime) -> None:
    """This function will hold the clock: while we wait on the customer their time is not ours."""
    CLOCK.check(row.state, State.PAUSED)
    cancel_deadline(by=by, client_id=row.client_id, kind=deadline_kind_of(row.kind), subject_id=row.pk)
    row.used = used_until(at, used=row.used, running_since=row.running_since, work=work_of(row))
    row.state, row.running_since, row.due_at = State.PAUSED, None, None
    row.save(update_fields=["state", "used", "running_since", "due_at"])
    _tell(CLOCK_PAUSED, row, by)


def resume_clock(row: TicketClock, *, by: Actor, at: datetime, used: timedelta | None = None) -> None:
    """This function will let a paused or stopped clock run on from `at`, with what it had used by then."""
    CLOCK.check(row.state, State.RUNNING)
    work = work_of(row)
    row.used = row.used if used is None else used
    row.due_at = due_when_running_from(at, used=row.used, target=row.target, work=work)
    row.state, row.running_since, row.ended_at, row.ended_by = State.RUNNING, at, None, 0
    _open(by, [row], clock.now(), work)
    row.save(update_fields=["state", "used", "running_since", "due_at", "ended_at", "ended_by"])
    _tell(CLOCK_RESUMED, row, by)


def run_as_if_never_stopped(row: TicketClock, *, by: Actor) -> None:
    """This function will take a stop back: the answer that was counted came back. Its old moment holds again."""
    resume_clock(row, by=by, at=row.started_at, used=NOTHING)


def retarget_clocks(*, by: Actor, ticket: Ticket) -> None:
    """This function will give the live clocks of a ticket the times of its priority, counted from where they began."""
    times = times_of(ticket.client)[ticket.priority]
    for row in alive_clocks([ticket.pk]):
        target = times.of(row.kind)
        if target == row.target:
            continue
        row.target = target
        if row.running_since is not None:
            work = work_of(row)
            row.due_at = due_when_running_from(row.running_since, used=row.used, target=target, work=work)
            owed = [Owed(row.pk, min(row.running_since, row.due_at), row.due_at)]
            kind = deadline_kind_of(row.kind)
            move_deadlines(by=by, client_id=row.client_id, kind=kind, owed=owed, work=work)
        row.save(update_fields=["target", "due_at"])
        _tell(CLOCK_MOVED, row, by)


def _tell(kind: EventType, row: TicketClock, by: Actor) -> None:
    announce(kind, client_id=row.client_id, by=by, obj=row, ticket_id=row.ticket_id, kind=row.kind)
