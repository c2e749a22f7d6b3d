"""Outreach cases, opened as the product opens them: with deadline, registry row and event."""

from datetime import datetime
from typing import Any

from apps.clients.models import Client
from apps.core.actors import SYSTEM, Actor
from apps.core.events import EventType, announce
from apps.deadlines.models import Deadline
from apps.feedback.events import RESPONSES_RECEIVED
from apps.feedback.models import Response
from apps.notifications.models import Mail
from apps.outreach.models import OutreachCase
from apps.outreach.operations.contacts import send_first_mail
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


def deadline_of(case: OutreachCase) -> Deadline:
    """The deadline of the first contact."""
    return Deadline.objects.get(kind="outreach.first_contact", subject_id=case.pk)


def write(case: OutreachCase, by: Actor = SYSTEM) -> Mail:
    """Queue a first mail."""
    return send_first_mail(by=by, case=case, subject="“Never had to chase”", text="Hello Ben,\n\nthank you.")


def becomes(mail: Mail, state: str, event: EventType, at: datetime | None = None) -> None:
    """What the sender records after it spoke with the mail server."""
    mail.state, mail.sent_at = state, at
    mail.save()
    announce(event, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], purpose=mail.purpose, ref=mail.ref)
