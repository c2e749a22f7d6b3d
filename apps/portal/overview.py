"""The brand's own figures, for its own people: the same that the agency sees."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from apps.clients.doors import person_of, portal
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.insights.views import show_board
from apps.portal.views import frame


@require_safe
@portal
def overview(request: HttpRequest) -> HttpResponse:
    """This view will show what happened to the brands of somebody at the client; tickets to whoever may see them."""
    user = person_of(request)
    allowed = clients_with(user, Right.SEE_PORTAL)
    brands = list(Client.objects.visible_to(user).filter(pk__in=allowed).order_by("pk"))
    if not brands:
        raise Http404("no brand of theirs")
    with_tickets = set(allowed) <= set(clients_with(user, Right.SEE_TICKETS))
    context = {} if "seen" in request.GET else frame(request, user, count=0)
    return show_board(request, brands, "portal/overview.html", context, with_tickets=with_tickets, query=None)
