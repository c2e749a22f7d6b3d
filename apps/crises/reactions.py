"""What becomes of mails to those concerned stands in the timeline, and whoever sent them hears of it."""

from typing import Any, Final

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy

from apps.accounts.models import User
from apps.core.events import Announcement, within
from apps.crises.models import IncidentEntry, Telling
from apps.crises.operations.telling import MAIL_PURPOSE
from apps.crises.operations.timeline import enter
from apps.notifications.events import MAIL_BOUNCED, MAIL_REFUSED, MAIL_UNSURE
from apps.notifications.operations import give_notices
from apps.tickets.models import Team as Side
from apps.tickets.people import team_of

WORDS: Final[dict[str, Any]] = {
    MAIL_REFUSED.name: gettext_lazy("Statement %(number)d did not go out to %(name)s: the mail was refused"),
    MAIL_BOUNCED.name: gettext_lazy("Statement %(number)d came back: %(name)s has not read it"),
    MAIL_UNSURE.name: gettext_lazy("Nobody knows whether statement %(number)d reached %(name)s: settle it"),
}


@within(MAIL_REFUSED)
@within(MAIL_BOUNCED)
@within(MAIL_UNSURE)
def tell_of_trouble(told: Announcement) -> None:
    """This function will say in the room that somebody does not have the statement, or may not."""
    if told.data["purpose"] != MAIL_PURPOSE:
        return
    rows = Telling.objects.in_scope().select_related("statement__incident__client", "stakeholder")
    telling: Telling = rows.get(pk=told.data["ref"])
    incident = telling.statement.incident
    said = str(WORDS[told.type.name]) % {"number": telling.statement.number, "name": telling.stakeholder.name}
    enter(incident, IncidentEntry.Kind.STATEMENT, said, by=None)
    people = list(User.objects.filter(pk=telling.told_by, is_active=True)) or team_of(incident.client_id, Side.PR)
    path = reverse("crises:room", args=[incident.public_id], urlconf=settings.URLCONF_AGENCY)
    text = f"{incident.client.name}: {said}"[:250]
    give_notices(client=incident.client, people=people, kind="crises.mail", text=text, path=path, ref=telling.pk)
