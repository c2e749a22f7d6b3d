"""Making brands, customers and assignments."""

import secrets
from typing import Any

from django.db import connection
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.details import check_slug, checked_details
from apps.clients.events import (
    CLIENT_CHANGED,
    CLIENT_CREATED,
    CUSTOMER_CREATED,
    MEMBER_ASSIGNED,
    MEMBER_UNASSIGNED,
    NEWSROOM_HOST_ADDED,
)
from apps.clients.models import Assignment, Client, Customer
from apps.clients.newsroom_hosts import free_host, give_host
from apps.core import clock, scope
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce

Role = Assignment.Role
AGENCY_ROLES = (Role.ACCOUNT_LEAD, Role.PR, Role.CX)
CLIENT_ROLES = (Role.APPROVER, Role.PRESS_OFFICE, Role.CLIENT_CX, Role.VIEWER)

_ALPHABET = b"abcdefghjkmnpqrstuvwxyz23456789"
_LETTER_OF_BYTE = bytes(_ALPHABET[byte % len(_ALPHABET)] for byte in range(256))
_NO_LETTER = bytes(range(len(_ALPHABET) * (256 // len(_ALPHABET)), 256))  # their remainders would favour the first


def new_public_id() -> str:
    """This function will return a random id for addresses: 79 bits, so that nobody can guess or count."""
    # One draw of 32 bytes; each gives one of 31 letters or nothing, and 16 are left over but once in 10^9 draws.
    letters = secrets.token_bytes(32).translate(_LETTER_OF_BYTE, _NO_LETTER).decode()
    return letters[:16] if len(letters) >= 16 else new_public_id()  # noqa: PLR2004 - the length of an id


def create_client(
    *,
    by: Actor,
    name: str,
    slug: str,
    newsroom_domain: str | None = None,
    is_sandbox: bool = False,
    **details: Any,
) -> Client:
    """This function will make a brand and, with a domain, its newsroom's host. The scope then holds it too.

    Raises BadInput for a taken short name or host, or for a detail that cannot be used. The host row is the
    owner's to write, so it commits by itself, last; see `apps.clients.newsroom_hosts` for what that asks.
    A sandbox is a drill's: it has no newsroom, and nothing of it ever leaves.
    """
    check_slug(slug)
    if is_sandbox and newsroom_domain:
        raise BadInput(_("A drill has no newsroom: nothing of it is public."), field="newsroom_domain")
    details = checked_details({"name": name, **details})
    if _slug_is_taken(slug):
        raise BadInput(_("“%(slug)s” is taken: choose another short name.") % {"slug": slug}, field="slug")
    if newsroom_domain:
        newsroom_domain = free_host(newsroom_domain)
    # The policy lets in only rows of the scope: draw the id first, widen, then insert.
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval(pg_get_serial_sequence('clients_client', 'id'))")
        client_id = cursor.fetchone()[0]
    scope.limit_to({*scope.current(), client_id})
    made = Client(id=client_id, slug=slug, public_id=new_public_id(), created_at=clock.now(), **details)
    made.is_sandbox = is_sandbox
    made.save(force_insert=True)
    announce(CLIENT_CREATED, client_id=made.pk, by=by, obj=made)
    if newsroom_domain:
        give_host(client_id=made.pk, domain=newsroom_domain)
    return made


def change_client(*, by: Actor, client: Client, **details: Any) -> Client:
    """This function will change a brand's details and tell which; the same again changes nothing.

    Raises BadInput naming the field. The short name and the hosts stay: they stand in addresses others keep.
    """
    locked = Client.objects.in_scope().select_for_update().get(pk=client.pk)
    details = checked_details(details)
    changed = sorted(field for field, value in details.items() if getattr(locked, field) != value)
    if changed:
        for field in changed:
            setattr(locked, field, details[field])
        locked.save(update_fields=changed)
        announce(CLIENT_CHANGED, client_id=locked.pk, by=by, obj=locked, fields=changed)
    return locked


def add_newsroom_host(*, by: Actor, client: Client, domain: str) -> str:
    """This function will give the brand's newsroom a host name and return it.

    Raises BadInput for a name that is none, that this server does not answer for, or that is taken.
    """
    locked = Client.objects.in_scope().select_for_update().get(pk=client.pk)
    if locked.is_sandbox:
        raise BadInput(_("A drill has no newsroom: nothing of it is public."), field="newsroom_domain")
    domain = free_host(domain)
    made = give_host(client_id=locked.pk, domain=domain)
    announce(NEWSROOM_HOST_ADDED, client_id=locked.pk, by=by, obj=locked, domain_id=made.pk)
    return domain


def _slug_is_taken(slug: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT client_slug_is_taken(%s)", [slug])
        return bool(cursor.fetchone()[0])


def assign(*, by: Actor, user: User, client: Client, role: str) -> Assignment:
    """This function will give the person a role for the brand; giving it twice changes nothing.

    Raises BadInput if an agency role is given to client staff or the other way round.
    """
    wanted = User.Side.AGENCY if role in AGENCY_ROLES else User.Side.CLIENT
    if user.side != wanted:
        raise BadInput(
            _("%(name)s cannot have this role: it is for people of the %(side)s.")
            % {"name": user.name, "side": wanted.label.lower()},
            field="role",
        )
    if client.is_sandbox and wanted == User.Side.CLIENT:
        raise BadInput(_("A drill is for people of the agency."), field="role")
    made, first = Assignment.objects.get_or_create(
        client=client, user=user, role=role, defaults={"created_at": clock.now()}
    )
    if first:
        announce(MEMBER_ASSIGNED, client_id=client.pk, by=by, obj=made, user_id=user.pk, role=role)
    return made


def unassign(*, by: Actor, user: User, client: Client, role: str) -> None:
    """This function will take the role for the brand away; taking it twice changes nothing."""
    held = Assignment.objects.in_scope().select_for_update().filter(client=client, user=user, role=role).first()
    if held is None:
        return
    announce(MEMBER_UNASSIGNED, client_id=client.pk, by=by, obj=held, user_id=user.pk, role=role)
    held.delete()


def create_customer(*, by: Actor, client: Client, **fields: Any) -> Customer:
    """This function will add one customer of the brand by hand; their address is kept in lower case, to be found by."""
    fields["email"] = fields.get("email", "").lower()
    customer = Customer.objects.create(client=client, public_id=new_public_id(), created_at=clock.now(), **fields)
    announce(CUSTOMER_CREATED, client_id=client.pk, by=by, obj=customer)
    return customer
