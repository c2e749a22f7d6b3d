"""Time that counts, for any hours, any zone and any days off."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.clients.business_time import (
    PLAIN,
    BusinessClock,
    NeverOpen,
    add_business_time,
    business_time_between,
    subtract_business_time,
)
from apps.clients.holidays import holiday_regions, holidays_of
from apps.clients.week import check_week, day_words, parsed_day
from apps.core.errors import BadInput

HOUR, MINUTE, NOTHING = timedelta(hours=1), timedelta(minutes=1), timedelta(0)
LONDON = ZoneInfo("Europe/London")
NINE_TO_FIVE = tuple(((9 * 60, 17 * 60),) if day < 5 else () for day in range(7))
OFFICE = BusinessClock(NINE_TO_FIVE, LONDON)
ALWAYS = BusinessClock((((0, 1440),),) * 7, LONDON)


def at(text: str, zone: ZoneInfo = LONDON) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@st.composite
def days(draw):
    minutes = sorted(draw(st.sets(st.integers(0, 1440), min_size=0, max_size=6)))
    return tuple((minutes[n], minutes[n + 1]) for n in range(0, len(minutes) - 1, 2))


@st.composite
def clocks(draw):
    week = (*(draw(days()) for _ in range(6)), ((600, 900),))  # open on Sundays, so that there is an end
    zone = ZoneInfo(draw(st.sampled_from(["Europe/London", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia"])))
    off = draw(st.sets(st.dates(date(2026, 3, 20), date(2026, 4, 10)), max_size=5))
    return BusinessClock(week, zone, off.__contains__)


moments = st.datetimes(datetime(2026, 3, 20), datetime(2026, 4, 10), timezones=st.just(UTC))  # noqa: DTZ001
spans = st.timedeltas(NOTHING, timedelta(hours=60))


class TestAnyClock:
    @settings(max_examples=150, deadline=None)
    @given(clock=clocks(), start=moments, span=spans)
    def test_what_is_added_lies_between(self, clock, start, span):
        end = add_business_time(clock, start, span)
        assert end >= start
        assert business_time_between(clock, start, end) == span

    @settings(max_examples=150, deadline=None)
    @given(clock=clocks(), start=moments, span=spans.filter(bool))
    def test_no_earlier_moment_would_do(self, clock, start, span):
        end = add_business_time(clock, start, span)
        assert business_time_between(clock, start, end - timedelta(microseconds=1)) < span

    @settings(max_examples=150, deadline=None)
    @given(clock=clocks(), end=moments, span=spans)
    def test_what_is_taken_off_lies_between(self, clock, end, span):
        start = subtract_business_time(clock, end, span)
        assert start <= end
        assert business_time_between(clock, start, end) == span

    @settings(max_examples=150, deadline=None)
    @given(clock=clocks(), one=moments, two=moments, three=moments)
    def test_stretches_add_up(self, clock, one, two, three):
        first, middle, last = sorted((one, two, three))
        whole = business_time_between(clock, first, last)
        assert whole == business_time_between(clock, first, middle) + business_time_between(clock, middle, last)
        assert NOTHING <= whole <= last - first
        assert business_time_between(clock, last, first) == -whole

    @settings(max_examples=100, deadline=None)
    @given(clock=clocks(), start=moments, one=spans, other=spans)
    def test_more_time_is_never_due_earlier(self, clock, start, one, other):
        less, more = sorted((one, other))
        assert add_business_time(clock, start, less) <= add_business_time(clock, start, more)

    @settings(max_examples=60, deadline=None)
    @given(clock=clocks(), start=moments, minutes=st.integers(1, 4000))
    def test_agrees_with_counting_minute_by_minute(self, clock, start, minutes):
        """The slow way: each whole minute counts if the wall clock shows an open one."""
        start = start.replace(second=0, microsecond=0)

        def is_open(moment):
            local = moment.astimezone(clock.zone)
            minute = local.hour * 60 + local.minute
            openings = () if clock.is_closed(local.date()) else clock.week[local.weekday()]
            return any(opens <= minute < closes for opens, closes in openings)

        counted = sum(is_open(start + n * MINUTE) for n in range(minutes))
        found = business_time_between(clock, start, start + minutes * MINUTE)
        # On the night of a change, an opening that ends inside the hour that comes twice ends at its first coming.
        changes = (start + minutes * MINUTE).astimezone(clock.zone).utcoffset() != start.astimezone(
            clock.zone
        ).utcoffset()
        assert abs(found - counted * MINUTE) <= (HOUR if changes else NOTHING)

    @given(start=moments, span=spans)
    def test_plain_hours_are_simple(self, start, span):
        assert PLAIN.between(start, PLAIN.after(start, span)) == span
        assert PLAIN.before(PLAIN.after(start, span), span) == start


class TestExamples:
    def test_sixteen_hours_from_friday_at_five_are_two_working_days(self):
        assert add_business_time(OFFICE, at("2026-11-27T17:00"), 16 * HOUR) == at("2026-12-01T17:00")

    def test_one_minute_more_is_wednesday_morning(self):
        end = add_business_time(OFFICE, at("2026-11-27T17:00"), 16 * HOUR + MINUTE)
        assert end == at("2026-12-02T09:01")

    def test_a_start_at_night_waits_for_the_morning(self):
        assert add_business_time(OFFICE, at("2026-11-24T23:00"), HOUR) == at("2026-11-25T10:00")

    def test_a_lunch_break_does_not_count(self):
        clock = BusinessClock((((540, 720), (780, 1020)),) * 7, LONDON)
        assert add_business_time(clock, at("2026-11-25T11:00"), 2 * HOUR) == at("2026-11-25T14:00")

    def test_a_holiday_does_not_count(self):
        clock = BusinessClock(NINE_TO_FIVE, LONDON, lambda day: day == date(2026, 12, 25))
        assert add_business_time(clock, at("2026-12-24T16:00"), 2 * HOUR) == at("2026-12-28T10:00")

    def test_the_night_in_which_an_hour_is_missing_is_an_hour_shorter(self):
        day = at("2026-03-29T00:00"), at("2026-03-30T00:00")
        assert business_time_between(ALWAYS, *day) == 23 * HOUR

    def test_the_night_in_which_an_hour_comes_twice_is_an_hour_longer(self):
        day = at("2026-10-25T00:00"), at("2026-10-26T00:00")
        assert business_time_between(ALWAYS, *day) == 25 * HOUR

    def test_working_hours_keep_to_the_wall_clock_over_the_change(self):
        end = add_business_time(OFFICE, at("2026-03-27T16:00"), 2 * HOUR)
        assert end == at("2026-03-30T10:00")
        assert end.astimezone(UTC).time() == time(9, 0)

    def test_a_negative_span_is_refused(self):
        with pytest.raises(ValueError, match="negative"):
            add_business_time(OFFICE, at("2026-11-25T11:00"), -HOUR)

    def test_a_house_that_never_opens_is_said_so_and_not_looked_through_for_ever(self):
        with pytest.raises(NeverOpen):
            add_business_time(BusinessClock(((),) * 7, LONDON), at("2026-11-25T11:00"), HOUR)
        with pytest.raises(NeverOpen):
            subtract_business_time(BusinessClock(((),) * 7, LONDON), at("2026-11-25T11:00"), HOUR)


class TestWeek:
    @pytest.mark.parametrize(
        ("typed", "day"),
        [
            ("09:00–17:00", [[540, 1020]]),
            ("9-17", [[540, 1020]]),
            ("9.30 to 12, 13:30 - 24:00", [[570, 720], [810, 1440]]),
            ("", []),
        ],
    )
    def test_is_read_as_people_write_it(self, typed, day):
        assert parsed_day(typed) == day
        assert parsed_day(day_words(day)) == day

    @pytest.mark.parametrize("typed", ["all day", "17:00–09:00", "09:00–12:00, 11:00–17:00", "9–25", "9:61–12", "9–9"])
    def test_what_is_no_opening_is_refused_with_the_mend(self, typed):
        with pytest.raises(BadInput, match="like 09:00–12:30"):
            parsed_day(typed)

    @given(days())
    def test_reads_back_what_it_writes(self, day):
        wanted = [list(opening) for opening in day]
        assert parsed_day(day_words(wanted)) == wanted

    @pytest.mark.parametrize("week", [[], [[]] * 7, [[[540, 541]]] * 7, [[[540, 1500]]] + [[]] * 6, "nine to five"])
    def test_too_little_of_it_is_refused(self, week):
        with pytest.raises(BadInput):
            check_week("business_hours", week)


class TestHolidays:
    def test_of_a_region_are_its_own(self):
        andrews_day = date(2026, 11, 30)
        assert andrews_day in holidays_of("GB", "SCT", 2026)
        assert andrews_day not in holidays_of("GB", "ENG", 2026)

    def test_have_names(self):
        assert holidays_of("GB", "ENG", 2026)[date(2026, 12, 25)] == "Christmas Day"

    def test_are_known_for_many_countries(self):
        assert {"GB", "DE", "ES", "US", "IN"} <= set(holiday_regions())
