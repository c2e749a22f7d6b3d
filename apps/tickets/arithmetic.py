"""How a clock that pauses runs: pure arithmetic over the time that counts."""

from datetime import datetime, timedelta
from typing import Final

from apps.clients.business_time import WorkClock

NOTHING: Final = timedelta(0)


def used_until(at: datetime, *, used: timedelta, running_since: datetime | None, work: WorkClock) -> timedelta:
    """This function will return how much of its time a clock has used by `at`; a moment before its run adds nothing."""
    if running_since is None:
        return used
    return used + max(NOTHING, work.between(running_since, at))


def due_when_running_from(since: datetime, *, used: timedelta, target: timedelta, work: WorkClock) -> datetime:
    """This function will return when a clock that runs on from `since` is over; at once where nothing is left."""
    return work.after(since, max(NOTHING, target - used))
