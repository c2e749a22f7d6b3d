"""Who hears that a tool fails or has become silent: those who can mend it, for nobody else would notice."""

from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Assignment, Client
from apps.clients.rights import RIGHTS, Right
from apps.core import scope
from apps.core.events import Announcement, within
from apps.integrations.events import CONNECTION_FAILING, CONNECTION_SILENT, WEBHOOK_PAUSED
from apps.integrations.models import Connection, WebhookSubscription
from apps.notifications.operations import give_notices


@within(CONNECTION_FAILING)
def tell_of_failing(told: Announcement) -> None:
    """This function will tell that deliveries of a tool cannot be used, once, until one can be again."""
    _tell(told, "integrations.failing", _("Deliveries of %(name)s for %(brand)s cannot be used. See why"))


@within(CONNECTION_SILENT)
def tell_of_silence(told: Announcement) -> None:
    """This function will tell that nothing comes any more."""
    _tell(told, "integrations.silent", _("Nothing came from %(name)s for %(brand)s for twice its usual pause"))


def _tell(told: Announcement, kind: str, text: str) -> None:
    tool = Connection.objects.select_related("client").get(pk=told.object_id)
    path = reverse("connections:one", args=[tool.client.slug, tool.public_id], urlconf=settings.URLCONF_AGENCY)
    give_notices(
        client=tool.client,
        people=managers_of(told.client_id),
        kind=kind,
        text=text % {"name": tool.name, "brand": tool.client.name},
        path=path,
        ref=tool.pk,
    )


def managers_of(client_id: int) -> list[User]:
    """This function will return who manages the brand: its account leads, or where there is none, the owners."""
    roles = [role for role, granted in RIGHTS.items() if Right.MANAGE_CLIENT in granted]
    assigned = Assignment.objects.filter(client_id=client_id, role__in=roles).values("user_id")
    leads = User.objects.filter(pk__in=assigned, is_active=True).order_by("pk")
    return list(leads) or list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk"))


@within(WEBHOOK_PAUSED)
def tell_of_pause(told: Announcement) -> None:
    """This function will tell the owners that an address is told nothing more, unless one of them wanted it so."""
    if told.data["reason"] == "by_hand":
        return
    subscription = WebhookSubscription.objects.get(pk=told.object_id)
    with connection.cursor() as cursor:
        cursor.execute("SELECT clients_of_webhook(%s)", [subscription.pk])
        brands = cursor.fetchone()[0] or []
    with scope.widened_by(*brands):
        brand = Client.objects.in_scope().filter(pk__in=brands).order_by("pk").first()
        if brand is not None:
            give_notices(
                client=brand,
                people=list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk")),
                kind="integrations.webhook_paused",
                text=_("%(name)s takes no webhooks any more: it is paused") % {"name": subscription.name},
                path=reverse("webhooks:one", args=[subscription.public_id], urlconf=settings.URLCONF_AGENCY),
                ref=subscription.pk,
            )
