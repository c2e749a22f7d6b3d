"""What an archived brand means for deadlines: they rest while it is, and go on from their moments afterwards."""

from apps.clients.events import CLIENT_RESTORED
from apps.core import wake
from apps.core.events import Announcement, within
from apps.core.wake import Entry
from apps.deadlines.models import Deadline


@within(CLIENT_RESTORED)
def go_on(told: Announcement) -> None:
    """This reaction will put the brand's deadlines on the registry again; what fell meanwhile falls now."""
    rows = Deadline.objects.filter(client_id=told.client_id, state=Deadline.State.OPEN, next_at__isnull=False)
    entries = [Entry(pk, at) for pk, at in rows.values_list("pk", "next_at") if at is not None]
    if entries:
        wake.schedule_many("deadline", entries, client_id=told.client_id)
