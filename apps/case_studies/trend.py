"""What a brand's scores say while one customer's praise is told: numbers with their intervals. Pure.

NPS interval: adjusted Wald, three answers added (Rocks, Interval estimation for the Net Promoter Score, 2016).
Share of detractors: Wilson's score interval (1927). Both at 95 %.
"""

from dataclasses import dataclass
from math import sqrt

Z = 1.959964
ENOUGH = 30  # answers; below it an interval is too wide to say anything
ADDED = 3  # a quarter of it promoters, a quarter detractors, half passives


@dataclass(frozen=True, slots=True)
class Scores:
    """How many answers of each band in a stretch of time."""

    promoters: int
    passives: int
    detractors: int

    @property
    def total(self) -> int:
        """n."""
        return self.promoters + self.passives + self.detractors

    @property
    def nps(self) -> int:
        """In points, -100 to 100; 0 of nobody."""
        return round(100 * (self.promoters - self.detractors) / self.total) if self.total else 0

    @property
    def is_enough(self) -> bool:
        """Whether an interval says something."""
        return self.total >= ENOUGH


@dataclass(frozen=True, slots=True)
class Trend:
    """The stretch up to now, the one before it, and how long each is, in days."""

    now: Scores
    before: Scores
    days: int

    @property
    def is_against(self) -> bool:
        """More detractors than promoters, or fewer promoters than before: each beyond what chance would do."""
        if not self.now.is_enough:
            return False
        return nps_interval(self.now)[1] < 0 or self.has_fallen

    @property
    def has_fallen(self) -> bool:
        """The NPS is lower than in the stretch before, beyond what chance would do."""
        if not (self.now.is_enough and self.before.is_enough):
            return False
        centre, error = _adjusted(self.now)
        earlier, earlier_error = _adjusted(self.before)
        return centre - earlier + Z * sqrt(error**2 + earlier_error**2) < 0


def nps_interval(scores: Scores) -> tuple[int, int]:
    """This function will return the bounds of the NPS in points; the whole range for nobody."""
    if not scores.total:
        return -100, 100
    centre, error = _adjusted(scores)
    low, high = centre - Z * error, centre + Z * error
    return round(100 * max(low, -1.0)), round(100 * min(high, 1.0))


def wilson(part: int, total: int) -> tuple[float, float]:
    """This function will return the bounds of a share, 0 to 1; the whole range for nobody."""
    if not total:
        return 0.0, 1.0
    share, z2 = part / total, Z**2
    centre = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = Z * sqrt(share * (1 - share) / total + z2 / (4 * total**2)) / (1 + z2 / total)
    return max(0.0, centre - half), min(1.0, centre + half)


def _adjusted(scores: Scores) -> tuple[float, float]:
    """The adjusted NPS and its standard error, as shares."""
    total = scores.total + ADDED
    promoters = (scores.promoters + ADDED / 4) / total
    detractors = (scores.detractors + ADDED / 4) / total
    centre = promoters - detractors
    return centre, sqrt(max(promoters + detractors - centre**2, 0.0) / total)
