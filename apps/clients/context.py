"""Template variables on a brand's own host."""

from typing import Any

from django.http import HttpRequest

from apps.clients.brand import brand_of
from apps.clients.models import Client


def brand(request: HttpRequest) -> dict[str, Any]:
    """This function will give newsroom pages their `brand`; on the agency's host the view decides whose page it is."""
    host = getattr(request, "host", None)
    if host is None or host.client_id is None:
        return {}
    client = Client.objects.in_scope().filter(pk=host.client_id).first()
    return {"brand": brand_of(client, url="/")} if client else {}
