"""Telling those concerned: whom, and each statement that is out, by mail, once."""

from typing import Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.models import User
from apps.clients.suppression import suppressed_among
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.crises.events import STAKEHOLDER_ADDED, STAKEHOLDER_REMOVED, STATEMENT_SENT
from apps.crises.models import Incident, IncidentEntry, Stakeholder, Statement, Telling
from apps.crises.operations.timeline import checked, enter, hold
from apps.notifications.models import Mail
from apps.notifications.operations.mails import Draft, queue_mails, settle_mail

MAIL_PURPOSE: Final = "crises.statement"
MOST, LONGEST_NAME = 500, 120


def add_stakeholder(*, by: User, incident: Incident, name: str, email: str, group: str) -> Stakeholder:
    """This function will name somebody who hears of the incident from us; the same address again changes the rest.

    Raises BadInput for no name, an unknown group, or what is no address.
    """
    email = email.strip()
    try:
        validate_email(email)
    except ValidationError as error:
        message = _("“%(value)s” is not an e-mail address: it needs the form name@host.") % {"value": email}
        raise BadInput(message, field="email") from error
    if group not in Stakeholder.Group.values:
        raise BadInput(_("Say whom they belong to."), field="group")
    incident = hold(incident)
    given = {"name": checked(" ".join(name.split()), LONGEST_NAME, "name"), "group": group, "removed_at": None}
    known = Stakeholder.objects.filter(incident=incident, email__iexact=email).first()
    if known is None and Stakeholder.objects.filter(incident=incident).count() >= MOST:
        raise BadInput(_("%(most)d are as many as an incident can have.") % {"most": MOST}, field="email")
    made: Stakeholder = known or Stakeholder(
        client_id=incident.client_id, incident=incident, email=email, added_by=by.pk, added_at=clock.now()
    )
    for field, value in given.items():
        setattr(made, field, value)
    made.save()
    announce(
        STAKEHOLDER_ADDED,
        client_id=incident.client_id,
        by=by.actor,
        obj=made,
        incident_id=incident.pk,
        group=str(group),
    )
    return made


def remove_stakeholder(*, by: User, stakeholder: Stakeholder) -> Stakeholder:
    """This function will tell somebody nothing more; what they were told stays. Twice changes nothing."""
    incident = hold(Incident.objects.get(pk=stakeholder.incident_id))
    held = Stakeholder.objects.select_for_update().get(pk=stakeholder.pk)
    if held.removed_at is None:
        held.removed_at = clock.now()
        held.save(update_fields=["removed_at"])
        announce(STAKEHOLDER_REMOVED, client_id=held.client_id, by=by.actor, obj=held, incident_id=incident.pk)
    return held


def send_statement(*, by: User, statement: Statement) -> list[Telling]:
    """This function will mail a statement that is out to all who are concerned and do not have it yet.

    Addresses that may never be written to are left out. A second call at the same time finds nobody left.
    Raises BadInput for a statement that is not out, or where nobody is left to tell.
    """
    incident = hold(Incident.objects.get(pk=statement.incident_id))
    statement = Statement.objects.get(pk=statement.pk)
    if statement.released_at is None:
        raise BadInput(_("Release it first: what is not out is told to nobody."), field="statement")
    people = waiting_for(statement)
    if not people:
        raise BadInput(_("Everybody who is concerned has it, or nobody is named yet."), field="statement")
    now = clock.now()
    made = Telling.objects.bulk_create(
        Telling(client_id=incident.client_id, statement=statement, stakeholder=one, told_by=by.pk, told_at=now)
        for one in people
    )
    with translation.override(incident.client.language):
        subject = _("%(brand)s: %(title)s") % {"brand": incident.client.name, "title": incident.title}
        drafts = [
            Draft(
                to_address=one.email,
                to_name=one.name,
                subject=subject,
                text=_letter(one, statement, incident),
                ref=telling.pk,
                from_brand=True,
            )
            for one, telling in zip(people, made, strict=True)
        ]
    mails = queue_mails(by=by.actor, client=incident.client, purpose=MAIL_PURPOSE, drafts=drafts)
    for telling, mail in zip(made, mails, strict=True):
        telling.mail_id = mail.pk
    Telling.objects.bulk_update(made, ["mail_id"])
    said = ngettext(
        "Statement %(number)d goes to %(count)d person by mail",
        "Statement %(number)d goes to %(count)d people by mail",
        len(made),
    )
    enter(incident, IncidentEntry.Kind.STATEMENT, said % {"number": statement.number, "count": len(made)}, by=by)
    announce(STATEMENT_SENT, client_id=incident.client_id, by=by.actor, batch=made, statement_id=statement.pk)
    return made


def waiting_for(statement: Statement) -> list[Stakeholder]:
    """This function will return whom a statement concerns and who does not have it, those left alone left out."""
    rows = Stakeholder.objects.filter(client_id=statement.client_id, incident=statement.incident_id, removed_at=None)
    people = list(rows.exclude(tellings__statement=statement).order_by("pk"))
    never = suppressed_among(client_id=statement.client_id, addresses=[one.email for one in people])
    return [one for one in people if one.email not in never]


def _letter(one: Stakeholder, statement: Statement, incident: Incident) -> str:
    lines = [_("Dear %(name)s,") % {"name": one.name}, statement.text, incident.client.name]
    return "\n\n".join(lines) + "\n"


def settle_telling(*, by: User, telling: Telling, was_sent: bool) -> Mail:
    """This function will end the doubt over a mail: it was sent, or it goes again. Raises MailIsSettled, BadInput."""
    mail = Mail.objects.filter(client_id=telling.client_id, purpose=MAIL_PURPOSE, pk=telling.mail_id).first()
    if mail is None:
        raise BadInput(_("There is no such mail."), field="telling")
    return settle_mail(by=by.actor, mail=mail, was_sent=was_sent)
