"""The first steps with a new client."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.clients.operations import create_client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.workspace.first_steps import StepTicksItself, dismiss_steps, due_dates, first_steps, tick_step
from apps.workspace.models import FirstStep
from tests.factories.case_studies import started_story
from tests.factories.feedback import ResponseFactory
from tests.factories.outreach import receive

Kind = FirstStep.Kind


def step(client, kind):
    return FirstStep.objects.get(client=client, kind=kind)


class TestDays:
    def test_month_end_and_two_weeks(self):
        assert due_dates(date(2026, 11, 3)) == {
            Kind.FIGURES: date(2026, 11, 30),
            Kind.SESSION: date(2026, 11, 17),
            Kind.PITCHES: date(2026, 11, 30),
        }

    def test_a_month_that_is_nearly_over_is_not_asked_of(self):
        assert due_dates(date(2026, 12, 25))[Kind.PITCHES] == date(2027, 1, 31)

    @given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
    def test_leave_two_weeks_and_no_more_than_two_months(self, start):
        for day in due_dates(start).values():
            assert timedelta(days=14) <= day - start <= timedelta(days=45)

    def test_are_counted_where_the_client_is(self, north):
        with clock.pinned_to(clock.now().replace(year=2026, month=12, day=1, hour=3)):
            made = create_client(by=SYSTEM, name="West", slug="west", zone="America/Los_Angeles")
        assert step(made, Kind.SESSION).due_date == date(2026, 12, 14)  # it is still November there


class TestTicking:
    def test_scores_tick_the_first_import(self, north):
        receive(ResponseFactory(client=north.harbour))
        assert step(north.harbour, Kind.FIGURES).done_at is not None
        assert step(north.bloom, Kind.FIGURES).done_at is None

    def test_three_stories_of_three_promoters_tick_the_pitches(self, north):
        for number in range(3):
            assert step(north.harbour, Kind.PITCHES).done_at is None, number
            started_story(north.harbour, by=north.tom)
        assert step(north.harbour, Kind.PITCHES).done_at is not None

    def test_the_session_is_ticked_by_hand_and_back(self, north):
        one = step(north.harbour, Kind.SESSION)
        assert tick_step(by=north.tom.actor, step=one, done=True).done_by == north.tom.pk
        assert tick_step(by=north.tom.actor, step=one, done=False).done_at is None

    def test_what_the_log_ticks_nobody_ticks(self, north):
        with pytest.raises(StepTicksItself):
            tick_step(by=north.tom.actor, step=step(north.harbour, Kind.FIGURES), done=True)


class TestToday:
    def test_shows_the_steps_of_the_brands_that_one_sees(self, north, browse):
        page = browse("north.test", north.tom).get("/").content.decode()
        assert "First joint session of service and press" in page
        assert [each.client for each in first_steps(north.tom, None)] == [north.harbour]
        assert {each.client for each in first_steps(north.olga, None)} == {north.harbour, north.bloom}

    def test_says_how_far_the_stories_are(self, north):
        started_story(north.harbour, by=north.tom)
        details = [line.detail for line in first_steps(north.tom, None)[0].lines]
        assert "1 of 3" in details

    def test_put_away_they_are_gone_for_everybody(self, north, browse):
        assert browse("north.test", north.tom).post("/first-steps/harbour/away/").status_code == 302
        assert first_steps(north.priya, None) == []
        dismiss_steps(by=SYSTEM, client=north.harbour)

    def test_are_gone_once_all_are_done(self, north):
        FirstStep.objects.filter(client=north.harbour).update(done_at=clock.now())
        assert first_steps(north.tom, None) == []
