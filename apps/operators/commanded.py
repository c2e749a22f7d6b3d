"""What the commands about whole agencies share."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management.base import CommandError

from apps.core.actors import Actor, ActorKind
from apps.core.errors import DomainError
from apps.operators.operations import OWNER
from apps.tenancy.models import Agency

MACHINE = Actor(ActorKind.OPERATOR)  # whoever gives commands on the machine; no one of the table


def add_agency_argument(parser: Any) -> None:
    """This function will ask for the agency's short name."""
    parser.add_argument("slug", help="the agency's short name")


@contextmanager
def agency_named(slug: str) -> Iterator[Agency]:
    """This function will find the agency, and turn what an operation refuses into a clear line.

    Raises CommandError for an unknown agency, naming those that are there.
    """
    found = Agency.objects.using(OWNER).filter(slug=slug).first()
    if found is None:
        known = ", ".join(Agency.objects.using(OWNER).order_by("slug").values_list("slug", flat=True)[:20])
        raise CommandError(f"agency: there is no agency “{slug}”. Known: {known or 'none yet; see create_agency'}.")
    try:
        yield found
    except DomainError as error:
        raise CommandError(f"{error.field or 'refused'}: {error}") from error
