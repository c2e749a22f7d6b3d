"""Who may look after outreach, of which brands."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db.models import Q

from apps.accounts.models import Absence, User
from apps.clients.models import Assignment
from apps.clients.rights import RIGHTS, Right

WORKERS = tuple(role for role, rights in RIGHTS.items() if Right.WORK_OUTREACH in rights)


def workers_of(client_ids: Sequence[int]) -> list[User]:
    """This function will return who may look after cases of the brands: the assigned, and the agency's owners."""
    assigned = Assignment.objects.filter(client_id__in=client_ids, role__in=WORKERS).values("user_id")
    people = User.objects.filter(Q(pk__in=assigned) | Q(role=User.Role.OWNER), is_active=True)
    return list(people.order_by("name", "pk"))


def workers_by_client(
    client_ids: Collection[int], *, with_owners: bool = True, here_at: datetime | None = None
) -> dict[int, list[User]]:
    """This function will return who may look after cases of each brand, in two queries however many there are.

    With `here_at`, those who are away at that moment are left out.
    """
    rows = Assignment.objects.filter(client_id__in=client_ids, role__in=WORKERS, user__is_active=True)
    if here_at is not None:
        away = Absence.objects.filter(taken_back_at=None, starts_at__lte=here_at, ends_at__gt=here_at)
        rows = rows.exclude(user_id__in=away.values("user_id"))
    found: dict[int, dict[int, User]] = {client_id: {} for client_id in client_ids}
    for row in rows.select_related("user").order_by("user__name", "pk"):
        found[row.client_id][row.user_id] = row.user
    if with_owners:
        for owner in User.objects.filter(role=User.Role.OWNER, is_active=True).order_by("name", "pk"):
            for people in found.values():
                people.setdefault(owner.pk, owner)
    return {client_id: list(people.values()) for client_id, people in found.items()}
