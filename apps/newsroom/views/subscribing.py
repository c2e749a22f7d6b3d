"""News by mail, on the brand's own host: without an account, a cookie or a script.

The forms carry no token of ours, for that would need a cookie: asking does nothing but write to an address, and the
links are rights of their own. What is answered is the same whoever reads the news already.
"""

import hashlib
from http import HTTPStatus

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from apps.clients.models import Client
from apps.core import links
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import BadInput
from apps.core.links import LinkUnknown
from apps.core.models import Link
from apps.newsroom.models import Subscriber
from apps.newsroom.operations import ask_to_subscribe, confirm_subscription, end_subscription
from apps.newsroom.operations.subscribing import CONFIRM, STOP
from apps.newsroom.rendering import page_context
from apps.newsroom.serving import brand_here, in_voice_of

TRAP = "website"  # a field that no person sees: what fills it in is a machine
ASKS_FROM_ONE_PLACE, ASKS_OF_ONE_BRAND = 10, 300
HOUR = 3600
State = Subscriber.State


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request: HttpRequest) -> HttpResponse:
    """This view will take an address that wants the news, and say what comes next: the same to everybody."""
    client = brand_here(request)
    if client.archived_at is not None:
        return _page(request, client, "newsroom/subscribe.html", status=HTTPStatus.GONE)
    if request.method != "POST":
        return _page(request, client, "newsroom/subscribe.html", asked="asked" in request.GET)
    typed = request.POST.get("address", "").replace("\x00", "")
    with in_voice_of(client):
        if request.POST.get(TRAP):
            return HttpResponseRedirect("/subscribe/?asked")
        if _is_too_often(request, client):
            words = _("Too many addresses came from your place in the last hour. Please try again later.")
            return _page(
                request,
                client,
                "newsroom/subscribe.html",
                status=HTTPStatus.TOO_MANY_REQUESTS,
                refusal=words,
                typed=typed,
            )
        try:
            ask_to_subscribe(by=SYSTEM, client=client, typed=typed)
        except BadInput as error:
            refusal = str(error)
            return _page(request, client, "newsroom/subscribe.html", status=422, refusal=refusal, typed=typed[:254])
    return HttpResponseRedirect("/subscribe/?asked")


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show what the link in the mail does, and do it on a POST: mail scanners open links, too."""
    with links.opened(token, purpose=CONFIRM, even_if_over=True) as link:
        reader = _reader(request, link)
        is_over = reader.state == State.ENDED or (reader.state == State.ASKED and links.is_over(link))
        if request.method == "POST" and not is_over:
            reader = confirm_subscription(by=Actor.link(link.pk), subscriber=reader)
        is_confirmed = reader.state == State.CONFIRMED
        template = "newsroom/subscribe_confirm.html"
        return _page(request, reader.client, template, is_over=is_over, is_confirmed=is_confirmed)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show what the link does, and end the subscription on a POST. Mail programs press by themselves
    (RFC 8058); the link is good for ever, for a mail may be found again after years."""
    with links.opened(token, purpose=STOP, even_if_over=True) as link:
        reader = _reader(request, link)
        if request.method == "POST":
            why = Subscriber.EndedFor.UNSUBSCRIBED
            reader = end_subscription(by=Actor.link(link.pk), subscriber=reader, why=why)
        is_over = reader.state == State.ENDED
        return _page(request, reader.client, "newsroom/subscribe_stop.html", is_over=is_over)


def _reader(request: HttpRequest, link: Link) -> Subscriber:
    if link.client_id != request.host.client_id:  # type: ignore[attr-defined]
        raise LinkUnknown
    return Subscriber.objects.select_related("client").get(pk=link.subject_id)


def _page(request: HttpRequest, client: Client, template: str, *, status: int = 200, **context: object) -> HttpResponse:
    with in_voice_of(client):
        response = render(request, template, page_context(client, current="") | context, status=status)
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response


def _is_too_often(request: HttpRequest, client: Client) -> bool:
    """Counted over all processes. Of a place only a hash is kept, for an hour."""
    place = hashlib.sha256(get_adapter(request).get_client_ip(request).encode()).hexdigest()[:32]
    bounds = ((f"subscribe:{client.pk}:{place}", ASKS_FROM_ONE_PLACE), (f"subscribe:{client.pk}", ASKS_OF_ONE_BRAND))
    return any(_count(key) > most for key, most in bounds)


def _count(key: str) -> int:
    cache.add(key, 0, HOUR)
    return int(cache.incr(key))
