"""Tickets for the brand's own service people: they read what its customers brought and what was answered."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from apps.accounts.models import User
from apps.approvals.queries import waiting_for
from apps.clients.doors import person_of, portal
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.portal.views import frame
from apps.tickets.filters import FIGURES_OVER
from apps.tickets.lifecycle import UNSOLVED
from apps.tickets.models import Ticket
from apps.tickets.queries import clocks_of, in_order_of_urgency, kept_promises, thread_of

PAGE = 30


def _brands(user: User) -> list[int]:
    found = clients_with(user, Right.SEE_TICKETS)
    if not found:
        raise Http404("no tickets for this person")
    return found


@require_safe
@portal
def tickets(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's tickets, what is due first at the top, or those that are done."""
    user, now = person_of(request), clock.now()
    done = request.GET.get("view") == "done"
    rows = Ticket.objects.visible_to(user).filter(client_id__in=_brands(user)).exclude(state=Ticket.State.MERGED)
    chosen = rows.exclude(state__in=UNSOLVED) if done else rows.filter(state__in=UNSOLVED)
    ordered = in_order_of_urgency(chosen)
    page = Paginator(ordered.order_by("-solved_at", "-pk") if done else ordered, PAGE)
    context = frame(request, user, count=waiting_for(user).count()) | {
        "page": page.get_page(request.GET.get("page")),
        "done": done,
        "kept": kept_promises(user, client=None, since=now - FIGURES_OVER, now=now),
    }
    return render(request, "portal/tickets.html", context)


@require_safe
@portal
def ticket(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one ticket without the agency's notes."""
    user = person_of(request)
    rows = Ticket.objects.visible_to(user).filter(client_id__in=_brands(user)).exclude(state=Ticket.State.MERGED)
    found = get_object_or_404(rows.select_related("client", "customer", "owner"), public_id=public_id)
    context = frame(request, user, count=waiting_for(user).count()) | {
        "ticket": found,
        "thread": thread_of(found, with_notes=False),
        "clocks": clocks_of(found, now=clock.now()),
    }
    return render(request, "portal/ticket.html", context)
