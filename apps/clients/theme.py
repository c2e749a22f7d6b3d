"""A brand's two colours as the variables that its pages use, in light and in dark, every pair readable.

Worked out once, when the brand is saved. Templates use the variables only; the stylesheet is served under a
name that holds its hash, so that the strict content security policy needs no inline style.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from apps.clients.colour import Colour, Direction, contrast, mixed, moved_until, parse_colour

WHITE = Colour(255, 255, 255)
BLACK = Colour(0, 0, 0)
NEAR_BLACK = Colour(0x10, 0x19, 0x1F)
DEEP_INK = Colour(0x05, 0x13, 0x1B)

TEXT = 4.5  # WCAG 1.4.3, text
SHAPE = 3.0  # WCAG 1.4.11, what is not text: focus rings and the edge of a button
WHITE_PREFERRED = 6.0
ON_TINT = 5.0
ON_DARK_CARD = 5.6
BRAND_IN_DARK = 6.2
ON_DEEP = 7.0

TINT_SHARE, TINT_FLOOR = 0.07, 1.06
LINE_SHARE, LINE_FLOOR = 0.28, 1.25
SECOND_TINT_SHARE = 0.16
DEEP_SHARE = 0.65


class Pairing(StrEnum):
    """Which typefaces a brand's headings and text have."""

    EDITORIAL = "editorial"
    MODERN = "modern"
    CLASSIC = "classic"


HEAD_FONTS: Mapping[Pairing, str] = {
    Pairing.EDITORIAL: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
    Pairing.MODERN: '"Inter Variable", Inter, system-ui, sans-serif',
    Pairing.CLASSIC: 'Georgia, "Times New Roman", serif',
}


@dataclass(frozen=True, kw_only=True)
class Ground:
    """The colours of the page itself, which no brand changes."""

    paper: Colour
    wash: Colour
    raised: Colour
    ink: Colour


LIGHT_GROUND = Ground(paper=WHITE, wash=Colour(0xF3, 0xF6, 0xF7), raised=WHITE, ink=Colour(0x14, 0x20, 0x2A))
DARK_GROUND = Ground(
    paper=Colour(0x13, 0x1B, 0x21),
    wash=Colour(0x0C, 0x12, 0x16),
    raised=Colour(0x1A, 0x24, 0x2B),
    ink=Colour(0xE9, 0xEF, 0xF2),
)


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two colours that meet on a page, with the contrast they have and the contrast they owe."""

    name: str
    ratio: float
    demanded: float

    @property
    def passes(self) -> bool:
        return self.ratio >= self.demanded


@dataclass(frozen=True, kw_only=True)
class Palette:
    """The ten variables of a brand for one ground."""

    brand: Colour
    brand_on: Colour
    brand_text: Colour
    brand_tint: Colour
    brand_line: Colour
    brand_deep: Colour
    second: Colour
    second_on: Colour
    second_text: Colour
    second_tint: Colour

    def variables(self) -> dict[str, str]:
        """This function will return the variables by their CSS names without the dashes in front."""
        return {name.replace("_", "-"): str(value) for name, value in vars(self).items()}


@dataclass(frozen=True, kw_only=True)
class Theme:
    """A brand's variables for both grounds. `brand_moved` says that light pages show a darker colour 1."""

    light: Palette
    dark: Palette
    pairing: Pairing
    brand_moved: bool

    def pairs(self) -> tuple[Pair, ...]:
        """This function will list each pair that is demanded, for the form that shows them before saving."""
        return (*_pairs("light", self.light, LIGHT_GROUND), *_pairs("dark", self.dark, DARK_GROUND))


def derive_theme(*, colour1: str, colour2: str, pairing: str) -> Theme:
    """This function will work out a brand's theme from two colours like "#0b4f60" and a pairing's name.

    Raises ColourInvalid for a text that is not a colour, ValueError for an unknown pairing.
    """
    first, second = parse_colour(colour1), parse_colour(colour2)
    light = _palette(first, second, ground=LIGHT_GROUND)
    return Theme(
        light=light,
        dark=_palette(first, second, ground=DARK_GROUND),
        pairing=Pairing(pairing),
        brand_moved=light.brand != first,
    )


def ink_on(fill: Colour) -> Colour:
    """This function will choose the ink for a fill: white from 6.0, else whichever of white and near-black
    reads better, and black in the narrow band where neither reaches 4.5 (black then always does: the worst
    fill has a luminance of .179 and gives 4.58 on both sides).
    """
    if contrast(WHITE, fill) >= WHITE_PREFERRED:
        return WHITE
    best = max((WHITE, NEAR_BLACK), key=lambda ink: contrast(ink, fill))
    return best if contrast(best, fill) >= TEXT else max((WHITE, BLACK), key=lambda ink: contrast(ink, fill))


def tinted(colour: Colour, *, ground: Colour, share: float, floor: float) -> Colour:
    """This function will mix a share of a colour into a ground, and more of it until the mix can be seen.

    A grey or a pale brand would else leave no tint at all.
    """
    percent = round(share * 100)
    for more in range(percent, 100):
        tint = mixed(colour, into=ground, share=more / 100)
        if contrast(tint, ground) >= floor:
            return tint
    return colour


def to_css(theme: Theme) -> str:
    """This function will write the theme as a stylesheet: light, dark by choice, dark by the system."""
    head = {"head": HEAD_FONTS[theme.pairing]}
    light = _declarations({**theme.light.variables(), **head})
    dark = _declarations(theme.dark.variables())
    return (
        f":root{{{light}}}\n"
        f"@media screen{{:root[data-bs-theme=dark],[data-bs-theme=dark]{{{dark}}}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-bs-theme=light]){{{dark}}}}}\n"
    )


def css_hash(css: str) -> str:
    """This function will return the hash that stands in the stylesheet's name."""
    return hashlib.sha256(css.encode("utf-8")).hexdigest()[:16]


def _palette(first: Colour, second: Colour, *, ground: Ground) -> Palette:
    is_dark = ground is DARK_GROUND
    direction = Direction.LIGHTER if is_dark else Direction.DARKER
    on_paper = BRAND_IN_DARK if is_dark else SHAPE
    brand = moved_until(first, direction=direction, demands=[(ground.paper, on_paper), (ground.wash, SHAPE)])
    tint = tinted(brand, ground=ground.paper, share=TINT_SHARE, floor=TINT_FLOOR)
    second_tint = mixed(second, into=ground.paper, share=SECOND_TINT_SHARE)
    deep = mixed(first, into=DEEP_INK, share=DEEP_SHARE)
    return Palette(
        brand=brand,
        brand_on=ink_on(brand),
        brand_text=moved_until(brand, direction=direction, demands=_text_demands(tint, ground)),
        brand_tint=tint,
        brand_line=tinted(brand, ground=ground.paper, share=LINE_SHARE, floor=LINE_FLOOR),
        brand_deep=moved_until(deep, direction=Direction.DARKER, demands=[(WHITE, ON_DEEP)]),
        second=second,
        second_on=ink_on(second),
        second_text=moved_until(second, direction=direction, demands=_text_demands(second_tint, ground)),
        second_tint=second_tint,
    )


def _text_demands(tint: Colour, ground: Ground) -> list[tuple[Colour, float]]:
    on_card = ON_DARK_CARD if ground is DARK_GROUND else ON_TINT
    return [(tint, ON_TINT), (ground.raised, on_card), (ground.paper, TEXT), (ground.wash, TEXT)]


def _pairs(mode: str, palette: Palette, ground: Ground) -> list[Pair]:
    is_dark = ground is DARK_GROUND
    card = ON_DARK_CARD if is_dark else ON_TINT
    demanded = [
        ("brand on paper", palette.brand, ground.paper, BRAND_IN_DARK if is_dark else SHAPE),
        ("brand on wash", palette.brand, ground.wash, SHAPE),
        ("brand-on on brand", palette.brand_on, palette.brand, TEXT),
        ("brand-text on brand-tint", palette.brand_text, palette.brand_tint, ON_TINT),
        ("brand-text on raised", palette.brand_text, ground.raised, card),
        ("brand-text on paper", palette.brand_text, ground.paper, TEXT),
        ("brand-text on wash", palette.brand_text, ground.wash, TEXT),
        ("ink on brand-tint", ground.ink, palette.brand_tint, ON_DEEP),
        ("white on brand-deep", WHITE, palette.brand_deep, ON_DEEP),
        ("second-on on second", palette.second_on, palette.second, TEXT),
        ("second-text on second-tint", palette.second_text, palette.second_tint, ON_TINT),
        ("second-text on raised", palette.second_text, ground.raised, card),
        ("second-text on wash", palette.second_text, ground.wash, TEXT),
        ("ink on second-tint", ground.ink, palette.second_tint, ON_DEEP),
    ]
    return [
        Pair(name=f"{mode}: {name}", ratio=contrast(one, other), demanded=ratio) for name, one, other, ratio in demanded
    ]


def _declarations(variables: Mapping[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in variables.items())
