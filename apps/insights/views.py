"""The shared dashboard: the same screen for both teams, and in the portal for the brand's own people."""

from collections.abc import Collection, Sequence
from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.insights.board import PERIODS, board_of, period_named, stamp_of, zone_of
from apps.insights.counting import freshen
from apps.insights.drawing import chart_of
from apps.insights.figures import figures_of
from apps.insights.models import StaleHour

MOST_AT_ONCE = 20  # brands that one look counts anew; others are counted by what their events wake


@require_safe
@workspace(Right.SEE_WORK)
def board(request: HttpRequest) -> HttpResponse:
    """This view will show what happened to the chosen brand, or to all that the person sees."""
    user, client = person_of(request), chosen_client(request)
    rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
    brands = [client] if client is not None else list(rows.order_by("pk"))
    context = {"client": client, "may_import": bool(clients_with(user, Right.IMPORT))}
    query = f"client={client.slug}" if client else ""
    return show_board(request, brands, "insights/board.html", context, with_tickets=True, query=query)


def show_board(
    request: HttpRequest,
    brands: Sequence[Client],
    template: str,
    context: dict[str, Any],
    *,
    with_tickets: bool,
    query: str | None,
) -> HttpResponse:
    """This function will answer with the whole page, or to a page that asks again (`seen`) with what moved since.

    Nothing moved is 204: a screen asks every moment, and of the dashboard's own it then asks three small things.
    """
    ids = [client.pk for client in brands]
    freshen_all(ids)
    if "seen" in request.GET:
        if request.GET["seen"] == stamp_of(ids):
            return HttpResponse(status=HTTPStatus.NO_CONTENT)
        template = "insights/_board.html"
    period = period_named(request.GET.get("over", ""))
    found = board_of(brands, period)
    shown = {
        "board": found,
        "chart": chart_of(found, with_tickets=with_tickets),
        "with_tickets": with_tickets,
        "in_portal": query is None,
        "figures": figures_of(found, with_tickets=with_tickets, query=query),
        "period": period,
        "periods": PERIODS,
        "zone": str(zone_of(brands)),
    }
    return render(request, template, context | shown)


def freshen_all(clients: Collection[int]) -> None:
    """This function will count what is stale of these brands, so that a look shows what is true now."""
    stale = StaleHour.objects.in_scope().filter(client_id__in=clients).order_by().values_list("client_id", flat=True)
    for client_id in sorted(stale.distinct()[:MOST_AT_ONCE]):
        freshen(client_id)
