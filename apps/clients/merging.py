"""One customer is one person: merging by pointer, taking a merge back, telling two people apart.

A merge writes two pointers on the row that is absorbed and nothing else: answers, cases and permissions stay where
they were, and whoever reads a person reads all of its rows (`person_ids`). What a person wished (to be left alone,
not to be asked) holds for all of their rows, and goes back with them.
"""

from collections.abc import Iterable
from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.events import CUSTOMER_UNMERGED, CUSTOMERS_MERGED, CUSTOMERS_TOLD_APART
from apps.clients.models import Customer, CustomerMerge, DistinctCustomers
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce

WISHES = {"do_not_contact_at": ("do_not_contact_reason", "do_not_contact_by"), "opted_out_at": ()}


class AlreadyOnePerson(DomainError):
    """The two are one person by now."""

    code = "already_one_person"


class NotMerged(DomainError):
    """The customer stands alone."""

    code = "not_merged"


def person_ids(customer: Customer) -> list[int]:
    """This function will return the ids of all rows of the customer's person, the survivor's first."""
    root = customer.person_id
    absorbed = Customer.objects.filter(client_id=customer.client_id, survivor=root).order_by("pk")
    return [root, *absorbed.values_list("pk", flat=True)]


def survivor_of(customer: Customer) -> Customer:
    """This function will return the row that stands for the person."""
    return customer if customer.survivor_id is None else Customer.objects.get(pk=customer.survivor_id)


def merge_customers(*, by: Actor, survivor: Customer, other: Customer) -> CustomerMerge:
    """This function will have `other` be `survivor`, with all that was merged into it before.

    Of two merges at once one waits for the other and then goes by what it made. Raises AlreadyOnePerson, and
    BadInput for customers of two brands.
    """
    if survivor.client_id != other.client_id:
        raise BadInput(_("These are customers of two clients: they are never merged."))
    kept, absorbed = _locked_roots(survivor, other)
    if kept.pk == absorbed.pk:
        raise AlreadyOnePerson(_("These two are one person already. Reload the page."))
    now = clock.now()
    absorbed.merged_into, absorbed.survivor = kept, kept
    absorbed.save(update_fields=["merged_into", "survivor"])
    Customer.objects.filter(client_id=kept.client_id, survivor=absorbed).update(survivor=kept)
    rows = list(Customer.objects.filter(client_id=kept.client_id, pk__in=person_ids(kept)).order_by("pk"))
    merge = CustomerMerge.objects.create(
        client_id=kept.client_id,
        customer=absorbed,
        into=kept,
        merged_at=now,
        merged_by=_person(by),
        carried=_carry_wishes(rows),
    )
    announce(CUSTOMERS_MERGED, client_id=kept.client_id, by=by, obj=absorbed, into=kept.pk)
    return merge


def unmerge_customer(*, by: Actor, customer: Customer) -> Customer:
    """This function will take a customer out of the one they were merged into, with what was merged into them before.

    Everything is as it was: what came since went to the survivor and stays there. Raises NotMerged.
    """
    (root,) = _locked_roots(customer)
    locked: Customer = Customer.objects.select_for_update(no_key=True).get(pk=customer.pk)
    merge = CustomerMerge.objects.select_for_update().filter(customer=locked, undone_at=None).first()
    if merge is None or locked.merged_into_id is None:
        raise NotMerged(_("This customer stands alone: there is nothing to take apart. Reload the page."))
    below = _absorbed_by(locked, root)
    locked.merged_into, locked.survivor = None, None
    locked.save(update_fields=["merged_into", "survivor"])
    Customer.objects.filter(pk__in=below).update(survivor=locked)
    _take_wishes_back(merge)
    merge.undone_at, merge.undone_by = clock.now(), _person(by)
    merge.save(update_fields=["undone_at", "undone_by"])
    announce(CUSTOMER_UNMERGED, client_id=locked.client_id, by=by, obj=locked, out_of=root.pk)
    return locked


def tell_apart(*, by: Actor, one: Customer, other: Customer) -> DistinctCustomers:
    """This function will note that the two are two people, so that nobody is asked about them again."""
    if one.client_id != other.client_id or one.person_id == other.person_id:
        raise BadInput(_("These two cannot be told apart: they are one customer, or of two clients."))
    first, second = sorted((one.person_id, other.person_id))
    made, is_new = DistinctCustomers.objects.get_or_create(
        client_id=one.client_id,
        first_id=first,
        second_id=second,
        defaults={"noted_at": clock.now(), "noted_by": by.id},
    )
    if is_new:
        announce(CUSTOMERS_TOLD_APART, client_id=one.client_id, by=by, obj=made.first, other_id=second)
    return made


def _locked_roots(*customers: Customer) -> list[Customer]:
    """The survivors, locked in the order of their ids; looked up again where one was merged while we waited."""
    ids = [each.pk for each in customers]
    while True:
        roots = {row.pk: row.person_id for row in Customer.objects.filter(pk__in=ids).only("pk", "survivor")}
        wanted = [roots[pk] for pk in ids]
        rows = Customer.objects.select_for_update(no_key=True).filter(pk__in=wanted).order_by("pk")
        locked = {row.pk: row for row in rows}
        if all(row.survivor_id is None for row in locked.values()):
            return [locked[pk] for pk in wanted]


def _absorbed_by(customer: Customer, root: Customer) -> list[int]:
    """Whoever was merged into the customer, or into one of those."""
    rows = Customer.objects.filter(client_id=root.client_id, survivor=root).values_list("pk", "merged_into_id")
    children: dict[int, list[int]] = {}
    for pk, parent in rows:
        children.setdefault(parent, []).append(pk)
    found, waiting = [], [customer.pk]
    while waiting:
        below = children.get(waiting.pop(), [])
        found += below
        waiting += below
    return found


def _carry_wishes(rows: Iterable[Customer]) -> dict[str, dict[str, str]]:
    """What one of the rows was wished holds for all; returns what each row got, with the moment it got."""
    rows, carried = list(rows), dict[str, dict[str, str]]()
    for field, beside in WISHES.items():
        wished = min((row for row in rows if getattr(row, field)), key=lambda row: getattr(row, field), default=None)
        if wished is None:
            continue
        for row in rows:
            if getattr(row, field) is None:
                for name in (field, *beside):
                    setattr(row, name, getattr(wished, name))
                row.save(update_fields=[field, *beside])
                carried.setdefault(str(row.pk), {})[field] = getattr(wished, field).isoformat()
    return carried


def _take_wishes_back(merge: CustomerMerge) -> None:
    """A wish that was said again, or taken back, in the meantime is the person's own by now."""
    rows = Customer.objects.select_for_update(no_key=True).filter(pk__in=[int(pk) for pk in merge.carried])
    for row in rows.order_by("pk"):
        for field, moment in merge.carried[str(row.pk)].items():
            if getattr(row, field) == datetime.fromisoformat(moment):
                blank = {"do_not_contact_reason": "", "do_not_contact_by": 0}
                setattr(row, field, None)
                for name in WISHES[field]:
                    setattr(row, name, blank[name])
                row.save(update_fields=[field, *WISHES[field]])


def _person(by: Actor) -> User | None:
    return User.objects.filter(pk=by.id).first() if by.kind == ActorKind.USER else None
