"""Making agencies and people."""

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import DEFAULT_DB_ALIAS, connections, transaction

from apps.accounts.events import AGENCY_CREATED, USER_CREATED
from apps.accounts.models import User
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF
from apps.tenancy.models import Agency
from apps.tenancy.provisioning import create_schema


def create_user(
    *,
    by: Actor,
    email: str,
    name: str,
    side: str = User.Side.AGENCY,
    role: str = User.Role.MEMBER,
    password: str | None = None,
    phone: str = "",
    using: str = DEFAULT_DB_ALIAS,
) -> User:
    """This function will make a person who can sign in; without a password, by mailed code only.

    Raises BadInput for an address that is none or is taken.
    """
    email = email.strip().lower()
    try:
        validate_email(email)
    except ValidationError as error:
        raise BadInput(f"“{email}” is not an e-mail address: it needs the form name@host.", field="email") from error
    if User.objects.using(using).filter(email__iexact=email).exists():
        raise BadInput(f"{email} has an account here already.", field="email")
    user = User(
        email=email,
        name=name.strip() or email,
        phone=phone,
        side=side,
        role=role,
        is_superuser=role == User.Role.OWNER,
        created_at=clock.now(),
    )
    if password:
        user.joined_at = user.created_at
        user.set_password(password)
    else:
        user.set_unusable_password()
    user.save(using=using)
    announce(USER_CREATED, client_id=AGENCY_ITSELF, by=by, obj=user, side=side, role=role, using=using)
    return user


def create_agency(
    *, slug: str, name: str, domain: str, owner_email: str, owner_name: str, owner_password: str | None = None
) -> Agency:
    """This function will make an agency with its schema, its sign-in host and its first owner, whole or not at all.

    Runs on the owner's connection in one transaction. Raises BadInput naming the field.
    """
    with transaction.atomic(using="owner"):
        agency = create_schema(slug=slug, name=name, domain=domain)
        connection = connections["owner"]
        connection.set_tenant(agency)  # type: ignore[attr-defined]
        try:
            owner = create_user(
                by=SYSTEM,
                email=owner_email,
                name=owner_name,
                role=User.Role.OWNER,
                password=owner_password,
                using="owner",
            )
            announce(AGENCY_CREATED, client_id=AGENCY_ITSELF, by=owner.actor, obj=agency, using="owner")
        finally:
            connection.set_schema_to_public()  # type: ignore[attr-defined]
    return agency
