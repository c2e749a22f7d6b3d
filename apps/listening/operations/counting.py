"""Counts in steps of five minutes, kept in the transaction of what is counted."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import connection

from apps.clients.models import Client
from apps.listening.models import Feeling, Mention, Series

STEP = timedelta(minutes=5)
LONGEST_SPAN = timedelta(hours=4)  # of those that the detector sums over
Said = tuple[int, datetime]  # a place, and when
_ADD = """
    INSERT INTO listening_mentioncount AS kept (client_id, series, ref, bucket, mentions, negative, positive, reach)
    SELECT %s, * FROM unnest(%s::text[], %s::bigint[], %s::timestamptz[], %s::int[], %s::int[], %s::int[], %s::bigint[])
    ON CONFLICT (client_id, series, ref, bucket) DO UPDATE SET mentions = kept.mentions + excluded.mentions,
        negative = kept.negative + excluded.negative, positive = kept.positive + excluded.positive,
        reach = kept.reach + excluded.reach
"""


def bucket_of(at: datetime) -> datetime:
    """This function will return the first moment of the five minutes."""
    return at.replace(minute=at.minute - at.minute % 5, second=0, microsecond=0)


@dataclass(slots=True)
class Tally:
    """What a batch adds: mentions, negative, positive, reach for each series and step."""

    sums: dict[tuple[str, int, datetime], list[int]] = field(default_factory=lambda: defaultdict(lambda: [0, 0, 0, 0]))

    def count(self, source: int, topics: Collection[int], at: datetime, feeling: str, reach: int) -> None:
        """This function will count one thing that was said."""
        self._add(source, topics, at, [1, feeling == Feeling.NEGATIVE, feeling == Feeling.POSITIVE, reach])

    def feels_otherwise(
        self, mention: Mention, topics: Collection[int], before: str, *, echoes: Iterable[Said] = ()
    ) -> None:
        """This function will count a mention anew whose feeling was `before`, and those of its echoes that said so too.

        `echoes` are their places and moments: a person who corrects a mention has read their words as well; whoever
        edits one at its place has not changed theirs.
        """
        now = mention.feeling
        negative = (now == Feeling.NEGATIVE) - (before == Feeling.NEGATIVE)
        positive = (now == Feeling.POSITIVE) - (before == Feeling.POSITIVE)
        if negative or positive:
            for source, at in [(mention.source_id, mention.said_at), *echoes]:
                self._add(source, topics, at, [0, negative, positive, 0])

    def _add(self, source: int, topics: Collection[int], at: datetime, values: list[int]) -> None:
        bucket = bucket_of(at)
        for key in ((Series.SOURCE, source, bucket), *((Series.TOPIC, topic, bucket) for topic in topics)):
            self.sums[key] = [old + new for old, new in zip(self.sums[key], values, strict=True)]


def add_counts(client: Client, tally: Tally) -> None:
    """This function will add what was counted, in one statement, always in the same order of rows."""
    if not tally.sums:
        return
    rows = sorted((str(series), ref, bucket, *values) for (series, ref, bucket), values in tally.sums.items())
    with connection.cursor() as cursor:
        cursor.execute(_ADD, [client.pk, *map(list, zip(*rows, strict=True))])
