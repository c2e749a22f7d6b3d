"""One throttle for everything a brand asks its customers: surveys, invitations, permission, interviews.

An ask is what we begin. Answering somebody who wrote to us is no ask, and nothing here stands in its way.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from apps.clients.events import CUSTOMERS_ASKED
from apps.clients.models import Ask, Client, Customer
from apps.clients.suppression import suppressed_among
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce


class MayNotBeAsked(DomainError):
    """The customer may not be asked now. `reason` is a code; `allowed_at` says from when, None for never."""

    code = "may_not_be_asked"

    def __init__(self, message: Any, *, reason: str, allowed_at: datetime | None = None) -> None:
        super().__init__(message)
        self.reason = reason
        self.allowed_at = allowed_at


@dataclass(frozen=True, slots=True)
class Sorted:
    """Of a list of customers: who may be asked, in the order given, and why each of the others may not."""

    allowed: list[Customer]
    refused: dict[int, MayNotBeAsked]


def customers_who_may_be_asked(*, client: Client, customers: Sequence[Customer], kind: str, now: datetime) -> Sorted:
    """This function will sort out who may be asked, in two statements however many they are.

    `client` and `customers` are taken as they are; whoever then asks does it by `record_asks`, which looks again.
    Raises BadInput for an unknown kind.
    """
    _check_kind(kind)
    suppressed = suppressed_among(client_id=client.pk, addresses=[each.address_of_asks for each in customers])
    earlier = {} if kind in client.asks_not_counted else _asks_that_count(client, customers, now)
    allowed: list[Customer] = []
    refused: dict[int, MayNotBeAsked] = {}
    on_list: set[int] = set()  # one person may stand on it twice: as two rows that were merged
    for customer in customers:
        refusal = (
            _wish_against(customer, suppressed)
            or _too_often(client, customer, earlier.get(customer.person_id, []))
            or _twice(customer, on_list)
        )
        if refusal is None:
            allowed.append(customer)
        else:
            refused[customer.pk] = refusal
    return Sorted(allowed, refused)


def check_may_ask(*, customer: Customer, kind: str, now: datetime | None = None) -> None:
    """This function will raise MayNotBeAsked, which says why and from when on, if the customer may not be asked."""
    sorted_out = customers_who_may_be_asked(
        client=customer.client, customers=[customer], kind=kind, now=now or clock.now()
    )
    for refusal in sorted_out.refused.values():
        raise refusal


def record_ask(*, by: Actor, customer: Customer, kind: str, ref: int = 0, at: datetime | None = None) -> Ask:
    """This function will check and note one ask, in the transaction in which it is sent.

    The customer's row is locked: of two askers at once the second is refused. Raises MayNotBeAsked.
    """
    asks, refused = record_asks(
        by=by, client=customer.client, customers=[customer], kind=kind, refs={customer.pk: ref}, at=at
    )
    for refusal in refused.values():
        raise refusal
    return asks[0]


def note_ask(*, by: Actor, customer: Customer, kind: str, ref: int = 0, at: datetime) -> Ask:
    """This function will note an ask that has left already, whatever the rule says now: what was asked was asked."""
    _check_kind(kind)
    ask = Ask.objects.create(client_id=customer.client_id, customer=customer, kind=kind, at=at, ref=ref, asked_by=by.id)
    announce(CUSTOMERS_ASKED, client_id=customer.client_id, by=by, batch=[ask], kind=kind)
    return ask


def record_asks(
    *,
    by: Actor,
    client: Client,
    customers: Sequence[Customer],
    kind: str,
    refs: Mapping[int, int] | None = None,
    at: datetime | None = None,
) -> tuple[list[Ask], dict[int, MayNotBeAsked]]:
    """This function will note an ask of each customer who may be asked, and return why the others may not.

    `refs` are the asking app's ids by customer, as given. The rows are locked in their order, so that two lists at once
    neither ask anybody twice nor stop each other. The number of statements does not grow with the list.
    """
    now, refs = at or clock.now(), refs or {}
    client = Client.objects.get(pk=client.pk)
    locked = _locked_people(client, customers)
    found = customers_who_may_be_asked(client=client, customers=locked, kind=kind, now=now)
    asks = [
        Ask(client=client, customer=each, kind=kind, at=now, ref=refs.get(each.pk, 0), asked_by=by.id)
        for each in found.allowed
    ]
    made = Ask.objects.bulk_create(asks, batch_size=5_000)
    if made:
        announce(CUSTOMERS_ASKED, client_id=client.pk, by=by, batch=made, kind=kind)
    return made, found.refused


def _locked_people(client: Client, customers: Sequence[Customer]) -> list[Customer]:
    """The rows asked for, and those that stand for their persons, locked in their order: one person, one lock."""
    wanted = [each.pk for each in customers]
    asked_for = Q(pk__in=wanted) | Q(absorbed__in=wanted)
    ids = Customer.objects.filter(asked_for, client=client).values("pk")
    rows = Customer.objects.select_for_update(no_key=True).filter(pk__in=ids).order_by("pk")
    return [row for row in rows if row.pk in set(wanted)]


def _asks_that_count(client: Client, customers: Sequence[Customer], now: datetime) -> dict[int, list[datetime]]:
    """The moments of asks within the client's days by person, latest first: whoever was merged counts together."""
    since = now - timedelta(days=client.asks_within_days)
    people = {each.person_id for each in customers}
    asked = Q(customer__in=people) | Q(customer__survivor__in=people)
    rows = Ask.objects.filter(asked, client=client, at__gt=since).exclude(kind__in=client.asks_not_counted)
    moments: dict[int, list[datetime]] = {}
    for customer_id, survivor_id, at in rows.order_by("-at").values_list("customer_id", "customer__survivor_id", "at"):
        moments.setdefault(survivor_id or customer_id, []).append(at)
    return moments


def _wish_against(customer: Customer, suppressed: set[str]) -> MayNotBeAsked | None:
    name = {"name": customer}
    if customer.do_not_contact_at is not None:
        message = _("%(name)s asked to be left alone. Nothing is sent to them.")
        return MayNotBeAsked(message % name, reason="do_not_contact")
    if customer.opted_out_at is not None:
        message = _("%(name)s asked not to be asked any more. Only what they write themselves is answered.")
        return MayNotBeAsked(message % name, reason="opted_out")
    if not customer.address_of_asks:
        message = _("Neither an e-mail nor a telephone of %(name)s is known: add one to ask them.")
        return MayNotBeAsked(message % name, reason="no_address")
    if customer.address_of_asks in suppressed:
        message = _("The address of %(name)s is on this client’s list of addresses that are never written to.")
        return MayNotBeAsked(message % name, reason="suppressed")
    return None


def _twice(customer: Customer, on_list: set[int]) -> MayNotBeAsked | None:
    if customer.person_id in on_list:
        message = _("%(name)s is on this list already, under another entry.") % {"name": customer}
        return MayNotBeAsked(message, reason="on_the_list_already")
    on_list.add(customer.person_id)
    return None


def _too_often(client: Client, customer: Customer, moments: list[datetime]) -> MayNotBeAsked | None:
    if len(moments) < client.asks_at_most:
        return None
    # So many of them back, and the days over: then one more fits into the window.
    allowed_at = moments[client.asks_at_most - 1] + timedelta(days=client.asks_within_days)
    message = _(
        "%(name)s was asked on %(last)s. This client asks a customer at most %(most)d times in %(days)d days:"
        " again from %(from)s."
    )
    values = {
        "name": customer,
        "last": date_format(localtime(moments[0]), "j F Y"),
        "most": client.asks_at_most,
        "days": client.asks_within_days,
        "from": date_format(localtime(allowed_at), "j F Y, H:i"),
    }
    return MayNotBeAsked(message % values, reason="too_often", allowed_at=allowed_at)


def _check_kind(kind: str) -> None:
    if kind not in Ask.Kind.values:
        values = {"value": kind, "known": ", ".join(Ask.Kind.values)}
        raise BadInput(_("“%(value)s” is no kind of ask: choose among %(known)s.") % values, field="kind")
