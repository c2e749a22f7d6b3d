"""The fixed cast. Two agencies; in the first, two brands that are rivals.

Northstar PR (north.test): Olga owns it; Priya leads Harbour's account, Tom does its PR, Lena its CX; Marcus
leads Bean & Bloom's. Harbour's staff: Helen approves, Dan is CX. Bean & Bloom's staff: Sofia approves.
Southgate PR (south.test): Sam owns it, with one brand, Kestrel Cycles.
"""

from apps.accounts.models import User
from apps.accounts.operations import create_agency, create_user
from apps.clients.models import Assignment
from apps.clients.operations import assign, create_client
from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.tenancy.models import Agency

PASSWORD = "correct horse"
Role = Assignment.Role


def make_cast() -> None:
    """Make everybody, through the product's own operations."""
    from django.db import connection, transaction

    for slug, name, owner in (("north", "Northstar PR", "Olga Berg"), ("south", "Southgate PR", "Sam Quill")):
        email = f"{owner.split()[0].lower()}@{slug}.test"
        agency = create_agency(
            slug=slug,
            name=name,
            domain=f"{slug}.test",
            owner_email=email,
            owner_name=owner,
            owner_password=PASSWORD,
        )
        connection.set_tenant(agency)
        with transaction.atomic():
            scope.limit_to(whole_agency())
            (_north if slug == "north" else _south)(agency)
        connection.set_schema_to_public()


def _person(email: str, name: str, side: str = User.Side.AGENCY) -> User:
    return create_user(by=SYSTEM, email=email, name=name, side=side, password=PASSWORD)


def _north(agency: Agency) -> None:
    harbour = create_client(
        by=SYSTEM,
        name="Harbour Coffee",
        slug="harbour",
        newsroom_domain="harbour.north.test",
        city="Bristol",
        boilerplate="Harbour Coffee roasts in Bristol and supplies independent cafés.",
        press_name="Helen Marsh",
        press_email="press@harbour.test",
        sender_name="Harbour Coffee",
        sender_email="hello@harbour.test",
    )
    bloom = create_client(
        by=SYSTEM,
        name="Bean & Bloom",
        slug="bloom",
        newsroom_domain="bloom.north.test",
        sender_name="Bean & Bloom",
        sender_email="hello@bloom.test",
    )
    client_side = User.Side.CLIENT
    for person, brand, role in (
        (_person("priya@north.test", "Priya Raman"), harbour, Role.ACCOUNT_LEAD),
        (_person("tom@north.test", "Tom Ellery"), harbour, Role.PR),
        (_person("lena@north.test", "Lena Brook"), harbour, Role.CX),
        (_person("marcus@north.test", "Marcus Webb"), bloom, Role.ACCOUNT_LEAD),
        (_person("helen@harbour.test", "Helen Marsh", client_side), harbour, Role.APPROVER),
        (_person("dan@harbour.test", "Dan Okafor", client_side), harbour, Role.CLIENT_CX),
        (_person("vera@harbour.test", "Vera Lund", client_side), harbour, Role.VIEWER),
        (_person("sofia@bloom.test", "Sofia Marin", client_side), bloom, Role.APPROVER),
    ):
        assign(by=SYSTEM, user=person, client=brand, role=role)


def _south(agency: Agency) -> None:
    create_client(by=SYSTEM, name="Kestrel Cycles", slug="kestrel", newsroom_domain="kestrel.south.test")
