"""Changing what is known of a customer, and the keys by which tools know them."""

from typing import Any, Final

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from apps.clients.events import CUSTOMER_CHANGED, IDENTITY_ADDED
from apps.clients.merging import survivor_of
from apps.clients.models import Customer, CustomerIdentity
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce

CHANGEABLE: Final = frozenset({"name", "email", "phone", "company", "role", "language", "customer_since", "renews_on"})


def change_customer(*, by: Actor, customer: Customer, **details: Any) -> Customer:
    """This function will change what is known of a customer; the same again changes nothing.

    Raises BadInput naming the field: an address that is none or another customer's, a renewal before the beginning.
    """
    unknown = set(details) - CHANGEABLE
    if unknown:
        raise TypeError(f"these fields of a customer do not change: {sorted(unknown)}")
    locked: Customer = Customer.objects.select_for_update(no_key=True).get(pk=customer.pk)
    details = {field: value.strip() if isinstance(value, str) else value for field, value in details.items()}
    if "email" in details:
        details["email"] = _checked_email(details["email"])
    changed = sorted(field for field, value in details.items() if getattr(locked, field) != value)
    for field in changed:
        setattr(locked, field, details[field])
    if locked.customer_since and locked.renews_on and locked.renews_on <= locked.customer_since:
        raise BadInput(_("The renewal comes after the day on which they became a customer."), field="renews_on")
    if changed:
        try:
            with transaction.atomic():
                locked.save(update_fields=changed)
        except IntegrityError as error:
            message = _("Another customer has this address: look at them, and merge the two if they are one person.")
            raise BadInput(message, field="email") from error
        announce(CUSTOMER_CHANGED, client_id=locked.client_id, by=by, obj=locked, fields=changed)
    return locked


def _checked_email(email: str) -> str:
    if email:
        try:
            validate_email(email)
        except ValidationError as error:
            message = _("“%(value)s” is not an e-mail address: it needs the form name@host.") % {"value": email}
            raise BadInput(message, field="email") from error
    return email.lower()


def add_identity(*, by: Actor, customer: Customer, source: str, key: str) -> CustomerIdentity:
    """This function will note by which key a tool knows the customer; the same again changes nothing.

    Raises BadInput for nothing said, or a key by which the tool knows another person.
    """
    source, key = " ".join(source.split())[:60], key.strip()[:200]
    if not source or not key:
        raise BadInput(_("Name the tool and the key by which it knows the customer."), field="key")
    made, first = CustomerIdentity.objects.get_or_create(
        client_id=customer.client_id,
        source=source,
        key=key,
        defaults={"customer_id": customer.person_id, "created_at": clock.now()},
    )
    if made.customer.person_id != customer.person_id:
        values = {"source": source, "key": key, "name": made.customer}
        raise BadInput(
            _("%(source)s knows %(name)s by “%(key)s”: merge the two if they are one person.") % values, field="key"
        )
    if first:
        announce(IDENTITY_ADDED, client_id=customer.client_id, by=by, obj=made, customer_id=made.customer_id)
    return made


def customer_by_identity(*, client_id: int, source: str, key: str) -> Customer | None:
    """This function will return the person whom the tool knows by the key, or None."""
    rows = CustomerIdentity.objects.select_related("customer").filter(client_id=client_id, source=source, key=key)
    held = rows.first()
    return survivor_of(held.customer) if held is not None else None
