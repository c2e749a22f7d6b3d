"""The one accent colour of an agency's workspace, made readable on every ground that the workspace has."""

from __future__ import annotations

from dataclasses import dataclass

from apps.clients.colour import Colour, Direction, contrast, moved_until, parse_colour
from apps.clients.theme import LINE_FLOOR, SHAPE, TEXT, TINT_FLOOR, Pair, ink_on, tinted


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """The workspace's own grounds, and how strongly the accent shows in them."""

    surface: Colour
    canvas: Colour
    raised: Colour
    press: Colour
    direction: Direction
    soft_share: float
    line_share: float


LIGHT = Workspace(
    surface=Colour(0xFF, 0xFF, 0xFF),
    canvas=Colour(0xF5, 0xF4, 0xF0),
    raised=Colour(0xFF, 0xFF, 0xFF),
    press=Colour(0xE9, 0xE6, 0xDF),
    direction=Direction.DARKER,
    soft_share=0.09,
    line_share=0.32,
)
DARK = Workspace(
    surface=Colour(0x17, 0x17, 0x1A),
    canvas=Colour(0x0F, 0x0F, 0x11),
    raised=Colour(0x1E, 0x1E, 0x22),
    press=Colour(0x2A, 0x2A, 0x30),
    direction=Direction.LIGHTER,
    soft_share=0.20,
    line_share=0.50,
)


@dataclass(frozen=True, kw_only=True)
class AccentPalette:
    """The accent as text, as a fill with its ink, as a soft ground and as a line."""

    accent: Colour
    accent_fill: Colour
    accent_ink: Colour
    accent_soft: Colour
    accent_line: Colour

    def css(self) -> str:
        """This function will write the five variables as CSS declarations."""
        return "".join(f"--{name.replace('_', '-')}:{value};" for name, value in vars(self).items())


@dataclass(frozen=True, kw_only=True)
class Accent:
    """An agency's accent in light and in dark."""

    light: AccentPalette
    dark: AccentPalette

    def pairs(self) -> tuple[Pair, ...]:
        """This function will list each pair that is demanded, with its contrast."""
        return (*_pairs("light", self.light, LIGHT), *_pairs("dark", self.dark, DARK))

    def css(self) -> str:
        """This function will write the accent as a stylesheet for Tabler's `data-bs-theme`."""
        return f":root{{{self.light.css()}}}\n[data-bs-theme=dark]{{{self.dark.css()}}}\n"


def accent_for(colour: str) -> Accent:
    """This function will work out the workspace's accent from a colour like "#2b4fcb"."""
    chosen = parse_colour(colour)
    return Accent(light=_palette(chosen, LIGHT), dark=_palette(chosen, DARK))


def _palette(chosen: Colour, workspace: Workspace) -> AccentPalette:
    fill = moved_until(
        chosen,
        direction=workspace.direction,
        demands=[(workspace.surface, SHAPE), (workspace.canvas, SHAPE), (workspace.raised, SHAPE)],
    )
    soft = tinted(fill, ground=workspace.surface, share=workspace.soft_share, floor=TINT_FLOOR)
    grounds = (workspace.surface, workspace.canvas, workspace.raised, workspace.press, soft)
    return AccentPalette(
        accent=moved_until(fill, direction=workspace.direction, demands=[(ground, TEXT) for ground in grounds]),
        accent_fill=fill,
        accent_ink=ink_on(fill),
        accent_soft=soft,
        accent_line=tinted(fill, ground=workspace.surface, share=workspace.line_share, floor=LINE_FLOOR),
    )


def _pairs(mode: str, palette: AccentPalette, workspace: Workspace) -> list[Pair]:
    demanded = [
        ("accent on surface", palette.accent, workspace.surface, TEXT),
        ("accent on canvas", palette.accent, workspace.canvas, TEXT),
        ("accent on raised", palette.accent, workspace.raised, TEXT),
        ("accent on press", palette.accent, workspace.press, TEXT),
        ("accent on accent-soft", palette.accent, palette.accent_soft, TEXT),
        ("accent-ink on accent-fill", palette.accent_ink, palette.accent_fill, TEXT),
        ("accent-fill on surface", palette.accent_fill, workspace.surface, SHAPE),
    ]
    return [
        Pair(name=f"{mode}: {name}", ratio=contrast(one, other), demanded=ratio) for name, one, other, ratio in demanded
    ]
