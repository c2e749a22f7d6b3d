"""How connections look: their address, and what came by them in words."""

from django.conf import settings
from django.db import connection as database
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core.sealing import unseal
from apps.integrations.models import Connection
from apps.tenancy.hosts import sign_in_host


def address_of(connection: Connection) -> str:
    """This function will return the whole address that the tool delivers to. It is a secret of the client's."""
    path = reverse(
        "tool_hooks:incoming",
        args=[connection.tool, unseal(connection.sealed_token)],
        urlconf=settings.URLCONF_AGENCY,
    )
    return absolute(path)


def absolute(path: str) -> str:
    """This function will return a path of the agency's sign-in host as a whole address."""
    host = sign_in_host(database.tenant)  # type: ignore[attr-defined]
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}{path}"


def crumbs_of(client: Client, *, connection: Connection | None = None, title: str = "") -> list[dict[str, str]]:
    """This function will return the way from the settings to a page of the client's connections."""
    crumbs = [
        {"label": _("Settings"), "url": ""},
        {"label": _("Clients"), "url": reverse("clients_settings:list")},
    ]
    if connection is None and not title:
        return crumbs
    crumbs.append({"label": _("Connections"), "url": reverse("connections:list", args=[client.slug])})
    if connection is not None:
        address = reverse("connections:one", args=[client.slug, connection.public_id])
        crumbs.append({"label": connection.name, "url": address})
    return crumbs
