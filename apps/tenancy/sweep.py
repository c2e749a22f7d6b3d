"""Claiming and doing what is due. The sweep, and a worker that was woken, go the same way.

1. Claim: rows whose moment has come get a lease (`due_at` moves ahead); committed, so a dead claimer costs time only.
2. Perform: in the row's agency, with a scope of its one client. The effect and the row's going are one transaction.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction

from apps.core import clock, scope, wake
from apps.core.jobs import attempt, backoff
from apps.tenancy.models import Agency, Due

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
NAP = timedelta(seconds=1)

_CLAIM = """
    UPDATE tenancy_due SET due_at = %(until)s, attempts = attempts + 1
    WHERE id IN (SELECT id FROM tenancy_due WHERE due_at <= %(now)s AND (%(only)s::bigint IS NULL OR id = %(only)s)
                 ORDER BY due_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED)
    RETURNING id, agency_id, client_id, kind, ref, attempts
"""


@dataclass(frozen=True, slots=True)
class Claim:
    id: int
    agency_id: int
    client_id: int
    kind: str
    ref: int
    attempts: int


@contextmanager
def in_public() -> Iterator[None]:
    """This function will run the block in the public schema, in a transaction, with no brand in sight."""
    tenant, before = connection.tenant, scope.current()  # type: ignore[attr-defined]
    connection.set_schema_to_public()  # type: ignore[attr-defined]
    try:
        with transaction.atomic():
            yield
    finally:
        connection.set_tenant(tenant)  # type: ignore[attr-defined]
        scope.limit_to(before)


def claim_due(*, now: datetime, limit: int, only: int | None = None) -> list[Claim]:
    """This function will lease up to `limit` rows that are due at `now` and return them, earliest first.

    `only` claims that one row, due or not: a woken worker comes before its moment.
    """
    moment = now + timedelta(days=36500) if only is not None else now
    with in_public(), connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"until": now + LEASE, "now": moment, "only": only, "limit": limit})
        return [Claim(*row) for row in cursor.fetchall()]


def next_due(now: datetime) -> timedelta:
    """This function will return how long to sleep: until the next row is due, a second at most."""
    with in_public():
        moment = Due.objects.order_by("due_at").values_list("due_at", flat=True).first()
    if moment is None:
        return NAP
    return max(timedelta(0), min(NAP, moment - now))


def sweep_once(*, now: datetime, limit: int = 200) -> int:
    """This function will do everything that is due, up to `limit` things, and return how many were claimed."""
    claims = claim_due(now=now, limit=limit)
    for claim in claims:
        perform(claim)
    return len(claims)


def perform(claim: Claim) -> None:
    """This function will do the claimed work; what fails is tried again later, ever more seldom."""
    kind = wake.kind_named(claim.kind)
    work = _perform_alone if kind.own_transactions else _perform_together
    outcome = attempt(lambda: work(claim, kind), doing=f"{claim.kind} {claim.ref}")
    if outcome.error is not None:
        with in_public():
            Due.objects.filter(pk=claim.id, attempts=claim.attempts).update(
                due_at=clock.now() + backoff(claim.attempts)
            )


@contextmanager
def acting_for(agency: Agency, clients: list[int]) -> Iterator[None]:
    """This function will run the block in the agency's schema with a scope of `clients`, then leave both."""
    connection.set_tenant(agency)  # type: ignore[attr-defined]
    scope.limit_to(clients)
    try:
        yield
    finally:
        connection.set_schema_to_public()  # type: ignore[attr-defined]
        scope.limit_to([])


def _agency(claim: Claim) -> Agency:
    with in_public():
        return Agency.objects.get(pk=claim.agency_id)


def _perform_together(claim: Claim, kind: wake.Kind) -> None:
    with acting_for(_agency(claim), [claim.client_id]), transaction.atomic():
        held = Due.objects.select_for_update(skip_locked=True).filter(pk=claim.id, attempts=claim.attempts)
        if held.first() is None:
            return  # somebody else has it, or has done it
        _settle(claim, kind.perform(claim.ref))


def _perform_alone(claim: Claim, kind: wake.Kind) -> None:
    with acting_for(_agency(claim), [claim.client_id]):
        again = kind.perform(claim.ref)
        with transaction.atomic():
            _settle(claim, again)


def _settle(claim: Claim, again: datetime | None) -> None:
    row = Due.objects.filter(pk=claim.id, attempts=claim.attempts)
    if again is None:
        row.delete()
    else:
        row.update(due_at=again, attempts=0)
