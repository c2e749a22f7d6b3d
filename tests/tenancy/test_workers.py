"""Workers and several sweeps: quicker than one sweep, never needed, never doubling."""

import threading
from datetime import timedelta

import pytest
from django.db import connection, connections, transaction

from apps.core import clock, wake
from apps.tenancy import tasks
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public, sweep_once
from config.celery import WrongAgency
from tests.conftest import in_agency
from tests.tenancy.due import NOON, row_of, rows_of


@pytest.fixture
def silent_broker(monkeypatch):
    told = []
    monkeypatch.setattr(tasks.perform_due, "delay", lambda *, due_ids: told.extend(due_ids))
    return told


class TestWaking:
    def test_tells_the_broker_after_the_commit_only(self, north, silent_broker, django_capture_on_commit_callbacks):
        with django_capture_on_commit_callbacks(execute=True):
            wake.schedule("try", 1, client_id=1, at=NOON, now=True)
            assert silent_broker == []
        assert silent_broker == [row_of("try").pk]

    def test_an_absent_broker_is_logged_and_the_sweep_does_it(
        self, north, kinds, monkeypatch, caplog, django_capture_on_commit_callbacks
    ):
        def gone(**_):
            raise OSError("broker folder gone")

        monkeypatch.setattr(tasks.perform_due, "delay", gone)
        done = []
        kinds.performs("try")(done.append)
        with django_capture_on_commit_callbacks(execute=True):
            wake.schedule("try", 1, client_id=1, at=NOON, now=True)
        assert "the sweep will do it" in caplog.text
        sweep_once(now=NOON)
        assert done == [1]

    def test_an_absent_broker_is_left_alone_for_a_while(self, north, monkeypatch, django_capture_on_commit_callbacks):
        asked = []

        def gone(**told):
            asked.append(told)
            raise OSError("broker gone")

        monkeypatch.setattr(tasks.perform_due, "delay", gone)
        with django_capture_on_commit_callbacks(execute=True):
            wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in range(3)], client_id=1)
            for ref in range(3):
                wake.schedule("try", ref, client_id=1, at=NOON, now=True)
        assert len(asked) == 1
        tasks.listen_again()
        with django_capture_on_commit_callbacks(execute=True):
            wake.schedule("try", 3, client_id=1, at=NOON, now=True)
        assert len(asked) == 2

    def test_a_worker_does_the_one_thing_and_leaves_the_connection_where_it_was(self, north, kinds):
        done = []
        kinds.performs("try")(done.append)
        wake.schedule("try", 1, client_id=1, at=clock.now() + timedelta(seconds=3))
        tasks.perform_due.apply(kwargs={"due_ids": [row_of("try").pk]}, throw=True)
        assert done == [1]
        assert connection.schema_name == "north"
        tasks.perform_due.apply(kwargs={"due_ids": [999_999]}, throw=True)
        assert done == [1]

    def test_beats_task_does_what_is_due(self, north, kinds):
        done = []
        kinds.performs("try")(done.append)
        wake.schedule("try", 1, client_id=1, at=NOON)
        tasks.sweep_due.apply(throw=True)
        assert done == [1]

    def test_a_message_for_another_agency_is_refused(self, north, kinds):
        """The library runs a task in `public`, with success, where the agency cannot be found."""
        wake.schedule("try", 1, client_id=1, at=NOON)
        task = tasks.perform_due
        task.push_request(headers={"_schema_name": "south"})
        try:
            with pytest.raises(WrongAgency, match="task of south met a connection of north"):
                task(due_ids=[row_of("try").pk])
        finally:
            task.pop_request()
        assert row_of("try").attempts == 0


@pytest.mark.durable
class TestSideBySide:
    def _in_thread(self, work):
        def run():
            try:
                work()
            finally:
                connections.close_all()

        return threading.Thread(target=run)

    def test_two_sweeps_do_each_thing_once(self, durable, kinds):
        done, lock, start = [], threading.Lock(), threading.Barrier(2)

        @kinds.performs("try")
        def work(ref):
            with lock:
                done.append(ref)

        with in_agency("north"), transaction.atomic():
            wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in range(60)], client_id=1)

        def sweeping():
            start.wait(timeout=20)
            while sweep_once(now=NOON, limit=7):
                pass

        threads = [self._in_thread(sweeping) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        assert sorted(done) == list(range(60))
        assert rows_of("try") == []

    def test_a_row_that_is_locked_is_passed_by(self, durable, kinds):
        done = []
        kinds.performs("try")(done.append)
        with in_agency("north"), transaction.atomic():
            wake.schedule_many("try", [wake.Entry(ref, NOON) for ref in (1, 2)], client_id=1)
        held, free = threading.Event(), threading.Event()

        def hold():
            with in_public():
                list(Due.objects.select_for_update().filter(kind="try", ref=1))
                held.set()
                free.wait(timeout=20)

        holder = self._in_thread(hold)
        holder.start()
        assert held.wait(timeout=20)
        assert sweep_once(now=NOON) == 1
        assert done == [2]
        free.set()
        holder.join(timeout=20)
        sweep_once(now=NOON)
        assert done == [2, 1]

    def test_work_scheduled_in_a_transaction_that_fails_is_not_there(self, durable):
        with in_agency("north"), pytest.raises(ZeroDivisionError), transaction.atomic():
            wake.schedule("try", 1, client_id=1, at=NOON)
            raise ZeroDivisionError
        assert rows_of("try") == []
