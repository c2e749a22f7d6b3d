"""Saying that a side knows of an alert."""

from typing import Final

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.rights import Right, rights_of
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.listening.events import ALERT_KNOWN
from apps.listening.models import Alert

CX: Final = "cx"
PR: Final = "pr"
SIDES: Final = {CX: Right.CLOSE_LOOPS, PR: Right.PUBLISH}


def acknowledge_alert(*, by: User, alert: Alert, team: str) -> Alert:
    """This function will note that a side knows of the alert; the first who says so counts.

    Raises BadInput for a side on which the person does not work.
    """
    alert = Alert.objects.select_for_update().get(pk=alert.pk)
    if team not in SIDES or SIDES[team] not in rights_of(by, alert.client_id):
        raise BadInput(_("Only somebody of that side can say that it knows."), field="team")
    if getattr(alert, f"{team}_known_at") is None:
        setattr(alert, f"{team}_known_at", clock.now())
        setattr(alert, f"{team}_known_by", by.pk)
        alert.save(update_fields=[f"{team}_known_at", f"{team}_known_by"])
        announce(ALERT_KNOWN, client_id=alert.client_id, by=by.actor, obj=alert, team=team)
    return alert
