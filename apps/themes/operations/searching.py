"""Searching a brand's texts for themes: every night where the brand is, and when somebody asks."""

import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from typing import Final
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.clients.days import day_of
from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.events import announce, announce_each
from apps.notifications.operations import give_notices
from apps.themes.events import THEME_FOUND, THEMES_SEARCHED
from apps.themes.finding.themes import NONE, Found, find_themes
from apps.themes.matching import match
from apps.themes.models import Theme, ThemeSearch, Voice
from apps.themes.verbatims import Verbatim, verbatims_of
from apps.tickets.models import Team
from apps.tickets.people import team_of

SEARCH: Final = "themes"  # work of the due registry: one row a brand
LOOKS_BACK: Final = timedelta(days=365)
NIGHT: Final = time_of_day(4, 10)  # where the brand is
WORTH_TELLING: Final = 5  # texts that a new theme has before anybody is told
NOTICE: Final = "themes.new"
AT_ONCE: Final = 2000


@wake.performs(SEARCH, own_transactions=True)
def search_at_night(client_id: int) -> datetime | None:
    """This function will search a brand and return when the next night is; None once it is archived.

    The texts are read in one transaction and the themes written in another: nobody waits while it thinks.
    """
    with transaction.atomic():
        client = Client.objects.in_scope().filter(pk=client_id, archived_at=None).first()
        if client is None:
            return None
        verbatims = list(verbatims_of(client, clock.now() - LOOKS_BACK))
    began = time.monotonic()
    found = find_themes([each.text for each in verbatims])
    with transaction.atomic():
        keep_themes(client=client, verbatims=verbatims, found=found, took=time.monotonic() - began)
    return next_search(client, clock.now())


def next_search(client: Client, after: datetime) -> datetime:
    """This function will return the next ten past four where the brand is."""
    day, zone = day_of(client, after), ZoneInfo(client.zone)
    tonight = datetime.combine(day, NIGHT, zone)
    return tonight if tonight > after else datetime.combine(day + timedelta(days=1), NIGHT, zone)


def ask_for_search(client: Client) -> None:
    """This function will have the brand searched as soon as the sweep comes to it."""
    wake.schedule(SEARCH, client.pk, client_id=client.pk, at=clock.now())


def search_themes(client: Client) -> ThemeSearch:
    """This function will search a brand's texts here and now, in the caller's transaction."""
    began = time.monotonic()
    verbatims = list(verbatims_of(client, clock.now() - LOOKS_BACK))
    found = find_themes([each.text for each in verbatims])
    return keep_themes(client=client, verbatims=verbatims, found=found, took=time.monotonic() - began)


@dataclass(frozen=True, slots=True)
class _Known:
    """The themes that there are, and which text belonged to which."""

    themes: dict[int, Theme]
    of_text: dict[tuple[str, int], int]


def keep_themes(*, client: Client, verbatims: Sequence[Verbatim], found: Found, took: float) -> ThemeSearch:
    """This function will write what a search found: themes that we know stay themselves, new ones are told of.

    `found.of_texts` is by the places of `verbatims`. A pin goes before the search.
    """
    held = Client.objects.in_scope().select_for_update(no_key=True).get(pk=client.pk)
    known, now = _known(held), clock.now()
    themes, new = _themes_of(held, verbatims, found, known, now)
    placed = _placed(verbatims, found, themes, known.themes.values())
    _write_voices(held, verbatims, placed)
    search: ThemeSearch = ThemeSearch.objects.create(
        client=held,
        at=now,
        n=len(verbatims),
        placed=sum(1 for theme in placed if theme is not None),
        themes=len(found.themes),
        took_ms=round(took * 1000),
    )
    announce(
        THEMES_SEARCHED,
        client_id=held.pk,
        by=SYSTEM,
        obj=search,
        n=search.n,
        placed=search.placed,
        found=search.themes,
    )
    if new:
        announce_each(THEME_FOUND, client_id=held.pk, by=SYSTEM, told=[(theme, {}) for theme in new])
    if known.themes:  # of a brand's first search everything is new: that is no news
        _tell_of_new(held, [theme for theme in new if placed.count(theme.pk) >= WORTH_TELLING])
    return search


def _known(client: Client) -> _Known:
    rows = Theme.objects.filter(client=client, merged_into=None)
    voices = Voice.objects.filter(client=client, theme__isnull=False).values_list("kind", "ref", "theme_id")
    return _Known({each.pk: each for each in rows}, {(kind, ref): theme for kind, ref, theme in voices.iterator(5000)})


def _themes_of(
    client: Client, verbatims: Sequence[Verbatim], found: Found, known: _Known, now: datetime
) -> tuple[dict[int, Theme], list[Theme]]:
    """The theme of each group by the group's number, and those of them that are new."""
    keys = [(each.kind, each.ref) for each in verbatims]
    places = {key: place for place, key in enumerate(keys)}
    groups: list[set[int]] = [set() for _theme in found.themes]
    for place, number in enumerate(found.of_texts):
        if number != NONE:
            groups[number].add(place)
    members: dict[int, set[int]] = defaultdict(set)
    for key, theme_id in known.of_text.items():
        members[theme_id].add(places.get(key, -1 - theme_id))  # what has aged out is nobody's
    same = match(
        [frozenset(group) for group in groups],
        {pk: frozenset(members.get(pk, ())) for pk in known.themes},
        group_words=[each.words for each in found.themes],
        known_words={pk: theme.words for pk, theme in known.themes.items()},
    )
    themes, new = {}, []
    for each in found.themes:
        theme = known.themes.get(same.get(each.number, 0))
        if theme is None:
            theme = Theme(client=client, public_id=new_public_id(), name=each.name[:120], found_at=now)
            new.append(theme)
        elif not theme.is_named:
            theme.name = each.name[:120]
        theme.words, theme.seen_at = list(each.words), now
        theme.save()
        themes[each.number] = theme
    return themes, new


def _placed(
    verbatims: Sequence[Verbatim], found: Found, themes: dict[int, Theme], known: Iterable[Theme]
) -> list[int | None]:
    """The id of each text's theme: what is pinned goes before what was found."""
    pinned = [(pin.casefold(), theme.pk) for theme in known for pin in theme.pins]
    placed: list[int | None] = []
    for each, number in zip(verbatims, found.of_texts, strict=True):
        text = each.text.casefold() if pinned else ""
        by_pin = next((pk for pin, pk in pinned if pin in text), None)
        placed.append(by_pin or (themes[number].pk if number != NONE else None))
    return placed


def _write_voices(client: Client, verbatims: Sequence[Verbatim], placed: Sequence[int | None]) -> None:
    """What is no longer among the texts, because it is older than a year or gone, is no voice any more."""
    rows = [
        Voice(
            client=client,
            theme_id=theme_id,
            kind=each.kind,
            ref=each.ref,
            said_at=each.said_at,
            feeling=each.feeling,
            segment=each.segment,
        )
        for each, theme_id in zip(verbatims, placed, strict=True)
    ]
    Voice.objects.filter(client=client).delete()
    Voice.objects.bulk_create(rows, batch_size=AT_ONCE)


def _tell_of_new(client: Client, themes: Sequence[Theme]) -> None:
    people = {person.pk: person for team in Team.values for person in team_of(client.pk, team)}
    for theme in themes:
        give_notices(
            client=client,
            people=people.values(),
            kind=NOTICE,
            text=_("%(brand)s: customers have begun to speak of “%(theme)s”")
            % {"brand": client.name, "theme": theme.name},
            path=reverse("themes:theme", args=[theme.public_id], urlconf=settings.URLCONF_AGENCY),
            ref=theme.pk,
        )
