"""Refuse to serve through a role before which the brand wall would fall."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.db import connections, transaction

_ROLE = """
    SELECT current_user, rolsuper, rolbypassrls,
           EXISTS (SELECT 1 FROM pg_class WHERE relowner = pg_roles.oid)
    FROM pg_roles WHERE rolname = current_user
"""


def faults_of_serving_role(using: str = "default") -> list[str]:
    """This function will say in words why the connected role must not serve; an empty list means that it may."""
    connection: Any = connections[using]
    with transaction.atomic(using=using), connection.cursor() as cursor:
        cursor.execute(_ROLE)
        name, is_super, bypasses, owns = cursor.fetchone()
    faults = []
    if is_super:
        faults.append(f"{name} is a superuser")
    if bypasses:
        faults.append(f"{name} has BYPASSRLS")
    if owns:
        faults.append(f"{name} owns tables")
    return faults


def refuse_harmful_role() -> None:
    """This function will raise ImproperlyConfigured before a page is served through a role that must not serve."""
    faults = faults_of_serving_role()
    if faults:
        raise ImproperlyConfigured(f"The brand wall would not hold: {', '.join(faults)}. Mend DATABASE_URL.")


@register(Tags.database)
def serving_role_is_harmless(databases: Any = None, **kwargs: Any) -> list[CheckMessage]:
    """This function will be part of `check --database default`, which every serving process runs at start."""
    if not databases or "default" not in databases or not settings.DATABASES["default"]["WALLED"]:
        return []
    return [
        Error(
            f"The brand wall would not hold: {fault}.",
            hint="Point DATABASE_URL at a role that is not superuser, has no BYPASSRLS and owns nothing.",
            id="tenancy.E001",
        )
        for fault in faults_of_serving_role()
    ]
