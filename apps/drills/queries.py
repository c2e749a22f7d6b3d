"""Reading drills: of the real brands that the person sees, how they went, and who has not rehearsed for a quarter."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Max

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.drills.measuring import Measured, from_stored
from apps.drills.models import Drill

QUARTER: Final = timedelta(days=92)
EARLIER: Final = 5


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """When a brand's team last ended a drill, and whether that is more than a quarter ago."""

    client: Client
    last_at: datetime | None
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A target with how it went now, and the last time."""

    now: Measured
    before: Measured | None

    @property
    def better_by(self) -> timedelta | None:
        """How much quicker than the last time; less than nothing is slower."""
        if self.before is None or self.before.took is None or self.now.took is None:
            return None
        return self.before.took - self.now.took


def rehearsed(user: User, client: Client | None = None) -> list[Rehearsed]:
    """This function will return for each brand the person works for how long ago it was drilled, the longest first.

    A brand is overdue that ended no drill for a quarter; one that is younger than that has its time. What was begun
    and forgotten, until it ended by itself, was none.
    """
    rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
    rows = rows.filter(is_sandbox=False)
    if client is not None:
        rows = rows.filter(pk=client.pk)
    ended = Drill.objects.visible_to(user).filter(ended_at__isnull=False).exclude(ended_by=0).values("client_id")
    last = dict(ended.annotate(at=Max("ended_at")).order_by().values_list("client_id", "at"))
    line = clock.now() - QUARTER
    found = [
        Rehearsed(each, last.get(each.pk), (last.get(each.pk) or each.created_at) < line)
        for each in rows.order_by("name")
    ]
    return sorted(found, key=lambda each: (not each.is_overdue, each.last_at or each.client.created_at))


def earlier_of(drill: Drill) -> list[Drill]:
    """This function will return the drills of the same team that ended before this one began, the last first."""
    rows = Drill.objects.filter(client_id=drill.client_id, ended_at__lte=drill.started_at)
    return list(rows.order_by("-ended_at")[:EARLIER])


def compared(now: list[Measured], earlier: list[Drill]) -> list[Line]:
    """This function will hold each target against the last drill before."""
    before = {each.target.code: each for each in from_stored(earlier[0].score)} if earlier else {}
    return [Line(each, before.get(each.target.code)) for each in now]
