"""What the deadline of a closed loop does at its steps."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Assignment
from apps.clients.rights import Right, rights_of
from apps.core import clock, wording
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.deadlines.kinds import deadline_kind
from apps.deadlines.models import Deadline
from apps.feedback.events import LOOP_ESCALATED
from apps.feedback.models import ClosedLoop
from apps.feedback.operations.loops import CLOSED_LOOP_DEADLINE
from apps.notifications.operations import give_notices

Role = Assignment.Role


@deadline_kind(CLOSED_LOOP_DEADLINE)
def remind_or_escalate(deadline: Deadline, step: str) -> None:
    """This function will remind who owes the answer, and at the end tell the account leads; the loop stays open."""
    rows = ClosedLoop.objects.select_for_update(of=("self",))
    loop: ClosedLoop = rows.select_related("response__customer", "client", "owner").get(pk=deadline.subject_id)
    names = {"customer": str(loop.response.customer), "brand": loop.client.name}
    if step == Deadline.Step.ESCALATION:
        announce(LOOP_ESCALATED, client_id=loop.client_id, by=SYSTEM, obj=loop)
        text = _("Nobody answered %(customer)s, unhappy customer of %(brand)s, in time") % names
        _tell(loop, superiors_of(loop), "feedback.escalation", text)
        return
    names["left"] = wording.duration_words(span=deadline.due_at - clock.now())
    text = _("%(left)s left to answer %(customer)s, unhappy customer of %(brand)s") % names
    _tell(loop, caretakers_of(loop), "feedback.reminder", text)


def caretakers_of(loop: ClosedLoop) -> list[User]:
    """This function will return who answers: the owner, or else CX, or else those who hear of a missed deadline."""
    owner = loop.owner
    if owner is not None and Right.CLOSE_LOOPS in rights_of(owner, loop.client_id):
        return [owner]
    return _assigned(loop, Role.CX) or superiors_of(loop)


def superiors_of(loop: ClosedLoop) -> list[User]:
    """This function will return who hears of a missed deadline: account leads, and where there is none, owners."""
    leads = _assigned(loop, Role.ACCOUNT_LEAD)
    return leads or list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk"))


def _assigned(loop: ClosedLoop, role: str) -> list[User]:
    rows = Assignment.objects.filter(client_id=loop.client_id, role=role)
    return list(User.objects.filter(pk__in=rows.values("user_id"), is_active=True).order_by("pk"))


def _tell(loop: ClosedLoop, people: list[User], kind: str, text: str) -> None:
    path = reverse("feedback:loop", args=[loop.pk], urlconf=settings.URLCONF_AGENCY)
    give_notices(client=loop.client, people=people, kind=kind, text=text, path=path, ref=loop.pk)
