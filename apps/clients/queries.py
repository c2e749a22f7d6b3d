"""Which brands somebody may see, and reading them."""

from django.db import connection, transaction

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import scope


def client_ids_of(user: User) -> list[int]:
    """This function will return the ids of the brands the person may see: all for an owner, else the assigned.

    An archived brand is in nobody's sight: not on Today, not in a list, not in a search. Neither is a drill's, but for
    who went in: they see that one and no other (`apps.clients.sandboxes`).
    """
    if not user.is_active:
        return []
    inside: int = getattr(user, "inside_sandbox", 0)
    if inside:
        return [inside]
    if user.is_owner:
        return _live_client_ids()
    with connection.cursor() as cursor:
        cursor.execute("SELECT clients_of_user(%s)", [user.pk])
        return list(cursor.fetchone()[0] or [])


def scope_of(user: User) -> list[int]:
    """This function will return what a signed-in person's request may see; an owner's, the agency's own events too."""
    return [scope.AGENCY_ITSELF, *client_ids_of(user)] if user.is_owner and user.is_active else client_ids_of(user)


def archived_client_ids() -> list[int]:
    """This function will return the brands that nobody works for any more. In sight of owners, on their page only."""
    return sorted(set(_all_client_ids()) - set(_live_client_ids()) - set(sandbox_ids()))


def is_archived(client_id: int) -> bool:
    """This function will tell whether nobody works for the brand any more. It must be in the scope."""
    return Client.objects.in_scope().filter(pk=client_id).exclude(archived_at=None).exists()


def whole_agency() -> list[int]:
    """This function will return the scope that sees every brand and the agency's own events.

    Its callers are listed in tests/architecture/test_wall.py: nobody else may widen the scope like this.
    """
    return [scope.AGENCY_ITSELF, *_all_client_ids()]


def sandbox_ids() -> list[int]:
    """This function will return the brands of drills, whoever sees them: nothing of theirs leaves."""
    # Whoever sends asks between two transactions, and a statement needs one.
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        cursor.execute("SELECT sandbox_client_ids()")
        return list(cursor.fetchone()[0] or [])


def sandbox_ids_of(user: User) -> list[int]:
    """This function will return the brands of drills the person may go into: all for an owner, else the assigned."""
    if not user.is_active or user.side != User.Side.AGENCY:
        return []
    if user.is_owner:
        return sandbox_ids()
    with connection.cursor() as cursor:
        cursor.execute("SELECT sandboxes_of_user(%s)", [user.pk])
        return list(cursor.fetchone()[0] or [])


def is_client(client_id: int) -> bool:
    """This function will tell if the agency has a brand with this id, in sight or not. It tells nothing of it."""
    return client_id in _all_client_ids()


def _all_client_ids() -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT all_client_ids()")
        return list(cursor.fetchone()[0] or [])


def _live_client_ids() -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT live_client_ids()")
        return list(cursor.fetchone()[0] or [])


def client_by_slug(user: User, slug: str) -> Client:
    """This function will return the brand, or raise Client.DoesNotExist if the person may not see it."""
    return Client.objects.visible_to(user).get(slug=slug)
