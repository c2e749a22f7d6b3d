"""Drills: which there were, starting one, looking on, and how it went."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.clients.sandboxes import inside_of
from apps.core.errors import DomainError
from apps.drills.forms import StartForm
from apps.drills.measuring import from_stored, measured
from apps.drills.models import Drill, DrillInject
from apps.drills.operations.starting import start_drill
from apps.drills.queries import compared, earlier_of, rehearsed
from apps.drills.scripts import SCRIPTS
from apps.drills.targets import TARGETS
from apps.drills.views.acts import found_drill
from apps.drills.worlds import both_worlds
from apps.notifications.models import Mail

MOST = 50


@require_safe
@workspace(Right.SEE_WORK)
def drills(request: HttpRequest) -> HttpResponse:
    """This view will list drills, the scripts, and which brands have not rehearsed for a quarter."""
    user, client = person_of(request), chosen_client(request)
    rows = Drill.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    if client is not None:
        rows = rows.filter(client=client)
    listed = list(rows.select_related("client").order_by("-started_at")[:MOST])
    context: dict[str, Any] = {
        "client": client,
        "drills": [(each, SCRIPTS[each.script]) for each in listed if each.script in SCRIPTS],
        "scripts": SCRIPTS.values(),
        "targets": len(TARGETS),
        "rehearsed": rehearsed(user, client),
        "may_start": bool(clients_with(user, Right.WORK_TICKETS)),
        "breadcrumbs": [{"label": _("Crises"), "url": reverse("crises:list")}],
    }
    return render(request, "drills/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_TICKETS)
def new(request: HttpRequest) -> HttpResponse:
    """This view will start a drill for a brand's team."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.WORK_TICKETS), archived_at=None)
        context: dict[str, Any] = {"brands": brands.order_by("name"), "title": _("Start a drill")}
        return render(request, "tickets/choose_client.html", context)
    check_right(user, Right.WORK_TICKETS, client.pk)
    form = StartForm(request.POST or None, initial={"script": request.GET.get("script", "")})
    if request.method == "POST" and form.is_valid():
        try:
            made = start_drill(by=user, client=client, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("drills:drill", made.public_id)
    crumbs = [{"label": _("Drills"), "url": reverse("drills:list")}]
    context = {"form": form, "client": client, "scripts": SCRIPTS.values(), "breadcrumbs": crumbs}
    return render(request, "drills/new.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def drill(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a drill as it runs, with what happens and how far the team is; or how it went."""
    user, found = person_of(request), found_drill(request, public_id)
    check_right(user, Right.SEE_WORK, found.client_id)
    earlier = earlier_of(found)
    with both_worlds(found):
        now = measured(found) if found.is_running else from_stored(found.score)
        held = Mail.objects.filter(client_id=found.sandbox_id, state=Mail.State.HELD).order_by("-pk")
        context: dict[str, Any] = {
            "drill": found,
            "script": SCRIPTS.get(found.script),
            "injects": list(DrillInject.objects.filter(client_id=found.sandbox_id).order_by("place")),
            # Who plays does not read ahead: what is to come, only who began the drill knows.
            "reads_ahead": found.started_by == user.pk or not found.is_running,
            "held": list(held.only("subject", "to_address", "sent_at")[:MOST]),
            "held_count": held.count(),
            "lines": compared(now, earlier),
            "met": sum(1 for each in now if each.is_met),
            "earlier": [(each, SCRIPTS.get(each.script)) for each in earlier],
            "is_inside": inside_of(request) == found.sandbox_id,
            "may_end": found.is_running and Right.WORK_TICKETS in rights_of(user, found.client_id),
            "breadcrumbs": [{"label": _("Drills"), "url": reverse("drills:list")}],
        }
        return render(request, "drills/drill.html", context)
