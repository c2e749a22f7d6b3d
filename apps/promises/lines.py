"""A promise as a line of a list."""

from dataclasses import dataclass
from decimal import Decimal

from apps.promises.drawing import share_of
from apps.promises.measures import FEW, in_words
from apps.promises.models import Promise


@dataclass(frozen=True, slots=True)
class Line:
    """`share` in percent, cut to a tenth; None without data. `is_few`: too few to say much."""

    promise: Promise
    measure: str
    share: Decimal | None
    is_few: bool


def line_of(promise: Promise) -> Line:
    """This function will return the promise with its measure in words and what its last check found."""
    return Line(promise, in_words(promise), share_of(promise), 0 < promise.n < FEW)
