"""Who is told when something that was to be printed is not, or must not stand."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.newsroom.models import Opening
from apps.notifications.operations import give_notice


def account_leads(client_id: int) -> list[User]:
    """This function will return the brand's account leads, or the agency's owners where it has none."""
    rows = Assignment.objects.filter(client_id=client_id, role=Assignment.Role.ACCOUNT_LEAD)
    leads = list(User.objects.filter(pk__in=rows.values("user_id"), is_active=True).order_by("pk"))
    return leads or list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk"))


def tell_of_stop(opening: Opening) -> None:
    """This function will tell who planned an opening, and the account leads, that it was stopped and why."""
    planner = User.objects.get(pk=opening.planned_by_id)
    people = {planner.pk: planner} | {each.pk: each for each in account_leads(opening.client_id)}
    values = {"title": opening.headline, "why": Opening.StoppedFor(opening.stopped_for).label}
    text = " ".join((_("“%(title)s” will not be published: %(why)s") % values).split())
    for person in people.values():
        give_notice(
            client=opening.client,
            user=person,
            kind="newsroom.opening_stopped",
            ref=opening.pk,
            text=text,
            path=reverse("newsroom:opening", args=[opening.public_id], urlconf=settings.URLCONF_AGENCY),
        )


def tell_of_breaks(client: Client, *, breaks: int, check_id: int) -> None:
    """This function will tell the account leads that published words do not lead back to their source."""
    sentence = ngettext(
        "%(n)d break between what %(brand)s has published and its sources",
        "%(n)d breaks between what %(brand)s has published and its sources",
        breaks,
    )
    path = reverse("newsroom:check", urlconf=settings.URLCONF_AGENCY)
    for person in account_leads(client.pk):
        give_notice(
            client=client,
            user=person,
            kind="newsroom.provenance_break",
            ref=check_id,
            text=sentence % {"n": breaks, "brand": client.name},
            path=f"{path}?client={client.slug}",
        )
