"""Customers who may be one person, and what is known of a customer."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.clients.customers import add_identity, change_customer, customer_by_identity
from apps.clients.duplicates import possible_duplicates
from apps.clients.merging import merge_customers, tell_apart, unmerge_customer
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from tests.factories.feedback import CustomerFactory


@pytest.fixture
def two(north):
    """Ben as the survey tool knows him, and as the help desk does."""
    one = CustomerFactory(client=north.harbour, name="Ben Sorensen", email="ben@tidewell.test", source_key="S-1")
    other = CustomerFactory(client=north.harbour, name="B. Sorensen", email="ben@tidewell.test", source_key="H-7")
    return one, other


def merge(survivor, other):
    merge_customers(by=SYSTEM, survivor=survivor, other=other)
    survivor.refresh_from_db()
    other.refresh_from_db()


class TestDuplicates:
    def reasons(self, client):
        return {(pair.first.pk, pair.second.pk): pair.reasons for pair in possible_duplicates(client)}

    def test_share_an_address_a_number_or_a_name_at_a_company(self, north):
        def make(**known):
            return CustomerFactory(client=north.harbour, **({"email": "", "name": "", "company": ""} | known))

        first = make(
            email="ada@x.test", phone="+44 117 496 0001", name="Ada Quist", company="Quist & Co", source_key="1"
        )
        by_mail = make(email="Ada@X.test", source_key="2")
        by_phone = make(phone="0117 4960001")
        by_name = make(name="ada  quist", company="QUIST & CO")
        assert self.reasons(north.harbour) == {
            (first.pk, by_mail.pk): ("email",),
            (first.pk, by_phone.pk): ("phone",),
            (first.pk, by_name.pk): ("name",),
        }

    def test_are_of_one_brand(self, north, two):
        CustomerFactory(client=north.bloom, email="ben@tidewell.test")
        assert possible_duplicates(north.bloom) == []

    def test_are_gone_once_merged_or_told_apart(self, two):
        one, other = two
        assert len(possible_duplicates(one.client)) == 1
        merge(one, other)
        assert possible_duplicates(one.client) == []
        other = unmerge_customer(by=SYSTEM, customer=other)
        tell_apart(by=SYSTEM, one=one, other=other)
        assert possible_duplicates(one.client) == []

    def test_who_is_one_person_cannot_be_told_apart(self, two):
        merge(*two)
        with pytest.raises(BadInput, match="cannot be told apart"):
            tell_apart(by=SYSTEM, one=two[0], other=two[1])

    def test_are_found_in_a_fixed_number_of_queries(self, north, two):
        def queries():
            with CaptureQueriesContext(connection) as asked:
                found = len(possible_duplicates(north.harbour))
            return len(asked), found

        first = queries()
        for number in range(20):
            CustomerFactory.create_batch(2, client=north.harbour, phone=f"+44 117 496 1{number:03d}")
        assert queries() == (first[0], 21)


class TestDetails:
    def test_are_changed_and_told(self, two):
        change_customer(by=SYSTEM, customer=two[0], role="Chief", phone=" +44 1 ")
        two[0].refresh_from_db()
        assert (two[0].role, two[0].phone) == ("Chief", "+44 1")

    def test_an_address_of_another_customer_is_refused_at_its_field(self, north):
        CustomerFactory(client=north.harbour, email="ada@x.test")
        with pytest.raises(BadInput, match="merge the two") as refused:
            change_customer(by=SYSTEM, customer=CustomerFactory(client=north.harbour), email="ADA@x.test")
        assert refused.value.field == "email"

    def test_several_tools_know_one_person(self, two):
        one, other = two
        add_identity(by=SYSTEM, customer=one, source="Delighted", key="17")
        add_identity(by=SYSTEM, customer=one, source="Zendesk", key="17")
        merge(other, one)
        assert customer_by_identity(client_id=one.client_id, source="Zendesk", key="17") == other

    def test_a_key_leads_to_one_person(self, north, two):
        add_identity(by=SYSTEM, customer=two[0], source="Delighted", key="17")
        with pytest.raises(BadInput, match="merge the two"):
            add_identity(by=SYSTEM, customer=two[1], source="Delighted", key="17")
