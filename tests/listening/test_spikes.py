"""When there is suddenly more, or less, of what is said."""

import json
import random
from datetime import datetime, timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.listening.spikes.detector import Direction, Sensitivity, alerts_in

START = datetime(2026, 3, 2)  # noqa: DTZ001  files of counts seldom name a zone
STEP = timedelta(minutes=5)
A_DAY = 288


def counts(values):
    return [(START + number * STEP, float(value)) for number, value in enumerate(values)]


def usual(days, *, seed=1, mean=6):
    """Days of counts that scatter about a mean, as mentions do: in bursts."""
    chance = random.Random(seed)
    return [max(0, round(chance.gauss(mean, mean**0.5 * 1.5))) for _ in range(days * A_DAY)]


def with_event(values, *, day, hours=3, of=60):
    begin = day * A_DAY
    return [of if begin <= at < begin + hours * 12 else value for at, value in enumerate(values)]


class TestDetector:
    def test_a_quiet_fortnight_raises_nothing(self):
        assert sum(len(alerts_in(counts(usual(14, seed=seed)))) for seed in range(10)) <= 1

    def test_an_event_is_seen_within_an_hour_once_and_grows(self):
        (alert,) = alerts_in(counts(with_event(usual(14), day=10)))
        begin = START + timedelta(days=10)
        assert begin <= alert.at <= begin + timedelta(hours=1)
        assert alert.direction is Direction.SPIKE
        assert alert.until >= begin + timedelta(hours=3) - STEP
        assert alert.seen > 3 * alert.usual

    def test_two_events_a_day_apart_are_two(self):
        values = with_event(with_event(usual(14), day=8), day=9, of=90)
        assert len(alerts_in(counts(values))) == 2

    def test_a_source_that_was_just_connected_is_no_spike(self):
        assert alerts_in(counts([0] * 7 * A_DAY + usual(7))) == []

    def test_silence_is_told_where_it_is_asked_for(self):
        values = usual(10, mean=20) + [0] * A_DAY
        assert alerts_in(counts(values)) == []
        (alert,) = alerts_in(counts(values), drops=True)
        assert alert.direction is Direction.DROP

    def test_few_mentions_are_nothing_however_rare(self):
        assert alerts_in(counts([0] * 2 + [1] + [0] * 9 * A_DAY + [1, 1, 1])) == []

    def test_more_sensitive_sees_no_less(self):
        values = with_event(usual(14, seed=4), day=9, hours=1, of=14)
        low, medium, high = (
            len(alerts_in(counts(values), sensitivity=step))
            for step in (Sensitivity.LOW, Sensitivity.MEDIUM, Sensitivity.HIGH)
        )
        assert low <= medium <= high
        assert high >= 1

    @settings(max_examples=30, deadline=None)
    @given(st.integers(min_value=3 * A_DAY, max_value=6 * A_DAY), st.integers(min_value=0, max_value=99))
    def test_what_comes_later_changes_no_alert_before(self, cut, seed):
        chance = random.Random(seed)
        values = [chance.choice([0, 2, 5, 9, 9, 40 if chance.random() < 0.05 else 4]) for _ in range(6 * A_DAY)]
        whole = [(alert.at, alert.direction) for alert in alerts_in(counts(values), drops=True)]
        part = [(alert.at, alert.direction) for alert in alerts_in(counts(values[:cut]), drops=True)]
        assert part == [each for each in whole if each[0] < START + cut * STEP]


def written(tmp_path, rows, head="timestamp,value"):
    file = tmp_path / "counts.csv"
    file.write_text("\n".join([head, *rows]), encoding="utf-8")
    return file


def told(file, **options):
    out = StringIO()
    call_command("backtest_alerts", counts=file, stdout=out, **options)
    return out.getvalue()


class TestCommand:
    def test_prints_each_alert_with_moment_and_score(self, tmp_path):
        rows = [f"{at:%Y-%m-%d %H:%M:%S},{value:g}" for at, value in counts(with_event(usual(14), day=10))]
        (alert,) = json.loads(told(written(tmp_path, rows), json=True))
        assert alert["moment"].startswith("2026-03-12 00:")
        assert alert["score"] >= 4
        assert "1 alerts in 4032 counts." in told(written(tmp_path, rows))

    @pytest.mark.parametrize(
        ("rows", "message"),
        [
            (["soon,4"], "Line 2 has the timestamp “soon”"),
            (["2026-03-02 10:00:00,many"], "Line 2 has the value “many”"),
            (["2026-03-02 10:00:00,-1"], "Line 2 has the value “-1”"),
            (["2026-03-02 10:00:00,nan"], "Line 2 has the value “nan”"),
            (["2026-03-02 10:00:00,1", "2026-03-02 10:00:00,2"], "Line 3 is not later"),
            (["2026-03-02 10:00:00,1", "2026-03-02 11:00:00Z,2"], "Line 3 has the timestamp"),
        ],
    )
    def test_names_the_line_and_the_mend(self, tmp_path, rows, message):
        with pytest.raises(CommandError, match=message):
            told(written(tmp_path, rows), json=True)

    def test_names_the_columns_that_there_are(self, tmp_path):
        with pytest.raises(CommandError, match="when, count"):
            told(written(tmp_path, [], head="when,count"), json=True)
