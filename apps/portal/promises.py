"""Promises for the brand's own service people: what is said in their name, and whether it is kept."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from apps.approvals.queries import waiting_for
from apps.clients.doors import person_of, portal
from apps.clients.rights import Right, clients_with
from apps.portal.views import frame
from apps.promises.lines import line_of
from apps.promises.queries import broken_first, promises_of

MOST = 100


@require_safe
@portal
def promises(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's promises with what their last check found, the broken ones first."""
    user = person_of(request)
    brands = clients_with(user, Right.SEE_TICKETS)
    if not brands:
        raise Http404("no promises for this person")
    rows = broken_first(promises_of(user).filter(client_id__in=brands), MOST)
    context = frame(request, user, count=waiting_for(user).count()) | {"rows": [line_of(each) for each in rows]}
    return render(request, "portal/promises.html", context)
