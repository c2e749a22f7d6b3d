"""One chunk: what is new, whose it is, and what it opens."""

from contextlib import contextmanager

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.clients.models import Customer
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.models import Event
from apps.deadlines.models import Deadline
from apps.feedback.models import ClosedLoop, Response
from apps.feedback.operations import take_in
from apps.outreach.models import OutreachCase
from apps.tenancy.models import Due
from tests.factories.feedback import CustomerFactory
from tests.feedback.rows import row

DAYS = 24


def take(client, *rows, **options):
    return take_in(by=SYSTEM, client=client, rows=rows, **options)


class TestCounting:
    def test_counts_each_kind_of_created_rows(self, north):
        counts = take(
            north.harbour,
            row(source_id="a", score=10, customer_email="a@x.test"),
            row(source_id="b", score=9, hours=5 * DAYS, customer_phone="+4412345678"),
            row(source_id="c", score=9),
            row(source_id="d", score=8, customer_email="d@x.test"),
            row(source_id="e", score=0, customer_email="e@x.test"),
            row(source_id="a", score=10, customer_email="a@x.test"),
        )
        assert counts.told() == {
            "rows": 6,
            "created": 5,
            "duplicates": 1,
            "rejected": 0,
            "promoters": 3,
            "passives": 1,
            "detractors": 1,
            "not_contactable": 1,
            "outreach_opened": 2,
            "late": 1,
        }

    def test_the_same_rows_again_change_nothing(self, north):
        rows = [row(n, source_id=f"r{n}", score=n % 11, customer_email=f"{n % 5}@x.test") for n in range(2, 40)]
        rows += [row(50, score=3, customer_name="No Address"), row(51, score=9, comment="Anonymous praise")]
        first = take(north.harbour, *rows)
        before = _everything()
        second = take(north.harbour, *rows)
        assert (first.created, second.created, second.duplicates) == (40, 0, 40)
        assert second.told() == dict.fromkeys(first.told(), 0) | {"rows": 40, "duplicates": 40}
        assert _everything() == before

    def test_equal_rows_of_one_file_are_told_apart_by_their_ordinal(self, north):
        rows = [row(n, score=10, comment="Great") for n in (2, 3, 4)]
        assert take(north.harbour, *rows).created == 3
        assert take(north.harbour, *rows).duplicates == 3
        assert take(north.harbour, *rows, rows[0]).created == 1

    def test_the_same_id_at_another_brand_is_another_response(self, north):
        same = row(source_id="q-1", customer_email="rosa@x.test")
        assert take(north.harbour, same).created == take(north.bloom, same).created == 1
        assert Customer.objects.filter(email="rosa@x.test").count() == 2

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(scores=st.lists(st.tuples(st.integers(0, 10), st.integers(0, 3), st.booleans()), max_size=15))
    def test_the_numbers_always_add_up(self, north, scores):
        rows = [
            row(n, source_id=f"h{n % 7}" if keyed else None, score=score, customer_email=f"{who}@h.test" if who else "")
            for n, (score, who, keyed) in enumerate(scores, start=2)
        ]
        with _undone():
            counts = take(north.harbour, *rows)
            assert counts.rows == len(rows) == counts.created + counts.duplicates
            assert counts.created == counts.promoters + counts.passives + counts.detractors == Response.objects.count()
            assert counts.outreach_opened == OutreachCase.objects.count()
            assert take(north.harbour, *rows).created == 0


class TestWhoseItIs:
    def test_the_same_person_twice_is_one_customer_with_one_outreach(self, north):
        counts = take(
            north.harbour,
            row(source_id="1", customer_email="rosa@x.test", hours=2),
            row(source_id="2", customer_email="rosa@x.test", hours=9),
        )
        assert (counts.created, counts.new_customers, counts.outreach_opened) == (2, 1, 1)
        case = OutreachCase.objects.get()
        assert case.response.source_id == "2"

    def test_finds_by_key_before_mail_before_phone(self, north):
        keyed = CustomerFactory(client=north.harbour, source_key="k1", email="", phone="")
        mailed = CustomerFactory(client=north.harbour, email="m@x.test", phone="")
        called = CustomerFactory(client=north.harbour, email="", phone="+441111111")
        take(
            north.harbour,
            row(source_id="1", customer_key="k1", customer_email="m@x.test"),
            row(source_id="2", customer_email="m@x.test", customer_phone="+441111111"),
            row(source_id="3", customer_phone="+441111111"),
        )
        owners = dict(Response.objects.values_list("source_id", "customer_id"))
        assert owners == {"1": keyed.pk, "2": mailed.pk, "3": called.pk}

    def test_a_shared_mailbox_with_two_keys_stays_two_people(self, north):
        counts = take(
            north.harbour,
            row(source_id="1", customer_key="k1", customer_email="info@x.test", customer_name="Ann"),
            row(source_id="2", customer_key="k2", customer_email="info@x.test", customer_name="Bob"),
        )
        assert counts.new_customers == 2

    def test_a_shared_phone_with_two_addresses_stays_two_people(self, north):
        counts = take(
            north.harbour,
            row(source_id="1", customer_email="ann@x.test", customer_phone="+441111111"),
            row(source_id="2", customer_email="bob@x.test", customer_phone="+441111111"),
        )
        assert counts.new_customers == 2

    def test_fills_in_what_was_not_known_and_overwrites_nothing(self, north):
        known = CustomerFactory(client=north.harbour, name="Rosa Medeiros", email="", phone="+441111111", company="")
        new = row(source_id="1", customer_name="R. M.", customer_email="rosa@x.test", customer_phone="+441111111")
        counts = take(north.harbour, new._replace(company="Saltrow"))
        known.refresh_from_db()
        assert (known.name, known.email, known.company) == ("Rosa Medeiros", "rosa@x.test", "Saltrow")
        assert (counts.outreach_opened, counts.not_contactable) == (1, 0)
        assert Event.objects.filter(name="clients.customers_completed").count() == 1

    def test_a_row_without_contact_of_a_customer_with_one_is_contactable(self, north):
        CustomerFactory(client=north.harbour, source_key="k1", email="a@x.test")
        counts = take(north.harbour, row(source_id="1", customer_key="k1"))
        assert (counts.not_contactable, counts.outreach_opened) == (0, 1)

    def test_who_opted_out_is_left_out(self, north):
        CustomerFactory(client=north.harbour, email="no@x.test", do_not_contact_at=clock.now())
        counts = take(
            north.harbour,
            row(source_id="1", score=10, customer_email="no@x.test"),
            row(source_id="2", score=1, customer_email="no@x.test"),
        )
        assert (counts.outreach_opened, counts.not_contactable, counts.loops_opened) == (0, 0, 0)

    def test_made_by_somebody_else_in_the_same_moment(self, north, monkeypatch):
        """The first look misses a customer who is committed before our insert: the second look finds them."""
        from apps.clients import people

        looks = []
        look = people._Register._known

        def late(self, of):
            looks.append(1)
            if len(looks) == 1:
                CustomerFactory(client=north.harbour, email="race@x.test")
                return ()
            return look(self, of)

        monkeypatch.setattr(people._Register, "_known", late)
        counts = take(north.harbour, row(source_id="1", customer_email="race@x.test"))
        assert (len(looks), counts.created, counts.new_customers) == (2, 1, 0)


class TestClosedLoops:
    def test_a_known_detractor_is_owed_an_answer_in_the_clients_hours(self, north):
        north.harbour.closed_loop_hours = 12
        north.harbour.save()
        take(north.harbour, row(source_id="1", score=4, hours=2, customer_email="a@x.test"))
        loop = ClosedLoop.objects.get()
        deadline = Deadline.objects.get(kind="feedback.closed_loop", subject_id=loop.pk)
        assert (deadline.due_at - deadline.starts_at).total_seconds() == 12 * 3600
        assert deadline.starts_at == loop.response.answered_at
        assert Due.objects.filter(kind="deadline", ref=deadline.pk).exists()

    def test_an_anonymous_one_cannot_be_answered(self, north):
        counts = take(north.harbour, row(source_id="1", score=4, comment="Cold coffee"))
        assert (counts.detractors, counts.loops_opened, ClosedLoop.objects.count()) == (1, 0, 0)

    def test_history_raises_no_alarm(self, north):
        counts = take(north.harbour, row(source_id="1", score=4, hours=90 * DAYS, customer_email="a@x.test"))
        deadline = Deadline.objects.get(kind="feedback.closed_loop")
        assert (counts.loops_opened, counts.loops_late, deadline.late_on_import) == (1, 1, True)
        assert not Due.objects.filter(kind="deadline", ref=deadline.pk).exists()


class TestCost:
    @pytest.mark.parametrize("known", [False, True])
    def test_the_number_of_statements_does_not_grow_with_the_rows(self, north, known):
        def statements(count, start):
            if known:
                for n in range(start, start + count):
                    CustomerFactory(client=north.harbour, email=f"{n}@c.test", phone="", company="")
            rows = [
                row(n, source_id=f"c{n}", score=n % 11, customer_email=f"{n}@c.test", company="Saltrow")
                for n in range(start, start + count)
            ]
            with CaptureQueriesContext(connection) as captured:
                take(north.harbour, *rows)
            return len(captured)

        statements(1, 1)  # the first responses of a client also tick a first step
        assert statements(900, 10_000) <= statements(300, 5000)
        assert statements(1, 100) < statements(300, 20_000), "a few rows are not worth a temporary table"

    def test_events_hold_no_personal_text(self, north):
        take(north.harbour, row(source_id="1", score=9, customer_email="rosa@x.test", comment="Lovely"))
        assert not [e for e in Event.objects.all() if "rosa" in str(e.data) or "Lovely" in str(e.data)]


def _everything():
    return {
        model.__name__: list(model.objects.order_by("pk").values())
        for model in (Customer, Response, OutreachCase, ClosedLoop, Deadline, Event)
    }


@contextmanager
def _undone():
    point = transaction.savepoint()
    try:
        yield
    finally:
        transaction.savepoint_rollback(point)
