"""Claiming and doing what is due. The sweep, and a worker that was woken, go the same way.

1. Claim: rows whose moment has come get a lease (`due_at` moves ahead); committed, so a dead claimer costs time only.
2. Perform: in the row's agency, with a scope of its one client. The effect and the row's going are one transaction.
"""

import logging
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

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
        WHERE {which}
          AND agency_id NOT IN (
              SELECT id FROM tenancy_agency WHERE suspended_at IS NOT NULL OR deletion_asked_at IS NOT NULL
          )
        ORDER BY due_at LIMIT %(limit)s FOR UPDATE SKIP LOCKED
    ), leased AS (
        UPDATE tenancy_due SET due_at = %(until)s, attempts = attempts + 1 FROM due WHERE tenancy_due.id = due.id
        RETURNING tenancy_due.id, agency_id, client_id, kind, ref, attempts, due.due_at AS was_due_at
    )
    SELECT id, agency_id, client_id, kind, ref, attempts, was_due_at FROM leased ORDER BY was_due_at, id
"""
_FORGET = """
    DELETE FROM tenancy_due USING unnest(%s::bigint[], %s::int[]) AS held(id, attempts)
    WHERE tenancy_due.id = held.id AND tenancy_due.attempts = held.attempts
"""
_COME_BACK = """
    UPDATE tenancy_due SET due_at = held.at, attempts = 0
    FROM unnest(%s::bigint[], %s::int[], %s::timestamptz[]) AS held(id, attempts, at)
    WHERE tenancy_due.id = held.id AND tenancy_due.attempts = held.attempts
"""
_HAND_BACK = """
    UPDATE tenancy_due SET due_at = held.at, attempts = held.attempts - 1
    FROM unnest(%s::bigint[], %s::int[], %s::timestamptz[]) AS held(id, attempts, at)
    WHERE tenancy_due.id = held.id AND tenancy_due.attempts = held.attempts
"""
_DUE = "due_at <= %(now)s"
_QUICK = f"{_DUE} AND kind <> ALL(%(slow)s)"
_SLOW = f"{_DUE} AND kind = ANY(%(slow)s)"
_NAMED = f"id = ANY(%(only)s) AND ({_DUE} OR attempts = 0)"


class Pace(Enum):
    """Whether work needs only the database, or speaks to the outside or takes long."""

    QUICK = "quick"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Claim:
    id: int
    agency_id: int
    client_id: int
    kind: str
    ref: int
    attempts: int
    was_due_at: datetime


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


def claim_due(*, now: datetime, limit: int, only: Sequence[int] | None = None, pace: Pace | None = None) -> list[Claim]:
    """This function will lease up to `limit` rows that are due at `now` and return them, earliest first.

    `only` claims those rows, due or not, unless they are in somebody's hands: a woken worker comes before the
    moment. `pace` claims what is quick, or what is slow.
    """
    which = _NAMED if only is not None else {None: _DUE, Pace.QUICK: _QUICK, Pace.SLOW: _SLOW}[pace]
    given: dict[str, Any] = {"until": now + LEASE, "now": now, "only": only, "limit": limit, "slow": wake.slow_kinds()}
    with in_public(), connection.cursor() as cursor:
        cursor.execute(_CLAIM.format(which=which), given)
        return [Claim(*row) for row in cursor.fetchall()]


def next_due(now: datetime, pace: Pace | None = None) -> timedelta:
    """This function will return how long to sleep: until the next row is due, a second at most."""
    with in_public():
        shut = Agency.objects.exclude(suspended_at=None, deletion_asked_at=None).values("id")
        rows = Due.objects.exclude(agency_id__in=shut).order_by("due_at")
        if pace is Pace.QUICK:
            rows = rows.exclude(kind__in=wake.slow_kinds())
        moment = rows.values_list("due_at", flat=True).first()
    if moment is None:
        return NAP
    return max(timedelta(0), min(NAP, moment - now))


def sweep_once(*, now: datetime, limit: int = 200) -> int:
    """This function will do what is due, up to `limit` things of each pace, and return how many were claimed.

    What needs only the database comes first, then what speaks to the outside.
    """
    return sweep_quick(now=now, limit=limit) + sweep_slow(now=now, limit=limit)


def sweep_quick(*, now: datetime, limit: int = 200) -> int:
    """This function will do what is due and needs only the database, and return how many were claimed."""
    claims = claim_due(now=now, limit=limit, pace=Pace.QUICK)
    perform_all(claims)
    return len(claims)


def sweep_slow(*, now: datetime, limit: int = 200) -> int:
    """This function will do, for some seconds, what is due and slow, and return how many were claimed.

    The rest is handed back for the next turn, or for somebody else, with the moment it had: work that comes back for
    turn after turn stands behind what waits, or two long jobs would keep a mail from leaving until they are done.
    """
    claims = claim_due(now=now, limit=limit, pace=Pace.SLOW)
    turn_ends = time.monotonic() + TURN_SECONDS
    for done, claim in enumerate(claims):
        if time.monotonic() >= turn_ends:
            _hand_back(claims[done:])
            break
        perform(claim)
    return len(claims)


def _hand_back(claims: Sequence[Claim]) -> None:
    held: list[Any] = [[c.id for c in claims], [c.attempts for c in claims], [c.was_due_at for c in claims]]
    with in_public(), connection.cursor() as cursor:
        cursor.execute(_HAND_BACK, held)


def perform_all(claims: Iterable[Claim]) -> dict[int, datetime | None]:
    """This function will do the claimed work, what can be done together in one transaction for each brand and kind.

    Returns for each claim when it wants to be called again.
    """
    groups: dict[tuple[int, int, str], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.agency_id, claim.client_id, claim.kind), []).append(claim)
    again: dict[int, datetime | None] = {}
    for group in groups.values():
        again |= _perform_group(group)
    return again


def _perform_group(claims: Sequence[Claim]) -> dict[int, datetime | None]:
    kind = wake.kind_named(claims[0].kind) if wake.is_known(claims[0].kind) else None
    together = kind.together if kind is not None else None
    if together is not None and len(claims) > 1:
        what = f"{len(claims)} of {claims[0].kind}"
        outcome = attempt(lambda: _perform_together(claims, together), doing=what)
        if outcome.value is not None:
            return dict(outcome.value)
    return {claim.id: perform(claim) for claim in claims}


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
    if kind.own_transactions:
        return _perform_alone(claim, kind)
    together = kind.together or (lambda refs: {ref: kind.perform(ref) for ref in refs})
    return _perform_together([claim], together).get(claim.id)


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


def _perform_together(claims: Sequence[Claim], together: wake.Together) -> dict[int, datetime | None]:
    first = claims[0]
    with acting_for(_agency(first), [first.client_id]), transaction.atomic():
        # Waiting, not skipping: another claim that began before ours was committed holds our rows for a moment, until
        # it sees that they are no longer due. Skipped, they would lie until the lease is over.
        rows = Due.objects.select_for_update().filter(pk__in=[claim.id for claim in claims])
        held = dict(rows.order_by("pk").values_list("pk", "attempts"))
        # What is missing somebody else has, or has done.
        ours = [claim for claim in claims if held.get(claim.id) == claim.attempts]
        if not ours:
            return {}
        told = together([claim.ref for claim in ours])
        again = {claim.id: told.get(claim.ref) for claim in ours}
        _settle(ours, again)
        return again


def _perform_alone(claim: Claim, kind: wake.Kind) -> datetime | None:
    with acting_for(_agency(claim), [claim.client_id]):
        with transaction.atomic():  # a full lease from here on: others of the same claim may have taken long
            ours = _row(claim).update(due_at=clock.now() + LEASE)
        if not ours:
            return None
        again = kind.perform(claim.ref)
        with transaction.atomic():
            _settle([claim], {claim.id: again})
        return again


def _row(claim: Claim) -> QuerySet[Due]:
    return Due.objects.filter(pk=claim.id, attempts=claim.attempts)


def _settle(claims: Sequence[Claim], again: Mapping[int, datetime | None]) -> None:
    """Only the row as we hold it: work that was given a new moment meanwhile (`attempts` is 0 then) keeps it."""
    over = [claim for claim in claims if again[claim.id] is None]
    goes_on = [claim for claim in claims if again[claim.id] is not None]
    with connection.cursor() as cursor:
        if over:
            cursor.execute(_FORGET, [[claim.id for claim in over], [claim.attempts for claim in over]])
        if goes_on:
            at = [again[claim.id] for claim in goes_on]
            cursor.execute(_COME_BACK, [[claim.id for claim in goes_on], [claim.attempts for claim in goes_on], at])
