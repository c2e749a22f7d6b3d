"""Claiming and doing what is due: each thing once, whoever dies, with or without a broker."""

import time
from datetime import timedelta

from django.db import connection

from apps.clients.models import Customer
from apps.clients.operations import create_customer
from apps.core import clock, scope, wake
from apps.core.actors import SYSTEM
from apps.tenancy import sweep
from apps.tenancy.models import Due
from apps.tenancy.sweep import LEASE, claim_due, in_public, next_due, perform, sweep_once
from tests.conftest import in_agency
from tests.tenancy.due import NOON, row_of, rows_of


class TestClaiming:
    def test_takes_what_is_due_over_all_agencies_earliest_first(self, db, kinds):
        for slug, minutes in (("south", 2), ("north", 1), ("north", -1)):
            with in_agency(slug):
                wake.schedule("try", 10 + minutes, client_id=1, at=NOON - timedelta(minutes=minutes))
        claims = claim_due(now=NOON, limit=10)
        assert sorted(claim.ref for claim in claims) == [11, 12]
        assert len({claim.agency_id for claim in claims}) == 2

    def test_takes_no_more_than_its_limit(self, north):
        for ref in range(5):
            wake.schedule("try", ref, client_id=1, at=NOON - timedelta(minutes=ref))
        assert [claim.ref for claim in claim_due(now=NOON, limit=2)] == [4, 3]
        assert len(claim_due(now=NOON, limit=10)) == 3

    def test_a_lease_keeps_others_away_until_it_runs_out(self, north):
        wake.schedule("try", 1, client_id=1, at=NOON)
        assert claim_due(now=NOON, limit=10)
        assert claim_due(now=NOON + LEASE - timedelta(seconds=1), limit=10) == []
        again = claim_due(now=NOON + LEASE, limit=10)
        assert [claim.attempts for claim in again] == [2]

    def test_a_woken_worker_comes_before_the_moment(self, north):
        wake.schedule("try", 1, client_id=1, at=NOON + timedelta(seconds=5))
        assert [claim.ref for claim in claim_due(now=NOON, limit=1, only=[row_of("try").pk])] == [1]

    def test_a_late_message_does_not_take_what_somebody_has_in_hand(self, north):
        """Else one mail is in two hands: the second finds it `sending` and calls it unsure, or sends it again."""
        wake.schedule("try", 1, client_id=1, at=NOON)
        assert len(claim_due(now=NOON, limit=1)) == 1
        assert claim_due(now=NOON + timedelta(seconds=2), limit=1, only=[row_of("try").pk]) == []

    def test_a_new_moment_replaces_the_old_one_and_its_failures(self, north):
        wake.schedule("try", 1, client_id=1, at=NOON)
        claim_due(now=NOON, limit=1)
        wake.schedule("try", 1, client_id=1, at=NOON + timedelta(hours=1))
        (row,) = rows_of("try")
        assert (row.due_at, row.attempts) == (NOON + timedelta(hours=1), 0)

    def test_tells_how_long_to_sleep(self, north):
        with in_public():
            Due.objects.all().delete()
        assert next_due(NOON) == sweep.NAP
        wake.schedule("try", 1, client_id=1, at=NOON + timedelta(milliseconds=300))
        assert next_due(NOON) == timedelta(milliseconds=300)
        assert next_due(NOON + timedelta(hours=1)) == timedelta(0)


class TestPerforming:
    def test_works_in_the_rows_agency_with_its_one_brand_in_sight(self, db, kinds):
        seen = {}

        @kinds.performs("try")
        def look(ref):
            seen[ref] = (connection.tenant.slug, scope.current())

        for slug, ref in (("north", 1), ("south", 2)):
            with in_agency(slug):
                wake.schedule("try", ref, client_id=70 + ref, at=NOON)
        assert sweep_once(now=NOON) == 2
        assert seen == {1: ("north", (71,)), 2: ("south", (72,))}
        assert rows_of("try") == []

    def test_what_wants_to_come_again_gets_its_moment(self, north, kinds):
        kinds.performs("try")(lambda ref: NOON + timedelta(hours=3))
        wake.schedule("try", 1, client_id=1, at=NOON)
        sweep_once(now=NOON)
        assert (row_of("try").due_at, row_of("try").attempts) == (NOON + timedelta(hours=3), 0)

    def test_a_failure_is_undone_logged_and_tried_ever_more_seldom(self, north, kinds, caplog):
        @kinds.performs("try")
        def fail(ref):
            create_customer(by=SYSTEM, client=north.harbour, name="Half done")
            raise OSError("no")

        wake.schedule("try", 1, client_id=north.harbour.pk, at=NOON)
        waits, moment = [], NOON
        with clock.pinned_to(NOON):
            for _ in range(4):
                sweep_once(now=moment)
                waits.append((row_of("try").due_at - NOON).total_seconds())
                moment = row_of("try").due_at
        assert waits == [2, 4, 8, 16]
        assert "failed: try 1" in caplog.text
        with in_agency("north"):
            assert not Customer.objects.filter(name="Half done").exists()

    def test_one_failure_does_not_stop_the_others(self, north, kinds):
        done = []

        @kinds.performs("try")
        def work(ref):
            if ref == 1:
                raise OSError
            done.append(ref)

        for ref in (1, 2, 3):
            wake.schedule("try", ref, client_id=1, at=NOON - timedelta(minutes=9 - ref))
        sweep_once(now=NOON)
        assert done == [2, 3]

    def test_work_of_an_app_that_is_gone_does_not_stop_the_others(self, north, kinds):
        done = []
        kinds.performs("try")(done.append)
        wake.schedule("nobody", 1, client_id=1, at=NOON - timedelta(hours=1))
        wake.schedule("try", 2, client_id=1, at=NOON)
        sweep_once(now=NOON)
        assert done == [2]
        assert row_of("nobody").due_at > NOON

    def test_what_somebody_else_took_over_is_left_to_them(self, north, kinds):
        """Our lease ran out while we were busy with others: the row is theirs, and the work would be doubled."""
        done = []
        kinds.performs("together")(done.append)
        kinds.performs("alone", own_transactions=True)(done.append)
        for kind in ("together", "alone"):
            wake.schedule(kind, 1, client_id=1, at=NOON)
        old = claim_due(now=NOON, limit=10)
        assert len(claim_due(now=NOON + LEASE, limit=10)) == 2
        for claim in old:
            perform(claim)
        assert done == []
        assert len(rows_of("together")) == len(rows_of("alone")) == 1

    def test_a_long_queue_does_not_eat_the_lease_of_its_last(self, north, kinds):
        """What speaks to the outside gets a fresh lease when its turn comes, not when it was claimed."""
        lease = {}

        @kinds.performs("alone", own_transactions=True)
        def look(ref):
            lease[ref] = row_of("alone").due_at

        wake.schedule("alone", 1, client_id=1, at=NOON)
        (claim,) = claim_due(now=NOON, limit=1)
        with clock.pinned_to(NOON + timedelta(seconds=50)):
            perform(claim)
        assert lease == {1: NOON + timedelta(seconds=50) + LEASE}

    def test_what_needs_only_the_database_comes_before_what_speaks_to_the_outside(self, north, kinds, monkeypatch):
        """A mail server that does not answer must not hold up deadlines."""
        monkeypatch.setattr(sweep, "TURN_SECONDS", 0.05)
        done = []

        @kinds.performs("outside", own_transactions=True)
        def slow(ref):
            done.append(ref)
            time.sleep(0.06)

        kinds.performs("inside")(done.append)
        for ref, kind in ((1, "outside"), (2, "outside"), (3, "inside"), (4, "inside")):
            wake.schedule(kind, ref, client_id=1, at=NOON - timedelta(minutes=9 - ref))
        assert sweep_once(now=NOON) == 4
        assert done == [3, 4, 1]
        held = row_of("outside", 2)
        assert (held.due_at, held.attempts) == (NOON - timedelta(minutes=7), 0), "handed back as it was"
        sweep_once(now=NOON)
        assert done == [3, 4, 1, 2]

    def test_lets_what_waits_go_before_what_had_its_turn(self, north, kinds, monkeypatch):
        monkeypatch.setattr(sweep, "TURN_SECONDS", 0.01)
        done = []

        @kinds.performs("long", own_transactions=True)
        def comes_back(ref):
            done.append(ref)
            time.sleep(0.02)
            return NOON

        kinds.performs("letter", own_transactions=True)(done.append)
        for ref, kind in ((1, "long"), (2, "long"), (3, "letter")):
            wake.schedule(kind, ref, client_id=1, at=NOON - timedelta(minutes=9 - ref))
        for _turn in range(3):
            sweep.sweep_slow(now=NOON)
        assert done[:3] == [1, 2, 3]
