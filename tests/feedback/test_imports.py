"""Imports as jobs: what a kill, a second worker or a second copy of the file cannot spoil."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connections, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.clients.models import Client, Customer
from apps.core import clock, jobs
from apps.core.actors import SYSTEM, Actor
from apps.core.jobs import run_job
from apps.core.models import Event, Job
from apps.deadlines.models import Deadline
from apps.feedback import import_steps, sources
from apps.feedback.models import ClosedLoop, Import, LeftOutCell, Rejection, Response
from apps.feedback.operations import start_import
from apps.outreach.models import OutreachCase
from apps.tenancy.models import Due
from tests.conftest import in_agency
from tests.feedback.rows import HEADER, MAPPING, many_lines, run, started, written

TOLD = {"rows": 60, "created": 45, "duplicates": 0, "rejected": 15, "promoters": 15, "passives": 15, "detractors": 15}


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch):
    monkeypatch.setattr(sources, "CHUNK_ROWS", 7)


def told(imported):
    imported.refresh_from_db()
    return {name: imported.counts[name] for name in TOLD}


class TestRunning:
    def test_takes_every_row_and_keeps_each_rejection(self, north, tmp_path):
        imported = started(SYSTEM, north.harbour, written(tmp_path, *many_lines(60)))
        run(imported)
        job = Job.objects.get(pk=imported.job_id)
        assert told(imported) == TOLD
        assert (imported.state, job.state, job.total, job.done) == ("done", "done", 60, 60)
        rejection = Rejection.objects.order_by("row_number").first()
        assert (rejection.row_number, rejection.reason, rejection.column, rejection.value) == (
            5,
            "score_above",
            "score",
            "11",
        )
        assert rejection.cells[0] == "r3"
        assert Response.objects.filter(imported=imported).count() == 45

    def test_a_wrong_address_loses_the_address_and_not_the_score(self, north, tmp_path):
        line = "r1,rosa@,Rosa Medeiros,10,2026-11-01T10:00:00Z,Fine"
        imported = run(started(SYSTEM, north.harbour, written(tmp_path, line)))
        counts = imported.counts
        assert [counts[name] for name in ("created", "rejected", "not_contactable", "left_out")] == [1, 0, 1, 1]
        cell = LeftOutCell.objects.get(imported=imported)
        assert (cell.row_number, cell.reason, cell.column, cell.value) == (2, "email_invalid", "email", "rosa@")
        assert "Fix the cell, or empty it." in cell.sentence
        response = Response.objects.get(imported=imported)
        assert (response.score, response.customer.name, response.customer.email) == (10, "Rosa Medeiros", "")

    def test_the_same_file_twice_changes_nothing(self, north, tmp_path):
        path = written(tmp_path, *many_lines(60), *many_lines(20))
        first = started(SYSTEM, north.harbour, path)
        run(first)
        before = _counts()
        second = started(SYSTEM, north.harbour, path)
        run(second)
        assert told(first) == TOLD | {"rows": 80, "duplicates": 15, "rejected": 20}
        assert told(second) == dict.fromkeys(TOLD, 0) | {"rows": 80, "duplicates": 60, "rejected": 20}
        assert _counts() == before

    def test_two_brands_may_have_the_same_file(self, north, tmp_path):
        path = written(tmp_path, *many_lines(60))
        for client in (north.harbour, north.bloom):
            imported = started(SYSTEM, client, path)
            run(imported)
            assert told(imported) == TOLD
        assert (
            Customer.objects.filter(client=north.bloom).count() == Customer.objects.filter(client=north.harbour).count()
        )

    def test_one_person_in_many_chunks_has_one_outreach_from_the_first_score(self, north, tmp_path):
        lines = [f"p{n},rosa@x.test,Rosa,10,2026-11-{20 - n:02}T10:00:00Z," for n in range(15)]
        imported = started(SYSTEM, north.harbour, written(tmp_path, *lines))
        run(imported)
        imported.refresh_from_db()
        assert OutreachCase.objects.get().response.source_id == "p14"
        assert (imported.counts["outreach_opened"], imported.counts["late"]) == (1, 1)

    def test_who_uploaded_it_is_the_actor(self, north, tmp_path):
        imported = started(Actor.user(north.lena.pk), north.harbour, written(tmp_path, *many_lines(3)))
        run(imported)
        assert set(Event.objects.filter(name__startswith="feedback.import").values_list("actor_id", flat=True)) == {
            north.lena.pk
        }


class _Killed(BaseException):
    """What a kill leaves behind: a transaction that never committed. Nobody can catch it as an error."""


class TestDying:
    def test_at_any_moment_loses_and_doubles_nothing(self, north, tmp_path, monkeypatch):
        lines = [line.partition(",")[2] for line in many_lines(60)]
        path = written(tmp_path, *lines, *lines[:9], header=HEADER.partition(",")[2])
        mapping = {field: column for field, column in MAPPING.items() if field != "source_id"}
        whole = started(SYSTEM, north.bloom, path, mapping=mapping)
        run(whole)
        imported = started(SYSTEM, north.harbour, path, mapping=mapping)
        for moment in range(40):
            _die_once(monkeypatch, moment)
            try:
                with transaction.atomic():
                    jobs._one_step(imported.job_id)
            except _Killed:
                if moment % 3:
                    sources.forget_reader(imported)  # another process goes on
            monkeypatch.undo()
            monkeypatch.setattr(sources, "CHUNK_ROWS", 7)
        run(imported)
        imported.refresh_from_db()
        whole.refresh_from_db()
        assert imported.counts == whole.counts
        assert whole.counts["created"] == 45 + 7
        both = [
            {
                model.__name__: model.objects.filter(client=client).count()
                for model in (Response, Customer, ClosedLoop, Rejection, OutreachCase, Deadline)
            }
            for client in (north.harbour, north.bloom)
        ]
        assert both[0] == both[1]

    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(chunk=st.integers(1, 25), texts=st.lists(st.sampled_from(["a", "b", "", "c"]), min_size=1, max_size=30))
    def test_the_size_of_chunks_makes_no_difference(self, north, tmp_path, monkeypatch, chunk, texts):
        monkeypatch.setattr(sources, "CHUNK_ROWS", chunk)
        lines = [f"{n % 12},2026-11-01,{text}" for n, text in enumerate(texts)]
        path = written(tmp_path, *lines, header="score,answered,why")
        point = transaction.savepoint()
        mapping = {"score": "score", "answered_at": "answered", "comment": "why"}
        imported = started(SYSTEM, north.harbour, path, mapping=mapping)
        run(imported)
        again = started(SYSTEM, north.harbour, path, mapping=mapping)
        run(again)
        imported.refresh_from_db()
        again.refresh_from_db()
        transaction.savepoint_rollback(point)
        good = sum(n % 12 < 11 for n in range(len(texts)))
        assert (imported.counts["created"], imported.counts["rejected"]) == (good, len(texts) - good)
        assert (again.counts["created"], again.counts["duplicates"]) == (0, good)

    def test_a_file_that_goes_away_fails_with_a_sentence_and_can_be_taken_up(self, north, tmp_path):
        path = written(tmp_path, *many_lines(60))
        imported = started(SYSTEM, north.harbour, path)
        for _ in range(4):
            jobs._one_step(imported.job_id)
        sources.forget_reader(imported)
        aside = path.rename(tmp_path / "aside.csv")
        run(imported)
        imported.refresh_from_db()
        assert imported.state == "failed"
        assert "no longer there" in Job.objects.get(pk=imported.job_id).error
        aside.rename(path)
        start_import(by=SYSTEM, imported=imported, mapping={}, options={})
        imported.refresh_from_db()
        run(imported)
        assert told(imported) == TOLD


class TestTwoAtOnce:
    @pytest.mark.durable
    def test_the_same_file_in_parallel_is_in_once(self, durable, tmp_path):
        path = written(tmp_path, *many_lines(200))

        def work():
            with in_agency("north"):
                with transaction.atomic():
                    imported = started(SYSTEM, Client.objects.get(slug="harbour"), path)
                with transaction.atomic():
                    run_together.wait(20)
                _run_durably(imported)

        run_together = threading.Barrier(3)
        _in_threads(work, 3)
        with in_agency("north"), transaction.atomic():
            kept = [each.counts for each in Import.objects.all()]
            assert Response.objects.count() == sum(each["created"] for each in kept) == 150
            assert sum(each["duplicates"] for each in kept) == 300
            assert OutreachCase.objects.count() == sum(each["outreach_opened"] for each in kept) == 50
            assert ClosedLoop.objects.count() == sum(each["loops_opened"] for each in kept) == 50
            assert Customer.objects.count() == sum(each["new_customers"] for each in kept) == 150

    @pytest.mark.durable
    def test_two_workers_at_one_job_do_it_once(self, durable, tmp_path):
        path = written(tmp_path, *many_lines(200))
        with in_agency("north"), transaction.atomic():
            imported = started(SYSTEM, Client.objects.get(slug="harbour"), path)

        def work():
            with in_agency("north"):
                _run_durably(imported)

        _in_threads(work, 2)
        with in_agency("north"), transaction.atomic():
            imported.refresh_from_db()
            assert (imported.counts["rows"], imported.counts["created"], Response.objects.count()) == (200, 150, 150)
            assert Rejection.objects.count() == 50
            assert Due.objects.filter(kind="job", attempts__gt=0).count() == 0


def _run_durably(imported):
    while (again := run_job(imported.job_id)) is not None:
        assert again <= clock.now()


def _in_threads(work, count):
    def closing():
        try:
            work()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(count) as pool:
        for future in [pool.submit(closing) for _ in range(count)]:
            future.result(timeout=120)


def _counts():
    return [model.objects.count() for model in (Response, Customer, ClosedLoop, OutreachCase, Deadline)]


def _die_once(monkeypatch, moment):
    """Die in a step: before it reads, with the rows in, with the loops open, or at its very end."""

    def die(*args, **kwargs):
        raise _Killed

    def die_after(work):
        def done(*args, **kwargs):
            work(*args, **kwargs)
            raise _Killed

        return done

    at = moment % 6
    if at == 1:
        monkeypatch.setattr(import_steps, "reader_at", die)
    elif at == 2:
        monkeypatch.setattr(import_steps, "take_in", die_after(import_steps.take_in))
    elif at == 3:
        monkeypatch.setattr(Rejection.objects.__class__, "bulk_create", die, raising=False)
    elif at == 4:
        monkeypatch.setattr(Job, "save", die_after(Job.save))
