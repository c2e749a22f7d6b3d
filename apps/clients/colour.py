"""Colours as numbers: contrast by WCAG, and movement in OKLCH that keeps the hue.

Contrast: WCAG 2.2, "relative luminance" and "contrast ratio"
(https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, #dfn-contrast-ratio).
OKLCH: Björn Ottosson, "A perceptual color space for image processing", 2020
(https://bottosson.github.io/posts/oklab/), whose matrices stand below.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from django.utils.translation import gettext as _

from apps.core.errors import BadInput

HEX = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
# Where the sRGB curve turns into a straight line (IEC 61966-2-1), seen from either side.
LINEAR_BELOW = 0.04045
GAMMA_BELOW = 0.0031308
LIGHTNESS_STEP = 0.004
SEARCH_STEPS = 16


class Direction(Enum):
    """Which way a colour moves to reach its contrast."""

    DARKER = -1
    LIGHTER = 1


class ColourInvalid(BadInput):
    """The text is not a colour that a brand can have; the message names it and the mend."""

    code = "bad_colour"


@dataclass(frozen=True)
class Colour:
    """An sRGB colour in 8-bit parts."""

    red: int
    green: int
    blue: int

    def __str__(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance from 0 (black) to 1 (white)."""
        red, green, blue = (_linear(part / 255) for part in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@dataclass(frozen=True, kw_only=True)
class Oklch:
    """Lightness from 0 to 1, chroma from 0 (grey), hue in radians."""

    lightness: float
    chroma: float
    hue: float


def parse_colour(typed: str) -> Colour:
    """This function will read "#0b4f60" or "#fff" as a person types it, or raise ColourInvalid."""
    text = typed.strip()
    if not HEX.fullmatch(text):
        message = _("“%(value)s” is not a colour. Write it with six digits, like #0b4f60.")
        raise ColourInvalid(message % {"value": text[:40]})
    digits = text[1:] if len(text) == len("#rrggbb") else "".join(digit * 2 for digit in text[1:])
    return Colour(int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16))


def contrast(one: Colour, other: Colour) -> float:
    """This function will return the WCAG contrast ratio, from 1 to 21."""
    lighter, darker = sorted((one.luminance, other.luminance), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: Colour, *, into: Colour, share: float) -> Colour:
    """This function will mix a share (0 to 1) of a colour into another, part by part in sRGB."""
    pairs = zip(_parts(colour), _parts(into), strict=True)
    return Colour(*(round(top * share + base * (1 - share)) for top, base in pairs))


def moved_until(colour: Colour, *, direction: Direction, demands: Iterable[tuple[Colour, float]]) -> Colour:
    """This function will move the lightness, hue kept, by as little as meets every demanded contrast.

    `demands` are pairs of a ground and a ratio. A colour that passes already is returned as it is. The end
    of the way is black or white; when even that fails, ValueError is raised, since the grounds are ours.
    """
    wanted = tuple(demands)
    start = to_oklch(colour)
    for candidate in _steps(colour, start=start, direction=direction):
        if all(contrast(candidate, ground) >= ratio for ground, ratio in wanted):
            return candidate
    raise ValueError(f"no shade of {colour} reaches {wanted}")


def _steps(colour: Colour, *, start: Oklch, direction: Direction) -> Iterator[Colour]:
    yield colour
    end = 0.0 if direction is Direction.DARKER else 1.0
    count = math.ceil(abs(end - start.lightness) / LIGHTNESS_STEP)
    for step in range(1, count):
        lightness = start.lightness + direction.value * step * LIGHTNESS_STEP
        yield from_oklch(Oklch(lightness=lightness, chroma=start.chroma, hue=start.hue))
    yield Colour(0, 0, 0) if direction is Direction.DARKER else Colour(255, 255, 255)


def to_oklch(colour: Colour) -> Oklch:
    """This function will convert sRGB to OKLCH."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    green_red = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    blue_yellow = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return Oklch(
        lightness=lightness,
        chroma=math.hypot(green_red, blue_yellow),
        hue=math.atan2(blue_yellow, green_red),
    )


def from_oklch(wanted: Oklch) -> Colour:
    """This function will convert to sRGB; a colour outside its range loses chroma, never hue."""
    parts = _linear_parts(wanted, chroma=wanted.chroma)
    if not _in_range(parts):
        inside, outside = 0.0, wanted.chroma
        for _step in range(SEARCH_STEPS):
            middle = (inside + outside) / 2
            if _in_range(_linear_parts(wanted, chroma=middle)):
                inside = middle
            else:
                outside = middle
        parts = _linear_parts(wanted, chroma=inside)
    return Colour(*(round(_gamma(min(1.0, max(0.0, part))) * 255) for part in parts))


def _linear_parts(wanted: Oklch, *, chroma: float) -> tuple[float, float, float]:
    green_red, blue_yellow = chroma * math.cos(wanted.hue), chroma * math.sin(wanted.hue)
    long = (wanted.lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    medium = (wanted.lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (wanted.lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )


def _in_range(parts: tuple[float, float, float]) -> bool:
    slack = 1e-4
    return all(-slack <= part <= 1 + slack for part in parts)


def _parts(colour: Colour) -> tuple[int, int, int]:
    return colour.red, colour.green, colour.blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= LINEAR_BELOW else float(((part + 0.055) / 1.055) ** 2.4)


def _gamma(part: float) -> float:
    return part * 12.92 if part <= GAMMA_BELOW else float(1.055 * part ** (1 / 2.4) - 0.055)
