"""The workspace on news by mail: how many get it, who, and how to forget one of them."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.newsroom.models import NewsMail, Subscriber
from apps.newsroom.operations import end_subscription
from apps.newsroom.operations.subscribing import STATES_WITH_ADDRESS
from apps.newsroom.rendering import absolute

PAGE = 100
LATEST = 10


@require_safe
@workspace(Right.PUBLISH)
def subscribers(request: HttpRequest) -> HttpResponse:
    """This view will count who gets the news of each brand, and list the addresses of the chosen one."""
    user, client = person_of(request), chosen_client(request)
    may = clients_with(user, Right.PUBLISH)
    brands = Client.objects.visible_to(user).filter(pk__in=may).order_by("name")
    if client is not None:
        client = get_object_or_404(brands, pk=client.pk)
        brands = brands.filter(pk=client.pk)
    counts = _counts([brand.pk for brand in brands])
    rows = Subscriber.objects.visible_to(user).filter(client=client, state__in=STATES_WITH_ADDRESS)
    page = Paginator(rows.order_by("-id"), PAGE).get_page(request.GET.get("page"))
    context = {
        "brands": [{"client": brand, **counts.get(brand.pk, {})} for brand in brands],
        "chosen": client,
        "page": page,
        "news": _news(client) if client is not None else [],
        "form_url": absolute(client, "/subscribe/") if client is not None else "",
    }
    return render(request, "newsroom/subscribers.html", context)


@require_POST
@workspace(Right.PUBLISH)
def subscriber_erase(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will forget somebody who asked us to."""
    user = person_of(request)
    rows = Subscriber.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.PUBLISH))
    found = get_object_or_404(rows.select_related("client"), public_id=public_id)
    with transaction.atomic():
        end_subscription(by=user.actor, subscriber=found, why=Subscriber.EndedFor.ERASED)
    messages.success(request, _("Forgotten: the address is gone from the list and from the mails that were sent."))
    return HttpResponseRedirect(f"{reverse('newsroom:subscribers')}?client={found.client.slug}")


def _counts(client_ids: list[int]) -> dict[int, dict[str, int]]:
    """How many by state, and how many ended for which reason, by brand."""
    found: dict[int, dict[str, int]] = {}
    rows = Subscriber.objects.filter(client_id__in=client_ids).order_by()
    for client_id, state, count in rows.values_list("client_id", "state").annotate(Count("pk")):
        found.setdefault(client_id, {})[state] = count
    return found


def _news(client: Client) -> list[dict[str, Any]]:
    """The latest publications that were mailed, each with how many got it."""
    rows = NewsMail.objects.filter(client=client).order_by("-publication_id")
    counted = rows.values("publication__headline", "publication__public_id").annotate(count=Count("pk"))
    return [{**row} for row in counted[:LATEST]]
