"""From the signed-in person to the brands this request may see."""

from collections.abc import Callable

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse

from apps.clients.queries import scope_of
from apps.clients.sandboxes import place_in_drill
from apps.core import scope

Respond = Callable[[HttpRequest], HttpResponse]


class ScopeMiddleware:
    """Stands behind authentication. On a newsroom host the scope is that brand's, set already, and nobody signs in."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.host.client_id is not None:  # type: ignore[attr-defined]
            request.user = AnonymousUser()  # whatever session the cookie names
        elif request.user.is_authenticated:
            place_in_drill(request)
            scope.limit_to(scope_of(request.user))
        return self.get_response(request)


class CachingMiddleware:
    """What a page said nothing about is kept by nobody on the agency's host, and asked for again on a newsroom's."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if not response.has_header("Cache-Control"):
            is_newsroom = request.host.client_id is not None  # type: ignore[attr-defined]
            # A form for one person stands on newsroom hosts as well: the permission page, known by its cookie.
            is_public = is_newsroom and not response.cookies
            response["Cache-Control"] = "no-cache" if is_public else "private, no-store"
        return response
