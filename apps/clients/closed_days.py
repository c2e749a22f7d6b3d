"""A brand's own days off."""

from datetime import date

from django.utils.translation import gettext as _

from apps.clients.events import CLOSED_DAY_ADDED, CLOSED_DAY_REMOVED
from apps.clients.models import Client, ClosedDay
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce

MOST_DAYS = 400  # a clock that hardly ever runs lets nothing fall due
LONGEST_NAME = 120


def add_closed_day(*, by: Actor, client: Client, day: date, name: str) -> ClosedDay:
    """This function will have the brand's business clock stand still on a day. What is open already keeps its moment.

    Raises BadInput for a day without a name or that is there, or for more days than a clock can miss.
    """
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or "\0" in name:
        raise BadInput(_("Say in a few words what day this is, like “Christmas party”."), field="name")
    days = ClosedDay.objects.filter(client=client)
    if days.filter(day=day).exists():
        raise BadInput(_("This day is on the list already: take it off first to give it another name."), field="day")
    if days.count() >= MOST_DAYS:
        values = {"most": MOST_DAYS}
        raise BadInput(_("%(most)d days of its own are as many as a client can have: take past ones off.") % values)
    made: ClosedDay = ClosedDay.objects.create(client=client, day=day, name=name)
    announce(CLOSED_DAY_ADDED, client_id=client.pk, by=by, obj=made)
    return made


def remove_closed_day(*, by: Actor, closed_day: ClosedDay) -> None:
    """This function will have the clock run on a day of the brand's own again; taking it off twice changes nothing."""
    held = ClosedDay.objects.select_for_update().filter(pk=closed_day.pk).first()
    if held is None:
        return
    announce(CLOSED_DAY_REMOVED, client_id=held.client_id, by=by, obj=held)
    held.delete()
