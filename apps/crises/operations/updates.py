"""The next update: a moment that was named in public is a deadline, and the next statement that goes out meets it."""

from datetime import datetime
from typing import Final

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.crises.events import UPDATE_PROMISED
from apps.crises.models import Incident, IncidentEntry
from apps.crises.operations.timeline import enter, hold
from apps.deadlines.models import Deadline
from apps.deadlines.operations import (
    Owed,
    cancel_deadline,
    lock_deadlines,
    move_deadlines,
    open_deadlines,
    stop_deadline,
)

UPDATE_DEADLINE: Final = "crises.next_update"


def lock_update(incident: Incident) -> None:
    """This function will hold the deadline of the next update; before the incident, as the sweep does."""
    lock_deadlines(client_id=incident.client_id, kind=UPDATE_DEADLINE, subject_ids=[incident.pk])


def set_next_update(*, by: User, incident: Incident, at: datetime) -> Incident:
    """This function will say when the next update is due. It is owed by the wall clock, nights included.

    Raises BadInput for a moment that has passed, or in an incident that is over.
    """
    lock_update(incident)
    incident = hold(incident)
    promise_update(incident, at, by=by)
    return incident


def promise_update(incident: Incident, at: datetime, *, by: User) -> None:
    """This function will do that in an incident that is held. Raises BadInput."""
    now = clock.now()
    if at <= now:
        raise BadInput(_("Choose a moment to come."), field="next_update_at")
    if incident.state != Incident.State.OPEN:
        raise BadInput(_("It is over: open it again before you promise an update."), field="next_update_at")
    if incident.next_update_at == at:
        return
    owed = [Owed(incident.pk, now, at)]
    if not move_deadlines(by=by.actor, client_id=incident.client_id, kind=UPDATE_DEADLINE, owed=owed):
        open_deadlines(by=by.actor, client_id=incident.client_id, kind=UPDATE_DEADLINE, owed=owed)
    with timezone.override(incident.client.zone):
        words = {"was": _moment(incident.next_update_at), "at": _moment(at)}
    said = _("Moved from %(was)s to %(at)s") if incident.next_update_at else _("Promised for %(at)s")
    incident.next_update_at = at
    incident.save(update_fields=["next_update_at"])
    enter(incident, IncidentEntry.Kind.UPDATE, said % words, by=by)
    announce(UPDATE_PROMISED, client_id=incident.client_id, by=by.actor, obj=incident)


def _moment(at: datetime | None) -> str:
    return date_format(timezone.localtime(at), "j F, H:i") if at else ""


def meet_update(incident: Incident, *, by: User) -> Deadline | None:
    """This function will stop the deadline with what just went out: whatever it says, the public has heard of us."""
    met = stop_deadline(by=by.actor, client_id=incident.client_id, kind=UPDATE_DEADLINE, subject_id=incident.pk)
    _owe_nothing(incident)
    return met


def drop_update(incident: Incident, *, by: User) -> None:
    """This function will end what was owed without a statement, for it is over."""
    cancel_deadline(by=by.actor, client_id=incident.client_id, kind=UPDATE_DEADLINE, subject_id=incident.pk)
    _owe_nothing(incident)


def _owe_nothing(incident: Incident) -> None:
    if incident.next_update_at is not None:
        incident.next_update_at = None
        incident.save(update_fields=["next_update_at"])
