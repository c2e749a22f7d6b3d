"""What people do to themes: name them, lay two together, take one out again, pin words, split one off."""

from typing import Final

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.themes.events import THEME_MERGED, THEME_PINNED, THEME_RENAMED, THEME_SPLIT
from apps.themes.models import Theme, Voice
from apps.themes.operations.searching import ask_for_search

LONGEST_NAME, LONGEST_PIN, MOST_PINS = 120, 80, 20
SHORTEST_PIN: Final = 3


def rename_theme(*, by: User, theme: Theme, name: str) -> Theme:
    """This function will name a theme; a search leaves the name alone from then on. Raises BadInput."""
    held = _hold(theme)
    held.name, held.is_named = _name(name), True
    held.save(update_fields=["name", "is_named"])
    announce(THEME_RENAMED, client_id=held.client_id, by=by.actor, obj=held)
    return held


def merge_themes(*, by: User, theme: Theme, into: Theme) -> Theme:
    """This function will lay a theme into another, which has its texts, pins and deeds then. Raises BadInput."""
    if theme.pk == into.pk or theme.client_id != into.client_id:
        raise BadInput(_("Choose another theme of the same client."), field="into")
    first, second = sorted((theme.pk, into.pk))
    rows = {each.pk: each for each in Theme.objects.select_for_update().filter(pk__in=(first, second)).order_by("pk")}
    held, target = rows[theme.pk], rows[into.pk]
    if held.merged_into_id is not None or target.merged_into_id is not None:
        raise BadInput(_("One of them lies in another theme already."), field="into")
    held.merged_into = target
    held.save(update_fields=["merged_into"])
    target.pins = list(dict.fromkeys([*target.pins, *held.pins]))[:MOST_PINS]
    target.save(update_fields=["pins"])
    Voice.objects.filter(client_id=held.client_id, theme=held).update(theme=target)
    held.deeds.update(theme=target)
    Theme.objects.filter(client_id=held.client_id, merged_into=held).update(merged_into=target)
    announce(THEME_MERGED, client_id=held.client_id, by=by.actor, obj=held, into_id=target.pk)
    return target


def pin_words(*, by: User, theme: Theme, pins: list[str]) -> Theme:
    """This function will say which words put a text into the theme, whatever the search says. Raises BadInput."""
    held = _hold(theme)
    held.pins = _pins(pins)
    held.save(update_fields=["pins"])
    announce(THEME_PINNED, client_id=held.client_id, by=by.actor, obj=held, pins=len(held.pins))
    ask_for_search(Client.objects.in_scope().get(pk=held.client_id))
    return held


def split_theme(*, by: User, theme: Theme, name: str, pins: list[str]) -> Theme:
    """This function will split a theme of its own off: texts with these words go there. Raises BadInput."""
    held = _hold(theme)
    words = _pins(pins)
    if not words:
        raise BadInput(_("Name the words that the texts of the new theme have."), field="pins")
    now = clock.now()
    made: Theme = Theme.objects.create(
        client_id=held.client_id,
        public_id=new_public_id(),
        name=_name(name),
        is_named=True,
        pins=words,
        found_at=now,
        seen_at=now,
    )
    announce(THEME_SPLIT, client_id=held.client_id, by=by.actor, obj=made, from_id=held.pk)
    ask_for_search(Client.objects.in_scope().get(pk=held.client_id))
    return made


def _hold(theme: Theme) -> Theme:
    held: Theme = Theme.objects.select_for_update().get(pk=theme.pk)
    if held.merged_into_id is not None:
        raise BadInput(_("This theme lies in another one: change that."), field="theme")
    return held


def _name(name: str) -> str:
    words = " ".join(name.split())
    if not 0 < len(words) <= LONGEST_NAME:
        raise BadInput(_("Give it a name of up to %(most)d letters.") % {"most": LONGEST_NAME}, field="name")
    return words


def _pins(pins: list[str]) -> list[str]:
    words = list(dict.fromkeys(" ".join(each.split()) for each in pins if each.strip()))
    if len(words) > MOST_PINS:
        raise BadInput(_("At most %(most)d lines.") % {"most": MOST_PINS}, field="pins")
    for each in words:
        if not SHORTEST_PIN <= len(each) <= LONGEST_PIN:
            told = {"word": each[:40], "least": SHORTEST_PIN, "most": LONGEST_PIN}
            raise BadInput(_("“%(word)s”: from %(least)d to %(most)d letters a line.") % told, field="pins")
    return words
