"""Today."""

from datetime import datetime, time

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from apps.approvals.models import ApprovalRequest
from apps.approvals.queries import title_of
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.notifications.models import Notice
from apps.workspace.opening import opening_of
from apps.workspace.setup import setup_steps
from apps.workspace.today import due_today

MOST_APPROVALS = 6
MOST_NOTICES = 6


@require_safe
@workspace()
def today(request: HttpRequest) -> HttpResponse:
    """This view will show what is due, which approvals wait, and what the person was told."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    end_of_day = timezone.make_aware(datetime.combine(timezone.localtime(now).date(), time.max))
    due = due_today(user=user, client=client, now=now, end_of_day=end_of_day)
    waiting = ApprovalRequest.objects.visible_to(user).filter(state=ApprovalRequest.State.WAITING)
    notices = Notice.objects.visible_to(user).filter(user=user, read_at=None)
    if client is not None:
        waiting, notices = waiting.filter(client=client), notices.filter(client=client)
    steps = setup_steps(user, client)
    asked = waiting.select_related("client", "approver", "customer", "version").order_by("due_at", "id")
    return render(
        request,
        "workspace/today.html",
        {
            "now": now,
            "due": due,
            "opening": opening_of(due, now=now),
            "approvals": [{"asked": each, "title": title_of(each.version)} for each in asked[:MOST_APPROVALS]],
            "approvals_waiting": waiting.count(),
            "notices": notices.select_related("client").order_by("-id")[:MOST_NOTICES],
            "notices_unread": notices.count(),
            "is_bare": not clients_with(user, Right.SEE_WORK),
            "setup": steps,
            "setup_done": sum(step.done for step in steps),
        },
    )
