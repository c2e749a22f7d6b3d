"""Requests for approval, and their answers."""

from datetime import datetime, timedelta
from typing import Any

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.operations import decide, request_approval
from apps.clients.models import Client
from apps.core import clock
from apps.documents.models import Version
from tests.factories.documents import make_version


def ask_for_approval(
    *,
    client: Client,
    author: User,
    approver: User,
    version: Version | None = None,
    due_at: datetime | None = None,
    **words: Any,
) -> tuple[ApprovalRequest, str]:
    """`author` asks `approver`, by default about a new document and until this time in two days."""
    asked = version or make_version(client=client, author=author, **words)
    return request_approval(
        by=author, version=asked, approver=approver, due_at=due_at or clock.now() + timedelta(days=2)
    )


def answer(request: ApprovalRequest, *, kind: str = Decision.Kind.APPROVE, **changed: Any) -> Decision:
    """The approver answers, signed in, from the page that is valid."""
    values: dict[str, Any] = {
        "comment": "" if kind == Decision.Kind.APPROVE else "Use the number.",
        "nonce": request.nonce,
        "seen_hash": request.version.content_hash,
        "by": request.approver.actor,
        "address": "192.0.2.7",
    }
    return decide(request=request, kind=kind, **(values | changed))
