"""The template variable `brand`: whose page this is, where no view says otherwise."""

from typing import Any

from django.http import HttpRequest

from apps.clients.brand import brand_of
from apps.clients.models import Client


def brand(request: HttpRequest) -> dict[str, Any]:
    """This function will give a newsroom's pages its brand, and pages of the sign-in host the agency.

    A view that shows one brand's page on the agency's host (an approval, the portal) gives its own `brand`.
    """
    host = getattr(request, "host", None)
    if host is None:
        return {}
    if host.client_id is None:
        return {"brand": {"name": host.agency.name, "colour": "", "theme_url": "", "logo_url": "", "url": ""}}
    client = Client.objects.in_scope().filter(pk=host.client_id).first()
    return {"brand": brand_of(client, url="/")} if client else {}
