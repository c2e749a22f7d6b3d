"""Which step comes when, for any start and any end."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from apps.deadlines.models import Deadline
from apps.deadlines.steps import SOON, first_step, step_after, steps_of

Step = Deadline.Step
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
spans = st.timedeltas(min_value=timedelta(seconds=1), max_value=timedelta(days=400))
moments = st.timedeltas(min_value=timedelta(days=-2), max_value=timedelta(days=500))
either = st.booleans()


class TestSteps:
    @given(span=spans, reminds=either)
    def test_come_in_order_within_the_time_and_end_with_the_escalation(self, span, reminds):
        steps = steps_of(START, START + span, reminds=reminds)
        times = [at for at, _ in steps]
        assert times == sorted(times)
        assert START < times[0] <= times[-1]
        assert steps[-1] == (START + span, Step.ESCALATION)
        assert len({name for _, name in steps}) == len(steps)

    @given(span=spans)
    def test_two_reminders_are_one_where_half_time_is_within_two_hours_of_the_end(self, span):
        names = [name for _, name in steps_of(START, START + span, reminds=True)]
        assert (Step.SOON in names) == (span > 2 * SOON)
        assert Step.HALF_TIME in names

    @given(span=spans)
    def test_without_reminders_only_the_end_counts(self, span):
        assert steps_of(START, START + span, reminds=False) == [(START + span, Step.ESCALATION)]

    def test_forty_eight_hours_remind_at_24_and_46(self):
        steps = steps_of(START, START + timedelta(hours=48), reminds=True)
        assert [(at - START, name) for at, name in steps] == [
            (timedelta(hours=24), Step.HALF_TIME),
            (timedelta(hours=46), Step.SOON),
            (timedelta(hours=48), Step.ESCALATION),
        ]


class TestFirstStep:
    @given(span=spans, now=moments, reminds=either)
    def test_is_still_to_come_unless_all_is_over(self, span, now, reminds):
        at, name = first_step(START, START + span, START + now, reminds=reminds)
        assert at > START + now or (name == Step.ESCALATION and at == START + span)

    @given(span=spans, now=moments, reminds=either)
    def test_leaves_out_nothing_that_is_still_to_come(self, span, now, reminds):
        at, _ = first_step(START, START + span, START + now, reminds=reminds)
        to_come = [moment for moment, _ in steps_of(START, START + span, reminds=reminds) if moment > START + now]
        assert at == (min(to_come) if to_come else START + span)


class TestStepAfter:
    @given(span=spans, reminds=either, waits=st.lists(st.timedeltas(timedelta(0), timedelta(days=90)), max_size=8))
    def test_walking_through_reaches_the_escalation_and_stops(self, span, reminds, waits):
        """However late each step is done, the next lies ahead or is the escalation; none comes twice."""
        due_at, seen = START + span, []
        at, step = first_step(START, due_at, START, reminds=reminds)
        delays = iter(waits)
        while step != Step.NONE:
            seen.append(step)
            now = at + next(delays, timedelta(0))
            following, step = step_after(step, START, due_at, now, reminds=reminds)
            if following is None:
                assert step == Step.NONE
                break
            assert following > now or step == Step.ESCALATION
            at = following
        assert len(seen) == len(set(seen))
        assert seen[-1] == Step.ESCALATION

    def test_nothing_follows_the_escalation(self):
        assert step_after(Step.ESCALATION, START, START + SOON, START, reminds=True) == (None, Step.NONE)

    def test_a_reminder_that_a_kind_no_longer_has_leads_to_the_end(self):
        due_at = START + timedelta(days=2)
        assert step_after(Step.SOON, START, due_at, START, reminds=False) == (due_at, Step.ESCALATION)
