"""Live cells: what comes in is seen in its stage, with n, and no data, few data and late data look different."""

import statistics
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.core import clock
from apps.journeys.live import Evidence, Felt, live_of
from apps.journeys.operations.boards import make_journey
from apps.journeys.operations.editing import add_rule
from apps.journeys.queries import columns_of, curve_of
from tests.factories.feedback import ResponseFactory
from tests.factories.mentions import mention
from tests.factories.tickets import opened_ticket


@pytest.fixture
def stages(north):
    journey = make_journey(by=north.tom, client=north.harbour, name="Office coffee", starter="software")
    return list(journey.stages.order_by("place"))


def live(north, stage):
    fresh = type(stage).objects.prefetch_related("rules").get(pk=stage.pk)
    return live_of(north.harbour, [fresh])[stage.pk]


def feelings(values):
    return Felt(len(values), statistics.fmean(values), statistics.pvariance(values)) if values else Felt()


class TestFelt:
    @given(st.lists(st.floats(-2, 2), max_size=20), st.lists(st.floats(-2, 2), max_size=20))
    def test_of_two_kinds_together_is_that_of_all_values(self, one, other):
        joined, whole = feelings(one).and_(feelings(other)), feelings(one + other)
        assert joined.n == whole.n
        assert joined.mean == pytest.approx(whole.mean, abs=1e-9)
        assert joined.spread == pytest.approx(whole.spread, abs=1e-9)

    def test_of_one_value_has_no_interval(self):
        assert feelings([1.0]).margin == 0


class TestCells:
    def test_a_detractor_in_onboarding_is_seen_in_that_cell_and_in_no_other(self, north, stages):
        onboarding = stages[3]
        add_rule(by=north.tom, stage=onboarding, kind="segment", value="Onboarding")
        ResponseFactory(client=north.harbour, score=2, segment="onboarding")
        seen = live(north, onboarding)
        assert (seen.nps, seen.answers, seen.value) == (-100, 1, -1.2)
        assert live(north, stages[0]).has_rules is False

    def test_tickets_and_mentions_are_counted_beside_the_time_before(self, north, stages):
        add_rule(by=north.tom, stage=stages[4], kind="words", value="grinder")
        opened_ticket(north.harbour, subject="Grinder squeals")
        opened_ticket(north.harbour, subject="Grinder stopped", at=clock.now() - timedelta(days=40))
        mention(north.harbour, "My grinder is dreadful, never again", author="@una")
        seen = live(north, stages[4])
        assert (seen.tickets, seen.tickets_before, seen.mentions, seen.mentions_before) == (1, 1, 1, 0)

    def test_two_rules_that_hold_the_same_item_count_it_once(self, north, stages):
        for value in ("grinder", "squeals"):
            add_rule(by=north.tom, stage=stages[4], kind="words", value=value)
        opened_ticket(north.harbour, subject="Grinder squeals")
        assert live(north, stages[4]).tickets == 1

    def test_of_a_rival_nothing_is_counted(self, north, stages):
        add_rule(by=north.tom, stage=stages[4], kind="words", value="grinder")
        opened_ticket(north.bloom, subject="Grinder squeals")
        assert live(north, stages[4]).tickets == 0

    @pytest.mark.parametrize(
        ("days", "count", "evidence"),
        [([], 0, Evidence.NONE), ([2], 1, Evidence.PARTLY), ([2], 30, Evidence.FULLY), ([20], 1, Evidence.LATE)],
    )
    def test_says_how_sure_it_is(self, north, stages, days, count, evidence):
        add_rule(by=north.tom, stage=stages[3], kind="segment", value="Onboarding")
        for ago in days:
            at = clock.now() - timedelta(days=ago)
            ResponseFactory.create_batch(count, client=north.harbour, segment="Onboarding", answered_at=at)
        assert live(north, stages[3]).evidence == evidence


class TestBoard:
    def test_asks_the_same_for_one_stage_with_rules_and_for_six(self, north, stages, django_assert_max_num_queries):
        journey = stages[0].journey
        for stage in stages:
            for kind, value in (("words", "coffee"), ("segment", "office"), ("channel", "phone")):
                add_rule(by=north.tom, stage=stage, kind=kind, value=value)
        with django_assert_max_num_queries(7):
            columns_of(journey)

    def test_the_curve_shows_guesses_as_guesses_and_leaves_out_what_is_not_known(self, north, stages):
        stages[0].guess = 10
        stages[0].save()
        add_rule(by=north.tom, stage=stages[3], kind="segment", value="Onboarding")
        ResponseFactory(client=north.harbour, score=0, segment="Onboarding")
        curve = curve_of(columns_of(stages[0].journey))
        assert [(each.measured, each.is_low) for each in curve.points] == [(False, False), (True, True)]
        assert curve.path.startswith("M50 ")
