from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apps.feedback.reading.day_order import DayOrder
from apps.feedback.reading.moments import MomentReader
from apps.feedback.reading.problems import CellProblem

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
EARLY = datetime(1995, 1, 1)  # noqa: DTZ001 - written in files without a zone
LATE = datetime(2026, 11, 1)  # noqa: DTZ001 - written in files without a zone
BERLIN = ZoneInfo("Europe/Berlin")


def read(value, *, day_first=None, zone=UTC):
    return MomentReader(zone=zone, day_first=day_first, now=NOW).read(value)


def problem(value, *, day_first=None):
    with pytest.raises(CellProblem) as caught:
        read(value, day_first=day_first)
    return caught.value.problem


class TestForms:
    @pytest.mark.parametrize(
        "value",
        [
            "2026-11-23 18:04:12", "2026-11-23T18:04:12", "2026-11-23T18:04:12Z", "2026-11-23T18:04:12+00:00",
            "2026-11-23T20:04:12+02:00", "2026-11-23T15:04:12.000-0300", "2026-11-23 18:04:12 UTC",
            "2026-11-23 18:04:12 +0000", "2026/11/23 18:04:12", "20261123180412", "20261123T180412",
            "1795457052", "1795457052000", "1795457052000000", "1795457052.0",
            "23/11/2026 18:04:12", "11/23/2026 6:04:12 PM", "11/23/26 06:04:12pm", "23.11.2026 18:04:12",
            "23.11.2026, 18:04:12 Uhr", "23-11-2026 18:04:12", "23 Nov 2026 18:04:12",
            "Nov 23, 2026 6:04:12 p.m.",
            "November 23rd, 2026 at 18:04:12", "23. November 2026 18:04:12", "23 novembre 2026 à 18:04:12",
            "23 de noviembre de 2026 18:04:12", "Mon, 23 Nov 2026 18:04:12 GMT", "23-Nov-2026 18:04:12",
            "  2026-11-23 18:04:12  ", "20261123T180412Z", "2026-11-23 13:04:12 EST", "2026-11-23 10:04:12 PST",
            "2026-11-23 19:04:12 (CET)", "2026-11-23 20:04:12 UTC+2", "2026-11-23 19:04:12 Europe/Berlin",
            "Nov 23, 2026 1:04:12 PM EST", "23/11/2026 6:04:12 p. m.", "23-Nov-26 18:04:12",
            "Mon Nov 23 2026 19:04:12 GMT+0100 (Central European Standard Time)", "23 novembro 2026 18:04:12",
            "23 novembre 2026 alle 18:04:12",
        ],
    )  # fmt: skip
    def test_reads_the_same_moment_from_every_form(self, value):
        assert read(value) == datetime(2026, 11, 23, 18, 4, 12, tzinfo=UTC)

    @pytest.mark.parametrize(
        ("value", "month"),
        [
            ("3 März 2026", 3),
            ("3 août 2026", 8),
            ("3 enero 2026", 1),
            ("3 févr. 2026", 2),
            ("3. Mai 2026", 5),
            ("3 luglio 2026", 7),
            ("3 maart 2026", 3),
            ("3 de fevereiro de 2026", 2),
        ],
    )
    def test_reads_the_months_of_seven_languages(self, value, month):
        assert read(value) == datetime(2026, month, 3, tzinfo=UTC)

    @pytest.mark.parametrize("value", ["2026-11-23", "23/11/2026", "20261123", "46349"])
    def test_takes_a_day_without_a_time_as_its_beginning_in_the_zone(self, value):
        assert read(value, zone=BERLIN) == datetime(2026, 11, 22, 23, tzinfo=UTC)

    def test_reads_the_days_of_a_spreadsheet(self):
        assert read("46349.75") == datetime(2026, 11, 23, 18, tzinfo=UTC)

    @pytest.mark.parametrize(
        "value",
        [
            "yesterday",
            "12",
            "2026",
            "10:30",
            "2026-11-23 25:00",
            "2026-11-23 10:61",
            "x" * 500,
            "1/2",
            "18 Foo 2026",
            "9" * 17,
        ],
    )
    def test_refuses_what_is_no_moment(self, value):
        assert problem(value).code == "moment_unreadable"


class TestDayOrder:
    def test_reads_by_the_order_that_is_given(self):
        assert read("04/11/2026", day_first=True).date() == date(2026, 11, 4)
        assert read("04/11/2026", day_first=False).date() == date(2026, 4, 11)

    def test_reads_a_date_that_can_be_read_in_one_way_only(self):
        assert read("23/11/2026") == read("11/23/2026") == read("23-11-26")
        assert read("11/11/2026").date() == date(2026, 11, 11)

    def test_asks_where_a_date_can_be_read_in_two_ways(self):
        assert problem("04/11/2026 09:00").sentence == (
            "Time of score “04/11/2026 09:00” can be read in two ways. Choose whether the day or the month comes first."
        )

    def test_takes_full_stops_as_day_first(self):
        assert read("04.11.2026").date() == date(2026, 11, 4)

    def test_refuses_a_date_that_contradicts_the_given_order(self):
        assert problem("11/23/2026", day_first=True).code == "month_does_not_exist"

    @pytest.mark.parametrize(
        ("values", "day_first", "asks"),
        [
            (["04/11/2026", "23/11/2026"], True, False),
            (["04/11/2026", "11/23/2026"], False, False),
            (["04/11/2026", "05/05/2026"], None, True),
            (["04/11/2026", "23/11/2026", "11/23/2026"], None, True),
            (["2026-11-04", "4.11.2026", "05/05/2026"], None, False),
        ],
    )
    def test_is_decided_by_the_column_where_it_can_be(self, values, day_first, asks):
        order = DayOrder()
        for value in values:
            order.add(value)
        assert (order.day_first, order.needs_answer) == (day_first, asks)


class TestBounds:
    @pytest.mark.parametrize(
        ("value", "sentence"),
        [
            ("31/11/2026 09:10", "31 November does not exist. Fix the date, or skip the row."),
            ("2026-02-30", "30 February does not exist. Fix the date, or skip the row."),
            ("2025-02-29T10:00:00Z", "29 February 2025 does not exist. Fix the date, or skip the row."),
            ("2026-13-01", "Time of score “2026-13-01” has a month 13, and there are only 12."),
            ("2026-11-26", "Time of score “2026-11-26” lies in the future. Fix the date, or skip the row."),
            ("9999-12-31T23:59:59Z", "Time of score “9999-12-31T23:59:59Z” lies in the future."),
            ("1989-12-31", "Time of score “1989-12-31” lies before 1990."),
            ("0001-01-01T00:00:00+14:00", "Time of score “0001-01-01T00:00:00+14:00” lies before 1990."),
            ("0", "Time of score “0” is not a date"),
        ],
    )
    def test_refuses_with_value_and_mend(self, value, sentence):
        assert problem(value).sentence.startswith(sentence)

    def test_allows_a_day_ahead_for_clocks_that_run_fast(self):
        assert read("2026-11-25T11:00:00Z") == NOW + timedelta(hours=23)

    def test_refuses_again_a_day_that_it_has_seen(self):
        reader = MomentReader(zone=UTC, day_first=None, now=NOW)
        reader.read("2026-11-25 11:00")
        with pytest.raises(CellProblem):
            reader.read("2026-11-25 13:00")
        with pytest.raises(CellProblem):
            reader.read("2026-11-25 13:00")


class TestClockChanges:
    def test_takes_a_moment_that_the_clocks_skip_as_if_they_had_not_moved(self):
        assert read("2026-03-29 02:30", zone=BERLIN) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)

    def test_takes_a_moment_that_comes_twice_as_its_first(self):
        assert read("2026-10-25 02:30", zone=BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    @given(
        st.lists(
            st.datetimes(EARLY, LATE).map(lambda moment: moment.replace(microsecond=0)),
            max_size=8,
        )
    )
    def test_reads_with_its_memory_as_without(self, moments):
        reader = MomentReader(zone=BERLIN, day_first=True, now=NOW)
        for moment in moments * 2:
            expected = moment.replace(tzinfo=BERLIN).astimezone(UTC)
            assert reader.read(f"{moment:%Y-%m-%d %H:%M:%S}") == expected
            assert reader.read(f"{moment:%d/%m/%Y %H:%M:%S}") == expected
            assert reader.read(f"{moment:%Y-%m-%dT%H:%M:%S}") == expected

    @given(st.text(st.sampled_from("0123456789/-.: TZ+APMapmnov"), max_size=30))
    def test_gives_a_moment_or_a_problem(self, value):
        try:
            outcome = read(value)
        except CellProblem as found:
            outcome = found.problem.sentence
        if isinstance(outcome, datetime):
            assert datetime(1990, 1, 1, tzinfo=UTC) <= outcome <= NOW + timedelta(days=1)
