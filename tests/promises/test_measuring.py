"""A promise held against what was done, beside a count by the plainest means, over zones, holidays and changed clocks."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from apps.clients.models import ClosedDay
from apps.core import clock
from apps.promises.measuring import measure, standing_of, window_of
from apps.promises.models import Metric, Operator, Promise, Standing
from tests.factories.promises import tickets

ZONES = ("Europe/Paris", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")
MINUTE = timedelta(minutes=1)
NOW = datetime(2026, 11, 10, 15, 0, tzinfo=UTC)  # New York and Lord Howe have changed their clocks in the window


def unsaved(client, **given):
    values = {"metric": Metric.FIRST_ANSWER, "threshold": Decimal(24), "share": Decimal(100), "window_days": 30}
    return Promise(client=client, text="Soon", **(values | {"calendar": "plain"} | given))


def open_minutes(client, closed, start, end):
    """Walk every quarter of an hour and count those that begin while the house is open."""
    zone, at, count = ZoneInfo(client.zone), start, 0
    while at < end:
        local = at.astimezone(zone)
        minute = local.hour * 60 + local.minute
        if local.date() not in closed and any(a <= minute < b for a, b in client.business_hours[local.weekday()]):
            count += 1
        at += 15 * MINUTE
    return count * 15


SPAN = st.integers(0, 40 * 24 * 4).map(lambda quarters: quarters * 15 * MINUTE)
TAKEN = st.one_of(st.none(), st.integers(0, 5 * 24 * 4).map(lambda quarters: quarters * 15 * MINUTE))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    rows=st.lists(st.tuples(SPAN, TAKEN), max_size=12),
    zone=st.sampled_from(ZONES),
    business=st.booleans(),
    hours=st.sampled_from([1, 4, 24]),
)
def test_agrees_with_counting_quarter_by_quarter(north, rows, zone, business, hours):
    client = north.harbour
    client.zone, client.holiday_country = zone, ""
    client.business_hours = [[[540, 1020]]] * 5 + [[], []]
    client.save()
    closed = {date(2026, 11, 3), date(2026, 10, 23)}
    ClosedDay.objects.filter(client=client).delete()
    for day in closed:
        ClosedDay.objects.create(client=client, day=day, name="Closed")
    asked = tickets(client, [(NOW - ago, NOW - ago + took if took is not None else None) for ago, took in rows])
    ids = [each.pk for each in asked]
    promise = unsaved(client, threshold=Decimal(hours), calendar="business" if business else "plain")
    try:
        found = measure(promise, NOW)
    finally:
        for each in asked:
            each.delete()
    local_midnight = (NOW.astimezone(ZoneInfo(zone)) - timedelta(days=30)).replace(hour=0, minute=0)
    begins = datetime(local_midnight.year, local_midnight.month, local_midnight.day, tzinfo=ZoneInfo(zone))
    n = met = waiting = 0
    missed = set()
    for (ago, took), pk in zip(rows, ids, strict=True):
        opened = NOW - ago
        answered = opened + took if took is not None and opened + took <= NOW else None
        if opened < begins and answered is not None:
            continue
        until = answered or NOW
        spent = open_minutes(client, closed, opened, until) if business else (until - opened).total_seconds() / 60
        if spent > hours * 60:
            n += 1
            missed.add(pk)
        elif answered is not None:
            n, met = n + 1, met + 1
        else:
            waiting += 1
    assert (found.n, found.met, found.waiting, set(found.misses)) == (n, met, waiting, missed)


class TestHundredTickets:
    def test_of_which_eight_are_late_are_92_percent_with_those_eight_listed(self, north):
        now = clock.now()
        start = now - timedelta(days=10)
        rows = [
            (start + n * MINUTE, start + n * MINUTE + timedelta(hours=25 if n % 12 == 3 and n < 96 else 23))
            for n in range(100)
        ]
        made = tickets(north.harbour, rows)
        late = {each.pk for n, each in enumerate(made) if n % 12 == 3 and n < 96}
        found = measure(unsaved(north.harbour), now)
        assert (len(late), found.n, found.share) == (8, 100, Decimal(92))
        assert set(found.misses) == late

    def test_one_that_took_exactly_its_time_is_in_time(self, north):
        now = clock.now()
        start = now - timedelta(days=3)
        tickets(north.harbour, [(start, start + timedelta(hours=24))])
        assert measure(unsaved(north.harbour), now).met == 1

    def test_old_ones_that_nobody_answered_are_missed_and_new_ones_are_waited_for(self, north):
        now = clock.now()
        old, new = tickets(north.harbour, [(now - timedelta(days=200), None), (now - timedelta(hours=2), None)])
        found = measure(unsaved(north.harbour), now)
        assert found.misses == (old.pk,)
        assert (found.n, found.waiting) == (1, 1)
        assert new.pk not in found.misses

    def test_an_old_one_that_was_closed_without_an_answer_is_of_another_window(self, north):
        now = clock.now()
        tickets(north.harbour, [(now - timedelta(days=200), None)], state="closed", closed_at=now - timedelta(days=190))
        assert measure(unsaved(north.harbour), now).n == 0

    def test_what_happened_later_does_not_count(self, north):
        now = clock.now()
        (asked,) = tickets(north.harbour, [(now - timedelta(days=3), now - timedelta(days=1))])
        found = measure(unsaved(north.harbour), now - timedelta(days=1, hours=1))
        assert found.misses == (asked.pk,)

    def test_the_worst_come_first(self, north):
        now = clock.now()
        one, two = tickets(north.harbour, [(now - timedelta(days=3), None), (now - timedelta(days=8), None)])
        assert measure(unsaved(north.harbour), now).misses == (two.pk, one.pk)

    def test_tickets_of_a_rival_do_not_count(self, north):
        now = clock.now()
        tickets(north.bloom, [(now - timedelta(days=3), None)])
        assert measure(unsaved(north.harbour), now).n == 0


class TestStanding:
    @pytest.mark.parametrize(
        ("n", "met", "share", "standing"),
        [
            (0, 0, "95", Standing.NO_DATA),
            (3, 2, "66.66", Standing.KEPT),
            (3, 2, "66.67", Standing.BROKEN),
            (1000, 999, "99.9", Standing.KEPT),
            (1000, 998, "99.9", Standing.BROKEN),
            (1, 0, "0.01", Standing.BROKEN),
        ],
    )
    def test_no_rounding_decides(self, n, met, share, standing):
        assert standing_of(n, met, Decimal(share)) == standing


class TestWindow:
    def test_begins_at_midnight_where_the_brand_is_across_a_change_of_clocks(self, north):
        north.harbour.zone = "Europe/Paris"
        begins = window_of(north.harbour, 7, datetime(2026, 10, 27, 12, tzinfo=UTC))  # clocks changed on the 25th
        assert begins.astimezone(UTC) == datetime(2026, 10, 19, 22, tzinfo=UTC)


class TestScores:
    def test_are_held_against_their_threshold_both_ways(self, north):
        from tests.factories.feedback import ResponseFactory

        for score in (10, 9, 3):
            ResponseFactory(client=north.harbour, score=score)
        least = unsaved(north.harbour, metric=Metric.SCORE, operator=Operator.AT_LEAST, threshold=Decimal(9))
        most = unsaved(north.harbour, metric=Metric.SCORE, operator=Operator.AT_MOST, threshold=Decimal(9))
        now = clock.now()
        assert (measure(least, now).met, measure(most, now).met) == (2, 2)
