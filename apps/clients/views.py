"""The stylesheet of a brand's theme."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from apps.clients.brand import theme_css, theme_path
from apps.clients.models import Client

FOR_EVER = "public, max-age=31536000, immutable"


@require_safe
def theme(request: HttpRequest, public_id: str, digest: str) -> HttpResponse:
    """This view will answer with the variables of one brand; an old address answers 404, for pages name the new one."""
    client = Client.objects.in_scope().filter(public_id=public_id).first()
    if client is None or theme_path(client) != request.path:
        raise Http404("no such theme")
    return HttpResponse(theme_css(client), content_type="text/css; charset=utf-8", headers={"Cache-Control": FOR_EVER})
