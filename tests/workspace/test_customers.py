"""Customers as people see them: the list, one person whole, who may be here twice."""

from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.clients.asks import record_ask
from apps.clients.merging import merge_customers, person_ids
from apps.clients.models import Customer
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.workspace.customers.timeline import PAGE, Stretch, timeline_of
from tests.factories.consents import granted_consent
from tests.factories.feedback import CustomerFactory, ResponseFactory

NINE = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def tom(north, browse):
    return browse("north.test", north.tom)


@pytest.fixture
def two(north):
    one = CustomerFactory(client=north.harbour, name="Ben Sorensen", email="ben@tidewell.test", source_key="S-1")
    other = CustomerFactory(client=north.harbour, name="B. Sorensen", email="ben@tidewell.test", source_key="H-7")
    return one, other


def text_of(answer) -> str:
    return unescape(answer.content.decode())


def page_of(customer) -> str:
    return f"/customers/{customer.public_id}/"


class TestList:
    def test_shows_each_person_once(self, two, tom):
        merge_customers(by=SYSTEM, survivor=two[0], other=two[1])
        page = text_of(tom.get("/customers/"))
        assert "Ben Sorensen" in page
        assert "B. Sorensen" not in page

    def test_is_searched_and_filtered(self, north, two, tom):
        CustomerFactory(client=north.harbour, name="Ada Quist", do_not_contact_at=clock.now())
        found = text_of(tom.get("/customers/?q=quist&wish=left_alone"))
        assert "Ada Quist" in found
        assert "Ben Sorensen" not in found

    @pytest.mark.parametrize("sort", ["name", "company", "heard", "renewal", "nonsense"])
    def test_is_sorted_by_what_is_known(self, two, tom, sort):
        assert "Ben Sorensen" in text_of(tom.get(f"/customers/?sort={sort}"))

    def test_asks_a_fixed_number_of_questions(self, north, two, tom):
        def queries():
            with CaptureQueriesContext(connection) as asked:
                tom.get("/customers/")
            return len(asked)

        queries()
        first = queries()
        for each in CustomerFactory.create_batch(12, client=north.harbour):
            ResponseFactory(client=north.harbour, customer=each)
        assert queries() == first


class TestOnePerson:
    def test_stands_for_all_their_rows(self, two, tom):
        one, other = two
        ResponseFactory(client=other.client, customer=other, score=4, comment="Two days late again")
        merge_customers(by=SYSTEM, survivor=one, other=other)
        page = text_of(tom.get(page_of(one)))
        assert "Two days late again" in page
        assert "H-7" in page

    def test_a_merged_rows_address_leads_to_the_person(self, two, tom):
        merge_customers(by=SYSTEM, survivor=two[0], other=two[1])
        assert tom.get(page_of(two[1])).headers["Location"] == page_of(two[0])

    def test_says_when_they_may_be_asked_again(self, two, tom):
        record_ask(by=SYSTEM, customer=two[0], kind="survey")
        assert "at most 1 times in 30 days" in text_of(tom.get(page_of(two[0])))

    def test_a_wish_is_noted_with_its_reason(self, two, tom):
        page = text_of(tom.post(f"{page_of(two[0])}wish/", {"act": "leave_alone", "reason": "Told me so"}, follow=True))
        assert "Told me so" in page
        assert "left alone" in page

    def test_a_wish_without_a_reason_is_refused(self, two, tom):
        page = text_of(tom.post(f"{page_of(two[0])}wish/", {"act": "leave_alone", "reason": ""}, follow=True))
        assert "Say why" in page
        assert Customer.objects.get(pk=two[0].pk).do_not_contact_at is None

    def test_details_are_changed(self, two, tom):
        form = {
            "name": "Ben Sorensen",
            "email": "ben@new.test",
            "customer_since": "2024-02-01",
            "renews_on": "2027-02-01",
        }
        page = text_of(tom.post(f"{page_of(two[0])}edit/", form, follow=True))
        assert "1 February 2024" in page
        assert "ben@new.test" in page

    def test_a_renewal_before_the_beginning_is_refused_at_its_field(self, two, tom):
        form = {"name": "Ben", "customer_since": "2026-02-01", "renews_on": "2025-02-01"}
        answer = tom.post(f"{page_of(two[0])}edit/", form)
        assert answer.status_code == 422
        assert "The renewal comes after" in text_of(answer)

    def test_a_key_of_another_tool_is_added(self, two, tom):
        page = text_of(tom.post(f"{page_of(two[0])}identity/", {"source": "Zendesk", "key": "4711"}, follow=True))
        assert "4711" in page


class TestTimeline:
    def test_tells_everything_latest_first_in_a_fixed_number_of_queries(self, north):
        consent = granted_consent(north.harbour, score=10, comment="Never late.")
        ids = person_ids(consent.customer)

        def told():
            with CaptureQueriesContext(connection) as asked:
                rows = timeline_of(Stretch(north.harbour.pk, ids)).rows
            return len(asked), rows

        first, rows = told()
        assert {"Scored 10 of 10", "Permission: Granted"} <= {row.title for row in rows}
        assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)
        for _ in range(5):
            ResponseFactory(client=north.harbour, customer=consent.customer)
            record_ask(by=SYSTEM, customer=consent.customer, kind="consent")
        again, more = told()
        assert (again, len(more)) == (first, len(rows) + 10)

    def test_pages_leave_nothing_out_and_repeat_nothing(self, north, two):
        for number in range(2 * PAGE + 5):
            at = NINE + timedelta(hours=number // 3)  # three of each moment
            ResponseFactory(client=north.harbour, customer=two[0], answered_at=at, comment=f"word {number}")
        seen, until = [], None
        for _ in range(6):
            page = timeline_of(Stretch(north.harbour.pk, [two[0].pk], until))
            seen += [row.text for row in page.rows]
            until = page.more_before
            if until is None:
                break
        assert sorted(seen) == sorted(f"word {number}" for number in range(2 * PAGE + 5))

    def test_what_is_no_moment_in_the_address_shows_the_latest(self, two, tom):
        ResponseFactory(client=two[0].client, customer=two[0], comment="Never late")
        for wrong in ("yesterday", "2026-01-01", "2026-99-99T00:00:00Z"):
            assert "Never late" in text_of(tom.get(f"{page_of(two[0])}?before={wrong}"))


class TestDuplicates:
    def test_are_listed_with_their_reasons(self, two, tom):
        page = text_of(tom.get("/customers/duplicates/"))
        assert "the same e-mail address" in page
        assert f"/customers/{two[0].public_id}/merge/{two[1].public_id}/" in page

    def test_are_merged_and_taken_apart_by_hand(self, two, tom):
        one, other = two
        there = f"/customers/{one.public_id}/merge/{other.public_id}/"
        assert "keep B. Sorensen" in text_of(tom.get(there))
        page = text_of(tom.post(there, {"keep": other.public_id}, follow=True))
        assert "Ben Sorensen is B. Sorensen now" in page
        one.refresh_from_db()
        assert one.survivor == other
        page = text_of(tom.post(f"{page_of(one)}unmerge/", follow=True))
        assert "Ben Sorensen stands alone again" in page
        one.refresh_from_db()
        assert one.survivor is None

    def test_are_told_apart(self, two, tom):
        one, other = two
        there = f"/customers/{one.public_id}/merge/{other.public_id}/"
        page = text_of(tom.post(there, {"apart": "1"}, follow=True))
        assert "Nobody seems to be here twice" in page

    def test_a_pair_of_two_brands_is_not_there(self, north, two, browse):
        rival = CustomerFactory(client=north.bloom)
        there = f"/customers/{two[0].public_id}/merge/{rival.public_id}/"
        assert browse("north.test", north.olga).get(there).status_code == 404
