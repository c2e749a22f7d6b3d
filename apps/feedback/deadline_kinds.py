"""What the deadline of a closed loop does at its steps."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Assignment
from apps.clients.rights import Right, rights_of
from apps.core import clock, wording
from apps.core.actors import SYSTEM
from apps.core.events import announce_each
from apps.deadlines.kinds import deadlines_kind
from apps.deadlines.models import Deadline
from apps.feedback.events import LOOP_ESCALATED
from apps.feedback.models import ClosedLoop
from apps.feedback.operations.loops import CLOSED_LOOP_DEADLINE
from apps.notifications.operations import News, give_many_notices

Role = Assignment.Role


@deadlines_kind(CLOSED_LOOP_DEADLINE)
def remind_or_escalate(deadlines: Sequence[Deadline], step: str) -> None:
    """This function will remind who owes the answers, and at the end tell the account leads; the loops stay open."""
    due_at = {each.subject_id: each.due_at for each in deadlines}
    rows = ClosedLoop.objects.select_for_update(of=("self",)).select_related("response__customer", "client", "owner")
    loops: list[ClosedLoop] = list(rows.filter(pk__in=due_at).order_by("pk"))
    if step == Deadline.Step.ESCALATION:
        _escalate(loops)
    else:
        _remind(loops, due_at)


def _escalate(loops: Sequence[ClosedLoop]) -> None:
    announce_each(LOOP_ESCALATED, client_id=loops[0].client_id, by=SYSTEM, told=[(loop, {}) for loop in loops])
    people, text = (
        tuple(superiors_of(loops[0])),
        _("Nobody answered %(customer)s, unhappy customer of %(brand)s, in time"),
    )
    news = [News(people, text % _names(loop), _path(loop), loop.pk) for loop in loops]
    give_many_notices(client=loops[0].client, kind="feedback.escalation", news=news)


def _remind(loops: Sequence[ClosedLoop], due_at: Mapping[int, datetime]) -> None:
    now, news = clock.now(), []
    caretakers = {
        owner_id: tuple(caretakers_of(loop)) for owner_id, loop in {each.owner_id: each for each in loops}.items()
    }
    for loop in loops:
        left = wording.duration_words(span=due_at[loop.pk] - now)
        text = _("%(left)s left to answer %(customer)s, unhappy customer of %(brand)s") % (
            _names(loop) | {"left": left}
        )
        news.append(News(caretakers[loop.owner_id], text, _path(loop), loop.pk))
    give_many_notices(client=loops[0].client, kind="feedback.reminder", news=news)


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


def _names(loop: ClosedLoop) -> dict[str, str]:
    return {"customer": str(loop.response.customer), "brand": loop.client.name}


def _path(loop: ClosedLoop) -> str:
    return reverse("feedback:loop", args=[loop.pk], urlconf=settings.URLCONF_AGENCY)
