"""A file comes in once more: as it was, or as if it were now, some times as fast."""

import csv
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.core.errors import BadInput
from apps.listening.models import Mention
from apps.listening.replaying import Pace, guessed, in_steps, understood
from tests.conftest import in_agency
from tests.factories.mentions import said

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
ROWS = (
    ("p1", "@una", "2015-02-23 11:01:58 -0800", "Where is my bag? Third day without it, I am furious"),
    ("p2", "@ben", "2015-02-23 11:02:58 -0800", "Thank you for the quick help at the desk today"),
    ("p3", "@cy", "yesterday", "No moment"),
    ("p4", "@di", "2015-02-23 11:03:00 -0800", ""),
)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "posts.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([("tweet_id", "name", "tweet_created", "text"), *ROWS])
    return path


class TestReading:
    def test_columns_are_guessed_by_their_names(self):
        assert guessed(["Tweet_ID", "Text", "created_at"], {}) == {
            "source_id": "Tweet_ID",
            "text": "Text",
            "said_at": "created_at",
        }

    def test_a_column_that_is_needed_is_asked_for(self):
        with pytest.raises(BadInput, match="--map said_at=COLUMN"):
            guessed(["text"], {})

    @pytest.mark.parametrize("value", ["", "soon", "2026-11-20 12:00:00", "2026-13-40 12:00:00Z"])
    def test_a_moment_without_a_zone_is_refused(self, value):
        with pytest.raises(BadInput, match="no moment with a zone"):
            understood({"t": "Hello", "at": value}, {"text": "t", "said_at": "at"}, source="x")


class TestPace:
    @given(
        gaps=st.lists(st.floats(0, 120), min_size=1, max_size=30),
        speed=st.floats(2, 1000),
        nap=st.floats(0.1, 30),
    )
    @settings(deadline=None, max_examples=40)
    def test_everything_comes_once_in_order_and_never_early(self, gaps, speed, nap):
        at, mentions = NOON, []
        for number, gap in enumerate(gaps):
            at += timedelta(seconds=gap)
            mentions.append(said(f"Post {number}", said_at=at))
        pace = Pace(mentions[0].said_at, NOON, speed)
        clock = [NOON]

        def wait(seconds: float) -> None:
            clock[0] += timedelta(seconds=max(seconds, nap))

        came = []
        for step in in_steps(mentions, pace, now=lambda: clock[0], wait=wait):
            assert all(pace.moment(each.said_at) <= clock[0] for each in step)
            came += step
        assert came == mentions


@pytest.mark.django_db
class TestCommand:
    def test_takes_in_what_can_be_read_and_says_what_is_left_out(self, north, file, capsys):
        call_command("replay_mentions", str(file), "--agency", "north", "--client", "harbour", "--speed", "6000x")
        out, err = capsys.readouterr()
        assert "2 mentions have come in" in out
        assert "Line 4 is left out" in err
        with in_agency("north"):
            assert set(Mention.objects.values_list("outside_id", flat=True)) == {"p1", "p2"}

    def test_as_history_the_moments_stay(self, north, file):
        call_command("replay_mentions", str(file), "--agency", "north", "--client", "harbour", "--history")
        with in_agency("north"):
            assert {each.year for each in Mention.objects.values_list("said_at", flat=True)} == {2015}

    @pytest.mark.parametrize("speed", ["fast", "0", "-3x"])
    def test_a_speed_is_a_number(self, north, file, speed):
        with pytest.raises(CommandError, match="is no speed"):
            call_command("replay_mentions", str(file), "--agency", "north", "--client", "harbour", f"--speed={speed}")
