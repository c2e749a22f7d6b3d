"""Ticking a first step by hand, and putting a brand's away."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.workspace.first_steps import dismiss_steps, tick_step
from apps.workspace.models import FirstStep


@require_POST
@workspace(Right.WORK_OUTREACH)
def tick(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will note that the first joint session was held, or was not."""
    step = get_object_or_404(FirstStep.objects.in_scope(), client=_client(request, slug), kind=FirstStep.Kind.SESSION)
    tick_step(by=person_of(request).actor, step=step, done="undone" not in request.POST)
    return HttpResponseRedirect(reverse("workspace:today"))


@require_POST
@workspace(Right.WORK_OUTREACH)
def dismiss(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will put the first steps of a brand away."""
    client = _client(request, slug)
    dismiss_steps(by=person_of(request).actor, client=client)
    messages.info(request, _("The first steps of %(client)s are put away.") % {"client": client.name})
    return HttpResponseRedirect(reverse("workspace:today"))


def _client(request: HttpRequest, slug: str) -> Client:
    user = person_of(request)
    mine = clients_with(user, Right.WORK_OUTREACH)
    return get_object_or_404(Client.objects.visible_to(user).filter(pk__in=mine), slug=slug)
