"""Journeys: all of them, one as a board with live cells, its versions, as a spreadsheet."""

import csv
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.accounts.models import User
from apps.clients.days import today_of
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import BadInput
from apps.journeys.boards import board_of, changes, rows_of
from apps.journeys.forms import JourneyForm, NewJourneyForm
from apps.journeys.live import DAYS
from apps.journeys.models import Journey, JourneyVersion, Touchpoint
from apps.journeys.operations.boards import describe_journey, make_journey
from apps.journeys.queries import columns_of, curve_of, journeys_of

DRAWS = Right.WORK_TICKETS  # of either team: both have this right


def found_journey(request: HttpRequest, public_id: str, right: Right = Right.SEE_WORK) -> Journey:
    """This function will return a journey of a brand for which the person has the right; else 404 or 403."""
    user = person_of(request)
    found: Journey = get_object_or_404(Journey.objects.visible_to(user).select_related("client"), public_id=public_id)
    check_right(user, right, found.client_id)
    return found


def crumbs(journey: Journey | None = None) -> list[dict[str, Any]]:
    """This function will return the way back to the list, and to the journey's board."""
    found = [{"label": _("Journeys"), "url": reverse("journeys:list")}]
    if journey is not None:
        found.append({"label": journey.name, "url": reverse("journeys:board", args=[journey.public_id])})
    return found


@require_safe
@workspace(Right.SEE_WORK)
def journeys(request: HttpRequest) -> HttpResponse:
    """This view will list journeys."""
    user, client = person_of(request), chosen_client(request)
    rows = journeys_of(user, client).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    may = DRAWS in rights_of(user, client.pk) if client is not None else bool(clients_with(user, DRAWS))
    return render(request, "journeys/list.html", {"client": client, "rows": list(rows[:200]), "may_draw": may})


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(DRAWS)
def new(request: HttpRequest) -> HttpResponse:
    """This view will make a journey, from a trade's beginning or empty."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, DRAWS), archived_at=None)
        title = _("Draw a journey")
        return render(request, "tickets/choose_client.html", {"brands": brands.order_by("name"), "title": title})
    check_right(user, DRAWS, client.pk)
    form = NewJourneyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = make_journey(by=user, client=client, **form.cleaned_data)
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("journeys:board", made.public_id)
    context = {"form": form, "client": client, "breadcrumbs": crumbs()}
    return render(request, "journeys/new.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def board(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the board."""
    journey = found_journey(request, public_id)
    return render(request, "journeys/board.html", _board(person_of(request), journey))


@require_safe
@workspace(Right.SEE_WORK)
def live(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the live rows of the board alone, for the page that is open."""
    journey = found_journey(request, public_id)
    return render(request, "journeys/_live.html", _board(person_of(request), journey))


def _board(user: User, journey: Journey) -> dict[str, Any]:
    columns = columns_of(journey)
    broken = [(column.stage, promise) for column in columns for promise in column.promises if promise.is_broken]
    return {
        "journey": journey,
        "columns": columns,
        "curve": curve_of(columns),
        "lanes": Touchpoint.Lane.choices,
        "rows": [
            (lane, label, [(column.stage, dict(column.cells)[lane]) for column in columns])
            for lane, label in Touchpoint.Lane.choices
        ],
        "broken": broken,
        "days": DAYS,
        "today": today_of(journey.client),
        "may_draw": DRAWS in rights_of(user, journey.client_id) and journey.archived_at is None,
        "breadcrumbs": crumbs(),
    }


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(DRAWS)
def change(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will name a journey and say whose it is."""
    journey = found_journey(request, public_id, DRAWS)
    lines = "\n".join(": ".join(filter(None, (each["name"], each["wants"]))) for each in journey.personas)
    initial = {"name": journey.name, "view": journey.view, "personas": lines}
    form = JourneyForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            describe_journey(by=person_of(request), journey=journey, **form.cleaned_data)
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("journeys:board", journey.public_id)
    context = {"form": form, "journey": journey, "breadcrumbs": crumbs(journey)}
    return render(request, "journeys/change.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def versions(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will list what was kept, and tell what has changed since one of them."""
    journey = found_journey(request, public_id)
    kept = list(JourneyVersion.objects.filter(client_id=journey.client_id, journey=journey).order_by("-number")[:100])
    wanted = request.GET.get("since", "")
    since = next((each for each in kept if str(each.number) == wanted), kept[0] if kept else None)
    context = {
        "journey": journey,
        "kept": kept,
        "since": since,
        "changes": changes(since.board, board_of(journey)) if since is not None else [],
        "may_draw": DRAWS in rights_of(person_of(request), journey.client_id),
        "breadcrumbs": crumbs(journey),
    }
    return render(request, "journeys/versions.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def spreadsheet(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the board as a CSV file, a stage a row."""
    journey = found_journey(request, public_id)
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="journey-{journey.public_id}.csv"'
    response.write("\ufeff")
    csv.writer(response).writerows(rows_of(board_of(journey)))
    return response
