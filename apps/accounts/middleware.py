"""Whoever owes a second factor and has had their days for it sets it up before anything else."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from apps.accounts.demand import owed_by
from apps.accounts.models import User
from apps.core import clock

Respond = Callable[[HttpRequest], HttpResponse]


class SecondFactorMiddleware:
    """Stands behind authentication. Pages of signing in stay open: setting up, signing out, ending sessions."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        user = request.user
        if not isinstance(user, User) or request.path.startswith(("/sign-in/", settings.STATIC_URL)):
            return self.get_response(request)
        owed = owed_by(user)
        if owed is None or not owed.is_held(clock.now()):
            return self.get_response(request)
        there = reverse("account_second_factor_needed", urlconf=settings.URLCONF_AGENCY)
        if request.headers.get("HX-Request") == "true":
            return HttpResponse(status=401, headers={"HX-Redirect": there})
        return HttpResponseRedirect(there)
