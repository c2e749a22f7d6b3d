"""A new brand is searched from its first night on."""

from apps.clients.events import CLIENT_CREATED
from apps.clients.models import Client
from apps.core import clock, wake
from apps.core.events import Announcement, within
from apps.themes.operations.searching import SEARCH, next_search


@within(CLIENT_CREATED)
def plan_first_search(announcement: Announcement) -> None:
    """This function will have a new brand's texts read every night; a drill's brand has none that are real."""
    client = Client.objects.in_scope().filter(pk=announcement.client_id, is_sandbox=False).first()
    if client is not None:
        wake.schedule(SEARCH, client.pk, client_id=client.pk, at=next_search(client, clock.now()))
