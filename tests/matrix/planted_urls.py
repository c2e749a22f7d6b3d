"""The agency's addresses with four bad ones among them, for the matrix to find."""

from django.http import HttpRequest, HttpResponse
from django.urls import include, path

from apps.clients.doors import workspace
from apps.clients.models import Customer
from apps.clients.queries import whole_agency
from apps.core import scope


def _names() -> str:
    return ", ".join(Customer._base_manager.values_list("name", flat=True))


def unguarded(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_names())


@workspace()
def guarded_but_wide(request: HttpRequest) -> HttpResponse:
    with scope.limited_to(whole_agency()):
        return HttpResponse(_names())


@workspace()
def guarded_but_unfiltered(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_names())


@workspace()
def crashing(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError


urlpatterns = [
    path("unguarded/", unguarded, name="unguarded"),
    path("wide/", guarded_but_wide, name="guarded_but_wide"),
    path("unfiltered/", guarded_but_unfiltered, name="guarded_but_unfiltered"),
    path("crashing/", crashing, name="crashing"),
    path("", include("config.urls_agency")),
]
