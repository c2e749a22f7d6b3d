"""Work of one kind and brand is done many at once: in one transaction, and none is held up by another."""

from datetime import timedelta

from django.db import connection

from apps.core import clock, scope, wake
from apps.tenancy.sweep import Pace, claim_due, perform_all, sweep_once, sweep_quick, sweep_slow
from tests.conftest import in_agency
from tests.tenancy.due import NOON, row_of, rows_of

LATER = NOON + timedelta(hours=3)


class TestTogether:
    def test_each_brand_is_a_transaction_of_its_own(self, db, kinds):
        seen = []

        @kinds.performs_together("try")
        def look(refs):
            seen.append((connection.tenant.slug, scope.current(), list(refs)))
            return {}

        for slug, client, refs in (("north", 71, (1, 2, 3)), ("south", 71, (4, 5)), ("north", 72, (6,))):
            with in_agency(slug):
                wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in refs], client_id=client)
        assert sweep_once(now=NOON) == 6
        assert sorted(seen) == [("north", (71,), [1, 2, 3]), ("north", (72,), [6]), ("south", (71,), [4, 5])]
        assert rows_of("try") == []

    def test_each_gets_the_moment_that_was_told_for_it(self, north, kinds):
        kinds.performs_together("try")(lambda refs: {2: LATER, 3: None})
        wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in (1, 2, 3)], client_id=1)
        sweep_quick(now=NOON)
        assert [(row.ref, row.due_at, row.attempts) for row in rows_of("try")] == [(2, LATER, 0)]

    def test_one_that_fails_is_left_behind_alone(self, north, kinds, caplog):
        done = []

        @kinds.performs_together("try")
        def work(refs):
            if 2 in refs:
                raise OSError
            done.extend(refs)
            return {}

        wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in (1, 2, 3)], client_id=1)
        with clock.pinned_to(NOON):
            sweep_quick(now=NOON)
        assert done == [1, 3]
        assert "failed: 3 of try" in caplog.text
        assert [(row.ref, row.due_at - NOON) for row in rows_of("try")] == [(2, timedelta(seconds=2))]

    def test_what_somebody_else_took_over_is_left_to_them(self, north, kinds):
        done = []
        kinds.performs_together("try")(lambda refs: done.extend(refs) or {})
        wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in (1, 2, 3)], client_id=1)
        old = claim_due(now=NOON, limit=10)
        taken = claim_due(now=NOON + timedelta(seconds=60), limit=1)
        perform_all(old)
        assert len(done) == 2
        assert [row.ref for row in rows_of("try")] == [taken[0].ref]
        perform_all(taken)
        assert sorted(done) == [1, 2, 3]

    def test_work_that_gives_itself_a_new_moment_keeps_it(self, north, kinds):
        @kinds.performs_together("try")
        def put_off(refs):
            wake.schedule("try", refs[0], client_id=1, at=LATER)
            return {}

        wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in (1, 2)], client_id=1)
        sweep_quick(now=NOON)
        assert [(row.ref, row.due_at) for row in rows_of("try")] == [(1, LATER)]


class TestPaces:
    def test_a_long_queue_of_what_is_slow_does_not_stand_before_what_is_quick(self, north, kinds):
        """Mails that a silent server leaves waiting are older than any deadline that falls now."""
        done = []
        kinds.performs("slow", own_transactions=True)(done.append)
        kinds.performs("quick")(done.append)
        began = NOON - timedelta(hours=1)
        entries = [wake.Entry(ref, began + timedelta(seconds=ref)) for ref in range(30)]
        wake.schedule_many("slow", entries, client_id=1)
        wake.schedule("quick", 99, client_id=1, at=NOON)
        assert sweep_quick(now=NOON, limit=5) == 1
        assert done == [99]
        assert sweep_slow(now=NOON, limit=5) == 5
        assert done == [99, 0, 1, 2, 3, 4]
        assert claim_due(now=NOON, limit=5, pace=Pace.QUICK) == []

    def test_a_woken_worker_does_all_that_it_was_told_of(self, north, kinds):
        from apps.tenancy import tasks

        done = []
        kinds.performs_together("try")(lambda refs: done.append(sorted(refs)) or {})
        wake.schedule_many("try", [wake.Entry(ref, clock.now() + timedelta(seconds=3)) for ref in (1, 2)], client_id=1)
        tasks.perform_due.apply(kwargs={"due_ids": [row_of("try", ref).pk for ref in (1, 2)]}, throw=True)
        assert done == [[1, 2]]
