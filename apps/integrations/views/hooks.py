"""Where tools deliver. Nobody is signed in: the address and the signature are the right."""

from typing import Final

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from apps.core import clock
from apps.core.errors import DomainError
from apps.core.problems import problem_answer
from apps.integrations.errors import DeliveryTooLarge, DeliveryUnreadable, TooManyDeliveries, WrongContentType
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations import receive_delivery
from apps.integrations.operations.addresses import A_MINUTE, connection_at, count_delivery
from apps.integrations.operations.settling import connector_of
from apps.integrations.registry import Delivery

LARGEST: Final = 1024 * 1024
SOON = (Arrival.State.WAITING, Arrival.State.FAILED)


@csrf_exempt
@require_http_methods(["HEAD", "POST"])
def incoming(request: HttpRequest, tool: str, token: str) -> HttpResponse:
    """This view will take one delivery: 200 taken in, 202 kept for later, else a problem that says what is wrong.

    It answers by itself and raises nothing: what was refused is kept, and an error raised here would undo that.
    """
    try:
        with connection_at(tool=tool, token=token) as connection:
            if request.method == "HEAD":  # some tools try the address while it is being set up
                return HttpResponse()
            count_delivery(connection)
            arrival = receive_delivery(connection=connection, delivery=_delivery(request, connection))
    except DomainError as error:
        answer = problem_answer(error.code, str(error), status_code=error.status)
        if isinstance(error, TooManyDeliveries):
            answer["Retry-After"] = str(int(A_MINUTE.total_seconds()))
        return answer
    return HttpResponse(status=202 if arrival.state in SOON else 200)


def _delivery(request: HttpRequest, connection: Connection) -> Delivery:
    """What was sent, unread as yet. Raises before the body is read where its length or its kind is wrong already."""
    if _length(request) > LARGEST:
        raise DeliveryTooLarge(_("A delivery holds at most 1 MB."))
    connector = connector_of(connection)
    content_type = (request.content_type or "").lower()
    if content_type not in connector.content_types:
        wanted = {"wanted": ", ".join(sorted(connector.content_types))}
        raise WrongContentType(_("Deliver it as %(wanted)s.") % wanted)
    headers = {name.lower(): request.headers.get(name, "") for name in connector.headers}
    return Delivery(request.body, headers, request.headers.get("Content-Type", ""), clock.now())


def _length(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError as error:
        raise DeliveryUnreadable(_("The length of the body is no number.")) from error
