"""How long things took, kept as counts in bins: medians over any stretch, each within 5 % of the true one. Pure."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise
from math import sqrt
from typing import Final

STEPS: Final = 8  # to twice the time: an edge is 9 % above the one before, so the middle is at most 4.5 % off
DOUBLINGS: Final = 16  # from a minute to 45 days
EDGES: Final = tuple(round(60 * 2 ** (step / STEPS)) for step in range(STEPS * DOUBLINGS + 1))  # seconds


def bin_of(seconds: float) -> int:
    """This function will return the bin of a time: 0 under a minute, the last for more than 45 days.

    PostgreSQL's `width_bucket(seconds, EDGES)` gives the same.
    """
    return bisect_right(EDGES, seconds)


def median_of(bins: Mapping[int, int]) -> float | None:
    """This function will return the median in seconds, the middle of its bin; None of nothing.

    Of an even number the lower of the two in the middle, so that a time is told which somebody waited.
    """
    total = sum(bins.values())
    passed = 0
    for place in sorted(bins):
        passed += bins[place]
        if passed * 2 >= total:
            return _middle(place)
    return None


def _middle(place: int) -> float:
    if place == 0:
        return EDGES[0] / 2
    if place == len(EDGES):
        return float(EDGES[-1])
    low, high = list(pairwise(EDGES))[place - 1]
    return sqrt(low * high)
