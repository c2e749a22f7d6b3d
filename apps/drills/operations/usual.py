"""What was usual before a drill, so that what it brings is unusual: the detector is the same as for real brands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.listening.models import Feeling, Source
from apps.listening.operations.counting import Tally, add_counts
from apps.listening.operations.places import find_or_open_sources

PLACE: Final = "drill-chatter"
DAYS: Final = 10
EVERY: Final = timedelta(minutes=95)  # no whole hours: real chatter keeps none


@dataclass(frozen=True, slots=True)
class _Since:
    source: str
    source_name: str
    source_kind: str
    said_at: datetime


def give_a_past(sandbox: Client) -> Source:
    """This function will count some days of quiet chatter, as numbers: there is nothing to read in it."""
    now = clock.now()
    began = now - timedelta(days=DAYS)
    since = _Since(PLACE, "", Source.Kind.SOCIAL, began)
    source = find_or_open_sources(by=SYSTEM, client=sandbox, mentions=[since])[PLACE]
    tally, at = Tally(), began
    while at < now - timedelta(hours=1):
        tally.count(source.pk, (), at, Feeling.NEUTRAL, 50)
        at += EVERY
    add_counts(sandbox, tally)
    return source
