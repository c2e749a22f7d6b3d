"""The event log: announced with the change or not at all, read by others without losing one."""

import threading
from datetime import timedelta

import pytest
from django.db import connections, transaction
from django.db.utils import ProgrammingError

from apps.clients.models import Client, Customer
from apps.clients.operations import create_customer
from apps.core import clock, events, wake
from apps.core.actors import SYSTEM, Actor
from apps.core.events import announce, event_type, perform_reactions, read_in_order
from apps.core.models import Event, Reaction
from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public, sweep_once
from tests.conftest import acting_as, in_agency
from tests.waiting import wait_for_others


@pytest.fixture
def happened(monkeypatch):
    """An event of this test only: `tests.happened`, with a code and a number."""
    for registry in ("_types", "_within", "_after"):
        monkeypatch.setattr(events, registry, dict(getattr(events, registry)))
    return event_type("tests.happened", "code", "count", "ids_seen")


class TestAnnouncing:
    def test_writes_who_what_on_which_object_and_when(self, north, happened):
        customer = create_customer(by=SYSTEM, client=north.harbour, name="Rita")
        made = announce(happened, client_id=north.harbour.pk, by=north.tom.actor, obj=customer, code="a.b", count=3)
        event = Event.objects.get(pk=made)
        assert (event.name, event.actor_kind, event.actor_id) == ("tests.happened", "user", north.tom.pk)
        assert (event.object_type, event.object_id) == ("clients.customer", customer.pk)
        assert event.data == {"code": "a.b", "count": 3}

    def test_one_event_tells_of_a_batch(self, north, happened):
        people = [create_customer(by=SYSTEM, client=north.harbour, name=f"R{number}") for number in range(3)]
        made = announce(happened, client_id=north.harbour.pk, by=SYSTEM, batch=people)
        assert Event.objects.get(pk=made).data == {"ids": [person.pk for person in people]}

    def test_refuses_a_field_that_was_not_declared(self, north, happened):
        with pytest.raises(ValueError, match=r"declared without \['name'\]"):
            announce(happened, client_id=north.harbour.pk, by=SYSTEM, name="x")

    @pytest.mark.parametrize("value", ["Rita Moss", "she said it", "é", "x" * 81, 1.5, {"a": 1}, ["Rita Moss"]])
    def test_refuses_what_could_be_personal_text(self, north, happened, value):
        with pytest.raises(ValueError, match="holds"):
            announce(happened, client_id=north.harbour.pk, by=SYSTEM, code=value)

    def test_refuses_an_address_of_a_person(self, north, happened):
        with pytest.raises(ValueError, match="holds text"):
            announce(happened, client_id=north.harbour.pk, by=SYSTEM, code="rita@example.test")

    def test_a_name_is_declared_once(self, happened):
        with pytest.raises(RuntimeError, match="declared twice"):
            event_type("tests.happened")

    def test_the_agencys_own_event_is_written_by_people_who_cannot_read_it(self, north, happened):
        with acting_as(north.tom):
            made = announce(happened, client_id=0, by=north.tom.actor)
            assert not Event.objects.filter(pk=made).exists()
        assert Event.objects.filter(pk=made).exists()

    def test_a_log_cannot_be_rewritten(self, north, happened):
        made = announce(happened, client_id=north.harbour.pk, by=SYSTEM)
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            Event.objects.filter(pk=made).update(actor_id=7)
        with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
            Event.objects.filter(pk=made).delete()


class TestWithin:
    def test_runs_in_the_transaction_with_the_whole_batch(self, north, happened):
        told = []
        events.within(happened)(told.append)
        person = create_customer(by=SYSTEM, client=north.harbour, name="Rita")
        made = announce(happened, client_id=north.harbour.pk, by=Actor.link(4), batch=[person], count=1)
        (news,) = told
        assert (news.id, news.client_id, news.batch, news.by) == (made, north.harbour.pk, [person], Actor.link(4))

    def test_an_error_of_it_aborts_the_write(self, north, happened):
        @events.within(happened)
        def refuse(news):
            raise ZeroDivisionError

        def write():
            with transaction.atomic():
                create_customer(by=SYSTEM, client=north.harbour, name="Rita")
                announce(happened, client_id=north.harbour.pk, by=SYSTEM)

        with pytest.raises(ZeroDivisionError):
            write()
        assert not Customer.objects.filter(name="Rita").exists()
        assert not Event.objects.filter(name="tests.happened").exists()


class TestAfter:
    def test_runs_once_however_often_it_is_performed(self, north, happened):
        ran = []
        events.after(happened, "count")(lambda event: ran.append(event.pk))
        made = announce(happened, client_id=north.harbour.pk, by=SYSTEM)
        assert ran == [], "never in the caller's transaction"
        for _ in range(3):
            perform_reactions(made)
        assert ran == [made]

    def test_is_on_the_registry_with_the_change(self, north, happened):
        events.after(happened, "count")(lambda event: None)
        made = announce(happened, client_id=north.harbour.pk, by=SYSTEM)
        with in_public():
            assert Due.objects.filter(kind="reaction", ref=made).count() == 1

    def test_is_tried_again_after_a_failure_and_then_counts_once(self, north, happened):
        tries = []

        @events.after(happened, "stumble")
        def stumble(event):
            tries.append(event.pk)
            create_customer(by=SYSTEM, client=north.harbour, name="By the reaction")
            if len(tries) == 1:
                raise OSError

        made = announce(happened, client_id=north.harbour.pk, by=SYSTEM)
        for minutes in range(1, 4):
            sweep_once(now=clock.now() + timedelta(minutes=minutes))
        with in_agency("north"):
            assert tries == [made, made]
            assert Reaction.objects.filter(event_id=made).count() == 1
            assert Customer.objects.filter(name="By the reaction").count() == 1

    def test_one_that_fails_takes_none_of_the_others_work_twice(self, north, happened):
        ran = []
        events.after(happened, "first")(lambda event: ran.append("first"))

        @events.after(happened, "second")
        def second(event):
            ran.append("second")
            if ran.count("second") == 1:
                raise OSError

        made = announce(happened, client_id=north.harbour.pk, by=SYSTEM)
        for minutes in range(1, 4):
            sweep_once(now=clock.now() + timedelta(minutes=minutes))
        with in_agency("north"):
            # Both share a transaction: the first is undone with the second, and done again with it.
            assert Reaction.objects.filter(event_id=made).count() == 2
        assert ran.count("second") == 2

    def test_a_name_is_taken_once(self, happened):
        events.after(happened, "x")(lambda event: None)
        with pytest.raises(RuntimeError, match="has a reaction 'x' already"):
            events.after(happened, "x")(lambda event: None)


def in_thread(work):
    def run():
        try:
            work()
        finally:
            connections.close_all()

    thread = threading.Thread(target=run)
    thread.start()
    return thread


@pytest.mark.durable
class TestRealTransactions:
    def test_announcing_outside_one_is_refused(self, durable, happened):
        with (
            in_agency("north"),
            pytest.raises(transaction.TransactionManagementError, match="transaction of its change"),
        ):
            announce(happened, client_id=1, by=SYSTEM)

    def test_two_performers_at_once_have_one_effect(self, durable, happened):
        start, ran = threading.Barrier(2), []
        events.after(happened, "count")(lambda event: ran.append(event.pk))
        with in_agency("north"), transaction.atomic():
            client = Client.objects.get(slug="harbour")
            made = announce(happened, client_id=client.pk, by=SYSTEM)

        def perform():
            with in_agency("north"), transaction.atomic():
                start.wait(timeout=20)
                perform_reactions(made)

        threads = [in_thread(perform) for _ in range(2)]
        for thread in threads:
            thread.join(timeout=60)
        assert ran == [made]
        with in_agency("north"), transaction.atomic():
            assert Reaction.objects.filter(event_id=made).count() == 1

    def test_a_late_commit_is_never_skipped_where_reading_by_id_loses_it(self, durable, happened):
        """Ids are drawn at the insert, seen at the commit: the older one may become visible after the younger."""
        wrote, may_commit = threading.Event(), threading.Event()

        def slow_writer():
            with in_agency("north"), transaction.atomic():
                announce(happened, client_id=0, by=SYSTEM, code="slow")
                wrote.set()
                may_commit.wait(timeout=30)

        with in_agency("north"), transaction.atomic():
            before = Event.objects.order_by("xid", "id").last()
        cursor, highest = (before.xid, before.id), before.id
        thread = in_thread(slow_writer)
        assert wrote.wait(timeout=30)
        with in_agency("north"), transaction.atomic():
            announce(happened, client_id=0, by=SYSTEM, code="quick")

        ordered, naive = [], []

        def read():
            nonlocal cursor, highest
            with in_agency("north"), transaction.atomic():
                for event in read_in_order(cursor):
                    ordered.append(event.data["code"])
                    cursor = (event.xid, event.id)
                for event in Event.objects.filter(id__gt=highest).order_by("id"):
                    naive.append(event.data["code"])
                    highest = event.id

        read()
        assert (ordered, naive) == ([], ["quick"]), "behind a running transaction one waits; by id one does not"
        may_commit.set()
        thread.join(timeout=30)
        wait_for_others(lambda: read() or len(ordered) >= 2)
        assert sorted(ordered) == ["quick", "slow"]
        assert naive == ["quick"], "the naive reader has lost the slow one for ever"
        read()
        assert len(ordered) == 2, "and nothing comes twice"

    def test_pages_meet_without_gap_or_double(self, durable, happened):
        with in_agency("north"):
            for number in range(7):
                with transaction.atomic():
                    announce(happened, client_id=0, by=SYSTEM, count=number)
            with transaction.atomic():
                there = sorted(Event.objects.values_list("pk", flat=True))
            cursor, seen = (0, 0), []

            def read_page():
                nonlocal cursor
                with transaction.atomic():
                    page = read_in_order(cursor, limit=3)
                seen.extend(event.pk for event in page)
                cursor = (page[-1].xid, page[-1].id) if page else cursor
                return len(seen) >= len(there)

            wait_for_others(read_page)
            assert sorted(seen) == there


class TestWaking:
    def test_without_a_reaction_nobody_is_woken(self, north, happened, monkeypatch):
        monkeypatch.setattr(wake, "schedule", lambda *args, **kwargs: pytest.fail("woken for nothing"))
        announce(happened, client_id=north.harbour.pk, by=SYSTEM)
