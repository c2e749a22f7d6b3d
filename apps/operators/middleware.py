"""The platform's own host: before any agency is looked for, with its own addresses and its own list of middleware."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import get_resolver, set_urlconf
from django.utils.decorators import decorator_from_middleware
from django.utils.module_loading import import_string

from apps.core.csrf import CsrfMiddleware
from apps.core.errors import DomainError
from apps.operators.pages import error_page
from apps.tenancy.domain_check import WELL_KNOWN, proof_for

Respond = Callable[[HttpRequest], HttpResponse]
# Ours: the page behind a link sends no referrer, and browsers then say `Origin: null`.
csrf_protect = decorator_from_middleware(CsrfMiddleware)


class OperatorDoorMiddleware:
    """Stands before the agencies' middleware. Nothing below it runs for the platform's host: no agency, no session."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response
        inside: Respond = self._respond
        for name in reversed(settings.OPERATOR_MIDDLEWARE):
            inside = import_string(name)(inside)
        self.inside = inside

    def __call__(self, request: HttpRequest) -> HttpResponse:
        host = request.get_host().rsplit(":", maxsplit=1)[0].lower()
        if request.path == WELL_KNOWN:
            return HttpResponse(proof_for(host), content_type="text/plain")
        if not settings.OPERATOR_HOST or host != settings.OPERATOR_HOST:
            return self.get_response(request)
        connection.set_schema_to_public()  # type: ignore[attr-defined]
        request.urlconf = settings.URLCONF_OPERATORS
        set_urlconf(settings.URLCONF_OPERATORS)
        try:
            response = self.inside(request)
        finally:
            set_urlconf(None)
        response["Cache-Control"] = "private, no-store"
        return response

    def _respond(self, request: HttpRequest) -> HttpResponse:
        try:
            found = get_resolver(settings.URLCONF_OPERATORS).resolve(request.path_info)
            request.resolver_match = found
            view: Any = csrf_protect(found.func)
            with transaction.atomic():
                answer: HttpResponse = view(request, *found.args, **found.kwargs)
        except Http404:
            return error_page(request, "", status=404)
        except DomainError as error:
            return error_page(request, str(error.message), status=error.status)
        return answer
