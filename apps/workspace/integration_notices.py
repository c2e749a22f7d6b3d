"""Who hears that a tool fails or has become silent: those who can mend it, for nobody else would notice."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Assignment
from apps.clients.rights import RIGHTS, Right
from apps.core.events import Announcement, within
from apps.integrations.events import CONNECTION_FAILING, CONNECTION_SILENT
from apps.integrations.models import Connection
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
    connection = Connection.objects.select_related("client").get(pk=told.object_id)
    path = reverse(
        "connections:one", args=[connection.client.slug, connection.public_id], urlconf=settings.URLCONF_AGENCY
    )
    give_notices(
        client=connection.client,
        people=managers_of(told.client_id),
        kind=kind,
        text=text % {"name": connection.name, "brand": connection.client.name},
        path=path,
        ref=connection.pk,
    )


def managers_of(client_id: int) -> list[User]:
    """This function will return who manages the brand: its account leads, or where there is none, the owners."""
    roles = [role for role, granted in RIGHTS.items() if Right.MANAGE_CLIENT in granted]
    assigned = Assignment.objects.filter(client_id=client_id, role__in=roles).values("user_id")
    leads = User.objects.filter(pk__in=assigned, is_active=True).order_by("pk")
    return list(leads) or list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk"))
