"""The stylesheet of a brand's theme, and its logo."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from apps.clients.brand import stylesheet_from
from apps.clients.logos import logo_named
from apps.clients.models import Client
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


@require_safe
def logo(request: HttpRequest, public_id: str, digest: str) -> HttpResponse:
    """This view will answer with a logo, which nobody can name who has not seen it; a newsroom has its own only."""
    here = request.host.client_id  # type: ignore[attr-defined]
    if here is not None and not Client.objects.in_scope().filter(pk=here, public_id=public_id).exists():
        raise Http404("no such logo")
    content = logo_named(f"{public_id}-{digest}.png")
    if content is None:
        raise Http404("no such logo")
    return HttpResponse(content, content_type="image/png", headers={"Cache-Control": FOR_EVER})
