"""Tips: the page that anybody of the house can use, and the queue of those that wait."""

import hashlib

from allauth.account.adapter import get_adapter
from django.contrib import messages
from django.core.cache import cache
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core import links
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.links import LinkOver, LinkUnknown
from apps.core.models import Link
from apps.tenancy.hosts import address_on, newsroom_host
from apps.themes.forms import AnswerTipForm, TipForm
from apps.themes.models import Tip
from apps.themes.operations.tipping import PURPOSE, answer_tip, make_tip_link, send_tip

MOST = 100
A_DAY, DAY = 30, 86_400  # tips from one place


@require_http_methods(["GET", "HEAD", "POST"])
def tip(request: HttpRequest, token: str) -> HttpResponse:
    """This view will take a tip from somebody who works for the brand: a GET shows, a POST sends."""
    try:
        with links.opened(token, purpose=PURPOSE) as link:
            answer = _page(request, link)
    except (LinkUnknown, LinkOver) as error:
        answer = render(request, "tickets/no_link.html", {"error": error}, status=error.status)
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store, private"
    answer["X-Robots-Tag"] = "noindex"
    return answer


tip.door = "link"  # type: ignore[attr-defined]


def _page(request: HttpRequest, link: Link) -> HttpResponse:
    if link.client_id != request.host.client_id:  # type: ignore[attr-defined]
        raise LinkUnknown
    links.check_live(link)
    client = Client.objects.in_scope().get(pk=link.client_id)
    with translation.override(client.language):
        form, sent = TipForm(request.POST or None), False
        if request.method == "POST" and form.is_valid():
            if _is_too_often(request, client):
                form.add_error("text", _("That is enough for today from here. Please come again tomorrow."))
            else:
                sent = _sent(form, client, Actor.link(link.pk))
        status = 422 if form.errors else 200
        return render(request, "themes/tip.html", {"client": client, "form": form, "sent": sent}, status=status)


def _sent(form: TipForm, client: Client, by: Actor) -> bool:
    try:
        send_tip(by=by, client=client, **form.cleaned_data)
    except BadInput as error:
        form.add_error("text", str(error))
        return False
    return True


def _is_too_often(request: HttpRequest, client: Client) -> bool:
    """Of a place only a hash is kept, for a day."""
    place = hashlib.sha256(get_adapter(request).get_client_ip(request).encode()).hexdigest()[:32]
    key = f"tips:{client.pk}:{place}"
    cache.add(key, 0, DAY)
    return int(cache.incr(key)) > A_DAY


@require_safe
@workspace(Right.SEE_WORK)
def tips(request: HttpRequest) -> HttpResponse:
    """This view will list tips, those that wait for an answer first, the oldest of them at the top."""
    return _list(request)


def _list(request: HttpRequest, *, address: str = "") -> HttpResponse:
    user, client = person_of(request), chosen_client(request)
    rows = Tip.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    if client is not None:
        rows = rows.filter(client=client)
    rows = rows.select_related("client", "theme", "answered_by")
    waiting = rows.filter(state=Tip.State.WAITING).order_by("sent_at")[:MOST]
    able = set(clients_with(user, Right.WRITE_STORIES))
    context = {
        "client": client,
        "waiting": [(each, AnswerTipForm(client=each.client) if each.client_id in able else None) for each in waiting],
        "answered": rows.filter(state=Tip.State.ANSWERED).order_by("-answered_at")[:MOST],
        "may_link": client is not None and Right.MANAGE_CLIENT in rights_of(user, client.pk),
        "address": address,
        "breadcrumbs": [{"label": _("Themes"), "url": reverse("themes:list")}],
    }
    return render(request, "themes/tips.html", context)


@require_POST
@workspace(Right.WRITE_STORIES)
def answer(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will answer a tip."""
    user = person_of(request)
    found: Tip = get_object_or_404(Tip.objects.visible_to(user).select_related("client"), public_id=public_id)
    check_right(user, Right.WRITE_STORIES, found.client_id)
    form = AnswerTipForm(request.POST, client=found.client)
    if not form.is_valid():
        messages.error(request, _("Write an answer."))
        return redirect(f"{reverse('themes:tips')}?client={found.client.slug}")
    try:
        answer_tip(by=user, tip=found, **form.cleaned_data)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Answered."))
    return redirect(f"{reverse('themes:tips')}?client={found.client.slug}")


@require_POST
@workspace(Right.MANAGE_CLIENT)
def tip_link(request: HttpRequest) -> HttpResponse:
    """This view will make the brand's link for tips, and show it once."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        raise Http404("no client was chosen")
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    host = newsroom_host(connection.tenant, client.pk)  # type: ignore[attr-defined]
    if host is None:
        messages.error(request, _("This client has no host of its own yet: its newsroom needs one first."))
        return redirect(f"{reverse('themes:tips')}?client={client.slug}")
    token = make_tip_link(by=user, client=client)
    return _list(request, address=address_on(host, f"/tip/{token}/"))
