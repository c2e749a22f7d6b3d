"""Making brands, customers and assignments."""

import secrets
from typing import Any

from django.db import connection

from apps.accounts.models import User
from apps.clients.events import CLIENT_CREATED, CUSTOMER_CREATED, MEMBER_ASSIGNED
from apps.clients.models import Assignment, Client, Customer
from apps.core import clock, scope
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.tenancy.provisioning import add_domain

_AGENCY_ROLES = {Assignment.Role.ACCOUNT_LEAD, Assignment.Role.PR, Assignment.Role.CX}


def new_public_id() -> str:
    """This function will return a random id for addresses: 80 bits, so that nobody can guess or count."""
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"
    return "".join(secrets.choice(alphabet) for _ in range(16))


def create_client(*, by: Actor, name: str, slug: str, newsroom_domain: str | None = None, **fields: Any) -> Client:
    """This function will make a brand and, with a domain, its newsroom's host. The scope then holds it too.

    Raises BadInput for a taken slug. The host row is the owner's to write, so it commits by itself, last.
    """
    if _slug_is_taken(slug):
        raise BadInput(f"“{slug}” is taken: choose another short name.", field="slug")
    # The policy lets in only rows of the scope: draw the id first, widen, then insert.
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(pg_get_serial_sequence('clients_client', 'id'))")
        client_id = cursor.fetchone()[0]
    scope.limit_to({*scope.current(), client_id})
    client = Client(id=client_id, name=name, slug=slug, public_id=new_public_id(), created_at=clock.now(), **fields)
    client.save(force_insert=True)
    announce(CLIENT_CREATED, client_id=client.pk, by=by, obj=client)
    if newsroom_domain:
        add_domain(
            agency=connection.tenant,  # type: ignore[attr-defined]
            domain=newsroom_domain,
            client_id=client.pk,
        )
    return client


def _slug_is_taken(slug: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT client_slug_is_taken(%s)", [slug])
        return bool(cursor.fetchone()[0])


def assign(*, by: Actor, user: User, client: Client, role: str) -> Assignment:
    """This function will give the person a role for the brand; giving it twice changes nothing.

    Raises BadInput if an agency role is given to client staff or the other way round.
    """
    wanted = User.Side.AGENCY if role in _AGENCY_ROLES else User.Side.CLIENT
    if user.side != wanted:
        raise BadInput(f"{user.name} cannot have this role: it is for the {wanted} side.", field="role")
    made, first = Assignment.objects.get_or_create(
        client=client, user=user, role=role, defaults={"created_at": clock.now()}
    )
    if first:
        announce(MEMBER_ASSIGNED, client_id=client.pk, by=by, obj=made, user_id=user.pk, role=role)
    return made


def create_customer(*, by: Actor, client: Client, **fields: Any) -> Customer:
    """This function will add one customer of the brand by hand; their address is kept in lower case, to be found by."""
    fields["email"] = fields.get("email", "").lower()
    customer = Customer.objects.create(client=client, public_id=new_public_id(), created_at=clock.now(), **fields)
    announce(CUSTOMER_CREATED, client_id=client.pk, by=by, obj=customer)
    return customer
