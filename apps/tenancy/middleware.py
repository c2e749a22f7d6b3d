"""One request, one agency, one transaction."""

from collections.abc import Callable

from django.conf import settings
from django.db import connection, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotFound

from apps.core import scope
from apps.tenancy.hosts import host_named
from apps.tenancy.models import Agency
from apps.tenancy.probes import is_known_host, is_ready, lives

Respond = Callable[[HttpRequest], HttpResponse]
# Asked by supervisors and proxies on any host, before there is an agency.
_FOR_MACHINES: dict[str, Respond] = {"/healthz": lives, "/readyz": is_ready, "/known-host": is_known_host}


class AgencyMiddleware:
    """Finds the agency by host and wraps everything below, sessions included, in one transaction.

    Rolls back on 500 and above. A streamed body must open its own transaction and scope.
    """

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path in _FOR_MACHINES:
            return _FOR_MACHINES[request.path](request)
        connection.set_schema_to_public()  # type: ignore[attr-defined]
        host = host_named(request.get_host())
        if host is None:
            return HttpResponseNotFound("No agency or newsroom lives at this address.\n", content_type="text/plain")
        if host.agency.is_shut:
            return _shut(host.agency)
        request.host = host  # type: ignore[attr-defined]
        request.urlconf = settings.URLCONF_AGENCY if host.client_id is None else settings.URLCONF_NEWSROOM
        connection.set_tenant(host.agency)  # type: ignore[attr-defined]
        scope.limit_to([host.client_id] if host.client_id is not None else [])
        try:
            with transaction.atomic():
                response = self.get_response(request)
                if response.status_code >= 500:  # noqa: PLR2004
                    transaction.set_rollback(True)
            return response
        finally:
            connection.set_schema_to_public()  # type: ignore[attr-defined]
            scope.limit_to([])


def _shut(agency: Agency) -> HttpResponse:
    """Plain words, for readers of a newsroom too: they do not learn whose it is, nor why."""
    if agency.deletion_asked_at is not None:
        return HttpResponse("Nothing lives at this address any more.\n", status=410, content_type="text/plain")
    words = "This address is paused. Nothing is lost; please come back later.\n"
    return HttpResponse(words, status=503, content_type="text/plain", headers={"Retry-After": "3600"})
