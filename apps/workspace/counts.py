"""The figures beside the menu's lines. One query each, whatever there is."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q, QuerySet

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest
from apps.clients.models import Client
from apps.core import clock
from apps.crises.models import Incident
from apps.feedback.models import ClosedLoop
from apps.listening.models import Alert
from apps.listening.watched import FRESH
from apps.outreach.models import OutreachCase
from apps.tickets.lifecycle import AT_WORK
from apps.tickets.models import Ticket

COUNTED: dict[str, Callable[[User], QuerySet[Any]]] = {
    "outreach": lambda user: OutreachCase.objects.visible_to(user).filter(
        state=OutreachCase.State.DUE, late_on_import=False
    ),
    "approvals": lambda user: ApprovalRequest.objects.visible_to(user).filter(state=ApprovalRequest.State.WAITING),
    "tickets": lambda user: Ticket.objects.visible_to(user).filter(state__in=AT_WORK),
    "alerts": lambda user: Alert.objects.visible_to(user).filter(
        Q(cx_known_at=None) | Q(pr_known_at=None), raised_at__gte=clock.now() - FRESH
    ),
    "crises": lambda user: Incident.objects.visible_to(user).exclude(state=Incident.State.CLOSED),
    "loops": lambda user: ClosedLoop.objects.visible_to(user).filter(closed_at__isnull=True),
}


def figure(name: str, *, user: User, client: Client | None) -> int:
    """This function will count what waits: outreach due, approvals without an answer, tickets and loops open."""
    rows = COUNTED[name](user)
    return (rows.filter(client=client) if client is not None else rows).count()
