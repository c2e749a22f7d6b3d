"""Today."""

from datetime import datetime, time

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from apps.approvals.models import ApprovalRequest
from apps.clients.doors import chosen_client, person_of, workspace
from apps.core import clock
from apps.notifications.models import Notice
from apps.workspace.setup import setup_steps
from apps.workspace.today import due_today


@require_safe
@workspace()
def today(request: HttpRequest) -> HttpResponse:
    """This view will show what is due, which approvals wait, and what the person was told."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    end_of_day = timezone.make_aware(datetime.combine(timezone.localtime(now).date(), time.max))
    approvals = ApprovalRequest.objects.visible_to(user).filter(state=ApprovalRequest.State.WAITING)
    if client is not None:
        approvals = approvals.filter(client=client)
    return render(
        request,
        "workspace/today.html",
        {
            "now": now,
            "due": due_today(user=user, client=client, now=now, end_of_day=end_of_day),
            "approvals": approvals.select_related("client", "approver", "document__story", "version").order_by(
                "due_at"
            )[:8],
            "notices": Notice.objects.visible_to(user)
            .filter(user=user, read_at=None)
            .select_related("client")
            .order_by("-id")[:6],
            "setup": setup_steps(user, client),
        },
    )
