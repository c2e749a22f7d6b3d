"""A stage and its touchpoints: worded, moved, taken away, tied to live data."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.rights import check_right
from apps.core.errors import DomainError
from apps.journeys.forms import RuleForm, StageForm, TouchpointForm, rule_words, stage_initial
from apps.journeys.live import live_of
from apps.journeys.models import Stage, StageRule, Touchpoint
from apps.journeys.operations import editing
from apps.journeys.views.pages import DRAWS, crumbs

TEXTS = ("name", "buyer", "owner", "department", "next_act")


def _stage(request: HttpRequest, public_id: str) -> Stage:
    user = person_of(request)
    rows = Stage.objects.visible_to(user).select_related("journey__client", "next_owner").prefetch_related("rules")
    found: Stage = get_object_or_404(rows, public_id=public_id)
    check_right(user, DRAWS, found.client_id)
    return found


def _touchpoint(request: HttpRequest, public_id: str) -> Touchpoint:
    user = person_of(request)
    rows = Touchpoint.objects.visible_to(user).select_related("stage__journey__client", "promise")
    found: Touchpoint = get_object_or_404(rows, public_id=public_id)
    check_right(user, DRAWS, found.client_id)
    return found


def _number(request: HttpRequest, name: str) -> int | None:
    given = request.POST.get(name, "")
    return int(given) if given.isdigit() and len(given) < 10 else None  # noqa: PLR2004 - a number of any board


def _board(stage: Stage, anchor: str) -> HttpResponseRedirect:
    address = reverse("journeys:board", args=[stage.journey.public_id])
    return HttpResponseRedirect(f"{address}#{anchor}")


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(DRAWS)
def stage(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will word a stage, and show its touchpoints and the rules that tie live data to it."""
    found = _stage(request, public_id)
    client = found.journey.client
    form = StageForm(request.POST or None, client=client, initial=stage_initial(found))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        texts = {name: given.pop(name) for name in TEXTS}
        try:
            editing.word_stage(by=person_of(request), stage=found, texts=texts, seen=_number(request, "seen"), **given)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return _board(found, f"stage-{found.public_id}")
    return show_stage(request, found, status=422 if form.errors else 200, form=form)


def show_stage(request: HttpRequest, found: Stage, *, status: int = 200, **forms: Any) -> HttpResponse:
    """This function will draw a stage's page; `forms` are those that were sent and have faults."""
    client = found.journey.client
    context: dict[str, Any] = {
        "stage": found,
        "journey": found.journey,
        "form": StageForm(client=client, initial=stage_initial(found)),
        "rule_form": RuleForm(client=client),
        "rules": rule_words(client, list(found.rules.all())),
        "live": live_of(client, [found])[found.pk],
        "touchpoints": list(found.touchpoints.order_by("lane", "place")),
        "lanes": Touchpoint.Lane.choices,
        "breadcrumbs": crumbs(found.journey),
    }
    return render(request, "journeys/stage.html", context | forms, status=status)


@require_POST
@workspace(DRAWS)
def move(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will put a stage at another place."""
    found = _stage(request, public_id)
    place = _number(request, "place")
    try:
        editing.move_stage(
            by=person_of(request),
            stage=found,
            place=place if place is not None else found.place,
            seen=_number(request, "seen"),
        )
    except DomainError as error:
        messages.error(request, str(error))
    return _board(found, f"stage-{found.public_id}")


@require_POST
@workspace(DRAWS)
def remove(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a stage away with what stands in it."""
    found = _stage(request, public_id)
    try:
        editing.remove_stage(by=person_of(request), stage=found)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("The stage is gone. Versions that were kept still have it."))
    return redirect("journeys:board", found.journey.public_id)


@require_POST
@workspace(DRAWS)
def rule(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will tie items to a stage."""
    found = _stage(request, public_id)
    form = RuleForm(request.POST, client=found.journey.client)
    if form.is_valid():
        kind, value = form.rule
        try:
            editing.add_rule(by=person_of(request), stage=found, kind=kind, value=value)
        except DomainError as error:
            form.add_error("words" if error.field == "value" else None, str(error))
        else:
            return redirect("journeys:stage", found.public_id)
    return show_stage(request, found, status=422, rule_form=form)


@require_POST
@workspace(DRAWS)
def rule_remove(request: HttpRequest, public_id: str, pk: int) -> HttpResponse:
    """This view will untie items from a stage."""
    found = _stage(request, public_id)
    wanted = get_object_or_404(StageRule.objects.filter(stage=found), pk=pk)
    try:
        editing.remove_rule(by=person_of(request), rule=wanted)
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("journeys:stage", found.public_id)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(DRAWS)
def touchpoint(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will word a touchpoint, and put it into another cell."""
    found = _touchpoint(request, public_id)
    journey = found.stage.journey
    same = ("name", "stage", "lane", "channel", "department", "message", "promise")
    initial = {name: getattr(found, name) for name in same}
    initial |= {name: each.public_id for name in ("stage", "promise") if (each := initial[name]) is not None}
    form = TouchpointForm(request.POST or None, journey=journey, initial=initial)
    if request.method == "POST" and form.is_valid():
        given, by = form.cleaned_data, person_of(request)
        target, lane = given.pop("stage"), given.pop("lane")
        try:
            editing.word_touchpoint(by=by, touchpoint=found, **given)
            if (target.pk, lane) != (found.stage_id, found.lane):
                editing.move_touchpoint(by=by, touchpoint=found, stage=target, lane=lane, place=99)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return _board(found.stage, f"touchpoint-{found.public_id}")
    context = {"touchpoint": found, "journey": journey, "form": form, "breadcrumbs": crumbs(journey)}
    return render(request, "journeys/touchpoint.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(DRAWS)
def touchpoint_move(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will put a touchpoint into another cell, or another place of its own."""
    found = _touchpoint(request, public_id)
    target = get_object_or_404(found.stage.journey.stages, public_id=request.POST.get("stage", ""))
    lane, place = request.POST.get("lane", ""), _number(request, "place")
    try:
        editing.move_touchpoint(
            by=person_of(request),
            touchpoint=found,
            stage=target,
            lane=lane,
            place=place if place is not None else 99,
            seen=_number(request, "seen"),
        )
    except DomainError as error:
        messages.error(request, str(error))
    return _board(found.stage, f"touchpoint-{found.public_id}")


@require_POST
@workspace(DRAWS)
def touchpoint_remove(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a touchpoint away."""
    found = _touchpoint(request, public_id)
    try:
        editing.remove_touchpoint(by=person_of(request), touchpoint=found)
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("journeys:stage", found.stage.public_id)
