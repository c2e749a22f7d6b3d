"""Taking responses in: one chunk, one transaction, a number of statements that does not grow with the rows."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from django.db import connection

from apps.clients.models import Client, Customer
from apps.clients.operations import new_public_id
from apps.clients.people import Person, find_or_create_customers
from apps.core import clock
from apps.core.actors import Actor
from apps.core.bulk import insert_objects, maker_of, remember
from apps.core.events import announce
from apps.feedback import tallies
from apps.feedback.counts import Counts
from apps.feedback.events import RESPONSES_RECEIVED
from apps.feedback.models import Import, Response
from apps.feedback.operations.loops import open_loops
from apps.feedback.reading import OrdinalCounter, ParsedRow

_KNOWN_IDS = "SELECT source_id FROM feedback_response WHERE client_id = %s AND source_id <> '' AND source_id = ANY(%s)"
_KNOWN_ROWS = """
    SELECT r.fingerprint, r.ordinal FROM feedback_response r
    JOIN unnest(%s::text[], %s::int[]) AS asked (fingerprint, ordinal) USING (fingerprint, ordinal)
    WHERE r.client_id = %s AND r.source_id = ''
"""
_new_response = maker_of(Response)


class _Fresh(NamedTuple):
    """A row that is not here yet, with its ordinal among equal rows (0 where a source id tells it apart)."""

    row: ParsedRow
    ordinal: int


def take_in(
    *,
    by: Actor,
    client: Client,
    rows: Sequence[ParsedRow],
    imported: Import | None = None,
    ordinals: Sequence[int] | None = None,
    whose: Mapping[str, Customer] | None = None,
) -> Counts:
    """This function will add the responses that are not here yet, with their customers and closed loops.

    A row with a source id is known by it, another by its fingerprint and its ordinal among equal rows of its
    file; `ordinals` gives those, and without them the rows are taken for a whole file. `whose` names customers
    that are known already, by source id. Outreach reacts within the same transaction. Intakes of one client go
    one after the other: the client's row is locked.
    """
    _plan_for_growth()
    Client.objects.select_for_update(no_key=True).get(pk=client.pk)
    fresh = _not_here_yet(client, rows, ordinals or _ordinals_of(rows))
    whose = whose or {}
    people = [Person() if each.row.source_id in whose else _person(each.row) for each in fresh]
    found = find_or_create_customers(by=by, client=client, people=people)
    known = [whose.get(each.row.source_id or "") for each in fresh]
    made = _insert(client, imported, fresh, [one or other for one, other in zip(known, found.customers, strict=True)])
    opened: list[bool] = []
    with tallies.listening() as heard:
        if made:
            announce(RESPONSES_RECEIVED, client_id=client.pk, by=by, batch=made)
            opened = [deadline.late_on_import for deadline in open_loops(by=by, client=client, responses=made)]
    return Counts(
        rows=len(rows),
        created=len(made),
        duplicates=len(rows) - len(made),
        promoters=sum(each.is_promoter for each in made),
        detractors=sum(each.is_detractor for each in made),
        passives=sum(not each.is_promoter and not each.is_detractor for each in made),
        not_contactable=sum(each.is_promoter and not _has_address(each.customer) for each in made),
        outreach_opened=heard["outreach_opened"],
        late=heard["late"],
        new_customers=found.created,
        loops_opened=len(opened),
        loops_late=sum(opened),
    )


def _plan_for_growth() -> None:
    """Have the checks of foreign keys planned anew.

    PostgreSQL plans them once a session, and for a table that is still small it plans to read all customers of
    the client: the first import of a new agency took the square of its rows (measured: 3 ms a row after 15,000)
    until statistics were gathered.
    """
    with connection.cursor() as cursor:
        cursor.execute("DISCARD PLANS")


def _ordinals_of(rows: Sequence[ParsedRow]) -> list[int]:
    counter = OrdinalCounter()
    return [0 if row.source_id else counter.next(row.fingerprint or "0") for row in rows]


def _not_here_yet(client: Client, rows: Sequence[ParsedRow], ordinals: Sequence[int]) -> list[_Fresh]:
    known = known_rows(client, rows, ordinals)
    fresh: list[_Fresh] = []
    for row, ordinal in zip(rows, ordinals, strict=True):
        key = (row.source_id, 0) if row.source_id else (row.fingerprint, ordinal)
        if key not in known:
            known.add(key)
            fresh.append(_Fresh(row, 0 if row.source_id else ordinal))
    return fresh


def known_rows(client: Client, rows: Sequence[ParsedRow], ordinals: Sequence[int]) -> set[tuple[str | None, int]]:
    """This function will say what of these rows is here: source ids with a 0, fingerprints with their ordinal.

    Ordinals begin at 1.
    """
    bare = [(row.fingerprint, ordinal) for row, ordinal in zip(rows, ordinals, strict=True) if not row.source_id]
    known: set[tuple[str | None, int]] = set()
    with connection.cursor() as cursor:
        cursor.execute(_KNOWN_IDS, [client.pk, [row.source_id for row in rows if row.source_id]])
        known.update((source_id, 0) for (source_id,) in cursor.fetchall())
        cursor.execute(_KNOWN_ROWS, [[one for one, _ in bare], [one for _, one in bare], client.pk])
        known.update(cursor.fetchall())
    return known


def _person(row: ParsedRow) -> Person:
    return Person(
        row.customer_key, row.customer_email, row.customer_phone, row.customer_name, row.company, row.language
    )


def _has_address(customer: Customer | None) -> bool:
    return customer is not None and bool(customer.email or customer.phone)


def _insert(
    client: Client, imported: Import | None, fresh: Sequence[_Fresh], customers: Sequence[Customer | None]
) -> list[Response]:
    """Insert what is new. The client's lock has told already which rows are; conflicts hold against whoever does
    not take it."""
    at, number = clock.now(), imported.pk if imported else None
    wanted = [_response(client, number, each, customer, at) for each, customer in zip(fresh, customers, strict=True)]
    made: list[Response] = insert_objects(wanted, ignore_conflicts=True)
    return made


def _response(
    client: Client, imported_id: int | None, fresh: _Fresh, customer: Customer | None, at: datetime
) -> Response:
    row = fresh.row
    made = _new_response(
        client_id=client.pk,
        imported_id=imported_id,
        customer_id=customer.pk if customer else None,
        public_id=new_public_id(),
        source_id=row.source_id or "",
        fingerprint="" if row.source_id else row.fingerprint or "",
        ordinal=fresh.ordinal,
        score=row.score,
        comment=row.comment,
        answered_at=row.answered_at,
        language=row.language if len(row.language) <= 8 else row.language.split("-")[0],  # noqa: PLR2004 - the column's width
        segment=row.segment,
        received_at=at,
    )
    remember(made, client=client, customer=customer)
    return made
