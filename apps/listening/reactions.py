"""What listening does once something was said: it looks if that is more than usual."""

from datetime import datetime

from apps.clients.models import Client
from apps.core import clock, wake
from apps.core.events import after
from apps.core.models import Event
from apps.listening.events import MENTIONS_ECHOED, MENTIONS_RECEIVED
from apps.listening.operations.places import LOOK_EVERY, WATCH
from apps.listening.operations.watching import watch


@after(MENTIONS_RECEIVED, "listening.watch")
@after(MENTIONS_ECHOED, "listening.watch")
def look_at_counts(event: Event) -> None:
    """This function will raise alerts that follow from what arrived."""
    watch(Client.objects.get(pk=event.client_id), after_event=event.pk)


@wake.performs(WATCH)
def look_for_what_is_missing(client_id: int) -> datetime | None:
    """This function will look at the counts though nothing arrived, for silence raises alerts, too; then again."""
    client = Client.objects.filter(pk=client_id, archived_at=None).first()
    if client is None:
        return None
    watch(client)
    return clock.now() + LOOK_EVERY
