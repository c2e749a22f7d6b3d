"""One throttle over everything a brand asks a customer."""

import threading
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from apps.clients import asks
from apps.clients.asks import (
    MayNotBeAsked,
    check_may_ask,
    customers_who_may_be_asked,
    record_ask,
    record_asks,
)
from apps.clients.contact_wishes import leave_alone, may_contact_again, opt_in, opt_out
from apps.clients.models import Ask, Client, Customer
from apps.clients.operations import change_client
from apps.clients.suppression import suppress_addresses, unsuppress_address
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from tests.conftest import in_agency
from tests.factories.feedback import CustomerFactory

DAY = timedelta(days=1)
SURVEY, REVIEW, CONSENT = Ask.Kind.SURVEY, Ask.Kind.REVIEW_INVITATION, Ask.Kind.CONSENT


@pytest.fixture
def ben(north):
    return CustomerFactory(client=north.harbour, name="Ben Sorensen", email="ben@tidewell.test")


def refusal(customer, kind=SURVEY, now=None):
    with pytest.raises(MayNotBeAsked) as refused:
        check_may_ask(customer=customer, kind=kind, now=now)
    return refused.value


class TestThrottle:
    def test_lets_the_first_ask_through(self, north, ben):
        check_may_ask(customer=ben, kind=SURVEY)

    def test_counts_asks_of_every_counted_kind(self, north, ben):
        record_ask(by=SYSTEM, customer=ben, kind=SURVEY)
        assert refusal(ben, REVIEW).reason == "too_often"

    def test_says_when_it_is_allowed_again_and_why(self, north, ben):
        asked = record_ask(by=SYSTEM, customer=ben, kind=SURVEY)
        refused = refusal(ben, REVIEW)
        assert refused.allowed_at == asked.at + 30 * DAY
        assert "Ben Sorensen was asked on" in str(refused)
        assert "at most 1 times in 30 days" in str(refused)

    def test_is_open_again_at_the_very_moment_it_names(self, north, ben):
        record_ask(by=SYSTEM, customer=ben, kind=SURVEY)
        allowed_at = refusal(ben, REVIEW).allowed_at
        refusal(ben, REVIEW, now=allowed_at - timedelta(microseconds=1))
        check_may_ask(customer=ben, kind=REVIEW, now=allowed_at)

    def test_never_stands_in_the_way_of_what_follows_from_the_customers_own_words(self, north, ben):
        record_ask(by=SYSTEM, customer=ben, kind=SURVEY)
        record_ask(by=SYSTEM, customer=ben, kind=CONSENT)
        record_ask(by=SYSTEM, customer=ben, kind=CONSENT)
        assert Ask.objects.filter(customer=ben).count() == 3

    def test_does_not_count_those_against_the_next_survey(self, north, ben):
        record_ask(by=SYSTEM, customer=ben, kind=CONSENT)
        check_may_ask(customer=ben, kind=SURVEY)

    def test_follows_the_clients_own_rule(self, north, ben):
        rule = {"asks_at_most": 2, "asks_within_days": 10, "asks_not_counted": []}
        change_client(by=SYSTEM, client=north.harbour, **rule)
        ben.refresh_from_db()
        start = clock.now()
        record_ask(by=SYSTEM, customer=ben, kind=CONSENT, at=start)
        record_ask(by=SYSTEM, customer=ben, kind=SURVEY, at=start + 4 * DAY)
        assert refusal(ben, REVIEW, now=start + 5 * DAY).allowed_at == start + 10 * DAY
        record_ask(by=SYSTEM, customer=ben, kind=REVIEW, at=start + 10 * DAY)
        assert refusal(ben, SURVEY, now=start + 11 * DAY).allowed_at == start + 14 * DAY

    def test_is_the_brands_own(self, north, ben):
        twin = CustomerFactory(client=north.bloom, email=ben.email)
        record_ask(by=SYSTEM, customer=ben, kind=SURVEY)
        check_may_ask(customer=twin, kind=SURVEY)

    def test_refuses_a_kind_nobody_knows(self, north, ben):
        with pytest.raises(BadInput, match="no kind of ask"):
            check_may_ask(customer=ben, kind="nagging")

    @pytest.mark.parametrize(
        ("field", "value"), [("asks_at_most", 0), ("asks_within_days", 731), ("asks_not_counted", ["nagging"])]
    )
    def test_refuses_a_rule_that_is_none_and_names_it(self, north, field, value):
        with pytest.raises(BadInput) as refused:
            change_client(by=SYSTEM, client=north.harbour, **{field: value})
        assert refused.value.field == field

    @given(
        gaps=st.lists(st.integers(min_value=0, max_value=40), max_size=12),
        most=st.integers(min_value=1, max_value=4),
        days=st.integers(min_value=1, max_value=30),
    )
    def test_no_window_ever_holds_more_than_the_rule_allows(self, gaps, most, days):
        """Asking whenever it is allowed: of the moments let through, no `days` hold more than `most`."""
        client = Client(asks_at_most=most, asks_within_days=days, name="Kiln")
        customer, now, made = Customer(name="Ben"), clock.now(), []
        for gap in gaps:
            now += gap * DAY
            within = sorted((at for at in made if at > now - days * DAY), reverse=True)
            refused = asks._too_often(client, customer, within)
            if refused is None:
                made.append(now)
            else:
                opens = refused.allowed_at - days * DAY
                assert sum(at > opens for at in made) < most <= sum(at >= opens for at in made)
        for first, last in zip(made, made[most:], strict=False):
            assert last - first >= days * DAY


class TestWishes:
    def test_who_is_left_alone_is_asked_nothing_at_all(self, north, ben):
        leave_alone(by=north.priya.actor, customer=ben, reason="Said so on the telephone")
        ben.refresh_from_db()
        assert refusal(ben, CONSENT).reason == "do_not_contact"
        assert (ben.do_not_contact_reason, ben.do_not_contact_by) == ("Said so on the telephone", north.priya.pk)

    def test_a_reason_is_demanded_both_ways(self, north, ben):
        for act in (leave_alone, may_contact_again):
            with pytest.raises(BadInput, match="Say why"):
                act(by=SYSTEM, customer=ben, reason=" ")

    def test_it_can_be_taken_back(self, north, ben):
        leave_alone(by=SYSTEM, customer=ben, reason="They said so")
        may_contact_again(by=SYSTEM, customer=ben, reason="A mistake: it was another Ben")
        ben.refresh_from_db()
        check_may_ask(customer=ben, kind=SURVEY)

    def test_opting_out_ends_every_ask_and_no_answer(self, north, ben):
        opt_out(by=SYSTEM, customer=ben)
        ben.refresh_from_db()
        assert refusal(ben, CONSENT).reason == "opted_out"
        assert ben.do_not_contact_at is None

    def test_opting_in_again_opens_it(self, north, ben):
        opt_out(by=SYSTEM, customer=ben)
        ben.refresh_from_db()
        opt_in(by=SYSTEM, customer=ben)
        ben.refresh_from_db()
        check_may_ask(customer=ben, kind=SURVEY)

    def test_saying_it_twice_tells_it_once(self, north, ben):
        opt_out(by=SYSTEM, customer=ben)
        opt_out(by=SYSTEM, customer=ben)
        assert Event.objects.filter(name="clients.customer_opted_out").count() == 1

    def test_an_address_on_the_list_is_not_asked(self, north, ben):
        made = suppress_addresses(by=SYSTEM, client=north.harbour, addresses=["BEN@tidewell.test"], reason="Bounced")
        assert refusal(ben).reason == "suppressed"
        unsuppress_address(by=SYSTEM, suppressed=made.added[0], reason="They have a new provider")
        check_may_ask(customer=ben, kind=SURVEY)

    def test_nobody_without_an_address_can_be_asked(self, north):
        nobody = CustomerFactory(client=north.harbour, email="", phone="")
        assert refusal(nobody).reason == "no_address"


class TestLedger:
    def test_no_row_can_be_changed(self, north, ben):
        asked = record_ask(by=SYSTEM, customer=ben, kind=SURVEY)
        asked.kind = CONSENT
        with pytest.raises(DatabaseError, match="permission denied"), transaction.atomic():
            asked.save()

    def test_a_list_is_sorted_out_in_a_fixed_number_of_statements(self, north):
        def statements(count):
            people = CustomerFactory.create_batch(count, client=north.harbour)
            with CaptureQueriesContext(connection) as queries:
                made, refused = record_asks(by=SYSTEM, client=north.harbour, customers=people, kind=SURVEY)
            assert (len(made), refused) == (count, {})
            return len(queries)

        assert statements(2) == statements(40)

    def test_a_list_leaves_out_who_may_not_be_asked_and_says_why(self, north, ben):
        other, silent = CustomerFactory.create_batch(2, client=north.harbour)
        opt_out(by=SYSTEM, customer=silent)
        record_ask(by=SYSTEM, customer=ben, kind=REVIEW)
        people = list(Customer.objects.filter(client=north.harbour))
        found = customers_who_may_be_asked(
            client=north.harbour, customers=people, kind=SURVEY, now=clock.now() + timedelta(hours=1)
        )
        assert found.allowed == [other]
        assert {each: why.reason for each, why in found.refused.items()} == {
            ben.pk: "too_often",
            silent.pk: "opted_out",
        }

    def test_the_event_carries_ids_and_the_kind(self, north, ben):
        asked = record_ask(by=SYSTEM, customer=ben, kind=SURVEY, ref=7)
        event = Event.objects.filter(name="clients.customers_asked").latest("id")
        assert (event.data["ids"], event.data["kind"], asked.ref) == ([asked.pk], "survey", 7)


@pytest.mark.durable
class TestTogether:
    def test_two_who_ask_one_customer_at_once_ask_once(self, durable):
        with in_agency("north"), transaction.atomic():
            ben = CustomerFactory(client=Client.objects.get(slug="harbour"))
        ready, outcomes = threading.Barrier(2), []

        def ask(kind):
            try:
                with in_agency("north"), transaction.atomic():
                    customer = Customer.objects.select_related("client").get(pk=ben.pk)
                    ready.wait(10)
                    record_ask(by=SYSTEM, customer=customer, kind=kind)
                    outcomes.append("asked")
            except MayNotBeAsked as refused:
                outcomes.append(refused.reason)
            finally:
                connections.close_all()

        threads = [threading.Thread(target=ask, args=(kind,)) for kind in (SURVEY, REVIEW)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert sorted(outcomes) == ["asked", "too_often"]
        with in_agency("north"), transaction.atomic():
            assert Ask.objects.count() == 1
