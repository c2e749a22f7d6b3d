"""Who works on tickets of a brand, on either side."""

from collections.abc import Collection

from django.db.models import Q

from apps.accounts.models import User
from apps.clients.models import Assignment
from apps.clients.rights import RIGHTS, Right
from apps.tickets.models import Team, Ticket

Role = Assignment.Role
ABLE = {
    Team.CX: tuple(role for role, rights in RIGHTS.items() if Right.WORK_TICKETS in rights),
    Team.PR: tuple(role for role, rights in RIGHTS.items() if Right.PUBLISH in rights),
}
FIRST = {Team.CX: Role.CX, Team.PR: Role.PR}


def workers_of(client_ids: Collection[int], team: str = Team.CX) -> list[User]:
    """This function will return who may look after tickets of the brands for a team, agency owners among them."""
    assigned = Assignment.objects.filter(client_id__in=client_ids, role__in=ABLE[Team(team)]).values("user_id")
    people = User.objects.filter(Q(pk__in=assigned) | Q(role=User.Role.OWNER), is_active=True)
    return list(people.order_by("name", "pk"))


def is_able(user: User, client_id: int, team: str = Team.CX) -> bool:
    """This function will tell whether the person may look after tickets of the brand for the team."""
    return any(each.pk == user.pk for each in workers_of([client_id], team))


def team_of(client_id: int, team: str) -> list[User]:
    """This function will return the team's own people at the brand; where it has none, who hears of what is missed."""
    return _assigned(client_id, FIRST[Team(team)]) or superiors_of(client_id)


def caretakers_of(ticket: Ticket, team: str) -> list[User]:
    """This function will return who is told of the ticket for a team: its owner there, or else the whole team."""
    owner = ticket.owner if team == Team.CX else ticket.pr_owner
    if owner is not None and owner.is_active:
        return [owner]
    return team_of(ticket.client_id, team)


def superiors_of(client_id: int) -> list[User]:
    """This function will return who hears of what is missed: account leads, and where there is none, owners."""
    leads = _assigned(client_id, Role.ACCOUNT_LEAD)
    return leads or list(User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("pk"))


def _assigned(client_id: int, role: str) -> list[User]:
    rows = Assignment.objects.filter(client_id=client_id, role=role)
    return list(User.objects.filter(pk__in=rows.values("user_id"), is_active=True).order_by("pk"))
