"""Customers who may be one person: found by what they share, each with the reasons."""

from dataclasses import dataclass
from itertools import combinations
from typing import Final

from django.db import connection
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Client, Customer, DistinctCustomers

REASONS: Final = {
    "email": _("the same e-mail address"),
    "phone": _("the same telephone number"),
    "name": _("the same name at the same company"),
}
MOST_GROUPS = 200
MOST_OF_A_GROUP = 6  # a number that many share is a switchboard's
SHARED_DIGITS: Final = 9  # with or without the country in front

# Of customers who stand for a person; each reason with the ids that share a value. `arr` is short: at most a group.
_SHARED: Final = """
    WITH people AS (
        SELECT id, lower(email) AS email, right(regexp_replace(phone, '\\D', '', 'g'), %(digits)s) AS phone,
            lower(regexp_replace(trim(name), '\\s+', ' ', 'g')) AS name,
            lower(regexp_replace(trim(company), '\\s+', ' ', 'g')) AS company
        FROM clients_customer WHERE client_id = %(client)s AND survivor_id IS NULL
    ), shared AS (
        SELECT 'email' AS reason, array_agg(id ORDER BY id) AS ids FROM people WHERE email <> '' GROUP BY email
        UNION ALL
        SELECT 'phone', array_agg(id ORDER BY id) FROM people WHERE length(phone) >= %(digits)s GROUP BY phone
        UNION ALL
        SELECT 'name', array_agg(id ORDER BY id) FROM people WHERE name <> '' AND company <> '' GROUP BY name, company
    )
    SELECT reason, ids FROM shared WHERE array_length(ids, 1) BETWEEN 2 AND %(most)s ORDER BY ids LIMIT %(groups)s
"""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two customers who may be one person; the one known longer comes first."""

    first: Customer
    second: Customer
    reasons: tuple[str, ...]

    @property
    def reason_words(self) -> list[str]:
        """The reasons as a person reads them."""
        return [str(REASONS[reason]) for reason in self.reasons]


def possible_duplicates(client: Client, *, of: Customer | None = None) -> list[Duplicate]:
    """This function will return pairs that may be one person, those with most reasons first, in three queries.

    Pairs that were told apart are left out. With `of` only this customer's.
    """
    values = {"client": client.pk, "digits": SHARED_DIGITS, "most": MOST_OF_A_GROUP, "groups": MOST_GROUPS}
    reasons: dict[tuple[int, int], list[str]] = {}
    with connection.cursor() as cursor:
        cursor.execute(_SHARED, values)
        for reason, ids in cursor.fetchall():
            for pair in combinations(ids, 2):
                if of is None or of.pk in pair:
                    reasons.setdefault(pair, []).append(reason)
    apart = set(DistinctCustomers.objects.filter(client=client).values_list("first_id", "second_id"))
    pairs = {pair: why for pair, why in reasons.items() if pair not in apart}
    people = Customer.objects.in_bulk({pk for pair in pairs for pk in pair})
    found = [Duplicate(people[one], people[other], tuple(why)) for (one, other), why in pairs.items()]
    return sorted(found, key=lambda pair: (-len(pair.reasons), pair.first.pk, pair.second.pk))
