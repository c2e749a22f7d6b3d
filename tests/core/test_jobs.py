"""Jobs: a kill at any moment loses nothing and repeats nothing."""

import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from apps.clients.models import Client, Customer
from apps.clients.operations import create_customer
from apps.core import clock, jobs, wake
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.jobs import MOST_ATTEMPTS, attempt, backoff, job_kind, run_job, start_job
from apps.core.models import Job
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public, sweep_once
from tests.conftest import in_agency

State = Job.State


class Killed(BaseException):
    """What a kill looks like from inside: nothing catches it."""


@pytest.fixture(autouse=True)
def own_kinds(monkeypatch):
    monkeypatch.setattr(jobs, "_kinds", dict(jobs._kinds))


def begin(client, total=5) -> Job:
    return start_job(kind="tests.count", client_id=client.pk, subject=None, total=total, by=SYSTEM)


def counting(on_step=lambda job: None):
    """A step adds one customer, named by the cursor: doubles and gaps would show."""

    @job_kind("tests.count")
    def step(job):
        number = job.cursor.get("next", 0)
        client = Client.objects.get(pk=job.client_id)
        create_customer(by=SYSTEM, client=client, name=f"C{number}", email=f"c{number}@example.test")
        job.cursor, job.done = {"next": number + 1}, number + 1
        on_step(job)
        return job.done < job.total


def names() -> list[str]:
    return sorted(Customer.objects.filter(name__startswith="C").values_list("name", flat=True))


class TestRunning:
    def test_goes_step_by_step_to_its_end(self, north):
        counting()
        job = begin(north.harbour)
        assert (job.state, job.percent) == (State.WAITING, 0)
        assert run_job(job.pk) is None
        job.refresh_from_db()
        assert (job.state, job.done, job.percent) == (State.DONE, 5, 100)
        assert names() == ["C0", "C1", "C2", "C3", "C4"]
        assert job.started_at <= job.finished_at

    def test_a_finished_one_does_nothing_more(self, north):
        counting()
        job = begin(north.harbour)
        for _ in range(3):
            assert run_job(job.pk) is None
        assert len(names()) == 5

    def test_lines_up_again_when_its_turn_is_over(self, north, monkeypatch):
        """Else a million rows would hold up every deadline while the sweep is alone."""
        monkeypatch.setattr(jobs, "TURN_SECONDS", 0.0)
        counting()
        job = begin(north.harbour, total=3)
        moment = clock.now()
        with clock.pinned_to(moment):
            assert run_job(job.pk) == moment
            assert run_job(job.pk) == moment
            assert run_job(job.pk) is None
        assert names() == ["C0", "C1", "C2"]

    def test_the_sweep_does_it_all_without_a_broker(self, north, monkeypatch):
        monkeypatch.setattr(jobs, "TURN_SECONDS", 0.0)
        counting()
        job = begin(north.harbour, total=3)
        for seconds in (10, 20, 30, 40):
            sweep_once(now=clock.now() + timedelta(seconds=seconds))
        with in_agency("north"):
            assert Job.objects.get(pk=job.pk).state == State.DONE
            assert names() == ["C0", "C1", "C2"]
        with in_public():
            assert not Due.objects.filter(kind="job", ref=job.pk).exists()


class TestFailing:
    def test_a_step_that_fails_is_undone_and_tried_again(self, north):
        def stumble(job):
            if job.done == 3 and not stumbled:
                stumbled.append(True)
                raise OSError

        stumbled = []
        counting(stumble)
        job = begin(north.harbour)
        moment = clock.now()
        with clock.pinned_to(moment):
            assert run_job(job.pk) == moment + timedelta(seconds=2)
        job.refresh_from_db()
        assert (job.state, job.done, job.attempts, job.error) == (State.RUNNING, 2, 1, "OSError")
        assert names() == ["C0", "C1"]
        assert run_job(job.pk) is None
        assert names() == ["C0", "C1", "C2", "C3", "C4"]

    def test_getting_on_forgives_what_failed_before(self, north):
        """A long import that meets nine hiccups in an hour is no failed import."""
        hiccups = set()

        def hiccup(job):
            if job.done not in hiccups:
                hiccups.add(job.done)
                raise OSError

        counting(hiccup)
        job = begin(north.harbour, total=MOST_ATTEMPTS + 2)
        for _ in range(MOST_ATTEMPTS + 3):
            run_job(job.pk)
        job.refresh_from_db()
        assert job.state == State.DONE

    def test_gives_up_in_the_end_and_tidies_up(self, north):
        tidied = []

        @job_kind("tests.count", on_failure=lambda job: tidied.append(job.pk))
        def fail(job):
            raise OSError("the secret path /x")

        job = begin(north.harbour)
        for _ in range(MOST_ATTEMPTS - 1):
            assert run_job(job.pk) is not None
        assert run_job(job.pk) is None
        job.refresh_from_db()
        assert (job.state, job.error, tidied) == (State.FAILED, "OSError", [job.pk])

    def test_a_rule_that_refuses_is_final_and_speaks(self, north):
        @job_kind("tests.count")
        def refuse(job):
            raise BadInput("Row 1 has no score: name the column of scores.", field="score")

        job = begin(north.harbour)
        assert run_job(job.pk) is None
        job.refresh_from_db()
        assert (job.state, job.attempts) == (State.FAILED, 1)
        assert job.error == "Row 1 has no score: name the column of scores."

    def test_waits_longer_after_each_failure_an_hour_at_most(self):
        waits = [backoff(number).total_seconds() for number in range(1, 40)]
        assert waits[:4] == [2, 4, 8, 16]
        assert waits == sorted(waits)
        assert max(waits) == 3600

    def test_an_attempt_keeps_the_error_and_says_it_in_the_log(self, caplog):
        outcome = attempt(lambda: 1 / 0, doing="a sum")
        assert isinstance(outcome.error, ZeroDivisionError)
        assert "failed: a sum" in caplog.text
        assert attempt(lambda: 7, doing="a sum").value == 7


@pytest.mark.durable
class TestKills:
    @pytest.mark.parametrize("moment", [1, 3, 5])
    def test_a_kill_inside_a_step_loses_and_repeats_nothing(self, durable, moment):
        killed = []

        def kill(job):
            if job.done == moment and not killed:
                killed.append(True)
                raise Killed

        counting(kill)
        with in_agency("north"):
            with transaction.atomic():
                job = begin(Client.objects.get(slug="harbour"))
            with pytest.raises(Killed):
                run_job(job.pk)
            with transaction.atomic():
                assert len(names()) == moment - 1
            assert run_job(job.pk) is None
            with transaction.atomic():
                assert names() == ["C0", "C1", "C2", "C3", "C4"]

    def test_two_runners_share_the_steps(self, durable):
        counting()
        with in_agency("north"), transaction.atomic():
            job = begin(Client.objects.get(slug="harbour"), total=20)
        start = threading.Barrier(2)

        def run():
            try:
                with in_agency("north"):
                    start.wait(timeout=20)
                    run_job(job.pk)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=run) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=60)
        with in_agency("north"), transaction.atomic():
            assert names() == sorted(f"C{number}" for number in range(20))
            assert Job.objects.get(pk=job.pk).state == State.DONE

    def test_a_job_of_a_transaction_that_fails_never_starts(self, durable):
        with in_agency("north"):
            with pytest.raises(Killed), transaction.atomic():
                begin(Client.objects.get(slug="harbour"))
                raise Killed
            with transaction.atomic():
                assert not Job.objects.filter(kind="tests.count").exists()
        with in_public():
            assert not Due.objects.filter(kind="job").exists()


class TestWaking:
    def test_is_told_to_workers_and_noted_for_the_sweep(self, north, monkeypatch):
        noted = []
        monkeypatch.setattr(wake, "schedule", lambda kind, ref, **how: noted.append((kind, ref, how["now"])))
        job = begin(north.harbour)
        assert noted == [("job", job.pk, True)]
