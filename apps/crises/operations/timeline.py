"""Holding an incident, and writing into its one timeline."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.crises.events import NOTE_ADDED
from apps.crises.models import Incident, IncidentEntry

LONGEST_NOTE = 2000


class IncidentIsClosed(DomainError):
    """Nothing is added to a closed incident."""

    code = "incident_is_closed"


def hold(incident: Incident) -> Incident:
    """This function will hold the incident until the transaction ends. Raises IncidentIsClosed."""
    held: Incident = (
        Incident.objects.select_for_update(of=("self",)).select_related("client", "version").get(pk=incident.pk)
    )
    if held.state == Incident.State.CLOSED:
        raise IncidentIsClosed(_("This incident is closed. Open another one."))
    return held


def enter(incident: Incident, kind: str, text: str, *, by: User | None) -> IncidentEntry:
    """This function will write a line into the timeline, in the transaction of what it tells of; `by` None: itself."""
    made: IncidentEntry = IncidentEntry.objects.create(
        client_id=incident.client_id,
        incident=incident,
        kind=kind,
        text=text,
        made_by=by.pk if by else 0,
        at=clock.now(),
    )
    return made


def checked(text: str, longest: int, field: str) -> str:
    """This function will return a text without blanks around it. Raises BadInput for none, or too long a one."""
    text = text.strip()
    if not 0 < len(text) <= longest:
        raise BadInput(_("Write something, in %(longest)d characters at most.") % {"longest": longest}, field=field)
    return text


def add_note(*, by: User, incident: Incident, text: str) -> IncidentEntry:
    """This function will add what somebody wants the others to know."""
    incident = hold(incident)
    made = enter(incident, IncidentEntry.Kind.NOTE, checked(text, LONGEST_NOTE, "text"), by=by)
    announce(NOTE_ADDED, client_id=incident.client_id, by=by.actor, obj=made, incident_id=incident.pk)
    return made
