"""Opening, stopping, restarting and cancelling deadlines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from apps.clients.business_time import PLAIN, WorkClock
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.bulk import delete_rows, insert_objects, maker_of, update_rows
from apps.core.events import announce
from apps.deadlines.clocks import work_of
from apps.deadlines.events import (
    DEADLINE_CANCELLED,
    DEADLINE_OPENED,
    DEADLINE_RESTARTED,
    DEADLINE_STOPPED,
    DEADLINES_MOVED,
)
from apps.deadlines.kinds import kind_of
from apps.deadlines.lifecycle import DEADLINE
from apps.deadlines.models import Deadline
from apps.deadlines.steps import first_step

State, Step = Deadline.State, Deadline.Step
_new_deadline = maker_of(Deadline)


@dataclass(frozen=True, slots=True)
class Owed:
    """One deadline to open: of what, from when, until when. `late_on_import`: past already, raises no alarm."""

    subject_id: int
    starts_at: datetime
    due_at: datetime
    late_on_import: bool = False


def open_deadlines(
    *, by: Actor, client_id: int, kind: str, owed: Sequence[Owed], work: WorkClock = PLAIN
) -> list[Deadline]:
    """This function will open many deadlines of one kind, with their registry rows, in a fixed number of statements.

    `work` is the clock by which `due_at` was worked out (`clients.work_clocks.work_clock_of`); the reminders come by
    it, too.
    """
    now = clock.now()
    rows = []
    for each in owed:
        at, step = _first_step(each, kind, now, work)
        rows.append(
            _new_deadline(
                client_id=client_id,
                kind=kind,
                subject_id=each.subject_id,
                starts_at=each.starts_at,
                due_at=each.due_at,
                clock=work.name,
                next_step=step,
                next_at=at,
                late_on_import=each.late_on_import,
                created_at=now,
            )
        )
    made = insert_objects(rows)
    entries = [wake.Entry(row.pk, row.next_at) for row in made if row.next_at is not None]
    wake.schedule_many("deadline", entries, client_id=client_id)
    if made:
        announce(DEADLINE_OPENED, client_id=client_id, by=by, batch=made, kind=kind)
    return made


def _first_step(owed: Owed, kind: str, now: datetime, work: WorkClock) -> tuple[datetime | None, str]:
    if owed.late_on_import:
        return None, Step.NONE
    return first_step(owed.starts_at, owed.due_at, now, reminds=kind_of(kind).reminds, work=work)


def lock_deadlines(*, client_id: int, kind: str, subject_ids: Iterable[int]) -> None:
    """This function will lock the open deadlines of the subjects.

    Whoever changes a subject together with its deadline calls it first: the sweep, too, holds the deadline
    before it touches the subject, and two that lock in opposite orders stop each other.
    """
    rows = Deadline.objects.select_for_update().filter(client_id=client_id, kind=kind, state=State.OPEN)
    list(rows.filter(subject_id__in=list(subject_ids)).order_by("pk").values_list("pk"))


def forget_deadlines(*, client_id: int, kind: str, subject_ids: Sequence[int]) -> int:
    """This function will remove the deadlines of subjects that are being removed, with their registry rows.

    Whoever removes the subjects announces it: there is nothing left here to tell of. Returns how many there were.
    """
    rows = Deadline.objects.filter(client_id=client_id, kind=kind, subject_id__in=list(subject_ids))
    ids = list(rows.values_list("pk", flat=True))
    wake.unschedule("deadline", *ids)
    return delete_rows(Deadline.objects.filter(client_id=client_id, pk__in=ids))


def move_deadlines(
    *, by: Actor, client_id: int, kind: str, owed: Sequence[Owed], work: WorkClock = PLAIN
) -> list[Deadline]:
    """This function will give open deadlines of one kind other moments, in a fixed number of statements.

    `work` is the clock of the new moments. Subjects without an open deadline are left out.
    """
    now, wanted = clock.now(), {each.subject_id: each for each in owed}
    rows = Deadline.objects.select_for_update().filter(client_id=client_id, kind=kind, subject_id__in=wanted)
    found: list[Deadline] = list(rows.filter(state=State.OPEN).order_by("pk"))
    for deadline in found:
        each = wanted[deadline.subject_id]
        deadline.starts_at, deadline.due_at = each.starts_at, each.due_at
        deadline.late_on_import, deadline.clock = each.late_on_import, work.name
        deadline.next_at, deadline.next_step = _first_step(each, kind, now, work)
    if found:
        fields = ["starts_at", "due_at", "clock", "late_on_import", "next_at", "next_step"]
        update_rows(Deadline, fields, ([row.pk, *(getattr(row, name) for name in fields)] for row in found))
        wake.unschedule("deadline", *[row.pk for row in found if row.next_at is None])
        entries = [wake.Entry(row.pk, row.next_at) for row in found if row.next_at is not None]
        wake.schedule_many("deadline", entries, client_id=client_id)
        announce(DEADLINES_MOVED, client_id=client_id, by=by, batch=found, kind=kind)
    return found


def _open(client_id: int, kind: str, subject_id: int) -> Deadline | None:
    rows = Deadline.objects.select_for_update().filter(client_id=client_id, kind=kind, subject_id=subject_id)
    return rows.filter(state=State.OPEN).first()


def stop_deadline(
    *, by: Actor, client_id: int, kind: str, subject_id: int, at: datetime | None = None
) -> Deadline | None:
    """This function will stop the open deadline as done at `at` (now by default); None if none is open."""
    deadline = _open(client_id, kind, subject_id)
    if deadline is None:
        return None
    DEADLINE.check(deadline.state, State.STOPPED)
    deadline.state, deadline.stopped_at, deadline.next_at = State.STOPPED, at or clock.now(), None
    deadline.save(update_fields=["state", "stopped_at", "next_at"])
    wake.unschedule("deadline", deadline.pk)
    announce(DEADLINE_STOPPED, client_id=client_id, by=by, obj=deadline, kind=kind, met=deadline.met)
    return deadline


def restart_deadline(*, by: Actor, client_id: int, kind: str, subject_id: int) -> Deadline | None:
    """This function will open the last stopped deadline again, with its old moment: what stopped it did not count."""
    rows = Deadline.objects.select_for_update().filter(client_id=client_id, kind=kind, subject_id=subject_id)
    deadline = rows.filter(state=State.STOPPED).order_by("-id").first()
    if deadline is None or rows.filter(state=State.OPEN).exists():
        return None
    reminds, work = kind_of(kind).reminds, work_of(deadline)
    at, step = first_step(deadline.starts_at, deadline.due_at, clock.now(), reminds=reminds, work=work)
    DEADLINE.check(deadline.state, State.OPEN)
    deadline.state, deadline.stopped_at, deadline.next_at, deadline.next_step = State.OPEN, None, at, step
    deadline.save(update_fields=["state", "stopped_at", "next_at", "next_step"])
    wake.schedule("deadline", deadline.pk, client_id=client_id, at=at)
    announce(DEADLINE_RESTARTED, client_id=client_id, by=by, obj=deadline, kind=kind)
    return deadline


def cancel_deadline(*, by: Actor, client_id: int, kind: str, subject_id: int) -> Deadline | None:
    """This function will end the open deadline without a stop: it is no longer owed. None if none is open."""
    deadline = _open(client_id, kind, subject_id)
    if deadline is None:
        return None
    DEADLINE.check(deadline.state, State.CANCELLED)
    deadline.state, deadline.next_at = State.CANCELLED, None
    deadline.save(update_fields=["state", "next_at"])
    wake.unschedule("deadline", deadline.pk)
    announce(DEADLINE_CANCELLED, client_id=client_id, by=by, obj=deadline, kind=kind)
    return deadline
