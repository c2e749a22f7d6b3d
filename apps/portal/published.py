"""What stands in the newsroom of the person's brands, and what was taken down."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from apps.approvals.queries import waiting_for
from apps.clients.doors import person_of, portal
from apps.newsroom.models import Publication
from apps.portal.views import frame
from apps.tenancy.hosts import address_on, newsroom_hosts

PAGE = 30


@require_safe
@portal
def published(request: HttpRequest) -> HttpResponse:
    """This view will list the publications of the brand, the newest first, each with its public address."""
    user = person_of(request)
    rows = Publication.objects.visible_to(user).select_related("client", "withdrawal", "version")
    page = Paginator(rows.order_by("-published_at", "-id"), PAGE).get_page(request.GET.get("page"))
    hosts = newsroom_hosts(request.host.agency)  # type: ignore[attr-defined]
    found = [
        {
            "publication": each,
            "withdrawal": getattr(each, "withdrawal", None),
            "url": address_on(hosts[each.client_id], each.path) if each.client_id in hosts else "",
        }
        for each in page
    ]
    context = frame(request, user, count=waiting_for(user).count()) | {"page": page, "rows": found}
    return render(request, "portal/published.html", context)
