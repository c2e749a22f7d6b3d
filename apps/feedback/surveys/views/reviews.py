"""Invitations to public reviews: to everybody alike, and the numbers that show it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.review_sites import review_sites_of
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.feedback.models import AskRound
from apps.feedback.surveys.numbers import invited_by_kind
from apps.feedback.surveys.views.found import MAY_WRITE
from apps.feedback.surveys.views.plans import plan_page
from apps.feedback.surveys.views.rounds import of_reviews
from apps.feedback.surveys.views.surveys import crumbs


@require_safe
@workspace()
def reviews(request: HttpRequest) -> HttpResponse:
    """This view will show a brand's review pages, who was invited by kind of score, and its plans."""
    user, chosen = person_of(request), chosen_client(request)
    rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
    clients = [chosen] if chosen else list(rows.order_by("name"))
    shown = _brand(request, clients[0]) if len(clients) == 1 else {"clients": clients}
    context = shown | {"breadcrumbs": crumbs()}
    return render(request, "feedback/surveys/reviews.html", context)


def _brand(request: HttpRequest, client: Client) -> dict[str, Any]:
    rights = rights_of(person_of(request), client.pk)
    labels = (_("Promoters, 9 and 10"), _("Passives, 7 and 8"), _("Detractors, 0 to 6"), _("No score known"))
    rounds = AskRound.objects.filter(client=client, kind=AskRound.Kind.REVIEW_INVITATION)
    latest = list(rounds.order_by("-started_at")[:5])
    return {
        "client": client,
        "sites": review_sites_of(client),
        "lines": invited_by_kind(client, labels),
        "rounds": latest,
        "is_on": any(each.state != AskRound.State.ENDED for each in latest),
        "may_plan": MAY_WRITE in rights,
        "may_list": Right.MANAGE_CLIENT in rights,
    }


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(MAY_WRITE)
def plan(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will plan who is invited to review, of one brand."""
    client: Client = get_object_or_404(Client.objects.visible_to(person_of(request)), slug=slug)
    check_right(person_of(request), MAY_WRITE, client.pk)
    kind = AskRound.Kind.REVIEW_INVITATION
    return plan_page(request, client, kind, breadcrumbs=[*crumbs(), of_reviews()])
