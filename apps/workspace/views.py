"""Today."""

from datetime import datetime, time

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Assignment
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.notifications.models import Notice
from apps.workspace.burning import burning
from apps.workspace.first_steps import first_steps
from apps.workspace.opening import opening_of
from apps.workspace.palette import new_things
from apps.workspace.setup import setup_steps
from apps.workspace.today import TOMORROW, WEEK, due_today
from apps.workspace.waiting import waiting_texts

MOST_APPROVALS = 6
MOST_NOTICES = 6
MOST_BEGINNINGS = 3
EVERYONE, MINE = "everyone", "mine"


@require_safe
@workspace()
def today(request: HttpRequest) -> HttpResponse:
    """This view will show what is due, which approvals wait, and what the person was told."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    end_of_day = timezone.make_aware(datetime.combine(timezone.localtime(now).date(), time.max))
    who, opened = _who(request, user), request.GET.get("ahead", "")
    due = due_today(user=user, client=client, now=now, end_of_day=end_of_day, everyone=who == EVERYONE, opened=opened)
    notices = Notice.objects.visible_to(user).filter(user=user, read_at=None)
    if client is not None:
        notices = notices.filter(client=client)
    texts, texts_waiting = waiting_texts(user, client, most=MOST_APPROVALS)
    steps, beginnings = setup_steps(user, client), first_steps(user, client)
    context = {
        "now": now,
        "due": due,
        "who": who,
        "stretches": [(TOMORROW, due.tomorrow, opened == TOMORROW), (WEEK, due.week, opened == WEEK)],
        "opening": opening_of(due, now=now),
        "burning": burning(user, client),
        "new_things": new_things(user=user, client=client),
        "approvals": texts,
        "approvals_waiting": texts_waiting,
        "notices": notices.select_related("client").order_by("-id")[:MOST_NOTICES],
        "notices_unread": notices.count(),
        "is_bare": not clients_with(user, Right.SEE_WORK),
        "setup": steps,
        "setup_done": sum(step.done for step in steps),
        "beginnings": beginnings[:MOST_BEGINNINGS],
        "beginnings_hidden": len(beginnings[MOST_BEGINNINGS:]),
    }
    return render(request, "workspace/today.html", context)


def _who(request: HttpRequest, user: User) -> str:
    """Whose things: as chosen; else one's own, and everybody's for an owner who works for no brand."""
    asked = request.GET.get("who", "")
    if asked in (EVERYONE, MINE):
        return asked
    works = not user.is_owner or Assignment.objects.filter(user=user).exists()
    return MINE if works else EVERYONE
