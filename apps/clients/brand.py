"""What a template needs to show a brand: its name, its mark and the address of its theme's stylesheet."""

from functools import lru_cache
from typing import Any

from apps.clients.logos import logo_path
from apps.clients.models import Client
from apps.clients.theme import Pairing, Theme, css_hash, derive_theme, to_css


@lru_cache(maxsize=512)
def theme_from(colour: str, second_colour: str, pairing: str) -> Theme:
    """This function will work a theme out, once for each choice of colours and typefaces."""
    return derive_theme(colour1=colour, colour2=second_colour, pairing=Pairing(pairing))


def theme_of(client: Client) -> Theme:
    """This function will return the brand's theme."""
    return theme_from(client.colour, client.second_colour, client.type_pairing)


@lru_cache(maxsize=512)
def stylesheet_from(colour: str, second_colour: str, pairing: str) -> tuple[str, str]:
    """This function will return a theme's stylesheet with the path it has.

    The path holds the choice itself, and no brand: whoever opens a link without signing in can load it, and nobody
    learns from it whose it is. Its hash changes with the way in which we work themes out, so it is kept for ever.
    """
    css = to_css(theme_from(colour, second_colour, pairing))
    digits = f"{colour.removeprefix('#')}-{second_colour.removeprefix('#')}-{pairing}"
    return f"/theme/{digits}-{css_hash(css)}.css", css


def theme_path(client: Client) -> str:
    """This function will return the path of the brand's stylesheet; it changes when the theme does."""
    return stylesheet_from(client.colour, client.second_colour, client.type_pairing)[0]


def brand_of(client: Client, *, url: str = "") -> dict[str, Any]:
    """This function will return the template variable `brand`."""
    return {
        "name": client.name,
        "colour": client.colour,
        "legal_name": client.name,
        "address": client.legal_line,
        "theme_url": theme_path(client),
        "logo_url": logo_path(client),
        "url": url,
        "press_name": client.press_name,
        "press_email": client.press_email,
        "press_phone": client.press_phone,
    }
