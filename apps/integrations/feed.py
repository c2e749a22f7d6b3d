"""The event log as programs see it: an entry for each object of an event, in the order of commits, without our numbers.

The same entries go out by webhook and are read at `/api/v1/events/`. An entry tells what happened to what, and
no words: whoever wants those asks for the object, with a key that may see it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import connection

from apps.clients.models import Client
from apps.core.events import read_in_order
from apps.core.models import Event
from apps.integrations.opaque import opaque_id, place_text

LAST_ID: Final = 2**47  # of a transaction: behind every event of it
# Numbers of ours, and what says who by number.
HIDDEN: Final = frozenset({"ids", "ref"})


@dataclass(frozen=True, slots=True)
class Entry:
    """`id` tells this entry from all others, for ever; `place` is that of its event, to go on behind it."""

    id: str
    place: str
    event: Event
    object_key: str
    content: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Page:
    """Some events, and the place behind them; `has_more`: ask again at once."""

    events: list[Event]
    place: tuple[int, int]
    has_more: bool


def horizon() -> tuple[int, int]:
    """This function will return the place behind every event that can be read by now, for a reader who begins here."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1")
        return int(cursor.fetchone()[0]), LAST_ID


def read_feed(*, after: tuple[int, int], clients: Iterable[int], kinds: Sequence[str], limit: int) -> Page:
    """This function will return events of these brands and kinds behind a place, and the place to go on from.

    The brands must be in the scope. Where all was read there is to read, the next place is the present: what lies
    between belongs to others and is not looked at again.
    """
    wanted, reached = set(clients), horizon()
    found = read_in_order(after, limit)
    last = (found[-1].xid, found[-1].pk) if found else after
    going_on = last if len(found) == limit else max(last, reached, after)
    told = [each for each in found if each.client_id in wanted and (not kinds or each.name in kinds)]
    return Page(told, going_on, has_more=len(found) == limit)


def entries_of(events: Sequence[Event]) -> list[Entry]:
    """This function will make the entries of events: one for each object that an event tells of."""
    slugs = dict(Client.objects.in_scope().values_list("pk", "slug"))
    public = _public_ids(events)
    made = []
    for event in events:
        place = place_text(event.xid, event.pk)
        many = objects_of(event)
        for number, pk in enumerate(many, 1):
            entry_id = place if len(many) == 1 else f"{place}_{number}"
            object_id = public.get((event.object_type, pk)) or opaque_id(event.object_type, pk)
            content = _content(event, entry_id, object_id, slugs)
            made.append(Entry(entry_id, place, event, f"{event.object_type}:{pk}", content))
    return made


def objects_of(event: Event) -> list[int]:
    """This function will return the numbers of the objects that an event tells of; 0 for one about no object."""
    return list(event.data.get("ids") or [event.object_id])


def _content(event: Event, entry_id: str, object_id: str, slugs: Mapping[int, str]) -> dict[str, Any]:
    return {
        "type": event.name,
        "timestamp": event.at.isoformat(),
        "data": {
            "id": entry_id,
            "client": slugs.get(event.client_id, ""),
            "object": {"type": event.object_type, "id": object_id} if event.object_type else None,
            "actor": event.actor_kind,
            **_codes(event.data),
        },
    }


def _codes(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in HIDDEN and not name.endswith("_id")}


def _public_ids(events: Iterable[Event]) -> dict[tuple[str, int], str]:
    wanted: dict[str, set[int]] = {}
    for event in events:
        wanted.setdefault(event.object_type, set()).update(objects_of(event))
    found: dict[tuple[str, int], str] = {}
    for label, pks in wanted.items():
        if label and _has_public_id(label):
            rows = apps.get_model(label)._default_manager.filter(pk__in=pks).values_list("pk", "public_id")
            found.update({(label, pk): public_id for pk, public_id in rows})
    return found


def _has_public_id(label: str) -> bool:
    try:
        apps.get_model(label)._meta.get_field("public_id")
    except (LookupError, FieldDoesNotExist):
        return False
    return True
