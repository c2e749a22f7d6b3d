"""Going into a drill, leaving it, ending it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right
from apps.clients.sandboxes import go_into, inside_of, leave
from apps.drills.models import Drill
from apps.drills.operations.ending import end_drill
from apps.drills.worlds import both_worlds


def found_drill(request: HttpRequest, public_id: str) -> Drill:
    """This function will return a drill of a brand that the person sees, or raise Http404."""
    rows = Drill.objects.visible_to(person_of(request)).select_related("client")
    return get_object_or_404(rows, public_id=public_id)


@require_POST
@workspace(Right.SEE_WORK)
def enter(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will bring the person into the drill: from now on they see it and nothing else."""
    drill = found_drill(request, public_id)
    check_right(person_of(request), Right.SEE_WORK, drill.client_id)
    with both_worlds(drill):
        go_into(request, Client.objects.get(pk=drill.sandbox_id))
    return redirect(reverse("triage:inbox") if drill.is_running else reverse("crises:list"))


@require_POST
@workspace(Right.SEE_WORK)
def leave_drill(request: HttpRequest) -> HttpResponse:
    """This view will bring the person back to their real work."""
    inside = inside_of(request)
    leave(request)
    drill = Drill.objects.visible_to(person_of(request)).filter(sandbox_id=inside).first()
    return redirect("drills:drill", drill.public_id) if drill else redirect("drills:list")


@require_POST
@workspace(Right.WORK_TICKETS)
def end(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will end a drill and show its score."""
    drill = found_drill(request, public_id)
    check_right(person_of(request), Right.WORK_TICKETS, drill.client_id)
    end_drill(by=person_of(request), drill=drill)
    if inside_of(request) == drill.sandbox_id:
        leave(request)
    messages.success(request, _("The drill is over. This is how it went."))
    return redirect("drills:drill", drill.public_id)
