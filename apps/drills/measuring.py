"""How a drill's team does, read from what they did in its sandbox."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Min

from apps.core.models import Event
from apps.crises.events import FACT_STATED
from apps.crises.models import Fact, Incident, Remedy, Statement
from apps.crises.operations.updates import UPDATE_DEADLINE
from apps.deadlines.models import Deadline
from apps.drills.models import Drill, DrillInject
from apps.drills.targets import TARGETS, Target
from apps.listening.models import Alert
from apps.tickets.models import PressFlag


@dataclass(frozen=True, slots=True)
class Measured:
    """How long it took until the target was reached; None where it was not, or nobody can say yet."""

    target: Target
    took: timedelta | None
    is_met: bool

    @property
    def stored(self) -> dict[str, Any]:
        """As the drill keeps it."""
        seconds = None if self.took is None else int(self.took.total_seconds())
        return {"code": self.target.code, "seconds": seconds, "is_met": self.is_met}


def from_stored(stored: Sequence[dict[str, Any]]) -> list[Measured]:
    """This function will read what `stored` wrote; a target that has come since is not in it."""
    by_code = {target.code: target for target in TARGETS}
    return [
        Measured(
            by_code[each["code"]],
            None if each["seconds"] is None else timedelta(seconds=each["seconds"]),
            bool(each["is_met"]),
        )
        for each in stored
        if each["code"] in by_code
    ]


def measured(drill: Drill) -> list[Measured]:
    """This function will return how far the team is with each target. The scope must hold both worlds."""
    sandbox = drill.sandbox_id
    began = DrillInject.objects.filter(client_id=sandbox).aggregate(at=Min("done_at"))["at"]
    if began is None:
        return [Measured(target, None, is_met=False) for target in TARGETS]
    reached = {
        "known": _both_know(sandbox),
        "opened": Incident.objects.filter(client_id=sandbox).aggregate(at=Min("opened_at"))["at"],
        "fact": _first_confirmed(sandbox),
        "approved": Statement.objects.filter(client_id=sandbox).aggregate(at=Min("approved_at"))["at"],
        "remedy": Remedy.objects.filter(client_id=sandbox, revoked_at=None).aggregate(at=Min("recorded_at"))["at"],
    }
    found = [_in_minutes(target, began, reached[target.code]) for target in TARGETS if target.minutes is not None]
    update = next(target for target in TARGETS if target.minutes is None)
    return [*found, _update_kept(update, sandbox, began)]


def _in_minutes(target: Target, began: datetime, reached: datetime | None) -> Measured:
    if reached is None:
        return Measured(target, None, is_met=False)
    took = max(reached - began, timedelta(0))
    return Measured(target, took, is_met=took <= timedelta(minutes=target.minutes or 0))


def _both_know(sandbox: int) -> datetime | None:
    """The first alert or flag of which both sides said that they know of it, from the second side's word on."""
    return min(_known_by_both(sandbox), default=None)


def _known_by_both(sandbox: int) -> Iterator[datetime]:
    known = {"client_id": sandbox, "cx_known_at__isnull": False, "pr_known_at__isnull": False}
    for model in (Alert, PressFlag):
        for cx, pr in model._default_manager.filter(**known).values_list("cx_known_at", "pr_known_at"):
            if cx is not None and pr is not None:
                yield max(cx, pr)


def _first_confirmed(sandbox: int) -> datetime | None:
    """A fact is confirmed by its own event; one that turned out wrong since has not helped anybody."""
    standing = Fact.objects.filter(client_id=sandbox, standing=Fact.Standing.CONFIRMED).values("pk")
    told = Event.objects.filter(
        client_id=sandbox, name=FACT_STATED.name, data__standing=Fact.Standing.CONFIRMED, object_id__in=standing
    )
    at: datetime | None = told.aggregate(at=Min("at"))["at"]
    return at


def _update_kept(target: Target, sandbox: int, began: datetime) -> Measured:
    """The first update that was promised: its deadline was stopped by a statement, and before it fell."""
    owed = Deadline.objects.filter(client_id=sandbox, kind=UPDATE_DEADLINE).order_by("created_at", "pk").first()
    if owed is None or owed.stopped_at is None:
        return Measured(target, None, is_met=False)
    return Measured(target, owed.stopped_at - began, is_met=owed.stopped_at <= owed.due_at)
