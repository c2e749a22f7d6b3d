"""Outreach for customers who were found to be one person."""

from apps.clients.merging import merge_customers, unmerge_customer
from apps.core.actors import SYSTEM
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import open_cases
from tests.factories.feedback import CustomerFactory, ResponseFactory


def score(client, customer):
    response = ResponseFactory(client=client, customer=customer, score=10)
    return open_cases(by=SYSTEM, client_id=client.pk, responses=[response])


class TestMergedPeople:
    def test_have_one_open_case(self, north):
        one, other = CustomerFactory.create_batch(2, client=north.harbour)
        score(north.harbour, other)
        merge_customers(by=SYSTEM, survivor=one, other=other)
        assert score(north.harbour, one) == []
        assert OutreachCase.objects.count() == 1

    def test_have_one_each_once_they_are_taken_apart(self, north):
        one, other = CustomerFactory.create_batch(2, client=north.harbour)
        score(north.harbour, other)
        merge_customers(by=SYSTEM, survivor=one, other=other)
        unmerge_customer(by=SYSTEM, customer=other)
        assert len(score(north.harbour, one)) == 1
