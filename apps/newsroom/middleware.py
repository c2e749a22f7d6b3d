"""The door to Wagtail's admin: for those who see every client, for looking only, and with a policy of its own."""

import re
from collections.abc import Callable
from typing import Final

from django.http import Http404, HttpRequest, HttpResponse
from django.views.defaults import page_not_found

from apps.accounts.models import User

Respond = Callable[[HttpRequest], HttpResponse]

PREFIX: Final = "/cms/"
# The tree, and what its pages load. Uploads, users, groups, sites, accounts and sign-in have their place elsewhere.
OPEN: Final = re.compile(r"/cms/(?:$|pages/|sprite|jsi18n/|api/main/pages/|choose-page/|editing-sessions/)")
SAFE: Final = frozenset({"GET", "HEAD"})
# Wagtail's admin writes script and style into its pages, which the house's policy forbids everywhere else.
ADMIN_POLICY: Final = (
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
    " font-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
CLOSED_POLICY: Final = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; frame-ancestors 'none'"


class TreeDoorMiddleware:
    """Stands behind authentication. To everybody else there is nothing at /cms/, on any host.

    Titles and slugs are made by publishing, and a publication says what a page shows: nothing is left to edit
    there. So the door lets questions in and no changes.
    """

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.path.startswith(PREFIX):
            return self.get_response(request)
        if not _may_enter(request):
            response: HttpResponse = page_not_found(request, Http404("nothing here"))
            response["Content-Security-Policy"] = CLOSED_POLICY
            return response
        response = self.get_response(request)
        response["Content-Security-Policy"] = ADMIN_POLICY
        return response


def _may_enter(request: HttpRequest) -> bool:
    if request.host.client_id is not None or request.method not in SAFE:  # type: ignore[attr-defined]
        return False
    user = request.user
    is_owner = isinstance(user, User) and user.is_authenticated and user.is_active and user.is_owner
    return is_owner and OPEN.match(request.path) is not None
