"""A tool that has become silent: nothing came for twice its usual pause. Somebody is told, for nobody else would see.

The usual pause is the longest one of the past two weeks, so that nights and week-ends are usual. Nothing is written
when something arrives: the look at its moment finds out when to look again.
"""

from datetime import datetime, timedelta
from itertools import pairwise
from typing import Final

from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.integrations.events import CONNECTION_SILENT
from apps.integrations.models import Arrival, Connection

LISTEN: Final = "tool_listen"  # the work of looking whether a connection has become silent
SHORTEST: Final = timedelta(hours=1)  # no pause is unusual before that
LOOKS_BACK: Final = timedelta(days=14)
FEWEST: Final = 5  # before that nothing is usual
HEARD = (Arrival.State.TAKEN, Arrival.State.NOTHING, Arrival.State.WAITING)


def usual_pause(moments: list[datetime]) -> timedelta | None:
    """This function will return the longest time between two that follow one another; None for fewer than five."""
    if len(moments) < FEWEST:
        return None
    return max(later - earlier for earlier, later in pairwise(moments))


def silent_from(connection: Connection) -> datetime | None:
    """This function will return from when on the connection counts as silent if nothing comes; None: nobody can say."""
    rows = Arrival.objects.filter(client_id=connection.client_id, connection=connection, state__in=HEARD)
    recent = rows.filter(received_at__gte=clock.now() - LOOKS_BACK).order_by("received_at")
    moments = list(recent.values_list("received_at", flat=True))
    pause = usual_pause(moments)
    return moments[-1] + max(SHORTEST, 2 * pause) if pause is not None else None


@wake.performs(LISTEN)
def listen(connection_id: int) -> datetime | None:
    """This function will tell that the connection has become silent, once, and return when to look again."""
    connection = Connection.objects.select_for_update(of=("self",)).select_related("client").get(pk=connection_id)
    if not connection.is_active:
        return None
    now = clock.now()
    if connection.silent_since is not None or connection.client.archived_at is not None:
        return now + SHORTEST
    moment = silent_from(connection)
    if moment is None:
        return now + SHORTEST
    if moment > now:
        return moment
    connection.silent_since = now
    connection.save(update_fields=["silent_since"])
    announce(CONNECTION_SILENT, client_id=connection.client_id, by=SYSTEM, obj=connection)
    return now + SHORTEST
