"""Taking a whole import back: all of it, once, and only while nobody was reached."""

import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction

from apps.clients.asks import record_ask
from apps.clients.models import Ask, Client, Customer
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.errors import DomainError
from apps.core.jobs import run_job
from apps.core.models import Event, Job
from apps.deadlines.models import Deadline
from apps.feedback.lifecycle import ImportHasStarted
from apps.feedback.models import ClosedLoop, Import, LeftOutCell, Rejection, Response
from apps.feedback.operations import close_loop, start_undo
from apps.feedback.operations.undo import UNDO_JOB, ImportHasReachedCustomers, undo_in_one_step
from apps.notifications.models import Mail
from apps.outreach.models import OutreachCase
from apps.outreach.operations.consents import ask_consent
from apps.outreach.operations.contacts import log_contact, send_first_mail
from apps.tenancy.models import Due
from tests.conftest import in_agency
from tests.factories.feedback import CustomerFactory, ResponseFactory
from tests.feedback.rows import many_lines, run, started, written

MODELS = (Response, Customer, ClosedLoop, OutreachCase, Deadline, Rejection, LeftOutCell)


def everything():
    return [model.objects.count() for model in MODELS], Due.objects.filter(kind="deadline").count()


def done(client, folder, *lines, name="scores.csv"):
    return run(started(SYSTEM, client, written(folder, *(lines or many_lines(60)), name=name)))


def undo(imported, by=SYSTEM):
    job = start_undo(by=by, imported=imported)
    assert run_job(job.pk) is None
    imported.refresh_from_db()
    return imported


def undo_at_once(imported):
    """What the request and the job do, as one transaction."""
    job = start_undo(by=SYSTEM, imported=imported)
    undo_in_one_step(job)


def lines_of(score, count=3, key="u", hours=1):
    at = clock.now() - timedelta(hours=hours)
    return [f"{key}{n},{key}{n}@undo.test,Person {n},{score},{at:%Y-%m-%dT%H:%M:%SZ},Words" for n in range(count)]


class TestUndoing:
    def test_leaves_nothing_but_events_and_the_import(self, north, tmp_path):
        before = everything()
        imported = done(north.harbour, tmp_path)
        assert everything() != before
        undone = undo(imported, by=Actor.user(north.olga.pk))
        assert everything() == before
        assert (undone.state, undone.undone_at is not None) == ("undone", True)
        event = Event.objects.get(name="feedback.import_undone")
        assert (event.data, event.actor_id) == ({"responses": 45, "customers": 45}, north.olga.pk)
        assert Event.objects.filter(name="feedback.responses_received").exists()

    def test_the_file_can_be_imported_again_with_the_same_result(self, north, tmp_path):
        first = done(north.harbour, tmp_path)
        undo(first)
        again = done(north.harbour, tmp_path)
        assert again.counts == first.counts

    def test_leaves_other_imports_and_brands_alone(self, north, tmp_path):
        done(north.bloom, tmp_path)
        done(north.harbour, tmp_path, *many_lines(20, first=100), name="other.csv")
        before = everything()
        undo(done(north.harbour, tmp_path))
        assert everything() == before

    def test_keeps_customers_whom_anything_else_knows(self, north, tmp_path):
        known = CustomerFactory(client=north.harbour, email="u0@undo.test")
        imported = done(north.harbour, tmp_path, *lines_of(8))
        asked = Customer.objects.get(email="u1@undo.test")
        record_ask(by=SYSTEM, customer=asked, kind=Ask.Kind.SURVEY)
        undo(imported)
        assert set(Customer.objects.all()) == {known, asked}

    def test_gives_a_case_back_to_an_older_import_whose_score_is_later(self, north, tmp_path):
        customer = CustomerFactory(client=north.harbour, email="u0@undo.test")
        imported = done(north.harbour, tmp_path, *lines_of(10, count=1, hours=5))
        later = ResponseFactory(client=north.harbour, customer=customer)
        assert not OutreachCase.objects.filter(response=later).exists()
        undo(imported)
        case = OutreachCase.objects.get()
        assert (case.response, Deadline.objects.get(subject_id=case.pk).is_open) == (later, True)

    def test_is_done_once_and_not_while_it_runs(self, north, tmp_path):
        imported = started(SYSTEM, north.harbour, written(tmp_path, *many_lines(5)))
        with pytest.raises(ImportHasStarted):
            start_undo(by=SYSTEM, imported=imported)
        run(imported)
        start_undo(by=SYSTEM, imported=imported)
        with pytest.raises(ImportHasStarted):
            start_undo(by=SYSTEM, imported=imported)
        assert run_job(Job.objects.get(kind=UNDO_JOB).pk) is None
        with pytest.raises(ImportHasStarted):
            start_undo(by=SYSTEM, imported=imported)


class TestRefusing:
    @pytest.fixture
    def imported(self, north, tmp_path):
        return done(north.harbour, tmp_path, *lines_of(10), *lines_of(2, key="d"))

    def refused(self, imported):
        before = everything()
        with pytest.raises(ImportHasReachedCustomers) as caught, transaction.atomic():
            start_undo(by=SYSTEM, imported=imported)
        assert everything() == before
        assert Import.objects.get(pk=imported.pk).state == "done"
        return [each.words for each in caught.value.sent]

    def test_after_a_mail_even_one_that_only_waits(self, north, imported):
        send_first_mail(by=SYSTEM, case=OutreachCase.objects.first(), subject="Thank you", text="Dear Ben")
        assert self.refused(imported) == ["1 mail"]

    def test_not_after_a_mail_that_was_taken_back(self, north, imported):
        mail = send_first_mail(by=SYSTEM, case=OutreachCase.objects.first(), subject="Thank you", text="Dear Ben")
        Mail.objects.filter(pk=mail.pk).update(state=Mail.State.RECALLED)
        undo(imported)
        assert not OutreachCase.objects.exists()

    def test_after_a_call_and_a_question_for_permission(self, north, imported):
        case = OutreachCase.objects.first()
        log_contact(by=SYSTEM, case=case, channel="phone", at=clock.now(), text="Called")
        case.refresh_from_db()
        ask_consent(by=SYSTEM, case=case)
        assert self.refused(imported) == ["1 contact logged", "1 question for permission"]

    def test_after_an_unhappy_customer_was_answered(self, north, imported):
        close_loop(by=SYSTEM, loop=ClosedLoop.objects.first(), note="Called back")
        assert self.refused(imported) == ["1 unhappy customer answered"]


class TestPages:
    def test_the_page_says_what_goes_and_the_button_does_it(self, north, tmp_path, browse):
        imported = done(north.harbour, tmp_path, *lines_of(10))
        web = browse("north.test", north.olga)
        page = web.get(f"/imports/{imported.public_id}/undo/")
        assert "3 responses" in page.content.decode()
        answer = web.post(f"/imports/{imported.public_id}/undo/", follow=True)
        assert "This import is being undone" in answer.content.decode()
        assert Response.objects.count() == 3, "the request takes nothing away"
        assert "Undoing the import" in web.get("/").content.decode()
        run_job(Job.objects.get(kind=UNDO_JOB).pk)
        moving = web.get(f"/imports/{imported.public_id}/progress/")
        assert (moving["HX-Refresh"], "This import was undone" in moving.content.decode()) == ("true", True)
        assert not Response.objects.exists()

    def test_a_customer_reached_before_the_job_comes_keeps_all_of_it(self, north, tmp_path, browse):
        imported = done(north.harbour, tmp_path, *lines_of(10))
        before = everything()
        job = start_undo(by=SYSTEM, imported=imported)
        log_contact(by=SYSTEM, case=OutreachCase.objects.first(), channel="phone", at=clock.now(), text="Called")
        assert run_job(job.pk) is None
        assert everything()[0] == before[0]
        imported.refresh_from_db()
        assert imported.state == "done"
        page = browse("north.test", north.olga).get(f"/imports/{imported.public_id}/").content.decode()
        assert "It was not undone, and all of it is still here." in page
        assert "1 contact logged" in page

    def test_an_import_that_stopped_is_as_stopped_as_before(self, north, tmp_path):
        imported = done(north.harbour, tmp_path, *lines_of(10))
        Job.objects.filter(pk=imported.job_id).update(state=Job.State.FAILED)
        Import.objects.filter(pk=imported.pk).update(state=Import.State.FAILED)
        job = start_undo(by=SYSTEM, imported=imported)
        log_contact(by=SYSTEM, case=OutreachCase.objects.first(), channel="phone", at=clock.now(), text="Called")
        run_job(job.pk)
        imported.refresh_from_db()
        assert imported.state == "failed"

    def test_the_page_lists_what_was_sent_instead_of_the_button(self, north, tmp_path, browse):
        imported = done(north.harbour, tmp_path, *lines_of(10))
        log_contact(by=SYSTEM, case=OutreachCase.objects.first(), channel="phone", at=clock.now(), text="Called")
        web = browse("north.test", north.olga)
        page = web.post(f"/imports/{imported.public_id}/undo/")
        assert page.status_code == 409
        assert "1 contact logged" in page.content.decode()
        assert "Undo this import" not in page.content.decode().split("<main")[1]


class TestAtTheSameMoment:
    @pytest.mark.durable
    @pytest.mark.parametrize("round_", range(3))
    def test_a_send_and_an_undo_never_both_happen(self, durable, tmp_path, round_):
        with in_agency("north"), transaction.atomic():
            imported = started(SYSTEM, Client.objects.get(slug="harbour"), written(tmp_path, *lines_of(10, count=1)))
        with in_agency("north"):
            while run_job(imported.job_id) is not None:
                pass
            with transaction.atomic():
                case = OutreachCase.objects.get()
        meet, outcome = threading.Barrier(2), {}

        def act(name, work):
            try:
                with in_agency("north"), transaction.atomic():
                    meet.wait(20)
                    work()
                outcome[name] = "did"
            except (DomainError, OutreachCase.DoesNotExist):
                outcome[name] = "refused"
            finally:
                connections.close_all()

        acts = [
            ("send", lambda: send_first_mail(by=SYSTEM, case=case, subject="Thank you", text="Dear Ben")),
            ("undo", lambda: undo_at_once(imported)),
        ]
        threads = [threading.Thread(target=act, args=each) for each in acts]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert sorted(outcome.values()) == ["did", "refused"], outcome
        with in_agency("north"), transaction.atomic():
            mails, cases = Mail.objects.filter(ref=case.pk).count(), OutreachCase.objects.count()
        assert (mails, cases) == ((1, 1) if outcome["send"] == "did" else (0, 0))
