"""Sampling plans as arithmetic: never more than the cap, never twice in the window, in the end everybody."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from apps.feedback.surveys.sampling import Candidate, Plan, a_day, chosen, days_for_all, spread

START = datetime(2026, 11, 2, 9, tzinfo=UTC)  # a Monday
shares = st.lists(st.integers(0, 100), min_size=7, max_size=7).filter(any).map(tuple)
plans = st.builds(Plan, st.integers(1, 40), st.integers(1, 60), shares, st.text(max_size=8))


def days_of(plan, people, days, start=START):
    """What a plan asks, day after day, of people who are all there from the beginning: (day, ids)."""
    asked = {}
    for day in range(days):
        now = start + timedelta(days=day)
        candidates = [Candidate(person, asked.get(person)) for person in people]
        quota = plan.quota(base=len(people), weekday=now.weekday())
        picked = chosen(plan, candidates, now=now, quota=quota)
        asked |= dict.fromkeys(picked, now)
        yield now, picked


class TestAPlan:
    @given(plans, st.sets(st.integers(1, 10**9), max_size=60), st.integers(1, 40))
    def test_never_asks_more_than_its_cap_or_its_share_nor_anybody_twice_in_its_days(self, plan, people, days):
        last = {}
        for now, picked in days_of(plan, people, days):
            assert len(picked) == len(set(picked)) <= plan.at_most_a_day
            assert len(picked) <= plan.quota(base=len(people), weekday=now.weekday())
            for person in picked:
                assert person in people
                assert person not in last or now - last[person] >= timedelta(days=plan.once_in_days)
                last[person] = now

    @given(plans, st.sets(st.integers(1, 10**9), min_size=1, max_size=40))
    def test_asks_everybody_in_the_time_that_it_names(self, plan, people):
        days = days_for_all(plan, len(people)) + 7  # a week's days do not begin on the plan's
        asked = [person for _now, picked in days_of(plan, people, days) for person in picked]
        assert set(asked) == people

    @given(plans, st.sets(st.integers(1, 10**9), min_size=2, max_size=30))
    def test_asks_nobody_a_second_time_while_somebody_was_never_asked(self, plan, people):
        seen = set()
        for _now, picked in days_of(plan, people, 30):
            again = [person for person in picked if person in seen]
            seen |= set(picked)
            assert not again or seen == people

    @given(plans, st.lists(st.integers(1, 10**9), unique=True, max_size=40), st.randoms())
    def test_draws_the_same_lot_in_whatever_order_the_list_comes(self, plan, people, order):
        shuffled = list(people)
        order.shuffle(shuffled)
        one, other = (
            chosen(plan, [Candidate(each, None) for each in each_order], now=START, quota=10)
            for each_order in (people, shuffled)
        )
        assert one == other

    @given(plans, st.integers(0, 10**6))
    def test_says_how_many_a_day_it_asks(self, plan, base):
        least, most = a_day(plan, base)
        assert 0 <= least <= most <= plan.at_most_a_day
        assert (most > 0) == (base > 0)


class TestSpreading:
    stretches = st.lists(st.tuples(st.integers(0, 1439), st.integers(1, 300)), min_size=1, max_size=3)

    @given(stretches, st.integers(1, 300), st.integers(0, 1500))
    def test_stays_within_the_open_hours_that_are_left_and_goes_forward(self, drawn, count, minute):
        day = datetime(2026, 11, 2, tzinfo=UTC)
        opens, found = 0, []
        for gap, length in drawn:
            opens += gap
            found.append((day + timedelta(minutes=opens), day + timedelta(minutes=opens + length)))
            opens += length
        now = day + timedelta(minutes=minute)
        moments = spread(count, found, now=now)
        assert moments == sorted(moments)
        assert len(moments) in {0, count}
        assert bool(moments) == any(closes > now for _opens, closes in found)
        assert all(any(max(opens, now) <= each <= closes for opens, closes in found) for each in moments)
