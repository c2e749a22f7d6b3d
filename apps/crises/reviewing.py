"""How an incident went, in times that were measured: what the review begins with."""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import F, Min

from apps.crises.models import Incident
from apps.crises.operations.updates import UPDATE_DEADLINE
from apps.deadlines.models import Deadline


@dataclass(frozen=True, slots=True)
class Review:
    """Times from the opening; None for what never came. `in_time` of `steps` steps, `done` of them done.

    `updates` were promised in public and are no longer awaited; `updates_in_time` of them came by their moment.
    """

    first_step: timedelta | None
    first_statement: timedelta | None
    first_remedy: timedelta | None
    until_calm: timedelta | None
    steps: int
    done: int
    in_time: int
    statements: int
    overridden: int
    updates: int
    updates_in_time: int


def review_of(incident: Incident) -> Review:
    """This function will return what the timeline tells of how it went, in a fixed number of queries."""
    steps, out = incident.steps.all(), incident.statements.filter(released_at__isnull=False)
    done = steps.filter(done_at__isnull=False)
    first_step = done.aggregate(at=Min("done_at"))["at"]
    first_statement = out.aggregate(at=Min("released_at"))["at"]
    first_remedy = incident.remedies.aggregate(at=Min("recorded_at"))["at"]
    kept = Deadline.objects.filter(client_id=incident.client_id, kind=UPDATE_DEADLINE, subject_id=incident.pk)
    came = kept.filter(state=Deadline.State.STOPPED)
    missed = kept.filter(state=Deadline.State.CANCELLED, escalated_at__isnull=False)
    began = incident.opened_at
    return Review(
        first_step=first_step - began if first_step else None,
        first_statement=first_statement - began if first_statement else None,
        first_remedy=first_remedy - began if first_remedy else None,
        until_calm=incident.calm_at - began if incident.calm_at else None,
        steps=steps.count(),
        done=done.count(),
        in_time=done.filter(done_at__lte=F("due_at")).count(),
        statements=out.count(),
        overridden=out.exclude(override_because="").count(),
        updates=came.count() + missed.count(),
        updates_in_time=came.filter(stopped_at__lte=F("due_at")).count(),
    )
