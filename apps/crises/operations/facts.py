"""The board of facts: what is said to be so, and how it stands."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.crises.events import FACT_STATED
from apps.crises.models import Fact, Incident, IncidentEntry
from apps.crises.operations.timeline import checked, enter, hold

Kind = IncidentEntry.Kind
LONGEST_FACT = 500


def state_fact(*, by: User, incident: Incident, text: str) -> Fact:
    """This function will put something on the board of facts, unconfirmed."""
    incident = hold(incident)
    made: Fact = Fact.objects.create(
        client_id=incident.client_id,
        incident=incident,
        text=checked(text, LONGEST_FACT, "text"),
        said_by=by.pk,
        said_at=clock.now(),
    )
    enter(incident, Kind.FACT, _("Unconfirmed: %(text)s") % {"text": made.text}, by=by)
    _announce_fact(by, made)
    return made


def judge_fact(*, by: User, fact: Fact, standing: str) -> Fact:
    """This function will say that a fact is confirmed, wrong, or open again. Raises BadInput."""
    if standing not in Fact.Standing.values:
        raise BadInput(_("Choose confirmed, unconfirmed or wrong."), field="standing")
    incident = hold(Incident.objects.get(pk=fact.incident_id))
    fact = Fact.objects.get(pk=fact.pk)
    if fact.standing != standing:
        fact.standing = standing
        fact.save(update_fields=["standing"])
        words = {"standing": fact.get_standing_display(), "text": fact.text}
        enter(incident, Kind.FACT, _("%(standing)s: %(text)s") % words, by=by)
        _announce_fact(by, fact)
    return fact


def _announce_fact(by: User, fact: Fact) -> None:
    standing = str(fact.standing)
    announce(
        FACT_STATED,
        client_id=fact.client_id,
        by=by.actor,
        obj=fact,
        incident_id=fact.incident_id,
        standing=standing,
    )
