"""Who has read or fetched what, noted while it is served. The tree loads this, so it loads no operation."""

from urllib.parse import urlsplit

from django.db.models import F

from apps.core import clock
from apps.newsroom.models.made import CopyHolder
from apps.newsroom.models.openings import EmbargoReader
from apps.newsroom.models.publications import Publication

PURPOSE = "embargo"  # of the links that journalists hold
HOLDER_LIMIT = 120
MOST_HOLDERS = 1_000  # of one kind and brand: a name is easily made up


def note_reading(*, reader: EmbargoReader) -> None:
    """This function will note that a journalist's link was opened: when first, when last, how often."""
    now = clock.now()
    rows = EmbargoReader.objects.filter(pk=reader.pk)
    rows.filter(first_read_at__isnull=True).update(first_read_at=now)
    rows.update(last_read_at=now, times_read=F("times_read") + 1)


def note_fetch(*, client_id: int, kind: str, holder: str, publication: Publication | None = None) -> None:
    """This function will note that somebody took a copy that we cannot call back. Made-up names are kept to a bound."""
    now = clock.now()
    name = "".join(sign for sign in holder if sign.isprintable())[:HOLDER_LIMIT] or "unknown"
    about = {"client_id": client_id, "publication": publication, "kind": kind, "holder": name}
    if CopyHolder.objects.filter(**about).update(last_at=now, times=F("times") + 1):
        return
    if CopyHolder.objects.filter(client_id=client_id, kind=kind).count() < MOST_HOLDERS:
        # Two at once are one row: the second leaves it as the first has made it.
        CopyHolder.objects.bulk_create([CopyHolder(**about, first_at=now, last_at=now)], ignore_conflicts=True)


def holder_named(*, referer: str, agent: str) -> str:
    """This function will name who fetches: the site that shows it, else the program by its own first word."""
    host = urlsplit(referer).hostname if referer.startswith(("http://", "https://")) else ""
    return host or agent.split("/", 1)[0].split(" ", 1)[0]
