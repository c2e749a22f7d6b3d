"""How content a customer was, on the brand's own host: no account, no script; GET shows, POST decides."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.core import links
from apps.core.errors import DomainError
from apps.core.links import LinkOver, LinkUnknown
from apps.core.models import Link
from apps.tickets.forms import RateForm
from apps.tickets.models import Satisfaction
from apps.tickets.operations.satisfaction import LINK_PURPOSE, give_satisfaction


@require_http_methods(["GET", "HEAD", "POST"])
def rate(request: HttpRequest, token: str) -> HttpResponse:
    """This view will ask how content the customer was, and take one answer."""
    try:
        with links.opened(token, purpose=LINK_PURPOSE) as link:
            answer = _page(request, link)
    except (LinkUnknown, LinkOver) as error:
        answer = render(request, "tickets/no_link.html", {"error": error}, status=error.status)
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store, private"
    answer["X-Robots-Tag"] = "noindex"
    return answer


rate.door = "link"  # type: ignore[attr-defined]


def _page(request: HttpRequest, link: Link) -> HttpResponse:
    if link.client_id != request.host.client_id:  # type: ignore[attr-defined]
        raise LinkUnknown
    rows = Satisfaction.objects.select_related("ticket__client", "customer")
    asked = rows.get(pk=link.subject_id)
    language = (asked.customer.language or asked.ticket.client.language)[:2]
    with translation.override(language if translation.check_for_language(language) else None):
        error = _taken(request, link) if request.method == "POST" else ""
        asked.refresh_from_db()
        scale = [
            (5, _("Very content")),
            (4, _("Content")),
            (3, _("In between")),
            (2, _("Not content")),
            (1, _("Not at all content")),
        ]
        context = {
            "asked": asked,
            "ticket": asked.ticket,
            "client": asked.ticket.client,
            "scale": scale,
            "error": error,
        }
        return render(request, "tickets/rate.html", context, status=422 if error and not asked.answered_at else 200)


def _taken(request: HttpRequest, link: Link) -> str:
    form = RateForm(request.POST)
    if not form.is_valid():
        return _("Choose one of the five.")
    try:
        give_satisfaction(link=link, **form.cleaned_data)
    except DomainError as error:
        return str(error)
    return ""
