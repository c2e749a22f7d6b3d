"""Themes: what customers keep talking of, and one theme in their words."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.listening.models import Feeling
from apps.themes.forms import DeedForm, MergeForm, SplitForm
from apps.themes.models import Theme, Voice
from apps.themes.queries import PERIODS, board, last_search, segments_of, voices_of, weeks_of
from apps.themes.verbatims import quoted

ROWS = 30
ACTS_ON = Right.WORK_TICKETS  # of either team: both have this right


def found_theme(request: HttpRequest, public_id: str, right: Right = Right.SEE_WORK) -> Theme:
    """This function will return a theme of a brand for which the person has the right; else 404 or 403."""
    user = person_of(request)
    rows = Theme.objects.visible_to(user).select_related("client", "merged_into")
    found: Theme = get_object_or_404(rows, public_id=public_id)
    check_right(user, right, found.client_id)
    return found


@require_safe
@workspace(Right.SEE_WORK)
def themes(request: HttpRequest) -> HttpResponse:
    """This view will show a brand's themes over a period with counts, share, trend and how they feel."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.SEE_WORK), archived_at=None)
        return render(request, "tickets/choose_client.html", {"brands": brands.order_by("name"), "title": _("Themes")})
    check_right(user, Right.SEE_WORK, client.pk)
    given = request.GET.get("over", "")
    days = int(given) if given in map(str, PERIODS) else 90
    kind = request.GET.get("from", "")
    kind = kind if kind in Voice.Kind.values else ""
    segments = segments_of(client)
    segment = request.GET.get("segment", "")
    segment = segment if segment in segments else ""
    context = {
        "client": client,
        "board": board(client, days=days, kind=kind, segment=segment),
        "days": days,
        "periods": PERIODS,
        "kinds": Voice.Kind.choices,
        "kind": kind,
        "segments": segments,
        "segment": segment,
        "search": last_search(client),
        "may_act": ACTS_ON in rights_of(user, client.pk),
    }
    return render(request, "themes/list.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def theme(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a theme: its weeks, what was said, what is done about it."""
    return show_theme(request, found_theme(request, public_id))


def show_theme(request: HttpRequest, found: Theme, *, status: int = 200, **forms: Any) -> HttpResponse:
    """This function will draw a theme's page; `forms` are those that were sent and have faults."""
    feeling, kind = request.GET.get("feels", ""), request.GET.get("from", "")
    rows = voices_of(
        found,
        feeling=feeling if feeling in Feeling.values else "",
        kind=kind if kind in Voice.Kind.values else "",
    )
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    weeks = weeks_of(found)
    most = max((count for _at, count, _bad in weeks), default=0)
    may_act = ACTS_ON in rights_of(person_of(request), found.client_id) and found.merged_into is None
    context: dict[str, Any] = {
        "theme": found,
        "page": page,
        "quotes": quoted(list(page.object_list)),
        "feels": feeling,
        "feelings": Feeling.choices,
        "kind": kind,
        "kinds": Voice.Kind.choices,
        "weeks": [_bar(place, each, most) for place, each in enumerate(weeks)],
        "most": most,
        "width": len(weeks) * 12,
        "deeds": list(found.deeds.select_related("owner").order_by("state", "due_at")),
        "may_act": may_act,
        "breadcrumbs": [{"label": _("Themes"), "url": f"{reverse('themes:list')}?client={found.client.slug}"}],
    }
    if may_act:
        context |= {
            "deed_form": DeedForm(client=found.client, prefix="deed"),
            "merge_form": MergeForm(theme=found),
            "split_form": SplitForm(),
        }
    return render(request, "themes/theme.html", context | forms, status=status)


def _bar(place: int, week: tuple[Any, int, int], most: int) -> dict[str, Any]:
    at, count, bad = week
    high, low = (round(60 * each / most) if most else 0 for each in (count, bad))
    return {"at": at, "count": count, "bad": bad, "x": place * 12, "y": 60 - high, "rest": high - low, "low": low}
