"""When somebody of the agency is away: their own page, and the owner's for whoever fell ill without noting it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.accounts.models import User
from apps.clients.absence_forms import absence_page
from apps.clients.doors import owners, person_of, workspace


@require_http_methods(["GET", "POST"])
@workspace()
def absence(request: HttpRequest) -> HttpResponse:
    """This view will let a person note when they are away and who stands in."""
    person = person_of(request)
    back = reverse("workspace:absence")
    return absence_page(request, "workspace/absence.html", {}, person=person, by=person.actor, back=back)


@require_http_methods(["GET", "POST"])
@owners
def member_absence(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will let an owner note it for somebody else."""
    member = get_object_or_404(User, pk=pk, is_active=True)
    crumbs = [
        {"label": _("Settings"), "url": ""},
        {"label": _("Members"), "url": reverse("workspace:members")},
        {"label": member.name, "url": reverse("workspace:member_edit", args=[pk])},
    ]
    return absence_page(
        request,
        "workspace/absence.html",
        {"breadcrumbs": crumbs},
        person=member,
        by=person_of(request).actor,
        back=reverse("workspace:member_absence", args=[pk]),
    )
