"""Settings > Webhooks: programs that are told what happens. For owners."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import owners, person_of
from apps.clients.models import Client
from apps.clients.settings_pages.page import refuse
from apps.core.errors import DomainError
from apps.integrations.models import WebhookAttempt, WebhookDelivery, WebhookGrant, WebhookSubscription
from apps.integrations.operations.connections import BOTH_ALIVE
from apps.integrations.operations.webhooks import (
    change_subscription,
    change_webhook_secret,
    end_subscription,
    make_subscription,
    pause_subscription,
    resume_subscription,
    send_again,
)
from apps.integrations.webhook_forms import WebhookForm

A_PAGE = 25
ACTS = {"pause": pause_subscription, "resume": resume_subscription, "end": end_subscription}


def _crumbs(subscription: WebhookSubscription | None = None, *, inside: bool = False) -> list[dict[str, str]]:
    crumbs = [{"label": _("Settings"), "url": ""}]
    if inside or subscription is not None:
        crumbs.append({"label": _("Webhooks"), "url": reverse("webhooks:list")})
    if subscription is not None:
        address = reverse("webhooks:one", args=[subscription.public_id])
        crumbs.append({"label": subscription.name, "url": address})
    return crumbs


def _brands(request: HttpRequest) -> Any:
    return Client.objects.visible_to(person_of(request)).filter(archived_at__isnull=True).order_by("name")


def _granted(request: HttpRequest, subscription: WebhookSubscription) -> list[Client]:
    grants = WebhookGrant.objects.visible_to(person_of(request)).filter(subscription=subscription)
    return [each.client for each in grants.select_related("client").order_by("client__name")]


@require_safe
@owners
def webhooks(request: HttpRequest) -> HttpResponse:
    """This view will list the addresses that are told, and how they do."""
    rows = WebhookSubscription.objects.order_by("state", "name", "pk")
    return render(request, "integrations/webhooks.html", {"rows": rows, "breadcrumbs": _crumbs()})


@require_http_methods(["GET", "POST"])
@owners
def webhook_new(request: HttpRequest) -> HttpResponse:
    """This view will make a subscription and show its secret, this once."""
    form = WebhookForm(request.POST if request.method == "POST" else None, brands=_brands(request))
    if request.method == "POST" and form.is_valid():
        try:
            made, secret = make_subscription(by=person_of(request).actor, **form.cleaned_data)
        except DomainError as error:
            refuse(form, error)
        else:
            return _shown(request, made, secret)
    context = {"form": form, "breadcrumbs": _crumbs(inside=True)}
    return render(request, "integrations/webhook_new.html", context, status=422 if form.errors else 200)


def _shown(request: HttpRequest, made: WebhookSubscription, secret: str, *, old: bool = False) -> HttpResponse:
    context = {
        "subscription": made,
        "secret": secret,
        "days": BOTH_ALIVE.days if old else 0,
        "breadcrumbs": _crumbs(made),
    }
    return render(request, "integrations/webhook_shown.html", context)


@require_http_methods(["GET", "POST"])
@owners
def webhook(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one address with its log, and change what it hears of."""
    shown = get_object_or_404(WebhookSubscription, public_id=public_id)
    brands = _granted(request, shown)
    held = {"name": shown.name, "url": shown.url, "kinds": shown.kinds, "clients": brands}
    form = WebhookForm(request.POST if request.method == "POST" else None, brands=_brands(request), initial=held)
    if request.method == "POST" and form.is_valid():
        try:
            change_subscription(by=person_of(request).actor, subscription=shown, **form.cleaned_data)
        except DomainError as error:
            refuse(form, error)
        else:
            messages.success(request, _("Saved. It holds for what happens from now on."))
            return redirect("webhooks:one", public_id=public_id)
    state = request.GET.get("state", "")
    rows = WebhookDelivery.objects.filter(subscription=shown)
    if state in WebhookDelivery.State.values:
        rows = rows.filter(state=state)
    context = {
        "subscription": shown,
        "brands": brands,
        "form": form,
        "page": Paginator(rows.order_by("-pk"), A_PAGE).get_page(request.GET.get("page")),
        "state": state,
        "states": WebhookDelivery.State.choices,
        "days": BOTH_ALIVE.days,
        "breadcrumbs": _crumbs(inside=True),
    }
    return render(request, "integrations/webhook.html", context, status=422 if form.errors else 200)


@require_POST
@owners
def webhook_act(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will pause, go on, end, or change the secret."""
    shown, act = get_object_or_404(WebhookSubscription, public_id=public_id), request.POST.get("act", "")
    by = person_of(request).actor
    try:
        if act in ACTS:
            ACTS[act](by=by, subscription=shown)
        elif act == "secret":
            return _shown(request, shown, change_webhook_secret(by=by, subscription=shown), old=True)
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("webhooks:one", public_id=public_id)


@require_http_methods(["GET", "POST"])
@owners
def webhook_delivery(request: HttpRequest, public_id: str, message_id: str) -> HttpResponse:
    """This view will show what was sent and what came back each time, and send it again."""
    shown = get_object_or_404(WebhookSubscription, public_id=public_id)
    delivery = get_object_or_404(WebhookDelivery, subscription=shown, message_id=message_id)
    if request.method == "POST":
        try:
            send_again(by=person_of(request).actor, delivery=delivery)
        except DomainError as error:
            messages.error(request, str(error))
        else:
            messages.success(request, _("It goes again, under the same id."))
        return redirect("webhooks:delivery", public_id=public_id, message_id=message_id)
    context = {
        "subscription": shown,
        "delivery": delivery,
        "attempts": WebhookAttempt.objects.filter(delivery=delivery).order_by("-pk"),
        "breadcrumbs": _crumbs(shown),
    }
    return render(request, "integrations/webhook_delivery.html", context)
