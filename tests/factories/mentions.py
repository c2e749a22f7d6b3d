"""Mentions, taken in as the product does it."""

from datetime import datetime, timedelta
from typing import Any

from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.listening.models import Mention
from apps.listening.operations.taking import NewMention, Taken, take_mentions


def said(text: str = "The grinder is great, thank you!", **given: Any) -> NewMention:
    """A post of ten minutes ago."""
    values: dict[str, Any] = {
        "source": "chirper",
        "source_kind": "social",
        "said_at": clock.now() - timedelta(minutes=10),
    }
    return NewMention(text=text, **(values | given))


def heard(client: Client, *mentions: NewMention) -> list[Taken]:
    """All of them in one batch."""
    return take_mentions(by=SYSTEM, client=client, mentions=mentions)


def mention(client: Client, text: str = "The grinder is great, thank you!", **given: Any) -> Mention:
    """One that is new."""
    return heard(client, said(text, **given))[0].mention


def chatter(client: Client, *, days: int, until: datetime, source: str = "chirper", a_step: int = 12) -> None:
    """One short post every `a_step` times five minutes, all different, for some days until a moment."""
    steps = days * 24 * 12 // a_step
    moments = [until - timedelta(minutes=5 * a_step * (steps - step)) for step in range(steps)]
    batch = [said(f"Post {at:%d%H%M}", source=source, said_at=at) for at in moments]
    for start in range(0, len(batch), 1000):
        heard(client, *batch[start : start + 1000])
