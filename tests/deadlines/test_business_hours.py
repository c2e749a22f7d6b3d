"""Deadlines on a clock of business hours: reminded, escalated and counted down by it."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from apps.clients.closed_days import add_closed_day, remove_closed_day
from apps.clients.models import ClosedDay
from apps.clients.operations import change_client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.deadlines.clocks import time_left, times_left
from apps.deadlines.falling import fall_due
from apps.deadlines.models import Deadline
from apps.feedback.operations import open_loops
from apps.outreach.operations.cases import open_cases
from tests.factories.feedback import CustomerFactory, ResponseFactory

LONDON = ZoneInfo("Europe/London")
HOUR = timedelta(hours=1)
Step = Deadline.Step


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


FRIDAY = at("2026-11-27T16:00")


@pytest.fixture
def harbour(north):
    """Nine to five in London, closed on English holidays; a promoter is contacted within sixteen hours of that."""
    details = {"clock": "business", "zone": "Europe/London", "holiday_country": "GB", "holiday_region": "ENG"}
    return change_client(by=SYSTEM, client=north.harbour, first_contact_hours=16, closed_loop_hours=8, **details)


def scored(client, score=10, answered_at=FRIDAY):
    response = ResponseFactory(
        client=client, customer=CustomerFactory(client=client), score=score, answered_at=answered_at
    )
    with clock.pinned_to(FRIDAY):
        if response.is_promoter:
            open_cases(by=SYSTEM, client_id=client.pk, responses=[response])
        else:
            open_loops(by=SYSTEM, client=client, responses=[response])
    return Deadline.objects.latest("id")


class TestOpening:
    def test_a_first_contact_is_due_in_business_hours_of_the_score(self, harbour):
        deadline = scored(harbour)
        assert (deadline.due_at, deadline.clock) == (at("2026-12-01T16:00"), "business")

    def test_an_answer_to_a_detractor_too(self, harbour):
        assert scored(harbour, score=2).due_at == at("2026-11-30T16:00")

    def test_a_day_off_of_the_brands_own_does_not_count(self, harbour):
        add_closed_day(by=SYSTEM, client=harbour, day=date(2026, 11, 30), name="Moving house")
        assert scored(harbour).due_at == at("2026-12-02T16:00")

    def test_what_is_late_by_the_weekend_on_plain_hours_is_in_time(self, harbour):
        assert not scored(harbour, answered_at=at("2026-11-25T17:00")).late_on_import

    def test_plain_hours_are_the_default(self, north):
        deadline = scored(north.harbour)
        assert (deadline.due_at, deadline.clock) == (FRIDAY + 48 * HOUR, "plain")

    def test_a_clock_chosen_later_leaves_what_is_open_alone(self, harbour):
        before = scored(harbour)
        change_client(by=SYSTEM, client=harbour, clock="plain")
        before.refresh_from_db()
        assert (before.due_at, before.clock) == (at("2026-12-01T16:00"), "business")
        assert scored(harbour).clock == "plain"


class TestReminding:
    def test_comes_at_half_of_the_time_that_counts_and_two_such_hours_before_the_end(self, harbour):
        deadline, came = scored(harbour), []
        while deadline.next_at is not None:
            came.append((deadline.next_at, deadline.next_step))
            with clock.pinned_to(deadline.next_at):
                fall_due([deadline.pk])
            deadline.refresh_from_db()
        assert came == [
            (at("2026-11-30T16:00"), Step.HALF_TIME),
            (at("2026-12-01T14:00"), Step.SOON),
            (at("2026-12-01T16:00"), Step.ESCALATION),
        ]


class TestLeft:
    def test_is_what_counts(self, harbour):
        deadline = scored(harbour)
        assert time_left(deadline, now=at("2026-11-28T12:00")) == 15 * HOUR
        assert time_left(deadline, now=at("2026-12-01T15:30")) == HOUR / 2

    def test_is_worked_out_by_the_tag_alone_on_plain_hours(self, north):
        assert time_left(scored(north.harbour), now=FRIDAY) is None

    def test_is_known_for_a_list_in_one_query(self, harbour):
        for _ in range(4):
            scored(harbour)
        rows = list(Deadline.objects.select_related("client"))
        with CaptureQueriesContext(connection) as queries:
            assert len(times_left(rows, now=FRIDAY)) == 4
        assert len(queries) == 1


class TestClosedDays:
    def test_a_day_stands_on_the_list_once(self, harbour):
        add_closed_day(by=SYSTEM, client=harbour, day=date(2026, 12, 24), name="Christmas party")
        with pytest.raises(BadInput, match="on the list already"):
            add_closed_day(by=SYSTEM, client=harbour, day=date(2026, 12, 24), name="Party")

    def test_a_day_has_a_name(self, harbour):
        with pytest.raises(BadInput, match="what day this is"):
            add_closed_day(by=SYSTEM, client=harbour, day=date(2026, 12, 24), name=" ")

    def test_a_day_can_be_taken_off_again_twice(self, harbour):
        held = add_closed_day(by=SYSTEM, client=harbour, day=date(2026, 12, 24), name="Christmas party")
        remove_closed_day(by=SYSTEM, closed_day=held)
        remove_closed_day(by=SYSTEM, closed_day=held)
        assert not ClosedDay.objects.exists()

    @pytest.mark.parametrize(
        ("field", "value"), [("holiday_country", "ZZ"), ("holiday_region", "BY"), ("first_contact_hours", 49)]
    )
    def test_settings_that_are_none_are_refused_at_their_field(self, harbour, field, value):
        details = {"holiday_country": "GB"} | {field: value}
        with pytest.raises(BadInput) as refused:
            change_client(by=SYSTEM, client=harbour, **details)
        assert refused.value.field == field


class TestScreens:
    def test_today_counts_down_on_the_clients_clock(self, harbour, north, browse):
        """At eight on Wednesday two hours are to pass until ten, and one of them counts."""
        with_lunch = [[[540, 720], [780, 1020]]] * 5 + [[], []]
        scored(change_client(by=SYSTEM, client=harbour, business_hours=with_lunch))
        with clock.pinned_to(at("2026-12-02T08:00")):
            page = browse("north.test", north.priya).get("/").content.decode()
        assert "1 h left" in page
        assert "2 h left" not in page
