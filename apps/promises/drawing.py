"""The history of a promise as a small drawing: one point a check, the promised share as a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from apps.promises.models import Promise, PromiseCheck, Standing

WIDE, HIGH, EDGE = 560, 96, 6


@dataclass(frozen=True, slots=True)
class Point:
    """`y` is None where there were no data: nothing is drawn, rather than a nought."""

    check: PromiseCheck
    share: Decimal | None
    x: int
    y: int | None
    is_bad: bool


@dataclass(frozen=True, slots=True)
class History:
    points: list[Point]
    line: str  # of an SVG polyline
    target_y: int
    lowest: int  # percent, at the foot of the drawing
    width: int = WIDE
    height: int = HIGH


def history(checks: Sequence[PromiseCheck], target: Decimal) -> History:
    """This function will place the checks from left to right and their shares from the foot up.

    The scale ends at 100 % and begins at a ten below the lowest value, so that it is said and not guessed.
    """
    shares = [share_of(each) for each in checks]
    low = min([target, *(share for share in shares if share is not None)])
    lowest = max(0, int(low // 10) * 10 - (10 if low % 10 == 0 and low else 0))
    step = (WIDE - 2 * EDGE) / max(1, len(checks) - 1)
    points = [
        Point(each, share, round(EDGE + place * step), _y(share, lowest), each.standing == Standing.BROKEN)
        for place, (each, share) in enumerate(zip(checks, shares, strict=True))
    ]
    line = " ".join(f"{each.x},{each.y}" for each in points if each.y is not None)
    target_y = _y(target, lowest)
    return History(points, line, target_y if target_y is not None else EDGE, lowest)


def share_of(check: PromiseCheck | Promise) -> Decimal | None:
    """This function will return the percent that met it, to a tenth; None without data."""
    return _tenth(check.met, check.n) if check.n else None


def _tenth(met: int, n: int) -> Decimal:
    """Down to a tenth: 99.96 % must not read as the 100.0 % that was promised."""
    return Decimal(met * 1000 // n).scaleb(-1)


def _y(share: Decimal | None, lowest: int) -> int | None:
    if share is None:
        return None
    return round(EDGE + (HIGH - 2 * EDGE) * float((Decimal(100) - share) / Decimal(100 - lowest)))
