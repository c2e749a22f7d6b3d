"""Outreach cases, opened as the product opens them: with deadline, registry row and event."""

from typing import Any

from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.feedback.events import RESPONSES_RECEIVED
from apps.feedback.models import Response
from apps.outreach.models import OutreachCase
from tests.factories.feedback import ResponseFactory


def receive(*responses: Response) -> list[OutreachCase]:
    """Tell the house of responses of one brand, and return the open cases of their customers, earliest due first."""
    announce(RESPONSES_RECEIVED, client_id=responses[0].client_id, by=SYSTEM, batch=list(responses))
    customers = [each.customer_id for each in responses]
    return list(OutreachCase.objects.filter(customer_id__in=customers).order_by("due_at"))


def open_case(client: Client, *, state: str = "", **response: Any) -> OutreachCase:
    """One case from one response; `state` puts it further along, for tests that begin there."""
    case = receive(ResponseFactory(client=client, **response))[-1]
    if state:
        OutreachCase.objects.filter(pk=case.pk).update(state=state)
        case.refresh_from_db()
    return case
