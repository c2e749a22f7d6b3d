"""Which brands somebody may see, and reading them."""

from django.db import connection

from apps.accounts.models import User
from apps.clients.models import Client
from apps.core import scope


def client_ids_of(user: User) -> list[int]:
    """This function will return the ids of the brands the person may see: all for an owner, else the assigned."""
    if not user.is_active:
        return []
    if user.is_owner:
        return _all_client_ids()
    with connection.cursor() as cursor:
        cursor.execute("SELECT clients_of_user(%s)", [user.pk])
        return list(cursor.fetchone()[0] or [])


def whole_agency() -> list[int]:
    """This function will return the scope that sees every brand and the agency's own events.

    Its callers are listed in tests/architecture/test_wall.py: nobody else may widen the scope like this.
    """
    return [scope.AGENCY_ITSELF, *_all_client_ids()]


def is_client(client_id: int) -> bool:
    """This function will tell if the agency has a brand with this id, in sight or not. It tells nothing of it."""
    return client_id in _all_client_ids()


def _all_client_ids() -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT all_client_ids()")
        return list(cursor.fetchone()[0] or [])


def client_by_slug(user: User, slug: str) -> Client:
    """This function will return the brand, or raise Client.DoesNotExist if the person may not see it."""
    return Client.objects.visible_to(user).get(slug=slug)
