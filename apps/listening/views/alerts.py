"""Alerts: listed, opened with their evidence, and known to a side."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, rights_of
from apps.core.errors import DomainError
from apps.listening.models import Alert
from apps.listening.operations.alerts import CX, PR, acknowledge_alert
from apps.listening.telling import alert_sentence, also_of, series_name, with_words
from apps.listening.watched import HOURS, evidence_of, hours_around

ROWS = 30


@require_safe
@workspace(Right.SEE_WORK)
def alerts(request: HttpRequest) -> HttpResponse:
    """This view will list alerts, the newest first."""
    user, client = person_of(request), chosen_client(request)
    rows = Alert.objects.visible_to(user).select_related("client").order_by("-raised_at", "-pk")
    if client is not None:
        rows = rows.filter(client=client)
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    context: dict[str, Any] = {
        "page": page,
        "told": [(alert, alert_sentence(alert)) for alert in page.object_list],
        "one_brand": client is not None,
    }
    return render(request, "listening/alerts.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def alert(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show an alert with what was said, hour by hour, and which side knows of it."""
    user = person_of(request)
    shown = get_object_or_404(Alert.objects.visible_to(user).select_related("client"), public_id=public_id)
    rights = rights_of(user, shown.client_id)
    names = dict(User.objects.filter(pk__in={shown.cx_known_by, shown.pr_known_by}).values_list("pk", "name"))
    context: dict[str, Any] = {
        "alert": shown,
        "sentence": alert_sentence(shown),
        "where": series_name(shown),
        "also": also_of(shown),
        "evidence": with_words(evidence_of(shown)),
        "bars": _bars(hours_around(shown)),
        "width": 12 * HOURS,
        "sides": [
            (CX, _("Service"), shown.cx_known_at, names.get(shown.cx_known_by, ""), Right.CLOSE_LOOPS in rights),
            (PR, _("Press"), shown.pr_known_at, names.get(shown.pr_known_by, ""), Right.PUBLISH in rights),
        ],
        "breadcrumbs": [{"label": _("Alerts"), "url": reverse("listening:alerts")}],
    }
    return render(request, "listening/alert.html", context)


def _bars(hours: list[tuple[str, int, bool]]) -> list[dict[str, Any]]:
    """Bars of a chart that is 92 high; an hour with little has a bar, too."""
    most = max([count for _hour, count, _out in hours], default=0) or 1
    bars = []
    for place, (hour, count, is_out) in enumerate(hours):
        height = max(2, round(88 * count / most)) if count else 0
        bars.append(
            {"x": 12 * place, "y": 90 - height, "height": height, "hour": hour, "count": count, "is_out": is_out}
        )
    return bars


@require_POST
@workspace(Right.WORK_TICKETS)
def known(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note that a side knows of the alert."""
    user = person_of(request)
    shown = get_object_or_404(Alert.objects.visible_to(user), public_id=public_id)
    try:
        acknowledge_alert(by=user, alert=shown, team=request.POST.get("team", ""))
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("listening:alert", shown.public_id)
