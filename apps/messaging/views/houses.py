"""The message house: as it is in force, written anew, approved."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import DomainError
from apps.evidence.models import Evidence
from apps.messaging.forms import HouseForm, written
from apps.messaging.models import House
from apps.messaging.operations.houses import approve_house, write_house
from apps.messaging.queries import drifting, fit_of, house_in_force, last_house


def brand_first(request: HttpRequest, right: Right, title: str) -> Client | HttpResponse:
    """This function will return the brand that was chosen, or the page on which it is."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, right), archived_at=None)
        return render(request, "tickets/choose_client.html", {"brands": brands.order_by("name"), "title": title})
    check_right(user, right, client.pk)
    return client


def crumbs(client: Client) -> list[dict[str, Any]]:
    """This function will return the way back to the brand's house."""
    return [{"label": _("Messages"), "url": f"{reverse('messaging:house')}?client={client.slug}"}]


@require_safe
@workspace(Right.SEE_WORK)
def house(request: HttpRequest) -> HttpResponse:
    """This view will show the house in force, one that waits, and how it fits what customers value."""
    client = brand_first(request, Right.SEE_WORK, _("Messages"))
    if isinstance(client, HttpResponse):
        return client
    user, now, last = person_of(request), house_in_force(client), last_house(client)
    waiting = last if last is not None and last.approved_at is None else None
    rights = rights_of(user, client.pk)
    context = {
        "client": client,
        "house": now,
        "waiting": waiting,
        "evidence": _evidence(client, [each for each in (now, waiting) if each is not None]),
        "fit": fit_of(client, now) if now is not None else None,
        "drifting": drifting(client, now) if now is not None else [],
        "may_write": Right.WRITE_STORIES in rights,
        "may_approve": waiting is not None and Right.PUBLISH in rights and waiting.written_by != user.pk,
    }
    return render(request, "messaging/house.html", context)


def _evidence(client: Client, houses: list[House]) -> dict[str, str]:
    ids = {proof["evidence"] for each in houses for pillar in each.pillars for proof in pillar["proofs"]} - {""}
    rows = Evidence.objects.filter(client=client, public_id__in=ids)
    return {each.public_id: each.label for each in rows}


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WRITE_STORIES)
def write(request: HttpRequest) -> HttpResponse:
    """This view will write another version of the house."""
    client = brand_first(request, Right.WRITE_STORIES, _("Write the message house"))
    if isinstance(client, HttpResponse):
        return client
    form = HouseForm(request.POST or None, initial=written(last_house(client)))
    if request.method == "POST" and form.is_valid():
        try:
            write_house(by=person_of(request), client=client, **form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Written. Somebody else reads and approves it."))
            return redirect(f"{reverse('messaging:house')}?client={client.slug}")
    context = {"client": client, "form": form, "breadcrumbs": crumbs(client)}
    return render(request, "messaging/write.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.PUBLISH)
def approve(request: HttpRequest) -> HttpResponse:
    """This view will approve the words that were seen."""
    client = chosen_client(request)
    if client is None:
        raise Http404("no client was chosen")
    user = person_of(request)
    check_right(user, Right.PUBLISH, client.pk)
    last = last_house(client)
    if last is None:
        raise Http404("there is no house")
    try:
        approve_house(by=user, house=last, seen=request.POST.get("seen", ""))
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Approved: it is in force."))
    return redirect(f"{reverse('messaging:house')}?client={client.slug}")
