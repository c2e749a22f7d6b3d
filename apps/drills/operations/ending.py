"""Ending a drill: what has not happened yet does not happen, the score is kept, the sandbox rests."""

from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.leaving import Newsroom, archive_client
from apps.clients.models import Client
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.errors import DomainError
from apps.core.events import announce
from apps.drills.events import DRILL_ENDED
from apps.drills.measuring import measured
from apps.drills.models import Drill, DrillInject
from apps.drills.operations.starting import DRILL_END, INJECT
from apps.drills.worlds import both_worlds


class DrillIsOver(DomainError):
    """It ends once."""

    code = "drill_is_over"


@wake.performs(DRILL_END)
def end_forgotten(drill_id: int) -> datetime | None:
    """This function will end a drill that nobody has ended a day after the last thing that happened in it."""
    drill = Drill.objects.get(pk=drill_id)
    if drill.is_running:
        end_drill(by=None, drill=drill)
    return None


def end_drill(*, by: User | None, drill: Drill) -> Drill:
    """This function will end a drill and keep how its team did; None ends a forgotten one. Raises DrillIsOver."""
    actor = by.actor if by is not None else SYSTEM
    drill = Drill.objects.select_for_update(of=("self",)).select_related("client").get(pk=drill.pk)
    if not drill.is_running:
        raise DrillIsOver(_("This drill is over already."))
    now = clock.now()
    with both_worlds(drill):
        left = DrillInject.objects.select_for_update().filter(
            client_id=drill.sandbox_id, done_at=None, cancelled_at=None
        )
        ids = [each.pk for each in left]
        DrillInject.objects.filter(pk__in=ids).update(cancelled_at=now)
        wake.unschedule(INJECT, *ids)
        wake.unschedule(DRILL_END, drill.pk)
        drill.score = [each.stored for each in measured(drill)]
        drill.ended_at, drill.ended_by = now, by.pk if by is not None else 0
        drill.save(update_fields=["score", "ended_at", "ended_by"])
        sandbox = Client.objects.get(pk=drill.sandbox_id)
        if sandbox.archived_at is None:  # else somebody inside has put it away
            archive_client(by=actor, client=sandbox, newsroom=Newsroom.CLOSES)
        announce(DRILL_ENDED, client_id=sandbox.pk, by=actor, obj=drill, drill_id=drill.pk, met=drill.met)
    return drill
