"""The workspace's page of what opens later: its moment, and who may read it before."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core.errors import DomainError
from apps.newsroom.embargo import KEY
from apps.newsroom.forms import MoveForm, ShareForm
from apps.newsroom.models import EmbargoReader, Opening
from apps.newsroom.operations import cancel_opening, move_opening, open_now, revoke_embargo_link, share_embargo
from apps.newsroom.rendering import absolute


def _opening(request: HttpRequest, public_id: str, right: Right) -> Opening:
    user = person_of(request)
    rows = Opening.objects.visible_to(user).filter(client_id__in=clients_with(user, right))
    return get_object_or_404(rows.select_related("client", "story", "planned_by", "publication"), public_id=public_id)


@require_safe
@workspace()
def opening(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show what opens when, and who holds a link."""
    return _page(request, _opening(request, public_id, Right.SEE_WORK))


def _page(request: HttpRequest, opening: Opening, *, status: int = 200, **more: Any) -> HttpResponse:
    context = {
        "opening": opening,
        "address": absolute(opening.client, opening.path),
        "readers": opening.readers.select_related("shared_by").order_by("-id"),
        "waits": opening.state == Opening.State.WAITING,
        "may": opening.client_id in clients_with(person_of(request), Right.PUBLISH),
        "move_form": MoveForm(client=opening.client),
        "share_form": ShareForm(client=opening.client),
    }
    return render(request, "newsroom/opening.html", context | more, status=status)


def _done(request: HttpRequest, opening: Opening, act: Callable[[], object], told: str) -> HttpResponse:
    """Do it and lead back, or say on the page why not."""
    try:
        with transaction.atomic():
            act()
    except DomainError as error:
        return _page(request, opening, status=error.status, refusal=error)
    messages.success(request, told)
    return HttpResponseRedirect(reverse("newsroom:opening", args=[opening.public_id]))


@require_POST
@workspace(Right.PUBLISH)
def move(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give it another moment."""
    found = _opening(request, public_id, Right.PUBLISH)
    form = MoveForm(request.POST, client=found.client)
    if not form.is_valid():
        return _page(request, found, status=422, move_form=form)
    moment = form.cleaned_data["opens_at"]
    return _done(
        request,
        found,
        lambda: move_opening(by=person_of(request), opening=found, opens_at=moment),
        _("The moment is changed. Tell the journalists who hold a link."),
    )


@require_POST
@workspace(Right.PUBLISH)
def cancel(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will call it off."""
    found = _opening(request, public_id, Right.PUBLISH)
    return _done(
        request,
        found,
        lambda: cancel_opening(by=person_of(request), opening=found),
        _("Called off. Nothing opens, and the links show nothing."),
    )


@require_POST
@workspace(Right.PUBLISH)
def now(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will open it to everybody before its moment."""
    found = _opening(request, public_id, Right.PUBLISH)
    return _done(
        request,
        found,
        lambda: open_now(by=person_of(request), opening=found),
        _("It is open to everybody."),
    )


@require_POST
@workspace(Right.PUBLISH)
def share(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will make a link for a journalist and show it, once."""
    found = _opening(request, public_id, Right.PUBLISH)
    form = ShareForm(request.POST, client=found.client)
    if not form.is_valid():
        return _page(request, found, status=422, share_form=form)
    try:
        with transaction.atomic():
            reader, token = share_embargo(by=person_of(request), opening=found, **form.cleaned_data)
    except DomainError as error:
        return _page(request, found, status=error.status, refusal=error)
    address = f"{absolute(found.client, found.path)}?{KEY}={token}"
    return _page(request, found, made=reader, made_address=address)


@require_POST
@workspace(Right.PUBLISH)
def revoke(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a journalist's link back. `public_id` is the journalist's."""
    user = person_of(request)
    rows = EmbargoReader.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.PUBLISH))
    reader = get_object_or_404(rows.select_related("opening__client"), public_id=public_id)
    return _done(
        request,
        reader.opening,
        lambda: revoke_embargo_link(by=user, reader=reader),
        _("The link of %(name)s opens nothing any more.") % {"name": reader.name},
    )
