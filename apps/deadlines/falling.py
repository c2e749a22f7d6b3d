"""What happens when a step of a deadline falls due; called by the sweep, in one transaction with the registry row."""

from datetime import datetime

from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.deadlines.clocks import work_of
from apps.deadlines.events import DEADLINE_STEP_FELL
from apps.deadlines.kinds import kind_of
from apps.deadlines.models import Deadline
from apps.deadlines.steps import step_after

Step = Deadline.Step


@wake.performs("deadline")
def fall_due(deadline_id: int) -> datetime | None:
    """This function will do the deadline's next step, once, and return when the one after it comes, or None.

    A deadline that was stopped meanwhile does nothing: its row is the truth, the registry only the alarm.
    """
    now = clock.now()
    deadline = Deadline.objects.select_for_update().get(pk=deadline_id)
    if not deadline.is_open or deadline.next_at is None:
        return None
    if deadline.next_at > now:
        return deadline.next_at
    kind, step = kind_of(deadline.kind), deadline.next_step
    if step == Step.ESCALATION:
        deadline.escalated_at = now
    deadline.next_at, deadline.next_step = step_after(
        step, deadline.starts_at, deadline.due_at, now, reminds=kind.reminds, work=work_of(deadline)
    )
    deadline.save(update_fields=["escalated_at", "next_at", "next_step"])
    announce(DEADLINE_STEP_FELL, client_id=deadline.client_id, by=SYSTEM, obj=deadline, kind=deadline.kind, step=step)
    kind.on_step(deadline, step)
    return deadline.next_at
