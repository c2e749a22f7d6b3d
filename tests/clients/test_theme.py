"""The colours of a brand's pages: what a brand gives, what its readers can read."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apps.clients.accent import accent_for
from apps.clients.colour import (
    Colour,
    ColourInvalid,
    Direction,
    contrast,
    from_oklch,
    moved_until,
    parse_colour,
    to_oklch,
)
from apps.clients.theme import NEAR_BLACK, WHITE, Pairing, css_hash, derive_theme, ink_on, to_css

colours = st.builds(Colour, *[st.integers(min_value=0, max_value=255)] * 3)
HARD_BRANDS = [
    "#ffffff",
    "#000000",
    "#808080",
    "#fdf6e3",
    "#ffff00",
    "#f3b53a",
    "#ffe4e1",
    "#ff0000",
    "#757575",
]


def harbour():
    return derive_theme(colour1="#0b4f60", colour2="#f3b53a", pairing="editorial")


class TestContrast:
    def test_gives_the_known_ratios(self):
        assert contrast(Colour(0, 0, 0), WHITE) == pytest.approx(21.0)
        assert contrast(Colour(0x76, 0x76, 0x76), WHITE) == pytest.approx(4.54, abs=0.01)

    @given(colours, colours)
    def test_is_the_same_both_ways(self, one, other):
        assert contrast(one, other) == contrast(other, one) >= 1.0


class TestOklch:
    @given(colours)
    def test_comes_back_as_the_same_colour(self, colour):
        back = from_oklch(to_oklch(colour))
        parts = zip((colour.red, colour.green, colour.blue), (back.red, back.green, back.blue), strict=True)
        assert all(abs(one - other) <= 1 for one, other in parts)

    def test_knows_the_published_white(self):
        white = to_oklch(WHITE)
        assert white.lightness == pytest.approx(1.0, abs=1e-3)
        assert white.chroma == pytest.approx(0.0, abs=1e-3)


class TestMoving:
    def test_leaves_a_colour_that_passes(self):
        teal = parse_colour("#0b4f60")
        assert moved_until(teal, direction=Direction.DARKER, demands=[(WHITE, 4.5)]) == teal

    @given(colours)
    def test_keeps_the_hue_of_a_colour_that_has_one(self, colour):
        moved = moved_until(colour, direction=Direction.DARKER, demands=[(WHITE, 5.0)])
        before, after = to_oklch(colour), to_oklch(moved)
        if before.chroma > 0.06 and after.chroma > 0.06:
            turned = abs((before.hue - after.hue + math.pi) % (2 * math.pi) - math.pi)
            assert math.degrees(turned) < 4

    def test_says_so_when_no_shade_can_pass(self):
        with pytest.raises(ValueError, match="no shade"):
            moved_until(WHITE, direction=Direction.LIGHTER, demands=[(WHITE, 4.5)])


class TestInk:
    def test_is_white_on_a_dark_fill_and_dark_on_a_pale_one(self):
        assert ink_on(parse_colour("#0b4f60")) == WHITE
        assert ink_on(parse_colour("#f3b53a")) == NEAR_BLACK

    @given(colours)
    def test_can_always_be_read(self, fill):
        assert contrast(ink_on(fill), fill) >= 4.5


class TestHarbour:
    def test_keeps_its_teal_in_light(self):
        light = harbour().light
        assert (str(light.brand), str(light.brand_on), str(light.brand_text)) == (
            "#0b4f60",
            "#ffffff",
            "#0b4f60",
        )
        assert (str(light.brand_tint), str(light.brand_line)) == ("#eef3f4", "#bbced2")
        assert not harbour().brand_moved

    def test_shows_its_yellow_as_a_fill_and_never_as_text_on_white(self):
        light = harbour().light
        assert (str(light.second), str(light.second_on)) == ("#f3b53a", "#10191f")
        assert contrast(light.second, WHITE) < 2
        assert contrast(light.second_text, WHITE) >= 5

    def test_has_one_deep_colour_for_both_grounds(self):
        assert str(harbour().light.brand_deep) == str(harbour().dark.brand_deep) == "#093a48"

    def test_is_calm_in_dark(self):
        dark = harbour().dark
        assert contrast(dark.brand, parse_colour("#131b21")) == pytest.approx(6.2, abs=0.15)
        assert to_oklch(dark.brand).chroma <= to_oklch(harbour().light.brand).chroma + 0.01


class TestEveryBrand:
    @settings(max_examples=150, deadline=None)
    @given(colours, colours)
    def test_can_be_read_in_light_and_in_dark(self, first, second):
        theme = derive_theme(colour1=str(first), colour2=str(second), pairing="modern")
        assert [pair for pair in theme.pairs() if not pair.passes] == []

    @pytest.mark.parametrize("first", HARD_BRANDS)
    @pytest.mark.parametrize("second", HARD_BRANDS)
    def test_can_be_read_where_it_is_hard(self, first, second):
        theme = derive_theme(colour1=first, colour2=second, pairing="classic")
        assert [pair for pair in theme.pairs() if not pair.passes] == []

    @pytest.mark.parametrize("first", HARD_BRANDS)
    def test_has_a_tint_that_can_be_seen(self, first):
        theme = derive_theme(colour1=first, colour2="#808080", pairing="modern")
        assert contrast(theme.light.brand_tint, WHITE) >= 1.06
        assert contrast(theme.light.brand_line, WHITE) >= 1.25

    def test_says_that_a_pale_brand_was_darkened(self):
        assert derive_theme(colour1="#fdf6e3", colour2="#000000", pairing="modern").brand_moved


class TestTyping:
    def test_reads_short_and_upper_case_forms(self):
        assert str(parse_colour(" #FFF ")) == "#ffffff"
        assert str(parse_colour("#0B4F60")) == "#0b4f60"

    @pytest.mark.parametrize("typed", ["", "teal", "0b4f60", "#0b4f6", "#0b4f60;}", "#gggggg", "#٣٣٣"])
    def test_refuses_what_is_not_a_colour(self, typed):
        with pytest.raises(ColourInvalid, match="is not a colour"):
            parse_colour(typed)

    def test_refuses_an_unknown_pairing(self):
        with pytest.raises(ValueError, match="comic"):
            derive_theme(colour1="#000", colour2="#fff", pairing="comic")


class TestStylesheet:
    def test_sets_ten_variables_and_the_headings_for_light_and_ten_for_dark(self):
        light, dark, by_system = to_css(harbour()).strip().split("\n")
        assert len(re.findall(r"--[a-z-]+:", light)) == 11
        assert len(re.findall(r"--[a-z-]+:", dark)) == len(re.findall(r"--[a-z-]+:", by_system)) == 10
        assert "--brand:#0b4f60;" in light

    def test_has_a_name_that_follows_its_content(self):
        css = to_css(harbour())
        assert css_hash(css) == css_hash(to_css(harbour()))
        assert css_hash(css) != css_hash(css + " ")
        assert re.fullmatch(r"[0-9a-f]{16}", css_hash(css))

    @pytest.mark.parametrize("pairing", list(Pairing))
    def test_knows_the_typefaces_of_every_pairing(self, pairing):
        theme = derive_theme(colour1="#0b4f60", colour2="#f3b53a", pairing=pairing)
        assert "--head:" in to_css(theme)


class TestAccent:
    @settings(max_examples=150, deadline=None)
    @given(colours)
    def test_can_be_read_on_every_ground_of_the_workspace(self, colour):
        assert [pair for pair in accent_for(str(colour)).pairs() if not pair.passes] == []

    def test_keeps_the_blue_of_the_drawings_in_light(self):
        light = accent_for("#2b4fcb").light
        assert (str(light.accent), str(light.accent_fill), str(light.accent_ink)) == (
            "#2b4fcb",
            "#2b4fcb",
            "#ffffff",
        )

    def test_writes_five_variables_for_each_theme(self):
        css = accent_for("#2b4fcb").css()
        assert css.count("--accent") == 10
        assert "[data-bs-theme=dark]" in css
