"""What happens when steps of deadlines fall due; called by the sweep, in one transaction with the registry rows."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from apps.clients.business_time import PLAIN, WorkClock
from apps.clients.models import Client
from apps.clients.work_clocks import business_clocks_of
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.bulk import update_rows
from apps.core.events import announce_each
from apps.deadlines.events import DEADLINE_STEP_FELL
from apps.deadlines.kinds import kind_of
from apps.deadlines.models import Deadline
from apps.deadlines.steps import step_after

Step = Deadline.Step
CHANGED = ("escalated_at", "next_at", "next_step")


@wake.performs_together("deadline")
def fall_due(deadline_ids: Sequence[int]) -> dict[int, datetime | None]:
    """This function will do the next step of each deadline, once, and return when the one after it comes, or None.

    A deadline that was stopped meanwhile does nothing: its row is the truth, the registry only the alarm. All are of
    one brand; however many there are, the statements are a fixed number for each kind and step.
    """
    now = clock.now()
    rows = Deadline.objects.select_for_update(of=("self",)).select_related("client")
    deadlines = list(rows.filter(pk__in=deadline_ids).order_by("pk"))
    if len(deadlines) < len(set(deadline_ids)):
        raise Deadline.DoesNotExist(f"of {len(deadline_ids)} deadlines on the registry {len(deadlines)} are there")
    resting: dict[int, datetime | None] = {each.pk: None for each in deadlines if _rests(each)}
    deadlines = [each for each in deadlines if each.pk not in resting]
    fallen = [each for each in deadlines if each.is_open and each.next_at is not None and each.next_at <= now]
    steps: dict[tuple[str, str], list[Deadline]] = {}
    for deadline in fallen:
        steps.setdefault((deadline.kind, deadline.next_step), []).append(deadline)
    _move_on(fallen, now)
    for (kind, step), group in steps.items():
        told = {"kind": kind, "step": step}
        announce_each(
            DEADLINE_STEP_FELL, client_id=group[0].client_id, by=SYSTEM, told=[(each, told) for each in group]
        )
        kind_of(kind).on_steps(group, step)
    return resting | {each.pk: each.next_at if each.is_open else None for each in deadlines}


def _rests(deadline: Deadline) -> bool:
    """Of an archived brand: off the registry until the brand is restored (reactions.go_on)."""
    return deadline.client.archived_at is not None and kind_of(deadline.kind).rests


def _move_on(fallen: Sequence[Deadline], now: datetime) -> None:
    clocks = _clocks_of(fallen)
    for each in fallen:
        if each.next_step == Step.ESCALATION:
            each.escalated_at = now
        reminds = kind_of(each.kind).reminds
        each.next_at, each.next_step = step_after(
            each.next_step, each.starts_at, each.due_at, now, reminds=reminds, work=clocks[each.clock, each.client_id]
        )
    update_rows(Deadline, CHANGED, ((each.pk, each.escalated_at, each.next_at, each.next_step) for each in fallen))


def _clocks_of(deadlines: Iterable[Deadline]) -> dict[tuple[str, int], WorkClock]:
    """The clocks that the deadlines were opened by, with the brand's hours as they are now."""
    on_hours = {each.client_id: each.client for each in deadlines if each.clock != Client.Clock.PLAIN}
    clocks: dict[tuple[str, int], WorkClock] = {(Client.Clock.PLAIN, each.client_id): PLAIN for each in deadlines}
    for client_id, found in business_clocks_of(on_hours.values()).items():
        clocks[Client.Clock.BUSINESS, client_id] = found
    return clocks
