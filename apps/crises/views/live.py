"""The address at which the room listens."""

from django.http import HttpRequest, StreamingHttpResponse
from django.shortcuts import get_object_or_404
from django.utils import translation
from django.views.decorators.http import require_safe

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right
from apps.clients.sandboxes import inside_of
from apps.crises.live import Pace, Reader, stream
from apps.crises.models import Incident

MOST_DIGITS = 18


@require_safe
@workspace(Right.SEE_WORK)  # type: ignore[arg-type]  # the door passes a streamed answer on as it is
def live(request: HttpRequest, public_id: str) -> StreamingHttpResponse:
    """This view will stream the timeline behind the last line that the browser has."""
    user = person_of(request)
    incident = get_object_or_404(Incident.objects.visible_to(user), public_id=public_id)
    reader = Reader(
        agency=request.host.agency,  # type: ignore[attr-defined]
        user_id=user.pk,
        incident_id=incident.pk,
        language=translation.get_language() or "en",
        drill=inside_of(request),
    )
    # A browser that comes back says what it saw last; one that comes first, what its page shows.
    last = _number(request.headers.get("Last-Event-ID", "")) or _number(request.GET.get("after", ""))
    answer = StreamingHttpResponse(stream(reader, last, Pace()), content_type="text/event-stream; charset=utf-8")
    answer["Cache-Control"] = "private, no-store"
    answer["X-Accel-Buffering"] = "no"  # a proxy passes each line on as it comes
    return answer


def _number(given: str) -> int:
    return int(given) if given.isascii() and given.isdigit() and len(given) <= MOST_DIGITS else 0
