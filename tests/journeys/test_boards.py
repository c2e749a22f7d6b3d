"""Boards: made from a trade, edited, kept and compared; nothing is lost and nobody overwrites unseen."""

from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.core.errors import BadInput
from apps.journeys.boards import board_of, changes, rows_of
from apps.journeys.models import Journey, Stage, Touchpoint
from apps.journeys.operations.boards import JourneyMoved, archive_journey, keep_version, make_journey
from apps.journeys.operations.editing import (
    add_rule,
    add_stage,
    add_touchpoint,
    move_stage,
    move_touchpoint,
    remove_stage,
    word_stage,
)
from apps.journeys.starters import STARTERS
from tests.factories.promises import promise

WORDED = {"name": "Delivery", "buyer": "Waits", "owner": "", "department": "", "next_act": ""}


@pytest.fixture
def shop(north):
    return make_journey(by=north.tom, client=north.harbour, name="Office coffee", starter="shop")


def names(journey):
    return [each.name for each in journey.stages.order_by("place")]


class TestMaking:
    @pytest.mark.parametrize("starter", STARTERS, ids=lambda each: each.code)
    def test_a_trade_gives_stages_with_both_parts_and_a_moment_of_truth(self, north, starter):
        made = make_journey(by=north.tom, client=north.harbour, name="A way", starter=starter.code)
        stages = list(made.stages.order_by("place"))
        assert [each.place for each in stages] == list(range(6))
        assert all(each.buyer and each.owner and each.touchpoints.exists() for each in stages)
        assert any(each.is_moment for each in stages)

    @pytest.mark.parametrize(("given", "field"), [({"name": " "}, "name"), ({"starter": "moon"}, "starter")])
    def test_bad_input_names_its_field(self, north, given, field):
        with pytest.raises(BadInput) as refused:
            make_journey(by=north.tom, client=north.harbour, **({"name": "A way"} | given))
        assert refused.value.field == field


class TestStages:
    @settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9)), max_size=6))
    def test_moved_in_any_way_stand_once_each_without_a_gap(self, north, moves):
        journey = make_journey(by=north.tom, client=north.harbour, name="A way", starter="shop")
        wanted = names(journey)
        for place, to in moves:
            stage = journey.stages.get(place=place)
            wanted.insert(min(to, 5), wanted.pop(place))
            move_stage(by=north.tom, stage=stage, place=to)
        assert names(journey) == wanted
        assert [each.place for each in journey.stages.order_by("place")] == list(range(6))

    def test_are_added_worded_and_taken_away(self, north, shop):
        made = add_stage(by=north.tom, journey=shop, name="Recommend")
        word_stage(by=north.tom, stage=made, texts=WORDED, is_moment=True, guess=Decimal("-1.4"))
        made.refresh_from_db()
        assert (made.name, made.guess, made.is_moment) == ("Delivery", -14, True)
        remove_stage(by=north.tom, stage=shop.stages.get(place=0))
        assert [each.place for each in shop.stages.order_by("place")] == list(range(6))

    def test_a_guess_off_the_scale_is_refused(self, north, shop):
        with pytest.raises(BadInput) as refused:
            word_stage(by=north.tom, stage=shop.stages.get(place=0), texts=WORDED, is_moment=False, guess=Decimal(3))
        assert refused.value.field == "guess"

    def test_who_saw_an_older_board_is_told_before_they_overwrite_it(self, north, shop):
        seen = shop.revision
        move_stage(by=north.tom, stage=shop.stages.get(place=0), place=3, seen=seen)
        with pytest.raises(JourneyMoved):
            move_stage(by=north.lena, stage=shop.stages.get(place=0), place=5, seen=seen)

    def test_of_a_journey_that_was_put_away_stay_as_they_are(self, north, shop):
        archive_journey(by=north.tom, journey=shop)
        with pytest.raises(BadInput):
            add_stage(by=north.tom, journey=shop, name="Late")


class TestTouchpoints:
    def places(self, stage, lane):
        return [(each.name, each.place) for each in stage.touchpoints.filter(lane=lane).order_by("place")]

    def test_are_moved_within_their_cell_and_into_another(self, north, shop):
        first, second = shop.stages.get(place=0), shop.stages.get(place=1)
        one, _two, three = (
            add_touchpoint(by=north.tom, stage=first, lane="physical", name=name) for name in ("One", "Two", "Three")
        )
        move_touchpoint(by=north.tom, touchpoint=three, stage=first, lane="physical", place=0)
        assert self.places(first, "physical") == [("Three", 0), ("One", 1), ("Two", 2)]
        move_touchpoint(by=north.tom, touchpoint=one, stage=second, lane="physical", place=9)
        assert self.places(first, "physical") == [("Three", 0), ("Two", 1)]
        assert self.places(second, "physical") == [("One", 0)]

    def test_never_leave_their_journey(self, north, shop):
        other = make_journey(by=north.tom, client=north.harbour, name="Another", starter="bank")
        with pytest.raises(BadInput):
            move_touchpoint(
                by=north.tom,
                touchpoint=Touchpoint.objects.filter(stage__journey=shop)[0],
                stage=other.stages.get(place=0),
                lane="pr",
                place=0,
            )

    def test_make_no_promise_of_a_rival(self, north, shop):
        with pytest.raises(BadInput) as refused:
            add_touchpoint(
                by=north.olga,
                stage=shop.stages.get(place=0),
                lane="pr",
                name="Advert",
                promise=promise(north.bloom, by=north.olga),
            )
        assert refused.value.field == "promise"


class TestVersions:
    def test_show_what_has_become_of_each_stage(self, north, shop):
        version = keep_version(by=north.tom, journey=shop, note="Spring")
        delivery = shop.stages.get(place=3)
        word_stage(by=north.tom, stage=delivery, texts=WORDED | {"name": delivery.name}, is_moment=True)
        remove_stage(by=north.tom, stage=shop.stages.get(place=5))
        add_stage(by=north.tom, journey=shop, name="Recommend")
        add_touchpoint(by=north.tom, stage=shop.stages.get(place=0), lane="pr", name="Radio")
        told = {
            (each.where, str(each.what)): (each.before, each.after) for each in changes(version.board, board_of(shop))
        }
        assert told[("Delivery", "Buyer’s part")] == ("Waits at the door", "Waits")
        assert told[("Again", "Stage")] == ("Again", None)
        assert told[("Recommend", "Stage")] == (None, "Recommend")
        assert told[("Awareness", "Touchpoint")] == (None, "PR: Radio")

    def test_a_board_that_did_not_change_has_no_changes(self, north, shop):
        version = keep_version(by=north.tom, journey=shop)
        assert changes(version.board, board_of(shop)) == []

    def test_another_order_is_one_change(self, north, shop):
        version = keep_version(by=north.tom, journey=shop)
        move_stage(by=north.tom, stage=shop.stages.get(place=5), place=0)
        (change,) = changes(version.board, board_of(shop))
        assert change.after.startswith("Again → Awareness")


class TestSpreadsheet:
    def test_has_a_stage_a_row_and_no_formula(self, north, shop):
        word_stage(by=north.tom, stage=shop.stages.get(place=0), texts=WORDED | {"buyer": "=1+1"}, is_moment=False)
        rows = list(rows_of(board_of(shop)))
        assert len(rows) == 7
        assert rows[1][2] == "'=1+1"


def test_the_same_rule_twice_is_one(north, shop):
    stage = Stage.objects.get(journey=shop, place=0)
    for _time in range(2):
        add_rule(by=north.tom, stage=stage, kind="segment", value="Onboarding")
    assert stage.rules.count() == 1
    assert Journey.objects.get().revision == 2


def test_words_that_stand_in_everything_tie_nothing(north, shop):
    with pytest.raises(BadInput) as refused:
        add_rule(by=north.tom, stage=Stage.objects.get(journey=shop, place=0), kind="words", value="e")
    assert refused.value.field == "value"
