"""What a brand's return means for its tools: what came while it was archived is taken in."""

from apps.clients.events import CLIENT_RESTORED
from apps.core import clock, wake
from apps.core.events import Announcement, within
from apps.integrations.models import Arrival, Connection
from apps.integrations.operations.connections import WAITING


@within(CLIENT_RESTORED)
def take_in_what_waited(told: Announcement) -> None:
    """This function will have what waited taken in, in its order; what came by a paused connection waits on."""
    waiting = Arrival.objects.filter(
        client_id=told.client_id, state=Arrival.State.WAITING, connection__state=Connection.State.ACTIVE
    )
    entries = [wake.Entry(pk, clock.now()) for pk in waiting.order_by("pk").values_list("pk", flat=True)]
    wake.schedule_many(WAITING, entries, client_id=told.client_id)
