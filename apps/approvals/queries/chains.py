"""Who may sit in a chain, and which chain a text goes through."""

from django.db.models import QuerySet

from apps.accounts.models import User
from apps.approvals.models import ApprovalChain, ChainStep, Side
from apps.clients.models import Assignment
from apps.clients.rights import RIGHTS, Right, rights_of

RIGHT_OF_SIDE = {Side.CLIENT: Right.APPROVE, Side.INTERNAL: Right.SEE_WORK}


def may_sit(user: User, *, client_id: int, side: str) -> bool:
    """This function will say whether the person may approve texts of the brand in a step of this side."""
    if side == Side.CUSTOMER:
        return False
    wanted_side = User.Side.AGENCY if side == Side.INTERNAL else User.Side.CLIENT
    return user.side == wanted_side and RIGHT_OF_SIDE[Side(side)] in rights_of(user, client_id)


def people_for(*, client_id: int, side: str) -> QuerySet[User]:
    """This function will return the people who may sit in a step of this side, by name."""
    right = RIGHT_OF_SIDE[Side(side)]
    roles = [role for role, rights in RIGHTS.items() if right in rights]
    wanted = Assignment.objects.filter(client_id=client_id, role__in=roles).values("user_id")
    rows = User.objects.filter(pk__in=wanted, is_active=True)
    if side == Side.INTERNAL:
        rows |= User.objects.filter(role=User.Role.OWNER, is_active=True)
    return rows.order_by("name")


def steps_with_names(chain: ApprovalChain) -> list[tuple[ChainStep, str]]:
    """This function will return the steps of a chain in order, each with the names of who is asked in it."""
    steps = chain.steps.order_by("position").prefetch_related("seats__user")
    return [(step, ", ".join(sorted(seat.user.name for seat in step.seats.all()))) for step in steps]


def chain_for(*, client_id: int, kind: str) -> ApprovalChain | None:
    """This function will return the chain for this kind of text, else the brand's usual one, else None."""
    rows = ApprovalChain.objects.filter(client_id=client_id, kind__in=["", kind])
    found: ApprovalChain | None = rows.order_by("-kind").first()
    return found
