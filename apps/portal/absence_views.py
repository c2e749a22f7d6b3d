"""When somebody of a client is away."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from apps.approvals.queries import waiting_for
from apps.clients.absence_forms import absence_page
from apps.clients.doors import person_of, portal
from apps.portal.views import frame


@require_http_methods(["GET", "POST"])
@portal
def absence(request: HttpRequest) -> HttpResponse:
    """This view will let a person note when they are away and who answers in their place."""
    person = person_of(request)
    around = frame(request, person, count=waiting_for(person).count())
    back = reverse("portal:absence")
    return absence_page(request, "portal/absence.html", around, person=person, by=person.actor, back=back)
