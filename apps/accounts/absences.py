"""Being away: noting it with who stands in, and coming back. What the substitute may do, their own roles say."""

from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.events import ABSENCE_ENDED, ABSENCE_NOTED
from apps.accounts.models import Absence, User
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import EventType, announce
from apps.core.scope import AGENCY_ITSELF


def note_absence(*, by: Actor, user: User, substitute: User, starts_at: datetime, ends_at: datetime) -> Absence:
    """This function will note that the person is away from one moment to another, and who stands in.

    Raises BadInput naming the field: an end before the start or in the past, oneself or somebody of the other
    side or shut out as substitute, days that another absence of theirs covers already.
    """
    locked = User.objects.select_for_update().get(pk=user.pk)
    _check_days(locked, starts_at, ends_at)
    _check_substitute(locked, substitute)
    made = Absence.objects.create(
        user=locked,
        substitute=substitute,
        starts_at=starts_at,
        ends_at=ends_at,
        noted_by=by.id,
        created_at=clock.now(),
    )
    _tell(ABSENCE_NOTED, made, by)
    return made


def end_absence(*, by: Actor, absence: Absence) -> Absence:
    """This function will end the absence now: back earlier, or not away after all. Twice changes nothing."""
    locked = Absence.objects.select_for_update().get(pk=absence.pk)
    now = clock.now()
    if locked.taken_back_at is not None or locked.ends_at <= now:
        return locked
    if locked.starts_at >= now:
        locked.taken_back_at = now
    else:
        locked.ends_at = now
    locked.save(update_fields=["taken_back_at", "ends_at"])
    _tell(ABSENCE_ENDED, locked, by)
    return locked


def _check_days(user: User, starts_at: datetime, ends_at: datetime) -> None:
    if ends_at <= starts_at:
        raise BadInput(_("The last day lies before the first: choose it later."), field="last_day")
    if ends_at <= clock.now():
        raise BadInput(_("These days are over. Choose a last day that is still to come."), field="last_day")
    others = Absence.objects.filter(user=user, taken_back_at=None, starts_at__lt=ends_at, ends_at__gt=starts_at)
    if others.exists():
        sentence = _("%(name)s is away on some of these days already. End that absence first, or choose other days.")
        raise BadInput(sentence % {"name": user.name}, field="first_day")


def _check_substitute(user: User, substitute: User) -> None:
    if substitute.pk == user.pk:
        raise BadInput(_("Nobody stands in for themselves: choose somebody else."), field="substitute")
    if not substitute.is_active or substitute.side != user.side:
        sentence = _("%(name)s cannot stand in: choose somebody who signs in here and works on the same side.")
        raise BadInput(sentence % {"name": substitute.name}, field="substitute")


def _tell(kind: EventType, absence: Absence, by: Actor) -> None:
    announce(
        kind,
        client_id=AGENCY_ITSELF,
        by=by,
        obj=absence,
        user_id=absence.user_id,
        substitute_id=absence.substitute_id,
    )
