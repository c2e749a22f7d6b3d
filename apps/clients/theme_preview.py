"""What somebody who chooses a brand's colours sees before they are saved: a small page, and the contrasts it has."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from apps.clients.brand import theme_from
from apps.clients.forms import ThemeForm
from apps.clients.theme import DARK_GROUND, HEAD_FONTS, LIGHT_GROUND, Ground, Pair, Palette, Theme

# What the pairs of `theme.pairs` mean to somebody who does not know the variables; the rest is in the sum.
MEANINGS = {
    "brand-on on brand": _("Words on a button"),
    "brand-text on paper": _("Links on the page"),
    "brand on paper": _("A button’s edge"),
    "ink on brand-tint": _("Text on a tinted card"),
    "white on brand-deep": _("White on the deep ground"),
    "second-on on second": _("Words on a highlight"),
}


@dataclass(frozen=True, slots=True)
class Face:
    """The preview for one ground."""

    name: Any
    palette: Palette
    ground: Ground


@dataclass(frozen=True, slots=True)
class Contrast:
    """One meaning in both grounds: the lower of the two ratios, and what it owes."""

    label: Any
    light: Pair
    dark: Pair

    @property
    def passes(self) -> bool:
        return self.light.passes and self.dark.passes


def preview_of(chosen: Mapping[str, Any]) -> dict[str, Any]:
    """This function will return the template variables of the preview; `theme` is missing for colours that are none."""
    form = ThemeForm(chosen)
    if not form.is_valid():
        return {"theme_errors": [str(error) for errors in form.errors.values() for error in errors]}
    picked = form.cleaned_data
    theme = theme_from(picked["colour"], picked["second_colour"], picked["type_pairing"])
    pairs = theme.pairs()
    return {
        "theme": theme,
        "chosen_colour": picked["colour"],
        "head_font": HEAD_FONTS[theme.pairing],
        "faces": [
            Face(_("Light"), theme.light, LIGHT_GROUND),
            Face(_("Dark"), theme.dark, DARK_GROUND),
        ],
        "contrasts": _contrasts(theme),
        "pairs_held": sum(pair.passes for pair in pairs),
        "pairs_all": len(pairs),
    }


def _contrasts(theme: Theme) -> list[Contrast]:
    by_name = {pair.name: pair for pair in theme.pairs()}
    return [Contrast(label, by_name[f"light: {name}"], by_name[f"dark: {name}"]) for name, label in MEANINGS.items()]
