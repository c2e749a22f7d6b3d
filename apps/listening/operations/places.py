"""Where is listened, and how keenly."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.listening.events import SETTINGS_CHANGED, SOURCE_CHANGED, SOURCE_OPENED
from apps.listening.models import ListeningSettings, Source

WATCH = "watch"  # work of the due registry, one row a brand
LOOK_EVERY = timedelta(minutes=10)
MOST_FEWEST = 10_000


class Named(Protocol):
    """What of a new mention tells of its place."""

    @property
    def source(self) -> str: ...
    @property
    def source_name(self) -> str: ...
    @property
    def source_kind(self) -> str: ...
    @property
    def said_at(self) -> datetime: ...


def settings_of(client: Client) -> ListeningSettings:
    """This function will return how the brand listens; what was never set is as usual."""
    return ListeningSettings.objects.filter(client=client).first() or ListeningSettings(client=client)


def hold(client: Client) -> ListeningSettings:
    """This function will hold the brand's settings until the transaction ends: takers come one after the other."""
    ListeningSettings.objects.bulk_create([ListeningSettings(client=client)], ignore_conflicts=True)
    held: ListeningSettings = ListeningSettings.objects.select_for_update(no_key=True).get(client=client)
    return held


def find_or_open_sources(*, by: Actor, client: Client, mentions: Sequence[Named]) -> Mapping[str, Source]:
    """This function will return the places by short name; a new one is opened, an older mention dates it back."""
    known = {source.code: source for source in Source.objects.filter(client=client)}
    now = clock.now()
    for each in mentions:
        at, source = min(each.said_at, now), known.get(each.source)
        if source is None:
            name = each.source_name.strip()[:80] or each.source.replace("-", " ").capitalize()
            source = known[each.source] = Source(
                client=client, code=each.source, name=name, kind=each.source_kind, since=at
            )
        source.since = min(source.since, at)
    fresh = [source for source in known.values() if source.pk is None]
    if fresh and len(fresh) == len(known):  # the brand's first: from now on somebody also looks for what is missing
        wake.schedule(WATCH, client.pk, client_id=client.pk, at=now + LOOK_EVERY)
    for source in fresh:
        source.save()
        announce(SOURCE_OPENED, client_id=client.pk, by=by, obj=source)
    dated = {each.source for each in mentions}
    Source.objects.bulk_update([known[code] for code in sorted(dated)], ["since"])
    return known


def change_source(*, by: Actor, source: Source, name: str | None = None, is_muted: bool | None = None) -> Source:
    """This function will rename a place, or mute it: its mentions count on and raise no alert. Raises BadInput."""
    source = Source.objects.select_for_update().get(pk=source.pk)
    changed = []
    if name is not None and name.strip() != source.name:
        if not 0 < len(name.strip()) <= 80:  # noqa: PLR2004 - as the field
            raise BadInput(_("Give the place a name of 80 characters at most."), field="name")
        source.name = name.strip()
        changed.append("name")
    if is_muted is not None and is_muted != source.is_muted:
        source.is_muted = is_muted
        changed.append("is_muted")
    if changed:
        source.save(update_fields=changed)
        announce(SOURCE_CHANGED, client_id=source.client_id, by=by, obj=source, fields=changed)
    return source


def change_settings(
    *, by: Actor, client: Client, sensitivity: str, fewest: int, hears_drops: bool, opens_tickets: bool
) -> ListeningSettings:
    """This function will set how keenly the brand listens. Raises BadInput for an unknown step or count."""
    if sensitivity not in ListeningSettings.Sensitivity.values:
        raise BadInput(_("Choose calm, balanced or early."), field="sensitivity")
    if not 1 <= fewest <= MOST_FEWEST:
        raise BadInput(_("Choose 1 to 10,000 mentions."), field="fewest")
    held = hold(client)
    given: dict[str, Any] = {
        "sensitivity": sensitivity,
        "fewest": fewest,
        "hears_drops": hears_drops,
        "opens_tickets": opens_tickets,
    }
    changed = [field for field, value in given.items() if getattr(held, field) != value]
    if changed:
        for field in changed:
            setattr(held, field, given[field])
        held.save(update_fields=changed)
        announce(SETTINGS_CHANGED, client_id=client.pk, by=by, obj=held, fields=changed)
    return held
