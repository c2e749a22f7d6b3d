"""Which step comes when: pure arithmetic."""

from datetime import datetime, timedelta

from apps.clients.business_time import PLAIN, WorkClock
from apps.deadlines.models import Deadline

Step = Deadline.Step
SOON = timedelta(hours=2)


def steps_of(
    starts_at: datetime, due_at: datetime, *, reminds: bool, work: WorkClock = PLAIN
) -> list[tuple[datetime, str]]:
    """This function will return the steps in their order: half time, two hours before, escalation at the end.

    Both are of the time that counts on the clock `work`. Where half time is within two hours of the end, the two
    reminders are one.
    """
    steps: list[tuple[datetime, str]] = [(due_at, Step.ESCALATION)]
    if reminds:
        half = work.after(starts_at, work.between(starts_at, due_at) / 2)
        soon = work.before(due_at, SOON)
        if half < soon:
            steps.insert(0, (soon, Step.SOON))
        steps.insert(0, (half, Step.HALF_TIME))
    return steps


def first_step(
    starts_at: datetime, due_at: datetime, now: datetime, *, reminds: bool, work: WorkClock = PLAIN
) -> tuple[datetime, str]:
    """This function will return the first step that is not past at `now`, the escalation if all are."""
    steps = steps_of(starts_at, due_at, reminds=reminds, work=work)
    return next((step for step in steps if step[0] > now), steps[-1])


def step_after(
    step: str, starts_at: datetime, due_at: datetime, now: datetime, *, reminds: bool, work: WorkClock = PLAIN
) -> tuple[datetime | None, str]:
    """This function will return what follows `step`, past reminders left out; nothing follows the escalation."""
    if step == Step.ESCALATION:
        return None, Step.NONE
    steps = steps_of(starts_at, due_at, reminds=reminds, work=work)
    names = [name for _, name in steps]
    later = steps[names.index(step) + 1 :] if step in names else steps[-1:]
    return next((each for each in later if each[0] > now), later[-1])
