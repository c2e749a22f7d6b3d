"""Opening an incident, following its playbook, and closing it with what was learned."""

from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.crises.events import (
    FLARED_UP,
    INCIDENT_CLOSED,
    INCIDENT_OPENED,
    REVIEW_BEGUN,
    SEVERITY_CHANGED,
    STEP_DONE,
)
from apps.crises.lifecycle import INCIDENT
from apps.crises.models import Incident, IncidentEntry, IncidentStep, PlaybookVersion
from apps.crises.operations.timeline import checked, enter, hold
from apps.crises.operations.updates import drop_update, lock_update
from apps.listening.models import Alert
from apps.notifications.operations import give_notices
from apps.tickets.models import Team as Side
from apps.tickets.people import is_able, team_of

Kind, State = IncidentEntry.Kind, Incident.State
LONGEST_TITLE, LONGEST_BECAUSE, LONGEST_LESSON = 200, 500, 300


class StepIsNotNext(DomainError):
    """Steps open in the playbook's order."""

    code = "step_is_not_next"


def open_incident(
    *, by: User, client: Client, title: str, severity: str, version: PlaybookVersion, alert: Alert | None = None
) -> Incident:
    """This function will open an incident on a playbook: its steps get their moments, both sides are told and led.

    Raises BadInput for no title, an unknown severity, or a playbook of another brand.
    """
    if severity not in Incident.Severity.values:
        raise BadInput(_("Choose spark, smoulder or fire."), field="severity")
    if version.client_id != client.pk:
        raise BadInput(_("Choose a playbook of this client."), field="version")
    now = clock.now()
    made: Incident = Incident.objects.create(
        client=client,
        public_id=new_public_id(),
        title=checked(title, LONGEST_TITLE, "title"),
        severity=severity,
        version=version,
        alert=alert,
        cx_lead=_lead(by, client, Side.CX),
        pr_lead=_lead(by, client, Side.PR),
        opened_at=now,
        opened_by=by.pk,
    )
    IncidentStep.objects.bulk_create(
        IncidentStep(
            client=client,
            incident=made,
            place=place,
            text=step["text"],
            team=step["team"],
            due_at=now + timedelta(minutes=step["minutes"]),
        )
        for place, step in enumerate(version.steps, 1)
    )
    enter(made, Kind.OPENED, _("Opened on “%(name)s”") % {"name": version}, by=by)
    _tell_both(made, _("%(brand)s: an incident is open: %(title)s"))
    alert_id = alert.pk if alert else 0
    announce(INCIDENT_OPENED, client_id=client.pk, by=by.actor, obj=made, severity=str(severity), alert_id=alert_id)
    return made


def _lead(by: User, client: Client, side: str) -> User | None:
    """Whoever opens it leads their own side; the other is led by the first of its team."""
    people = team_of(client.pk, side)
    if any(each.pk == by.pk for each in people) and is_able(by, client.pk, side):
        return by
    return people[0] if people else None


def _tell_both(incident: Incident, words: str) -> None:
    people = {each.pk: each for side in Side for each in team_of(incident.client_id, side)}
    give_notices(
        client=incident.client,
        people=list(people.values()),
        kind="crises.incident",
        text=(words % {"brand": incident.client.name, "title": incident.title})[:250],
        path=reverse("crises:room", args=[incident.public_id], urlconf=settings.URLCONF_AGENCY),
        ref=incident.pk,
    )


def change_severity(*, by: User, incident: Incident, severity: str, because: str) -> Incident:
    """This function will raise or lower the severity, with its reason in the timeline. Raises BadInput."""
    if severity not in Incident.Severity.values:
        raise BadInput(_("Choose spark, smoulder or fire."), field="severity")
    incident = hold(incident)
    was = incident.severity
    if was == severity:
        return incident
    reason = checked(because, LONGEST_BECAUSE, "because")
    incident.severity = severity
    incident.save(update_fields=["severity"])
    words = {"was": Incident.Severity(was).label, "now": incident.get_severity_display(), "why": reason}
    enter(incident, Kind.SEVERITY, _("%(was)s → %(now)s: %(why)s") % words, by=by)
    _tell_both(incident, _("%(brand)s: the severity has changed: %(title)s"))
    announce(SEVERITY_CHANGED, client_id=incident.client_id, by=by.actor, obj=incident, was=was, severity=str(severity))
    return incident


def do_step(*, by: User, incident: Incident, place: int) -> IncidentStep:
    """This function will note that a step is done; a second time changes nothing. Raises BadInput, StepIsNotNext."""
    incident = hold(incident)
    step: IncidentStep | None = incident.steps.filter(place=place).first()
    if step is None:
        raise BadInput(_("There is no such step."), field="place")
    if step.done_at is not None:
        return step
    if incident.steps.filter(place__lt=place, done_at=None).exists():
        raise StepIsNotNext(_("Steps come in their order. Do the ones before it first."))
    step.done_at, step.done_by = clock.now(), by.pk
    step.save(update_fields=["done_at", "done_by"])
    enter(incident, Kind.STEP, step.text, by=by)
    in_time = step.done_at <= step.due_at
    announce(STEP_DONE, client_id=incident.client_id, by=by.actor, obj=step, incident_id=incident.pk, in_time=in_time)
    return step


def begin_review(*, by: User, incident: Incident) -> Incident:
    """This function will say that it is over, and that the two teams look at how it went."""
    lock_update(incident)
    incident = hold(incident)
    if incident.state == State.REVIEW:
        return incident
    INCIDENT.check(incident.state, State.REVIEW)
    incident.state, incident.calm_at = State.REVIEW, clock.now()
    incident.save(update_fields=["state", "calm_at"])
    drop_update(incident, by=by)
    enter(incident, Kind.REVIEW, _("It is over; the review begins"), by=by)
    announce(REVIEW_BEGUN, client_id=incident.client_id, by=by.actor, obj=incident)
    return incident


def flare_up(*, by: User, incident: Incident, because: str) -> Incident:
    """This function will open an incident again that was in review. Raises BadInput, MoveRefused."""
    incident = hold(incident)
    INCIDENT.check(incident.state, State.OPEN)
    reason = checked(because, LONGEST_BECAUSE, "because")
    incident.state, incident.calm_at = State.OPEN, None
    incident.save(update_fields=["state", "calm_at"])
    enter(incident, Kind.OPENED, _("It burns again: %(why)s") % {"why": reason}, by=by)
    _tell_both(incident, _("%(brand)s: it burns again: %(title)s"))
    announce(FLARED_UP, client_id=incident.client_id, by=by.actor, obj=incident)
    return incident


def close_incident(*, by: User, incident: Incident, lesson: str, text: str = "") -> Incident:
    """This function will close an incident that was reviewed, with what was learned.

    Either its playbook has a version that was written since it was opened, or somebody signs, with a reason, that
    nothing is to change. Raises BadInput.
    """
    incident = hold(incident)
    if not INCIDENT.allows(incident.state, State.CLOSED):
        raise BadInput(_("Begin the review first."), field="state")
    if lesson not in Incident.Lesson.values:
        raise BadInput(_("Say whether the playbook has changed, or sign that nothing is to change."), field="lesson")
    if lesson == Incident.Lesson.CHANGED:
        versions = PlaybookVersion.objects.filter(
            client_id=incident.client_id, playbook=incident.version.playbook_id, written_at__gt=incident.opened_at
        )
        incident.changed_to = versions.order_by("-number").first()
        if incident.changed_to is None:
            message = _(
                "The playbook has no version from after this incident. Write one, or sign that nothing changes."
            )
            raise BadInput(message, field="lesson")
        text = incident.changed_to.change or str(incident.changed_to)
    incident.lesson, incident.lesson_text = lesson, checked(text, LONGEST_LESSON, "lesson_text")
    incident.state, incident.closed_at, incident.closed_by = State.CLOSED, clock.now(), by.pk
    fields = ["lesson", "lesson_text", "changed_to", "state", "closed_at", "closed_by"]
    incident.save(update_fields=fields)
    enter(incident, Kind.CLOSED, f"{incident.get_lesson_display()}: {incident.lesson_text}", by=by)
    announce(INCIDENT_CLOSED, client_id=incident.client_id, by=by.actor, obj=incident, lesson=str(lesson))
    return incident
