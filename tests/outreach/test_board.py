"""The board and the table, as the people of the house see them."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.core.actors import SYSTEM
from apps.core.clock import now
from apps.outreach.filters import BoardFilter
from apps.outreach.models import OutreachCase
from apps.outreach.operations.cases import assign_case
from apps.outreach.operations.contacts import log_contact
from apps.outreach.queries import board_columns, loop_numbers
from tests.factories.feedback import CustomerFactory
from tests.factories.outreach import open_case

State = OutreachCase.State


def scored(north, hours_ago, contacted_after=None, client=None):
    """A case scored some hours ago and contacted some hours later, or not yet."""
    case = open_case(client or north.harbour, answered_at=now() - timedelta(minutes=1))
    answered_at = now() - timedelta(hours=hours_ago)
    case.response.answered_at = answered_at
    case.response.save()
    case.due_at = answered_at + timedelta(hours=48)
    if contacted_after is not None:
        case.state, case.contacted_at = State.CONTACTED, answered_at + timedelta(hours=contacted_after)
    case.save()
    return case


def numbers(north, **wanted):
    return loop_numbers(BoardFilter(user=north.priya, **wanted), now=now())


class TestLoopNumbers:
    def test_owed_is_met_and_missed_and_unworked(self, north):
        for hours_ago, contacted_after in ((30, 3), (70, 20), (90, 50), (60, None), (5, None), (6, None)):
            scored(north, hours_ago, contacted_after)
        found = numbers(north)
        assert (found.owed, found.met, found.missed, found.missed_open, found.unworked) == (6, 2, 2, 1, 2)
        assert found.met_percent == 33
        assert found.without_owner == 2

    def test_the_median_is_of_those_contacted(self, north):
        for contacted_after in (1, 3, 20):
            scored(north, 30, contacted_after)
        scored(north, 20)
        assert numbers(north).median == timedelta(hours=3)
        assert numbers(north).median_before is None

    def test_late_imports_stand_apart(self, north):
        open_case(north.harbour, answered_at=now() - timedelta(days=40))
        found = numbers(north)
        assert (found.owed, found.late_apart, found.median, found.since, found.met_percent) == (0, 1, None, None, None)

    def test_a_period_is_compared_with_the_one_before(self, north):
        scored(north, 24 * 3, 4)
        scored(north, 24 * 10, 12)
        found = numbers(north, days=7)
        assert (found.owed, found.median, found.median_before) == (1, timedelta(hours=4), timedelta(hours=12))

    def test_rivals_are_not_counted(self, north):
        scored(north, 5, client=north.bloom)
        assert numbers(north).owed == 0


class TestColumns:
    def test_hold_each_case_once_by_its_state(self, north):
        for state in State.values:
            open_case(north.harbour, state=state)
        columns = board_columns(BoardFilter(user=north.priya), now=now(), sizes={})
        assert {column.key: column.count for column in columns} == {
            "due": 1,
            "contacted": 1,
            "consent_asked": 1,
            "consented": 1,
            "story": 0,
        }

    def test_show_some_and_say_how_many_more(self, north):
        for _ in range(11):
            open_case(north.harbour)
        wanted = BoardFilter(user=north.priya)
        due = board_columns(wanted, now=now(), sizes={})[0]
        assert (len(due.cards), due.count, due.more) == (8, 11, 3)
        assert board_columns(wanted, now=now(), sizes={"due": 32})[0].more == 0

    def test_late_imports_stand_there_only_when_asked_for(self, north):
        late = open_case(north.harbour, answered_at=now() - timedelta(days=40))
        assert board_columns(BoardFilter(user=north.priya), now=now(), sizes={})[0].count == 0
        [card] = board_columns(BoardFilter(user=north.priya, late=True), now=now(), sizes={})[0].cards
        assert card.case == late

    def test_a_late_import_that_was_contacted_joins_the_work(self, north):
        late = open_case(north.harbour, answered_at=now() - timedelta(days=40))
        log_contact(by=SYSTEM, case=late, channel="phone", at=now(), text="Talked.")
        assert board_columns(BoardFilter(user=north.priya), now=now(), sizes={})[1].count == 1

    @pytest.mark.parametrize(("owner", "count"), [("", 2), ("me", 1), ("none", 1)])
    def test_can_be_of_one_owner(self, north, owner, count):
        open_case(north.harbour)
        assign_case(by=SYSTEM, case=open_case(north.harbour), owner=north.priya)
        columns = board_columns(BoardFilter(user=north.priya, owner=owner), now=now(), sizes={})
        assert columns[0].count == count


class TestBoardPage:
    def test_shows_people_words_and_clock(self, north, browse):
        case = open_case(north.harbour)
        page = browse("north.test", north.tom).get("/outreach/").content.decode()
        assert str(case.customer) in page
        assert "Never had to chase a delivery" in page
        assert "data-countdown" in page

    def test_shows_nothing_of_a_rival(self, north, browse):
        case = open_case(north.bloom, customer=CustomerFactory(client=north.bloom, name="Canary Rival"))
        browser = browse("north.test", north.tom)
        assert "Canary Rival" not in browser.get("/outreach/").content.decode()
        assert browser.get("/outreach/?client=bloom").status_code == 404
        assert browser.get(f"/outreach/{case.public_id}/").status_code == 404

    def test_is_not_there_for_client_staff(self, north, browse):
        case = open_case(north.harbour)
        for person in (north.helen, north.dan):
            browser = browse("north.test", person)
            assert browser.get("/outreach/").status_code == 404
            assert browser.get(f"/outreach/{case.public_id}/").status_code == 404
            assert browser.post(f"/outreach/{case.public_id}/log/", {}).status_code == 404

    def test_asks_strangers_to_sign_in(self, north, browse):
        answer = browse("north.test").get("/outreach/")
        assert (answer.status_code, answer.headers["Location"]) == (302, "/sign-in/?next=/outreach/")

    def test_takes_a_fixed_number_of_queries(self, north, browse):
        browser = browse("north.test", north.priya)

        def statements(address):
            with CaptureQueriesContext(connection) as captured:
                assert browser.get(address).status_code == 200
            return len(captured)

        for state in State.values:
            open_case(north.harbour, state=state)
        statements("/outreach/")  # what is looked up once a process
        few = statements("/outreach/"), statements("/outreach/?view=table")
        for state in State.values:
            for _ in range(5):
                assign_case(by=SYSTEM, case=open_case(north.harbour, state=state), owner=north.tom)
        assert (statements("/outreach/"), statements("/outreach/?view=table")) == few

    def test_keeps_the_filter_in_the_address_of_more(self, north, browse):
        for _ in range(10):
            assign_case(by=SYSTEM, case=open_case(north.harbour), owner=north.tom)
        page = browse("north.test", north.tom).get("/outreach/?owner=me&days=7&client=harbour").content.decode()
        assert "2 more" in page
        assert re.search(r'href="\?owner=me&amp;days=7&amp;client=harbour&amp;due_cards=32#column-due"', page)

    @pytest.mark.parametrize(
        "nonsense",
        [
            "?days=x&owner=9999999999999999999999&due_cards=-1&sort=password",
            "?owner=²&days=²&due_cards=²&page=²&view=table",
        ],
    )
    def test_bears_nonsense_in_the_address(self, north, browse, nonsense):
        open_case(north.harbour)
        assert browse("north.test", north.tom).get(f"/outreach/{nonsense}").status_code == 200

    def test_says_what_to_do_while_nobody_is_owed_anything(self, north, browse):
        assert "Import survey answers" in browse("north.test", north.tom).get("/outreach/").content.decode()


class TestTable:
    @pytest.mark.parametrize("sort", ["name", "-name", "score", "state", "due", "-contacted", "owner"])
    def test_sorts_by_each_heading(self, north, browse, sort):
        open_case(north.harbour)
        assert browse("north.test", north.tom).get(f"/outreach/?view=table&sort={sort}").status_code == 200

    def test_goes_up_and_down(self, north, browse):
        for name, score in (("Zoe", 9), ("Adam", 10)):
            open_case(north.harbour, customer=CustomerFactory(client=north.harbour, name=name), score=score)
        browser = browse("north.test", north.tom)
        page = browser.get("/outreach/?view=table&sort=name").content.decode()
        assert page.index("Adam") < page.index("Zoe")
        page = browser.get("/outreach/?view=table&sort=score").content.decode()
        assert page.index("Zoe") < page.index("Adam")

    def test_holds_those_who_ended_without_a_yes(self, north, browse):
        open_case(north.harbour, state=State.DECLINED, customer=CustomerFactory(client=north.harbour, name="Zoe"))
        assert "Zoe" in browse("north.test", north.tom).get("/outreach/?view=table&state=declined").content.decode()
