"""What each role may do, as data. Checked at the doors; the operations trust their caller's `by=`."""

from enum import StrEnum
from typing import Final

from apps.accounts.models import User
from apps.clients.models import Assignment
from apps.core.errors import NotAllowed

Role = Assignment.Role


class Right(StrEnum):
    """An act on things of one brand."""

    SEE_WORK = "see_work"  # the agency workspace for the brand
    IMPORT = "import"
    WORK_OUTREACH = "work_outreach"
    CLOSE_LOOPS = "close_loops"
    WORK_TICKETS = "work_tickets"
    WRITE_STORIES = "write_stories"
    ASK_APPROVAL = "ask_approval"
    PUBLISH = "publish"
    MANAGE_CLIENT = "manage_client"
    APPROVE = "approve"
    SEE_PORTAL = "see_portal"
    SEE_TICKETS = "see_tickets"


_DAILY: Final = {
    *(Right.SEE_WORK, Right.IMPORT, Right.WORK_OUTREACH, Right.WORK_TICKETS, Right.WRITE_STORIES, Right.ASK_APPROVAL),
}
RIGHTS: Final[dict[str, frozenset[Right]]] = {
    Role.ACCOUNT_LEAD: frozenset(_DAILY | {Right.CLOSE_LOOPS, Right.PUBLISH, Right.MANAGE_CLIENT}),
    Role.PR: frozenset(_DAILY | {Right.PUBLISH}),
    Role.CX: frozenset({Right.SEE_WORK, Right.IMPORT, Right.WORK_OUTREACH, Right.WORK_TICKETS, Right.CLOSE_LOOPS}),
    Role.APPROVER: frozenset({Right.SEE_PORTAL, Right.APPROVE}),
    Role.PRESS_OFFICE: frozenset({Right.SEE_PORTAL, Right.APPROVE}),
    Role.CLIENT_CX: frozenset({Right.SEE_PORTAL, Right.SEE_TICKETS}),
    Role.VIEWER: frozenset({Right.SEE_PORTAL}),
}
OWNER: Final = frozenset(Right) - {Right.SEE_PORTAL, Right.APPROVE, Right.SEE_TICKETS}


def rights_of(user: User, client_id: int) -> frozenset[Right]:
    """This function will return what the person may do for the brand; nothing for a brand they cannot see."""
    if not user.is_active:
        return frozenset()
    if user.is_owner:
        return OWNER
    roles = Assignment.objects.filter(user=user, client_id=client_id).values_list("role", flat=True)
    return frozenset().union(*(RIGHTS[role] for role in roles))


def rights_anywhere(user: User) -> frozenset[Right]:
    """This function will return what the person may do for at least one brand."""
    if not user.is_active:
        return frozenset()
    if user.is_owner:
        return OWNER
    roles = Assignment.objects.filter(user=user).values_list("role", flat=True)
    return frozenset().union(*(RIGHTS[role] for role in roles))


def check_right(user: User, right: Right, client_id: int) -> None:
    """This function will raise NotAllowed unless the person has the right for the brand."""
    if right not in rights_of(user, client_id):
        raise NotAllowed("Your role does not allow this. Ask the account lead of this client.")


def clients_with(user: User, right: Right) -> list[int]:
    """This function will return the ids of the brands for which the person has the right."""
    from apps.clients.queries import client_ids_of

    if user.is_owner:
        return client_ids_of(user) if right in OWNER else []
    roles = [role for role, granted in RIGHTS.items() if right in granted]
    rows = Assignment.objects.filter(user=user, role__in=roles)
    return sorted(set(rows.values_list("client_id", flat=True)))
