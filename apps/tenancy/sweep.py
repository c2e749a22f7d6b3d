"""Claiming and doing what is due. The sweep, and a worker that was woken, go the same way.

1. Claim: rows whose moment has come get a lease (`due_at` moves ahead); committed, so a dead claimer costs time only.
2. Perform: in the row's agency, with a scope of its one client. The effect and the row's going are one transaction.
"""

import logging
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import QuerySet

from apps.core import clock, scope, wake
from apps.core.jobs import attempt, backoff
from apps.tenancy.models import Agency, Due

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
NAP = timedelta(seconds=1)
TURN_SECONDS = 2.0

# What is due for a shut agency waits until it goes on: few are shut at a time, so the list of them is short.
# A woken worker names its row and comes before the moment, but not where somebody has the row in hand or it is
# waiting after a failure (`attempts` > 0): one mail in two hands is sent twice.
_CLAIM = """
    WITH due AS (
        SELECT id, due_at FROM tenancy_due
        WHERE ((%(only)s::bigint IS NULL AND due_at <= %(now)s)
               OR (id = %(only)s AND (due_at <= %(now)s OR attempts = 0)))
          AND agency_id NOT IN (
              SELECT id FROM tenancy_agency WHERE suspended_at IS NOT NULL OR deletion_asked_at IS NOT NULL
          )
        ORDER BY due_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED
    ), leased AS (
        UPDATE tenancy_due SET due_at = %(until)s, attempts = attempts + 1 FROM due WHERE tenancy_due.id = due.id
        RETURNING tenancy_due.id, agency_id, client_id, kind, ref, attempts, due.due_at AS was_due_at
    )
    SELECT id, agency_id, client_id, kind, ref, attempts FROM leased ORDER BY was_due_at, id
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

    `only` claims that one row, due or not, unless it is in somebody's hands: a woken worker comes before its moment.
    """
    with in_public(), connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"until": now + LEASE, "now": now, "only": only, "limit": limit})
        return [Claim(*row) for row in cursor.fetchall()]


def next_due(now: datetime) -> timedelta:
    """This function will return how long to sleep: until the next row is due, a second at most."""
    with in_public():
        shut = Agency.objects.exclude(suspended_at=None, deletion_asked_at=None).values("id")
        rows = Due.objects.exclude(agency_id__in=shut).order_by("due_at")
        moment = rows.values_list("due_at", flat=True).first()
    if moment is None:
        return NAP
    return max(timedelta(0), min(NAP, moment - now))


def sweep_once(*, now: datetime, limit: int = 200) -> int:
    """This function will do what is due, up to `limit` things, and return how many were claimed.

    What needs only the database comes first, then what speaks to the outside, for some seconds: a mail server that
    does not answer must not hold up deadlines. The rest is handed back for the next turn.
    """
    claims = sorted(claim_due(now=now, limit=limit), key=_is_slow)
    turn_ends = time.monotonic() + TURN_SECONDS
    for done, claim in enumerate(claims):
        if _is_slow(claim) and time.monotonic() >= turn_ends:
            _hand_back(claims[done:], now)
            break
        perform(claim)
    return len(claims)


def _is_slow(claim: Claim) -> bool:
    return wake.is_known(claim.kind) and wake.kind_named(claim.kind).own_transactions


def _hand_back(claims: Sequence[Claim], now: datetime) -> None:
    with in_public():
        for claim in claims:
            _row(claim).update(due_at=now, attempts=claim.attempts - 1)


def perform(claim: Claim) -> datetime | None:
    """This function will do the claimed work and return when it wants to be called again, None for not or unknown.

    What fails is tried again later, ever more seldom.
    """
    outcome = attempt(lambda: _work(claim), doing=f"{claim.kind} {claim.ref}")
    if outcome.error is not None:
        with in_public():
            _row(claim).update(due_at=clock.now() + backoff(claim.attempts))
    return outcome.value


def _work(claim: Claim) -> datetime | None:
    kind = wake.kind_named(claim.kind)
    return _perform_alone(claim, kind) if kind.own_transactions else _perform_together(claim, kind)


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


def _perform_together(claim: Claim, kind: wake.Kind) -> datetime | None:
    with acting_for(_agency(claim), [claim.client_id]), transaction.atomic():
        held = Due.objects.select_for_update(skip_locked=True).filter(pk=claim.id, attempts=claim.attempts)
        if held.first() is None:
            return None  # somebody else has it, or has done it
        return _settle(claim, kind.perform(claim.ref))


def _perform_alone(claim: Claim, kind: wake.Kind) -> datetime | None:
    with acting_for(_agency(claim), [claim.client_id]):
        with transaction.atomic():  # a full lease from here on: others of the same claim may have taken long
            ours = _row(claim).update(due_at=clock.now() + LEASE)
        if not ours:
            return None
        again = kind.perform(claim.ref)
        with transaction.atomic():
            return _settle(claim, again)


def _row(claim: Claim) -> QuerySet[Due]:
    return Due.objects.filter(pk=claim.id, attempts=claim.attempts)


def _settle(claim: Claim, again: datetime | None) -> datetime | None:
    if again is None:
        _row(claim).delete()
    else:
        _row(claim).update(due_at=again, attempts=0)
    return again
