"""Themes, as a search leaves them."""

from typing import Any

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.themes.models import Theme


def theme(client: Client, **given: Any) -> Theme:
    """A theme of deliveries."""
    now = clock.now()
    values: dict[str, Any] = {"name": "van, late, morning", "words": ["van", "late", "morning"]}
    return Theme.objects.create(client=client, public_id=new_public_id(), found_at=now, seen_at=now, **(values | given))
