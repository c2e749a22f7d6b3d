"""Whether two series that leave the usual tell of one event: they do when it is largely the same mentions."""

from datetime import datetime
from typing import Any, Final

from apps.clients.models import Client
from apps.listening.models import Alert, Mention, Series
from apps.listening.operations.counting import LONGEST_SPAN, STEP
from apps.listening.spikes.detector import QUIET, Direction
from apps.listening.spikes.detector import Alert as Found

LOOKED_AT: Final = 500  # mentions of each, the newest
SHARED: Final = 0.5  # of the fewer


def mentions_of(client_id: int, series: str, ref: int, began_at: datetime, until: datetime) -> Any:
    """This function will return what was said in a series while it was out of the usual, as a queryset."""
    rows = Mention.objects.in_scope().filter(
        client_id=client_id, removed_at=None, said_at__gte=began_at - LONGEST_SPAN, said_at__lt=until + STEP
    )
    if series == Series.SOURCE:
        return rows.filter(source=ref)
    return rows.filter(topics=ref) if series == Series.TOPIC else rows


def same_event(client: Client, series: str, ref: int, found: Found) -> Alert | None:
    """This function will return the alert that tells of this event already: of this series, or of the same mentions.

    Silence has no mentions: what falls silent at the same time is one event.
    """
    rows = Alert.objects.filter(client=client, direction=str(found.direction), until__gte=found.at - QUIET)
    others = list(rows.order_by("-until"))
    for each in others:
        if (each.series, each.ref) == (series, ref) or [series, ref] in each.also:
            return each
    if found.direction is Direction.DROP:
        return others[0] if others else None
    mine = _ids(client, series, ref, found.at, found.until)
    for each in others:
        theirs = _ids(client, each.series, each.ref, each.began_at, each.until)
        if len(mine & theirs) >= SHARED * max(1, min(len(mine), len(theirs))):
            return each
    return None


def _ids(client: Client, series: str, ref: int, began_at: datetime, until: datetime) -> set[int]:
    rows = mentions_of(client.pk, series, ref, began_at, until)
    return set(rows.order_by("-said_at", "-pk").values_list("pk", flat=True)[:LOOKED_AT])
