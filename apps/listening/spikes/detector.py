"""Counts go in one by one, in order; an alert comes out when they leave what was usual, and grows until it is over.

Counts are summed over trailing spans and put under a square root, which evens out how much they scatter: mentions come
in bursts, so that a Poisson test would cry all day. Each sum is held against mean and deviation of the same sums over
the days before; the score is the mean over the spans, in deviations. Nothing later than a count is used for it.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import sqrt

SPANS = (timedelta(hours=1), timedelta(hours=2), timedelta(hours=4))
USUAL = timedelta(days=7)  # how far back “usual” reaches
LEARNING = timedelta(days=2)  # after the first mention of a source; until then nothing is unusual
QUIET = timedelta(hours=6)  # one event until it was quiet for so long
ANSCOMBE = 3 / 8
FEWEST = 5  # mentions in the longest span below which more is nothing
LEAST_SPREAD = 0.25  # deviation of a root that is taken at least: flat series are not certain


class Sensitivity(StrEnum):
    """In three steps; the figures are deviations from usual."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


LIMITS = {Sensitivity.LOW: 5.0, Sensitivity.MEDIUM: 4.0, Sensitivity.HIGH: 3.25}


class Direction(StrEnum):
    """More than usual, or less."""

    SPIKE = "spike"
    DROP = "drop"


@dataclass(slots=True, kw_only=True)
class Alert:
    """`score` is the greatest so far, in deviations; `seen` and `usual` are of the longest span at that moment."""

    at: datetime
    until: datetime
    direction: Direction
    score: float
    seen: float
    usual: float


class Span:
    """Sums over a trailing span, with mean and deviation of their roots over the days before."""

    def __init__(self, length: timedelta) -> None:
        self.length = length
        self.inside: deque[tuple[datetime, float]] = deque()
        self.seen = 0.0
        self.roots: deque[tuple[datetime, float]] = deque()
        self.total = self.squares = 0.0

    def take(self, at: datetime, value: float) -> float:
        """This function will add a count and return how many deviations its sum is above usual."""
        self.inside.append((at, value))
        self.seen += value
        while self.inside[0][0] <= at - self.length:
            self.seen -= self.inside.popleft()[1]
        while self.roots and self.roots[0][0] < at - USUAL:
            gone = self.roots.popleft()[1]
            self.total -= gone
            self.squares -= gone * gone
        root = sqrt(max(self.seen, 0) + ANSCOMBE)
        away = (root - self.mean) / max(self.spread, LEAST_SPREAD) if self.roots else 0.0
        self.roots.append((at, root))
        self.total += root
        self.squares += root * root
        return away

    @property
    def mean(self) -> float:
        return self.total / len(self.roots) if self.roots else 0.0

    @property
    def spread(self) -> float:
        return sqrt(max(self.squares / len(self.roots) - self.mean**2, 0)) if self.roots else 0.0


class Detector:
    """For one series: a client, a topic or a source."""

    def __init__(
        self, *, sensitivity: Sensitivity = Sensitivity.MEDIUM, drops: bool = False, fewest: float = FEWEST
    ) -> None:
        self.limit, self.drops, self.fewest = LIMITS[sensitivity], drops, fewest
        self.spans = [Span(length) for length in SPANS]
        self.since: datetime | None = None
        self.alert: Alert | None = None

    def take(self, at: datetime, value: float) -> Alert | None:
        """This function will take the next count and return an alert that opens with it; one that is open grows."""
        if self.since is None and value <= 0:
            return None  # not connected yet
        self.since = self.since or at
        usual = self.spans[-1].mean ** 2
        score = sum(span.take(at, value) for span in self.spans) / len(self.spans)
        if at - self.since < LEARNING or not self._is_unusual(score):
            return None
        direction = Direction.SPIKE if score > 0 else Direction.DROP
        grows = self.alert and self.alert.direction is direction and at - self.alert.until <= QUIET
        if self.alert and grows:
            self._grow(self.alert, at, score, usual)
            return None
        self.alert = Alert(at=at, until=at, direction=direction, score=score, seen=self.spans[-1].seen, usual=usual)
        return self.alert

    def _is_unusual(self, score: float) -> bool:
        if score > 0:
            return score >= self.limit and self.spans[-1].seen >= self.fewest
        return self.drops and score <= -self.limit and self.spans[-1].mean ** 2 >= self.fewest

    def _grow(self, alert: Alert, at: datetime, score: float, usual: float) -> None:
        alert.until = at
        if abs(score) > abs(alert.score):
            alert.score, alert.seen, alert.usual = score, self.spans[-1].seen, usual


def alerts_in(
    counts: Iterable[tuple[datetime, float]],
    *,
    sensitivity: Sensitivity = Sensitivity.MEDIUM,
    drops: bool = False,
    fewest: float = FEWEST,
) -> Sequence[Alert]:
    """This function will run a detector over counts in order and return its alerts, each grown to its end."""
    detector = Detector(sensitivity=sensitivity, drops=drops, fewest=fewest)
    return [alert for at, value in counts if (alert := detector.take(at, value))]
