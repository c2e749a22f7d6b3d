"""The one event log: what happened, in the transaction in which it happened.

An event has a name (`feedback.responses_received`), an object, an actor and a little data: numbers and codes,
never personal text, or erasing a person would be impossible. Two kinds of reaction carry news up the house:

* **within**: same transaction, database only, takes the whole batch; an error of it aborts the write.
* **after**: later, in a worker, its effect once: the row (event, handler) is written in its own transaction.
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connections, models, transaction

from apps.core import clock, scope, wake
from apps.core.actors import Actor
from apps.core.models import Event, Reaction

CODE = re.compile(r"^[A-Za-z0-9_.:/+-]{0,80}$")
SWEEP_AFTER = timedelta(seconds=3)  # how long workers have before the sweep does an after-reaction itself


@dataclass(frozen=True, slots=True)
class EventType:
    """A name in the past tense and the data fields it may carry."""

    name: str
    fields: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a within-reaction gets: the event as written and the batch of objects it speaks of."""

    id: int
    type: EventType
    client_id: int
    object_id: int
    at: datetime
    by: Actor
    data: dict[str, Any]
    batch: Sequence[Any]


Within = Callable[[Announcement], None]
After = Callable[[Event], None]
_types: dict[str, EventType] = {}
_within: dict[str, list[Within]] = {}
_after: dict[str, dict[str, After]] = {}


def event_type(name: str, *fields: str) -> EventType:
    """This function will declare an event by its name, once, in its app's events.py."""
    if name in _types:
        raise RuntimeError(f"event {name!r} is declared twice")
    made = EventType(name, frozenset(fields))
    _types[name] = made
    return made


def known_types() -> dict[str, EventType]:
    """This function will return every declared event by name."""
    return dict(_types)


def within(kind: EventType) -> Callable[[Within], Within]:
    """This function will run the decorated reaction in the transaction of each event of `kind`."""

    def register(function: Within) -> Within:
        _within.setdefault(kind.name, []).append(function)
        return function

    return register


def after(kind: EventType, name: str) -> Callable[[After], After]:
    """This function will run the decorated reaction once, later, for each event of `kind`; `name` never changes."""

    def register(function: After) -> After:
        handlers = _after.setdefault(kind.name, {})
        if name in handlers:
            raise RuntimeError(f"{kind.name} has a reaction {name!r} already")
        handlers[name] = function
        return function

    return register


def announce(
    kind: EventType,
    /,
    *,
    client_id: int,
    by: Actor,
    obj: models.Model | None = None,
    batch: Sequence[models.Model] = (),
    using: str = DEFAULT_DB_ALIAS,
    **data: Any,
) -> int:
    """This function will write the event, run what reacts within, and see to it that what reacts after will run.

    The event is on `obj`, or on every object of `batch` (all of one kind; their ids are in `data["ids"]`).
    Returns the event's id. Must be called inside `atomic()`, in the transaction of the change it tells of.
    Raises ValueError for a data field that was not declared or that could hold personal text.
    """
    if not connections[using].in_atomic_block:
        raise transaction.TransactionManagementError("an event is announced in the transaction of its change")
    _check_data(kind, data)
    at = clock.now()
    object_type, object_id = "", 0
    if obj is not None:
        object_type, object_id = obj._meta.label_lower, obj.pk
    elif batch:
        object_type = batch[0]._meta.label_lower
        data = data | {"ids": [made.pk for made in batch]}
    (event_id,) = _write_all(kind, client_id, by, at, [(object_type, object_id, json.dumps(data))], using)
    told = Announcement(event_id, kind, client_id, object_id, at, by, data, batch)
    for reaction in _within.get(kind.name, ()):
        reaction(told)
    if kind.name in _after:
        wake.schedule("reaction", event_id, client_id=client_id, at=at + SWEEP_AFTER, now=True, using=using)
    return event_id


def announce_each(
    kind: EventType,
    /,
    *,
    client_id: int,
    by: Actor,
    told: Sequence[tuple[models.Model, dict[str, Any]]],
    using: str = DEFAULT_DB_ALIAS,
) -> None:
    """This function will write an event for each object, with data of its own, in one statement.

    It is for many things that happen at once to things which each have a history of their own; what reacts to them is
    called for each, as by `announce`.
    """
    at = clock.now()
    for _obj, data in told:
        _check_data(kind, data)
    rows = [(obj._meta.label_lower, obj.pk, json.dumps(data)) for obj, data in told]
    ids = _write_all(kind, client_id, by, at, rows, using)
    for event_id, (obj, data) in zip(ids, told, strict=True):
        for reaction in _within.get(kind.name, ()):
            reaction(Announcement(event_id, kind, client_id, obj.pk, at, by, data, [obj]))
    if kind.name in _after:
        entries = [wake.Entry(event_id, at + SWEEP_AFTER) for event_id in ids]
        wake.schedule_many("reaction", entries, client_id=client_id, now=True, using=using)


def _write_all(
    kind: EventType, client_id: int, by: Actor, at: datetime, rows: Sequence[tuple[str, int, str]], using: str
) -> list[int]:
    """Object type, object id and data of each; returns the ids in their order."""
    types, object_ids, data = (list(column) for column in zip(*rows, strict=True)) if rows else ([], [], [])
    # Agency events (client 0) are written by people whose scope does not hold 0, and read by owners only.
    with scope.widened_by(client_id, using=using), connections[using].cursor() as cursor:
        cursor.execute(
            "INSERT INTO core_event (name, client_id, actor_kind, actor_id, object_type, object_id, at, data, xid)"
            " SELECT %s, %s, %s, %s, object_type, object_id, %s, data, pg_current_xact_id()::text::bigint"
            " FROM unnest(%s::text[], %s::bigint[], %s::jsonb[]) WITH ORDINALITY"
            " AS given(object_type, object_id, data, place) ORDER BY place RETURNING id",
            [kind.name, client_id, by.kind, by.id, at, types, object_ids, data],
        )
        return sorted(int(pk) for (pk,) in cursor.fetchall())


def _check_data(kind: EventType, data: dict[str, Any]) -> None:
    unknown = set(data) - kind.fields
    if unknown:
        raise ValueError(f"{kind.name} was declared without {sorted(unknown)}")
    for field, value in data.items():
        for part in value if isinstance(value, list | tuple) else (value,):
            if isinstance(part, str):
                if not CODE.match(part):
                    raise ValueError(f"{kind.name}.{field} holds text; events hold ids and codes only")
            elif part is not None and not isinstance(part, int | bool):
                raise ValueError(f"{kind.name}.{field} holds a {type(part).__name__}; use a number or a code")


@wake.performs("reaction")
def perform_reactions(event_id: int) -> datetime | None:
    """This function will run, in the caller's transaction, each after-reaction of the event that has not run."""
    event = Event.objects.get(pk=event_id)
    for name, handler in _after.get(event.name, {}).items():
        _, first = Reaction.objects.get_or_create(
            event_id=event.pk,
            handler=name,
            chunk=0,
            defaults={"client_id": event.client_id, "at": clock.now()},
        )
        if first:
            handler(event)
    return None


def read_in_order(after_cursor: tuple[int, int] = (0, 0), limit: int = 500) -> list[Event]:
    """This function will return the events after `(xid, id)`, in an order in which none can slip in behind.

    Ids are drawn before commits, so reading by id alone loses events for ever. Here only transactions older
    than every one still running are read, ordered by (xid, id); the last event's pair is the next cursor.
    """
    horizon = "xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
    found = Event.objects.extra(where=[f"(xid, id) > (%s, %s) AND {horizon}"], params=list(after_cursor))  # noqa: S610
    return list(found.order_by("xid", "id")[:limit])
