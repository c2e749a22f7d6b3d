"""The timeline as it grows: lines behind the last one seen, as server-sent events.

Nothing is lost between two connections: lines of an incident are seen in the order of their numbers (ADR 20), so
the browser's `Last-Event-ID` is all that there is to remember. Threads of the web server are few. A reader who gets a
place is told within a second and holds a thread meanwhile, for some seconds; one for whom there is none gets what
there is at once and comes again: the same stream, in short pieces.
"""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.conf import settings
from django.db import connection, transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.queries import scope_of
from apps.clients.rights import Right, rights_of
from apps.clients.sandboxes import place_inside
from apps.core import scope
from apps.crises.models import Incident, IncidentEntry
from apps.tenancy.models import Agency

MOST = 200  # lines a look; the next look brings the rest
LOOK_EVERY = 1.0
AGAIN_AT_ONCE, AGAIN_LATER = 500, 2500  # in milliseconds: with a place, and without one
places = threading.BoundedSemaphore(settings.LIVE_STREAMS)  # of this process


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads which incident, in which language. The stream outlives the request and asks anew at each look."""

    agency: Agency
    user_id: int
    incident_id: int
    language: str
    drill: int = 0  # the brand of the drill that they are inside of


@dataclass(slots=True)
class Pace:
    """How long a stream holds its place, and how it waits."""

    seconds: float = field(default_factory=lambda: float(settings.LIVE_SECONDS))
    wait: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic


def entries_behind(incident: Incident, last: int, most: int = MOST) -> list[IncidentEntry]:
    """This function will return the lines that follow one, in their order. None can slip in before them later."""
    return list(incident.entries.filter(pk__gt=last).order_by("pk")[:most])


def names_of(entries: list[IncidentEntry]) -> list[tuple[IncidentEntry, str]]:
    """This function will pair lines with the names of those who wrote them, in one query."""
    names = dict(User.objects.filter(pk__in={each.made_by for each in entries}).values_list("pk", "name"))
    return [(each, name_in(names, each)) for each in entries]


def name_in(names: dict[int, str], entry: IncidentEntry) -> str:
    """This function will say who wrote a line, or that nobody did."""
    return names.get(entry.made_by, _("somebody who has left")) if entry.made_by else _("by itself")


def stream(reader: Reader, last: int, pace: Pace) -> Iterator[str]:
    """This function will yield the lines behind `last`, and go on looking while it holds a place."""
    has_place = places.acquire(blocking=False)
    try:
        yield f"retry: {AGAIN_AT_ONCE if has_place else AGAIN_LATER}\n\n"
        until = pace.clock() + pace.seconds
        while True:
            found = _look(reader, last)
            if found is None:
                return  # they may not see it any more: the next request says so
            for pk, event in found:
                last = pk
                yield event
            if not has_place or pace.clock() + LOOK_EVERY > until:
                return
            if len(found) < MOST:
                pace.wait(LOOK_EVERY)
                yield ": here\n\n"  # whoever has gone is noticed by this
    finally:
        if has_place:
            places.release()


def _look(reader: Reader, last: int) -> list[tuple[int, str]] | None:
    """One look, in a transaction of its own, with the rights that the person has now. None: they have none."""
    with _inside(reader):
        user = User.objects.filter(pk=reader.user_id, is_active=True).first()
        if user is None:
            return None
        if reader.drill:
            place_inside(user, reader.drill)
        with scope.limited_to(scope_of(user)):
            incidents = Incident.objects.visible_to(user).select_related("client")
            incident = incidents.filter(pk=reader.incident_id).first()
            if incident is None or Right.SEE_WORK not in rights_of(user, incident.client_id):
                return None
            with timezone.override(incident.client.zone):
                return [(entry.pk, _event(entry, name)) for entry, name in names_of(entries_behind(incident, last))]


@contextmanager
def _inside(reader: Reader) -> Iterator[None]:
    """Between two looks nothing is held, neither a transaction nor a scope."""
    tenant = connection.tenant  # type: ignore[attr-defined]
    connection.set_tenant(reader.agency)  # type: ignore[attr-defined]
    try:
        with scope.limited_to([]), transaction.atomic(), translation.override(reader.language):
            yield
    finally:
        connection.set_tenant(tenant)  # type: ignore[attr-defined]


def _event(entry: IncidentEntry, name: str) -> str:
    drawn = render_to_string("crises/_entry.html", {"entry": entry, "name": name}).strip()
    lines = "".join(f"data: {line}\n" for line in drawn.splitlines())
    return f"id: {entry.pk}\nevent: entry\n{lines}\n"
