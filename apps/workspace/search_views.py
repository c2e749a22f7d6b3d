"""The palette, and the page of the same for who has no script."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.workspace.palette import palette
from apps.workspace.search import LONGEST

IN_PALETTE, ON_PAGE = 5, 25


def _typed(request: HttpRequest) -> str:
    return request.GET.get("q", "").replace("\0", "").strip()[:LONGEST]


@require_safe
@workspace()
def search(request: HttpRequest) -> HttpResponse:
    """This view will show what the words lead to as a page."""
    typed = _typed(request)
    groups = palette(user=person_of(request), client=chosen_client(request), typed=typed, most=ON_PAGE)
    return render(request, "workspace/search.html", {"groups": groups, "search_words": typed, "most": ON_PAGE})


@require_safe
@workspace()
def palette_lines(request: HttpRequest) -> HttpResponse:
    """This view will show the same as lines of the palette: a part of a page."""
    groups = palette(user=person_of(request), client=chosen_client(request), typed=_typed(request), most=IN_PALETTE)
    return render(request, "workspace/palette_lines.html", {"groups": groups})
