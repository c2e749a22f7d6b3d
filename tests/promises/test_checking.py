"""Checks: at once, every night, on demand; both teams hear of a change, once."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Event
from apps.notifications.models import Notice
from apps.promises.models import Metric, PromiseCheck, Standing
from apps.promises.operations.checking import check_at_night, check_promise, next_night
from apps.promises.operations.registering import Wanted, archive_promise, change_promise
from apps.promises.operations.series import fill_series, points_in
from apps.tenancy.models import Due
from apps.workspace.burning import burning
from tests.factories.promises import WORDS, promise, tickets


def late(client, count=1):
    now = clock.now()
    return tickets(client, [(now - timedelta(days=5), now - timedelta(days=1))] * count)


def notices(kind):
    return sorted(Notice.objects.filter(kind=kind).values_list("user__name", flat=True))


class TestRegistering:
    def test_checks_at_once_and_again_in_the_night(self, north):
        made = promise(north.harbour, by=north.tom)
        assert made.standing == Standing.NO_DATA
        due = Due.objects.get(kind="promise", ref=made.pk)
        assert due.due_at == next_night(north.harbour, clock.now())

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ({"text": " "}, "text"),
            ({"threshold": None}, "threshold"),
            ({"threshold": Decimal(0)}, "threshold"),
            ({"share": Decimal(101)}, "share"),
            ({"window_days": 31}, "window_days"),
            ({"metric": "moon"}, "metric"),
            ({"metric": Metric.SERIES, "threshold": Decimal(1)}, "series"),
        ],
    )
    def test_bad_input_names_its_field(self, north, given, field):
        with pytest.raises(BadInput) as refused:
            promise(north.harbour, by=north.tom, **given)
        assert refused.value.field == field

    def test_an_owner_works_for_the_brand(self, north):
        with pytest.raises(BadInput) as refused:
            promise(north.harbour, by=north.tom, cx_owner=north.marcus)
        assert refused.value.field == "cx_owner"


class TestBreaking:
    def test_tells_both_teams_once(self, north):
        made = promise(north.harbour, by=north.tom)
        late(north.harbour)
        check_promise(by=SYSTEM, promise=made)
        told = notices("promises.broken")
        check_promise(by=SYSTEM, promise=made)
        assert {"Lena Brook", "Tom Ellery"} <= set(told)
        assert notices("promises.broken") == told
        assert Event.objects.filter(name="promises.broken").count() == 1

    def test_and_again_when_it_is_kept(self, north):
        late_one = late(north.harbour)
        made = promise(north.harbour, by=north.tom)
        assert made.standing == Standing.BROKEN
        late_one[0].first_answered_at = late_one[0].opened_at
        late_one[0].save()
        check_promise(by=SYSTEM, promise=made)
        made.refresh_from_db()
        assert made.standing == Standing.KEPT
        assert notices("promises.kept")

    def test_stands_at_the_head_of_today(self, north):
        late(north.harbour)
        made = promise(north.harbour, by=north.tom)
        line = next(each for each in burning(north.tom, None) if made.public_id in each.path)
        assert "0 of 1" in line.text
        assert not line.is_good

    def test_keeps_the_rows_that_missed_it(self, north):
        missed = late(north.harbour, 3)
        made = promise(north.harbour, by=north.tom)
        check = PromiseCheck.objects.get(promise=made)
        assert set(check.misses) == {each.pk for each in missed}
        assert check.measure["threshold"] == "24"


class TestNight:
    def test_is_half_past_three_where_the_brand_is(self, north):
        north.harbour.zone = "Europe/Paris"
        before = datetime(2026, 10, 24, 12, tzinfo=UTC)  # the clocks change that night
        assert next_night(north.harbour, before).astimezone(UTC) == datetime(2026, 10, 25, 2, 30, tzinfo=UTC)

    def test_comes_again_until_the_promise_is_put_away(self, north):
        made = promise(north.harbour, by=north.tom)
        assert check_at_night(made.pk) == next_night(north.harbour, clock.now())
        archive_promise(by=north.tom.actor, promise=made)
        assert check_at_night(made.pk) is None
        assert not Due.objects.filter(kind="promise", ref=made.pk).exists()


class TestChanging:
    def test_another_measure_is_checked_at_once(self, north):
        late(north.harbour)
        made = promise(north.harbour, by=north.tom)
        wanted = Wanted(text=WORDS, metric=Metric.FIRST_ANSWER, threshold=Decimal(24 * 30))
        assert change_promise(by=north.tom.actor, promise=made, wanted=wanted).standing == Standing.KEPT

    def test_other_words_alone_are_not(self, north):
        made = promise(north.harbour, by=north.tom)
        wanted = Wanted(text="Soon", metric=Metric.FIRST_ANSWER, threshold=Decimal(24))
        change_promise(by=north.tom.actor, promise=made, wanted=wanted)
        assert made.checks.count() == 1


class TestSeries:
    def fill(self, north, text, name="In time"):
        points = points_in(text, client=north.harbour)
        return fill_series(by=north.tom.actor, client=north.harbour, name=name, unit="%", points=points)

    def test_is_measured_and_a_day_brought_twice_takes_the_new_value(self, north):
        days = [(clock.now() - timedelta(days=n)).date().isoformat() for n in (3, 2, 1)]
        self.fill(north, "day;value\n" + "\n".join(f"{day};9{n},5" for n, day in enumerate(days)))
        series = self.fill(north, f"{days[0]};50")
        made = promise(
            north.harbour,
            by=north.tom,
            metric=Metric.SERIES,
            series=series,
            operator="at_least",
            threshold=Decimal("91.5"),
            share=Decimal(66),
        )
        assert (made.n, made.met, made.standing) == (3, 2, Standing.KEPT)

    @pytest.mark.parametrize("text", ["2026-13-01,5", "2026-11-01,five", "2026-11-01"])
    def test_a_row_that_is_no_figure_is_named(self, north, text):
        with pytest.raises(BadInput, match="Row 2"):
            self.fill(north, f"2026-11-01,4\n{text}")
