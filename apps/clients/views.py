"""The stylesheet of a brand's theme."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from apps.clients.brand import stylesheet_from
from apps.clients.theme import Pairing

FOR_EVER = "public, max-age=31536000, immutable"


@require_safe
def theme(request: HttpRequest, colour: str, second: str, pairing: str) -> HttpResponse:
    """This view will answer with a theme's variables; an old address answers 404, for pages name the new one."""
    if pairing not in set(Pairing):
        raise Http404("no such typefaces")
    path, css = stylesheet_from(f"#{colour}", f"#{second}", pairing)
    if path != request.path:
        raise Http404("no such theme")
    return HttpResponse(css, content_type="text/css; charset=utf-8", headers={"Cache-Control": FOR_EVER})
