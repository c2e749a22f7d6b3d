"""The agency's list: who, since when, how long still; and nobody else's brand."""

import pytest

from apps.approvals.models import Decision
from tests.factories.approvals import answer, ask_for_approval


@pytest.fixture
def asked(north):
    return ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen)[0]


class TestList:
    def test_shows_what_waits(self, north, asked, browse):
        page = browse("north.test", north.priya).get("/approvals/").content.decode()
        assert "Bread is on time again at Pier Nine" in page
        assert "Helen Marsh" in page

    def test_shows_what_was_decided(self, north, asked, browse):
        answer(asked, kind=Decision.Kind.CHANGES)
        page = browse("north.test", north.priya).get("/approvals/?state=decided").content.decode()
        assert "Changes asked for" in page

    def test_a_rivals_member_sees_nothing_of_it(self, north, asked, browse):
        marcus = browse("north.test", north.marcus)
        assert "Pier Nine" not in marcus.get("/approvals/").content.decode()
        assert marcus.get("/approvals/?client=harbour").status_code == 404
        assert marcus.get(f"/approvals/{asked.public_id}/").status_code == 404

    def test_client_staff_have_another_door(self, north, asked, browse):
        assert browse("north.test", north.helen).get("/approvals/").status_code == 404

    def test_asks_the_same_number_of_queries_for_one_and_for_many(self, north, browse, django_assert_max_num_queries):
        for number in range(6):
            ask_for_approval(client=north.harbour, author=north.tom, approver=north.helen, headline=f"Story {number}")
        browser = browse("north.test", north.priya)
        browser.get("/approvals/")
        with django_assert_max_num_queries(40):
            browser.get("/approvals/")


class TestRecord:
    def test_keeps_who_when_and_from_where(self, north, asked, browse):
        answer(asked)
        page = browse("north.test", north.tom).get(f"/approvals/{asked.public_id}/").content.decode()
        for part in ("192.0.2.7", asked.version.content_hash, "signed in", "Marta Lindqvist"):
            assert part in page
