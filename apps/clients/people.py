"""Finding the customers that a batch of rows speaks of, and making those who are not known yet."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.db import IntegrityError, connection, transaction

from apps.clients.events import CUSTOMERS_COMPLETED, CUSTOMERS_CREATED
from apps.clients.models import Client, Customer
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.bulk import insert_objects, maker_of, remember
from apps.core.events import announce

MOST_TRIES = 3
LANGUAGE_CHARACTERS = 8
# Each part says the predicate of its partial index: the planner cannot work it out of a long array.
_KNOWN = """
    WITH known AS (
    SELECT * FROM clients_customer WHERE client_id = %(client)s AND source_key <> '' AND source_key = ANY(%(keys)s)
    UNION SELECT * FROM clients_customer WHERE client_id = %(client)s AND email = ANY(%(emails)s)
    UNION SELECT * FROM clients_customer WHERE client_id = %(client)s AND phone = ANY(%(phones)s)
    )
    SELECT * FROM known
    UNION SELECT survivors.* FROM clients_customer survivors JOIN known ON survivors.id = known.survivor_id
    ORDER BY id
"""

_COMPLETE = """
    UPDATE clients_customer c SET source_key = n.source_key, email = n.email, phone = n.phone, name = n.name,
        company = n.company, language = n.language
    FROM unnest(%s::bigint[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[], %s::text[])
        AS n (id, source_key, email, phone, name, company, language)
    WHERE c.id = n.id
"""


_new_customer = maker_of(Customer)


class Person(NamedTuple):
    """What a row says of its customer; all blank for nobody known."""

    source_key: str = ""
    email: str = ""
    phone: str = ""
    name: str = ""
    company: str = ""
    language: str = ""

    @property
    def is_known(self) -> bool:
        """A company alone is nobody: no one could be thanked, asked or answered."""
        return bool(self.source_key or self.email or self.phone or self.name)


class Found(NamedTuple):
    """The customer of each person, in their order, None for nobody known; and how many of them are new."""

    customers: list[Customer | None]
    created: int


def find_or_create_customers(*, by: Actor, client: Client, people: Sequence[Person]) -> Found:
    """This function will find each person by source key, else e-mail, else phone, or make a customer of them.

    The number of statements does not grow with the batch. What contradicts keeps two people apart: an e-mail
    leads to nobody whose source key is another, a phone to nobody whose e-mail is another; to thank, or to
    quote, the wrong person is worse than to know one person twice. Blanks of a customer who is found are filled
    in, and nothing that is known is overwritten.
    """
    for left in reversed(range(MOST_TRIES)):
        found = _Register(client, people)
        try:
            with transaction.atomic():
                insert_objects(found.new)
        except IntegrityError:  # somebody else made one of them in this very moment: by now it can be found
            if not left:
                raise
            continue
        break
    if found.new:
        announce(CUSTOMERS_CREATED, client_id=client.pk, by=by, batch=found.new)
    if found.completed:
        completed = list(found.completed.values())
        _save_completed(completed)
        announce(CUSTOMERS_COMPLETED, client_id=client.pk, by=by, batch=completed)
    return Found(found.of_people, len(found.new))


def _save_completed(customers: Sequence[Customer]) -> None:
    columns = [[each.pk for each in customers]]
    columns += [[getattr(each, name) for each in customers] for name in Person._fields]
    with connection.cursor() as cursor:
        cursor.execute(_COMPLETE, columns)


class _Register:
    """Who is known, by each thing they are known by; rows of one batch see who came before them."""

    def __init__(self, client: Client, people: Sequence[Person]) -> None:
        self.client = client
        self.at = clock.now()
        self.new: list[Customer] = []
        self.completed: dict[int, Customer] = {}
        self._by_key: dict[str, Customer] = {}
        self._by_email: dict[str, list[Customer]] = {}
        self._by_phone: dict[str, list[Customer]] = {}
        known = list(self._known(people))
        self._people = {each.pk: each for each in known if each.survivor_id is None}
        for customer in known:
            self._enter(customer)
        self.of_people = [self._customer(person) if person.is_known else None for person in people]

    def _known(self, people: Sequence[Person]) -> Iterable[Customer]:
        keys, emails, phones = ({value for value in column if value} for column in _columns(people))
        if not (keys or emails or phones):
            return ()
        parts = {"client": self.client.pk, "keys": list(keys), "emails": list(emails), "phones": list(phones)}
        return Customer.objects.raw(_KNOWN, parts)

    def _enter(self, customer: Customer) -> None:
        if customer.source_key:
            self._by_key[customer.source_key] = customer
        for value, index in ((customer.email, self._by_email), (customer.phone, self._by_phone)):
            if value:
                same = index.setdefault(value, [])
                if customer not in same:
                    same.append(customer)

    def _customer(self, person: Person) -> Customer:
        customer = self._find(person)
        if customer is None:
            customer = _new_customer(
                client_id=self.client.pk, public_id=new_public_id(), created_at=self.at, **_values(person)
            )
            remember(customer, client=self.client)
            self.new.append(customer)
            self._enter(customer)
        elif customer.survivor_id is not None:
            return self._people[customer.survivor_id]  # a merged row stays as it is, to be taken out again
        elif self._complete(customer, person):
            self._enter(customer)
        return customer

    def _find(self, person: Person) -> Customer | None:
        if person.source_key in self._by_key:
            return self._by_key[person.source_key]
        same = [each for each in self._by_email.get(person.email, ()) if _agree(person.source_key, each.source_key)]
        if not same:
            same = [
                each
                for each in self._by_phone.get(person.phone, ())
                if _agree(person.source_key, each.source_key) and _agree(person.email, each.email)
            ]
        # Without a key of its own, the row is rather of the customer who has none either.
        return min(same, key=lambda each: bool(each.source_key), default=None)

    def _complete(self, customer: Customer, person: Person) -> bool:
        changed = False
        for field, value in _values(person).items():
            if value and not getattr(customer, field):
                setattr(customer, field, value)
                changed = True
        if changed and customer.pk is not None:
            self.completed[customer.pk] = customer
        return changed


def _columns(people: Sequence[Person]) -> tuple[list[str], list[str], list[str]]:
    return [each.source_key for each in people], [each.email for each in people], [each.phone for each in people]


def _values(person: Person) -> dict[str, str]:
    values = dict(zip(Person._fields, person, strict=True))
    if len(person.language) > LANGUAGE_CHARACTERS:
        values["language"] = person.language.split("-")[0][:LANGUAGE_CHARACTERS]
    return values


def _agree(one: str, other: str) -> bool:
    return not one or not other or one == other
