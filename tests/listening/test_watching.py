"""Alerts: one an event, told to both teams, and none for what is only new."""

from datetime import UTC, datetime, timedelta

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.listening.models import Alert, Source
from apps.listening.operations.alerts import acknowledge_alert
from apps.listening.operations.places import change_settings, change_source
from apps.listening.operations.topics import save_topic
from apps.listening.operations.watching import watch
from apps.listening.watched import evidence_of, hours_around
from apps.notifications.models import Notice
from tests.factories.mentions import chatter, heard, said

NOON = datetime(2026, 11, 20, 12, 3, tzinfo=UTC)


@pytest.fixture
def harbour(north):
    """Eight days of a post an hour, until noon."""
    with clock.pinned_to(NOON):
        chatter(north.harbour, days=8, until=NOON)
        yield north.harbour


def storm(client, count=40, at=NOON, **given):
    words = "I am furious about order {n}, terrible and useless, batch {n}{n}"
    heard(client, *[said(words.format(n=n), said_at=at, author=f"@a{n}", **given) for n in range(count)])


class TestAlerts:
    def test_a_storm_raises_one_and_both_teams_are_told(self, harbour, north):
        assert watch(harbour) == []
        storm(harbour)
        [alert] = watch(harbour)
        assert (alert.direction, alert.series, alert.is_good_news) == ("spike", "source", False)
        assert alert.negative >= 30
        told = {notice.user.name.split()[0] for notice in Notice.objects.filter(kind="listening.alert")}
        assert told == {"Lena", "Tom"}
        assert len(evidence_of(alert)) == 20
        assert sum(count for _hour, count, _out in hours_around(alert)) >= 60

    def test_it_grows_instead_of_coming_again(self, harbour):
        storm(harbour)
        [alert] = watch(harbour)
        with clock.pinned_to(NOON + timedelta(minutes=10)):
            storm(harbour, count=60, at=NOON + timedelta(minutes=10), source_name="x")
            heard(harbour, *[said(f"And again {n} {n + 1} {n + 2}", author=f"@b{n}") for n in range(60)])
            [grown] = watch(harbour)
        assert (grown.pk, Alert.objects.count()) == (alert.pk, 1)
        assert grown.seen > alert.seen

    def test_asked_again_for_an_event_that_was_seen_it_does_nothing(self, harbour):
        storm(harbour)
        watch(harbour)
        assert watch(harbour, after_event=1) == []

    def test_a_place_connected_just_now_is_no_spike(self, north):
        with clock.pinned_to(NOON):
            chatter(north.harbour, days=8, until=NOON)
            heard(north.harbour, *[said(f"News {n}", source="new-tool", said_at=NOON) for n in range(300)])
            assert watch(north.harbour) == []

    def test_a_muted_place_raises_none(self, harbour):
        storm(harbour)
        change_source(by=SYSTEM, source=Source.objects.get(), is_muted=True)
        assert watch(harbour) == []

    def test_few_mentions_are_none(self, harbour):
        change_settings(
            by=SYSTEM, client=harbour, sensitivity="medium", fewest=500, hears_drops=True, opens_tickets=True
        )
        storm(harbour)
        assert watch(harbour) == []

    def test_silence_is_told_where_it_is_wanted(self, north):
        with clock.pinned_to(NOON):
            chatter(north.harbour, days=8, until=NOON - timedelta(hours=6), a_step=1)
            assert [alert.direction for alert in watch(north.harbour)] == ["drop"]

    def test_praise_is_good_news(self, harbour):
        words = "Excellent service, I love it, thank you so much, visit {n} {n}{n}"
        heard(harbour, *[said(words.format(n=n), said_at=NOON, author=f"@{n}") for n in range(40)])
        [alert] = watch(harbour)
        assert alert.is_good_news

    def test_several_series_over_the_same_mentions_are_one_alert(self, north):
        with clock.pinned_to(NOON):
            save_topic(by=SYSTEM, client=north.harbour, name="Orders", words="order", kind="subject")
            chatter(north.harbour, days=8, until=NOON)
            chatter(north.harbour, days=8, until=NOON, source="forum")
            first = NOON - timedelta(days=6)
            heard(north.harbour, *[said(f"order {n}", said_at=first + timedelta(hours=9 * n)) for n in range(14)])
            storm(north.harbour)
            watch(north.harbour)
            alert = Alert.objects.get()
            assert {alert.series, *(series for series, _ref in alert.also)} == {"source", "topic", "all"}
            assert Notice.objects.filter(kind="listening.alert").count() == 2

    def test_a_topic_has_its_own(self, north):
        with clock.pinned_to(NOON):
            save_topic(by=SYSTEM, client=north.harbour, name="Order", words="order", kind="subject")
            chatter(north.harbour, days=8, until=NOON, a_step=1)
            first = NOON - timedelta(days=4)
            heard(north.harbour, *[said(f"order {n}", said_at=first + timedelta(hours=6 * n)) for n in range(15)])
            storm(north.harbour, count=14)
            assert "topic" in [alert.series for alert in watch(north.harbour)]


class TestKnowing:
    @pytest.fixture
    def alert(self, harbour):
        storm(harbour)
        return watch(harbour)[0]

    def test_each_side_says_so_for_itself(self, alert, north):
        known = acknowledge_alert(by=north.olga, alert=alert, team="cx")
        assert known.cx_known_at is not None
        assert known.pr_known_at is None

    def test_nobody_says_so_for_the_other(self, alert, north):
        with pytest.raises(BadInput, match="Only somebody of that side"):
            acknowledge_alert(by=north.tom, alert=alert, team="cx")
