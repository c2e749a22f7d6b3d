"""What a customer wishes: to be left alone, or not to be asked any more. For one brand, and for no other."""

from typing import Any

from apps.clients.events import (
    CUSTOMER_LEFT_ALONE,
    CUSTOMER_MAY_BE_CONTACTED,
    CUSTOMER_OPTED_IN,
    CUSTOMER_OPTED_OUT,
)
from apps.clients.merging import person_ids
from apps.clients.models import Customer
from apps.clients.suppression import checked_reason
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.events import EventType, announce


def leave_alone(*, by: Actor, customer: Customer, reason: str) -> Customer:
    """This function will see to it that nobody writes to the customer or calls them, with who said so and why.

    Raises BadInput without a reason. Saying it twice keeps the first.
    """
    reason = checked_reason(reason)
    person_id = by.id if by.kind == ActorKind.USER else 0
    values = {
        "do_not_contact_at": clock.now(),
        "do_not_contact_reason": reason,
        "do_not_contact_by": person_id,
    }
    return _change(by, customer, CUSTOMER_LEFT_ALONE, unless=lambda one: one.do_not_contact_at is not None, **values)


def may_contact_again(*, by: Actor, customer: Customer, reason: str) -> Customer:
    """This function will let the customer be contacted again; the reason is kept with who said so."""
    reason = checked_reason(reason)
    person_id = by.id if by.kind == ActorKind.USER else 0
    values = {"do_not_contact_at": None, "do_not_contact_reason": reason, "do_not_contact_by": person_id}
    return _change(by, customer, CUSTOMER_MAY_BE_CONTACTED, unless=lambda one: one.do_not_contact_at is None, **values)


def opt_out(*, by: Actor, customer: Customer) -> Customer:
    """This function will end all asking of the customer: surveys, invitations, permission, interviews.

    What they write themselves is still answered. Saying it twice keeps the first.
    """
    return _change(
        by, customer, CUSTOMER_OPTED_OUT, unless=lambda one: one.opted_out_at is not None, opted_out_at=clock.now()
    )


def opt_in(*, by: Actor, customer: Customer) -> Customer:
    """This function will let the customer be asked again, since they said so."""
    return _change(by, customer, CUSTOMER_OPTED_IN, unless=lambda one: one.opted_out_at is None, opted_out_at=None)


def _change(by: Actor, customer: Customer, kind: EventType, *, unless: Any, **values: Any) -> Customer:
    """What is wished holds for every row of the person."""
    rows = Customer.objects.select_for_update(no_key=True).filter(pk__in=person_ids(customer)).order_by("pk")
    locked = {row.pk: row for row in rows}
    person = locked[customer.person_id]
    changed = [row for row in locked.values() if not unless(row)]
    for row in changed:
        for field, value in values.items():
            setattr(row, field, value)
        row.save(update_fields=list(values))
    if changed:
        announce(kind, client_id=person.client_id, by=by, obj=person)
    return person
