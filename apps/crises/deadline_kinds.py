"""What the deadline of the next update does at its steps."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core import clock, wording
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.crises.events import UPDATE_MISSED
from apps.crises.models import Incident, IncidentEntry
from apps.crises.operations.timeline import enter
from apps.crises.operations.updates import UPDATE_DEADLINE
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.notifications.operations import give_notices
from apps.tickets.models import Team as Side
from apps.tickets.people import superiors_of, team_of


@deadline_kind(UPDATE_DEADLINE)
def ask_for_the_update(deadline: Deadline, step: str) -> None:
    """This function will remind the press side, and at the end tell both sides and the account leads.

    What was promised in public and did not come stands in the timeline, and so in the review.
    """
    rows = Incident.objects.in_scope().select_for_update(of=("self",)).select_related("client", "cx_lead", "pr_lead")
    incident: Incident = rows.get(pk=deadline.subject_id)
    words = {"brand": incident.client.name, "title": incident.title}
    press = _led(incident.pr_lead) or team_of(incident.client_id, Side.PR)
    if step != Deadline.Step.ESCALATION:
        left = wording.duration_words(span=deadline.due_at - clock.now())
        said = _("%(brand)s: %(left)s left until the update that was promised: %(title)s")
        _tell(incident, press, "crises.reminder", said % (words | {"left": left}))
        return
    enter(incident, IncidentEntry.Kind.UPDATE, _("The promised update did not come in time"), by=None)
    announce(UPDATE_MISSED, client_id=incident.client_id, by=SYSTEM, obj=incident)
    people = [*press, *_led(incident.cx_lead), *superiors_of(incident.client_id)]
    said = _("%(brand)s: the update that was promised in public is late: %(title)s")
    _tell(incident, list({each.pk: each for each in people}.values()), "crises.escalation", said % words)


def _led(lead: User | None) -> list[User]:
    return [lead] if lead is not None and lead.is_active else []


def _tell(incident: Incident, people: list[User], kind: str, text: str) -> None:
    path = reverse("crises:room", args=[incident.public_id], urlconf=settings.URLCONF_AGENCY)
    give_notices(client=incident.client, people=people, kind=kind, text=text[:250], path=path, ref=incident.pk)
