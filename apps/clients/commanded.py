"""What commands about one agency share: its schema, one transaction, and errors as a clear line."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management.base import CommandError
from django.db import connection, transaction

from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.errors import DomainError
from apps.tenancy.models import Agency


@contextmanager
def commanding(slug: str) -> Iterator[Agency]:
    """This function will run the block inside the agency, whole or not at all, seeing all of its brands.

    Raises CommandError for an unknown agency, and in place of a DomainError with its field and its mend.
    """
    connection.set_schema_to_public()  # type: ignore[attr-defined]
    with transaction.atomic():
        agency = Agency.objects.filter(slug=slug).first()
        known = ", ".join(Agency.objects.order_by("slug").values_list("slug", flat=True)[:20])
    if agency is None:
        raise CommandError(f"agency: there is no agency “{slug}”. Known: {known or 'none yet; see create_agency'}.")
    connection.set_tenant(agency)  # type: ignore[attr-defined]
    try:
        with transaction.atomic(), scope.limited_to(whole_agency()):
            yield agency
    except DomainError as error:
        raise CommandError(f"{error.field or 'refused'}: {error}") from error
    finally:
        connection.set_schema_to_public()  # type: ignore[attr-defined]
