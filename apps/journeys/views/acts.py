"""What is done to a journey with one press."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.clients.doors import person_of, workspace
from apps.core.errors import DomainError
from apps.journeys.operations import editing
from apps.journeys.operations.boards import archive_journey, keep_version
from apps.journeys.views.pages import DRAWS, found_journey


@require_POST
@workspace(DRAWS)
def add_stage(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will add a stage at the end."""
    journey = found_journey(request, public_id, DRAWS)
    try:
        made = editing.add_stage(by=person_of(request), journey=journey, name=request.POST.get("name", ""))
    except DomainError as error:
        messages.error(request, str(error))
        return redirect("journeys:board", journey.public_id)
    return redirect("journeys:stage", made.public_id)


@require_POST
@workspace(DRAWS)
def add_touchpoint(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will add a touchpoint to a cell."""
    journey = found_journey(request, public_id, DRAWS)
    stage = get_object_or_404(journey.stages, public_id=request.POST.get("stage", ""))
    lane, name = request.POST.get("lane", ""), request.POST.get("name", "")
    try:
        editing.add_touchpoint(by=person_of(request), stage=stage, lane=lane, name=name)
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("journeys:stage", stage.public_id)


@require_POST
@workspace(DRAWS)
def keep(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will keep the journey as it is now."""
    journey = found_journey(request, public_id, DRAWS)
    try:
        made = keep_version(by=person_of(request), journey=journey, note=request.POST.get("note", ""))
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Kept as version %(number)d.") % {"number": made.number})
    return redirect("journeys:versions", journey.public_id)


@require_POST
@workspace(DRAWS)
def archive(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will put a journey away."""
    journey = found_journey(request, public_id, DRAWS)
    try:
        archive_journey(by=person_of(request), journey=journey)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Put away."))
    return redirect("journeys:list")
