"""Mentions of a file, as they came or as if they came now. Pure, but for the clock that it is given."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from apps.core.errors import BadInput
from apps.listening.operations.taking import NewMention

# What a column is called where nobody says which it is; the first that is there counts.
GUESSES: Final[dict[str, tuple[str, ...]]] = {
    "text": ("text", "comment", "body", "content", "message", "review"),
    "said_at": ("said_at", "created_at", "date", "timestamp", "time", "tweet_created", "published"),
    "author": ("author", "user", "username", "name"),
    "source_id": ("source_id", "id", "tweet_id"),
    "url": ("url", "link", "permalink"),
    "reach": ("reach", "followers", "follower_count"),
}
NEEDED: Final = ("text", "said_at")


def guessed(head: Iterable[str], given: Mapping[str, str]) -> dict[str, str]:
    """This function will say which column goes to which field. Raises BadInput where a needed one is missing."""
    names = {name.strip().lower(): name for name in head}
    found: dict[str, str] = {}
    for field, likely in GUESSES.items():
        column = given.get(field)
        if column is not None and column not in names.values():
            raise BadInput(_("There is no column “%(name)s”.") % {"name": column}, field=field)
        column = column or next((names[guess] for guess in likely if guess in names), None)
        if column is not None:
            found[field] = column
    for field in NEEDED:
        if field not in found:
            message = _("No column tells “%(field)s”. Name it: --map %(field)s=COLUMN.") % {"field": field}
            raise BadInput(message, field=field)
    return found


def understood(row: Mapping[str, str], fields: Mapping[str, str], *, source: str) -> NewMention:
    """This function will read one row. Raises BadInput for one without words, or without a moment and its zone."""
    cells = {field: row[column].strip() for field, column in fields.items()}
    if not cells["text"]:
        raise BadInput(_("It has no words."), field="text")
    try:
        said_at = parse_datetime(cells["said_at"])
    except ValueError:
        said_at = None
    if said_at is None or said_at.tzinfo is None:
        message = _("“%(value)s” is no moment with a zone, like 2026-11-23 18:04:00 +0100.")
        raise BadInput(message % {"value": cells["said_at"][:40]}, field="said_at")
    reach = cells.get("reach", "")
    return NewMention(
        text=cells["text"],
        source=source,
        outside_id=cells.get("source_id", "")[:200],
        url=cells.get("url", "")[:1000],
        author=cells.get("author", "")[:120],
        reach=int(reach) if reach.isascii() and reach.isdigit() else 0,
        said_at=said_at,
    )


@dataclass(frozen=True, slots=True)
class Pace:
    """`speed` times as fast as it was; what was said first is said at `start`."""

    first: datetime
    start: datetime
    speed: float

    def moment(self, said_at: datetime) -> datetime:
        """When something comes that was said then."""
        return self.start + (said_at - self.first) / self.speed


def in_steps(
    mentions: list[NewMention], pace: Pace, *, now: Callable[[], datetime], wait: Callable[[float], None]
) -> Iterator[list[NewMention]]:
    """This function will yield, second by second, what is due, in its order; nothing is left out."""
    place = 0
    while place < len(mentions):
        begin, moment = place, now()
        while place < len(mentions) and pace.moment(mentions[place].said_at) <= moment:
            place += 1
        if place > begin:
            yield mentions[begin:place]
        elif (ahead := pace.moment(mentions[place].said_at) - moment) > timedelta(0):
            wait(min(1.0, ahead.total_seconds()))
