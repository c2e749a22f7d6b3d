"""One customer is one person: merged by pointer, and exactly as before when the merge is taken back."""

import random
import threading

import pytest
from django.db import connections, transaction

from apps.clients.asks import MayNotBeAsked, check_may_ask, record_ask, record_asks
from apps.clients.contact_wishes import leave_alone, may_contact_again, opt_out
from apps.clients.merging import (
    AlreadyOnePerson,
    NotMerged,
    merge_customers,
    person_ids,
    survivor_of,
    unmerge_customer,
)
from apps.clients.models import Client, Customer, CustomerMerge
from apps.clients.people import Person, find_or_create_customers
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from tests.conftest import in_agency
from tests.factories.feedback import CustomerFactory, ResponseFactory

SURVEY = "survey"


@pytest.fixture
def two(north):
    """Ben as the survey tool knows him, and as the help desk does."""
    one = CustomerFactory(client=north.harbour, name="Ben Sorensen", email="ben@tidewell.test", source_key="S-1")
    other = CustomerFactory(client=north.harbour, name="B. Sorensen", email="ben@tidewell.test", source_key="H-7")
    return one, other


def merge(survivor, other):
    merged = merge_customers(by=SYSTEM, survivor=survivor, other=other)
    survivor.refresh_from_db()
    other.refresh_from_db()
    return merged


def rows_of(client):
    return list(Customer.objects.filter(client=client).order_by("pk").values())


class TestMerge:
    def test_points_one_row_at_the_other_and_moves_nothing(self, two):
        one, other = two
        answer = ResponseFactory(client=other.client, customer=other)
        merge(one, other)
        answer.refresh_from_db()
        assert (other.merged_into, other.survivor, answer.customer) == (one, one, other)
        assert person_ids(other) == person_ids(one) == [one.pk, other.pk]

    def test_a_chain_ends_at_one_person(self, two):
        one, other = two
        third = CustomerFactory(client=one.client)
        merge(one, other)
        merge(third, one)
        other.refresh_from_db()
        assert other.merged_into == one
        assert survivor_of(other) == survivor_of(one) == third

    def test_twice_is_refused(self, two):
        merge(*two)
        with pytest.raises(AlreadyOnePerson):
            merge_customers(by=SYSTEM, survivor=two[1], other=two[0])

    def test_never_joins_two_brands(self, north, two):
        with pytest.raises(BadInput, match="two clients"):
            merge_customers(by=SYSTEM, survivor=two[0], other=CustomerFactory(client=north.bloom))

    def test_is_told_with_ids_only(self, two):
        one, other = two
        merge(one, other)
        event = Event.objects.get(name="clients.customers_merged")
        assert (event.object_id, event.data) == (other.pk, {"into": one.pk})


class TestUnmerge:
    def test_leaves_every_row_as_it_was(self, two):
        one, other = two
        leave_alone(by=SYSTEM, customer=other, reason="Said so")
        before = rows_of(one.client)
        merge(one, other)
        assert rows_of(one.client) != before
        unmerge_customer(by=SYSTEM, customer=other)
        assert rows_of(one.client) == before

    def test_takes_along_what_was_merged_into_it_before(self, two):
        one, other = two
        third = CustomerFactory(client=one.client)
        merge(one, other)
        merge(third, one)
        unmerge_customer(by=SYSTEM, customer=one)
        one.refresh_from_db()
        assert person_ids(one) == [one.pk, other.pk]
        assert person_ids(third) == [third.pk]

    def test_of_somebody_who_stands_alone_is_refused(self, two):
        with pytest.raises(NotMerged):
            unmerge_customer(by=SYSTEM, customer=two[0])

    def test_keeps_who_did_it(self, north, two):
        merge(*two)
        unmerge_customer(by=north.tom.actor, customer=two[1])
        assert CustomerMerge.objects.get().undone_by == north.tom

    def test_can_be_merged_anew_the_other_way_round(self, two):
        one, other = two
        merge(one, other)
        unmerge_customer(by=SYSTEM, customer=other)
        merge(other, one)
        assert one.survivor == other

    def test_whatever_is_merged_and_taken_apart_each_row_points_at_the_end_of_its_chain(self, north):
        chance = random.Random(20261125)
        people = CustomerFactory.create_batch(6, client=north.harbour)
        for _ in range(60):
            one, other = chance.sample(people, 2)
            try:
                if chance.random() < 0.6:
                    merge_customers(by=SYSTEM, survivor=one, other=other)
                else:
                    unmerge_customer(by=SYSTEM, customer=one)
            except (AlreadyOnePerson, NotMerged):
                continue
            rows = Customer.objects.in_bulk([each.pk for each in people])
            for row in rows.values():
                end = row
                while end.merged_into_id is not None:
                    end = rows[end.merged_into_id]
                assert row.person_id == end.pk
                assert end.survivor_id is None


class TestWishes:
    def test_hold_for_the_whole_person(self, two):
        one, other = two
        opt_out(by=SYSTEM, customer=other)
        merge(one, other)
        assert not one.can_be_contacted

    def test_said_after_the_merge_reach_every_row(self, two):
        one, other = two
        merge(one, other)
        leave_alone(by=SYSTEM, customer=one, reason="Said so")
        other.refresh_from_db()
        assert other.do_not_contact_at is not None

    def test_said_anew_after_the_merge_stay_when_it_is_taken_back(self, two):
        one, other = two
        leave_alone(by=SYSTEM, customer=other, reason="Said so")
        merge(one, other)
        may_contact_again(by=SYSTEM, customer=one, reason="A mistake")
        leave_alone(by=SYSTEM, customer=one, reason="Said so again")
        unmerge_customer(by=SYSTEM, customer=other)
        one.refresh_from_db()
        assert one.do_not_contact_reason == "Said so again"


class TestThrottle:
    def test_counts_the_asks_of_all_rows(self, two):
        one, other = two
        record_ask(by=SYSTEM, customer=other, kind=SURVEY)
        merge(one, other)
        with pytest.raises(MayNotBeAsked):
            check_may_ask(customer=one, kind=SURVEY)

    def test_asks_a_person_who_stands_on_a_list_twice_once(self, two):
        merge(*two)
        made, refused = record_asks(by=SYSTEM, client=two[0].client, customers=list(two), kind=SURVEY)
        assert len(made) == 1
        assert [each.reason for each in refused.values()] == ["on_the_list_already"]


class TestImports:
    def find(self, client, **person):
        return find_or_create_customers(by=SYSTEM, client=client, people=[Person(**person)]).customers[0]

    @pytest.mark.parametrize("person", [{"source_key": "H-7"}, {"source_key": "S-1"}, {"email": "ben@tidewell.test"}])
    def test_find_the_person_by_whatever_one_of_the_rows_is_known_by(self, two, person):
        one, other = two
        merge(one, other)
        assert self.find(one.client, **person) == one

    def test_write_nothing_on_a_row_that_was_merged(self, two):
        one, other = two
        merge(one, other)
        before = rows_of(one.client)
        self.find(one.client, source_key="H-7", phone="+44 117 496 0001")
        assert rows_of(one.client) == before

    def test_find_the_row_itself_again_once_it_is_taken_out(self, two):
        one, other = two
        merge(one, other)
        unmerge_customer(by=SYSTEM, customer=other)
        assert self.find(one.client, source_key="H-7") == other


@pytest.mark.durable
class TestTogether:
    def test_two_merges_of_the_same_two_at_once_make_one_person(self, durable):
        with in_agency("north"), transaction.atomic():
            pair = CustomerFactory.create_batch(2, client=Client.objects.get(slug="harbour"))
        ready, outcomes = threading.Barrier(2), []

        def merge_as(first, second):
            try:
                with in_agency("north"), transaction.atomic():
                    one, other = (Customer.objects.get(pk=each.pk) for each in (first, second))
                    ready.wait(10)
                    merge_customers(by=SYSTEM, survivor=one, other=other)
                    outcomes.append("merged")
            except AlreadyOnePerson:
                outcomes.append("already")
            finally:
                connections.close_all()

        threads = [threading.Thread(target=merge_as, args=each) for each in (pair, pair[::-1])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert sorted(outcomes) == ["already", "merged"]
        with in_agency("north"), transaction.atomic():
            assert Customer.objects.filter(survivor=None).count() == 1
