"""What was said in public before and after each statement, from the counts that listening keeps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Q, Sum

from apps.core import clock
from apps.crises.models import Incident, Statement
from apps.listening.models import MentionCount, Series
from apps.listening.operations.counting import STEP, bucket_of

AROUND: Final = timedelta(hours=2)
EARLY: Final = timedelta(minutes=30)  # before which an hourly figure says nothing
FEWEST: Final = 10  # mentions below which a share is no share
BEFORE_IT, MOST_HOURS, HOUR = timedelta(hours=3), 72, timedelta(hours=1)
HIGH, WIDE = 80, 10  # of the chart, and of a bar in it

Count = tuple[datetime, int, int, int]  # the five minutes, mentions, negative, reach


@dataclass(frozen=True, slots=True)
class Side:
    """Before or after a statement: the mentions that were counted, in so many hours; an hour's figures from them."""

    n: int
    negative: int
    reach: int
    hours: float

    @property
    def an_hour(self) -> float | None:
        """Mentions an hour; None while it is too early to say."""
        return self.n / self.hours if self.hours * HOUR >= EARLY else None

    @property
    def reach_an_hour(self) -> float | None:
        """Of those who may have read it; None while it is too early to say."""
        return self.reach / self.hours if self.hours * HOUR >= EARLY else None

    @property
    def share(self) -> float | None:
        """Of a hundred mentions, how many are negative; None for too few to say."""
        return 100 * self.negative / self.n if self.n >= FEWEST else None


@dataclass(frozen=True, slots=True)
class Around:
    """One statement, and the two hours before and after it."""

    statement: Statement
    before: Side
    after: Side

    @property
    def sides(self) -> tuple[Side, Side]:
        """In the order in which they came."""
        return self.before, self.after


@dataclass(frozen=True, slots=True)
class Bar:
    """One hour of the chart, in its own units: negative below, the rest above it."""

    at: datetime
    mentions: int
    negative: int
    x: int
    bad_y: int
    bad: int
    rest_y: int
    rest: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a statement stands in the chart."""

    number: int
    x: int


@dataclass(frozen=True, slots=True)
class Reaction:
    """`around` each statement that is out, and the hours since shortly before the incident was opened."""

    around: list[Around]
    bars: list[Bar]
    marks: list[Mark]
    width: int
    n: int


def reaction_of(incident: Incident, statements: Iterable[Statement]) -> Reaction:
    """This function will tell how the public answered to those of the incident's statements that are out, in one query.

    Where the incident was opened from an alert, what the alert watches is counted; else all that is said of the brand.
    """
    now = clock.now()
    out = sorted((each for each in statements if each.released_at), key=lambda each: each.number)
    first = (incident.opened_at - BEFORE_IT).replace(minute=0, second=0, microsecond=0)
    counts = _counts(incident, first, [each.released_at for each in out if each.released_at])
    hours = min(MOST_HOURS, int((now - first) / HOUR) + 1)
    bars = _bars(counts, first, hours)
    marks = [Mark(each.number, int((each.released_at - first) / HOUR * WIDE)) for each in out if each.released_at]
    return Reaction(
        around=[_around(each, counts, now) for each in out],
        bars=bars,
        marks=[mark for mark in marks if mark.x < hours * WIDE],
        width=hours * WIDE,
        n=sum(bar.mentions for bar in bars),
    )


def _counts(incident: Incident, first: datetime, released: Sequence[datetime]) -> list[Count]:
    """Those of the chart and those around each statement: an incident that is open for months reads no months."""
    wanted = Q(bucket__gte=first, bucket__lt=first + MOST_HOURS * HOUR)
    for at in released:
        wanted |= Q(bucket__gte=at - AROUND - STEP, bucket__lte=at + AROUND + STEP)
    rows = MentionCount.objects.in_scope().filter(wanted, client_id=incident.client_id)
    alert = incident.alert
    if alert is None or alert.series == Series.ALL:
        rows = rows.filter(series=Series.SOURCE)
    else:
        rows = rows.filter(series=alert.series, ref=alert.ref)
    sums = rows.values("bucket").annotate(all=Sum("mentions"), bad=Sum("negative"), far=Sum("reach"))
    return list(sums.order_by("bucket").values_list("bucket", "all", "bad", "far"))


def _around(statement: Statement, counts: Sequence[Count], now: datetime) -> Around:
    """The five minutes in which it went out belong to neither side."""
    at = bucket_of(statement.released_at or now)
    ends = min(at + STEP + AROUND, now)
    before = [each for each in counts if at - AROUND <= each[0] < at]
    after = [each for each in counts if at + STEP <= each[0] < ends]
    return Around(statement, _side(before, AROUND), _side(after, max(timedelta(0), ends - at - STEP)))


def _side(counts: Sequence[Count], span: timedelta) -> Side:
    return Side(
        n=sum(mentions for _at, mentions, _bad, _far in counts),
        negative=sum(bad for _at, _mentions, bad, _far in counts),
        reach=sum(far for _at, _mentions, _bad, far in counts),
        hours=span / HOUR,
    )


def _bars(counts: Sequence[Count], first: datetime, hours: int) -> list[Bar]:
    sums = [[0, 0] for _hour in range(hours)]
    for bucket, mentions, negative, _reach in counts:
        place = int((bucket - first) / HOUR)
        if place < hours:
            sums[place][0] += mentions
            sums[place][1] += negative
    most = max((each[0] for each in sums), default=0) or 1
    bars = []
    for place, (mentions, negative) in enumerate(sums):
        bad, whole = round(HIGH * negative / most), round(HIGH * mentions / most)
        x, y = place * WIDE, HIGH - bad
        bars.append(Bar(first + place * HOUR, mentions, negative, x, y, bad, HIGH - whole, whole - bad))
    return bars
