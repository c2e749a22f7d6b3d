"""The part of a story's public address that says what it is about. A link is for ever: it never names a person."""

from collections.abc import Iterable

from django.utils.text import slugify
from django.utils.translation import gettext as _

from apps.case_studies.errors import ThemeNamesPerson
from apps.clients.models import Customer
from apps.core.errors import BadInput

THEME_LIMIT = 60
SHORTEST_NAME = 3  # "Al" is a name, and also the beginning of half the Spanish language


def checked_theme(typed: str, *, customer: Customer) -> str:
    """This function will return the words as they stand in an address. Raises BadInput, or ThemeNamesPerson."""
    theme = _cut(slugify(typed).split("-"))
    if not theme:
        message = _("“%(value)s” makes no address. Use a few plain words, such as “late-deliveries”.")
        raise BadInput(message % {"value": typed[:40]}, field="theme")
    named = next((part for part in _names(customer.name) if part in theme.split("-")), "")
    if named:
        raise ThemeNamesPerson(named)
    return theme


def first_theme(*, customer: Customer, counted: Iterable[str]) -> str:
    """This function will propose words from what was counted, or plain ones; never who it was."""
    names = set(_names(f"{customer.name} {customer.company}"))
    for label in counted:
        theme = _cut([word for word in slugify(label).split("-") if word and word not in names])
        if theme:
            return theme
    return slugify(_("what changed"))


def _names(text: str) -> list[str]:
    return [part for part in slugify(text).split("-") if len(part) >= SHORTEST_NAME]


def _cut(words: list[str]) -> str:
    """As many whole words as fit; a single word that is too long is cut."""
    kept = ""
    for word in words:
        longer = f"{kept}-{word}" if kept else word[:THEME_LIMIT]
        if len(longer) > THEME_LIMIT:
            break
        kept = longer
    return kept
