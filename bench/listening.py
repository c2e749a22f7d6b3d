"""Taking mentions in, from arrival to alert, and the list of a brand with many of them.

    python -m bench.listening [--many 200000]

A thousand made-up posts a call, as a program sends them; then a storm of 200 a second in calls of 200 while the brand
is large, each followed by what a worker does: looking at the counts. `plain` beside it inserts the same rows with
COPY and nothing else. Statement times of the list are PostgreSQL's alone.
"""

import argparse
import os
import random
import statistics
import time
from collections.abc import Iterator
from datetime import datetime, timedelta

from bench.place import NAME, harness  # isort: split

import psycopg
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from psycopg.conninfo import make_conninfo

from apps.accounts.models import User
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.bulk import insert_objects
from apps.listening.filters import MentionFilter
from apps.listening.models import Alert, Mention, Source
from apps.listening.operations.taking import NewMention, take_mentions
from apps.listening.operations.watching import watch
from apps.tenancy.models import Agency
from apps.tenancy.sweep import in_public
from bench.pages import _at_work

CALL, STORM_SECONDS, A_SECOND = 1000, 20, 200
OPENINGS = ("Queue at the counter,", "Second cup today,", "Read about it this morning,", "Not sure what to think,")
WORDS = (
    *("coffee", "late", "van", "grinder", "refund", "hotline", "driver", "barista", "price", "bag", "beans", "roast"),
    *("invoice", "order", "shop", "window", "music", "tea", "cup", "lid", "milk", "oat", "card", "terminal", "app"),
    *("login", "parcel", "courier", "street", "corner", "Monday", "rain", "morning", "table", "light"),
)
ENDS = ("excellent, thank you.", "terrible, I am furious.", "as usual.", "never again.", "see you tomorrow.")


def posts(dice: random.Random, count: int, since: datetime, until: datetime, word: str) -> Iterator[NewMention]:
    """Posts of nine random words each, evenly over the time."""
    step = (until - since) / max(count, 1)
    for number in range(count):
        text = " ".join([dice.choice(OPENINGS), *dice.sample(WORDS, 9), dice.choice(ENDS)])
        yield NewMention(
            text=text,
            source="chirper",
            outside_id=f"{word}-{number}",
            author=f"@{dice.randrange(10**6)}",
            reach=dice.randrange(2000),
            said_at=since + step * number,
        )


def grow(agency: Agency, dice: random.Random, count: int) -> float:
    """This function will take in `count` mentions of thirty days and return how many a second."""
    now = clock.now()
    batch: list[NewMention] = []
    taken = 0.0
    for new in posts(dice, count, now - timedelta(days=30), now - timedelta(minutes=5), "p"):
        batch.append(new)
        if len(batch) == CALL:
            taken += _call(agency, batch)
            batch = []
    if batch:
        taken += _call(agency, batch)
    return count / taken


def _call(agency: Agency, batch: list[NewMention]) -> float:
    start = time.perf_counter()
    with _at_work(agency) as client:
        take_mentions(by=SYSTEM, client=client, mentions=batch)
    return time.perf_counter() - start


def plain(agency: Agency, count: int) -> float:
    """This function will insert copies of `count` mentions, roll them back, and return how many a second."""
    with _at_work(agency) as client:
        rows = list(Mention.objects.filter(client=client).order_by("-pk")[:count])
        for number, row in enumerate(rows):
            row.pk, row.public_id, row.outside_id = None, f"x{number}", f"x{number}"
        start = time.perf_counter()
        insert_objects(rows)
        taken = time.perf_counter() - start
        Mention.objects.filter(client=client, outside_id__startswith="x").delete()
    return count / taken


def storm(agency: Agency, dice: random.Random) -> tuple[list[float], list[float], float | None]:
    """This function will return seconds of each call and each look, and after how long the alert stood there."""
    calls, looks, alerted = [], [], None
    begun = time.perf_counter()
    for second in range(STORM_SECONDS):
        now = clock.now()
        new = list(posts(dice, A_SECOND, now - timedelta(seconds=1), now, f"s{second}"))
        calls.append(_call(agency, new))
        start = time.perf_counter()
        with _at_work(agency) as client:
            watch(client)
            found = Alert.objects.filter(client=client).exists()
        looks.append(time.perf_counter() - start)
        if found and alerted is None:
            alerted = time.perf_counter() - begun
        time.sleep(max(0.0, begun + second + 1 - time.perf_counter()))
    return calls, looks, alerted


def lists(agency: Agency) -> Iterator[str]:
    """Rows of a table: the time of the statements that draw a page of the list."""
    with _at_work(agency) as client:
        user = User.objects.get(email="priya@north.test")
        deep = Mention.objects.filter(client=client).order_by("-said_at", "-pk")[Mention.objects.count() // 2]
        source = Source.objects.get(client=client)
        for name, given in (
            ("the newest", {}),
            ("half way down", {"after": deep.public_id}),
            ("negative ones", {"feeling": "negative"}),
            ("of high risk", {"is_risky": True}),
            ("at one place", {"source": source.code}),
            ("a search for two words, often found", {"search": "grinder refund"}),
            ("a search for a word that is nowhere", {"search": "zebra"}),
        ):
            wanted = MentionFilter(user=user, client=client, **given)
            times = [_statements(wanted) for _ in range(5)]
            yield f"| {name} | {statistics.median(times) * 1e3:.0f} ms |"


def _statements(wanted: MentionFilter) -> float:
    with CaptureQueriesContext(connection) as asked:
        wanted.page()
    return sum(float(each["time"]) for each in asked.captured_queries)


def main() -> None:
    """Print the figures, and leave nothing behind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--many", type=int, default=200_000)
    given = parser.parse_args()
    harness.databases.build()
    harness.databases.copy(NAME)
    try:
        with in_public():
            agency = Agency.objects.get(slug="north")
        dice = random.Random(7)
        rate = grow(agency, dice, given.many)
        with psycopg.connect(
            make_conninfo(harness.with_database(harness.databases.urls["owner"], NAME)), autocommit=True
        ) as owner:
            owner.execute("VACUUM ANALYZE")
        with _at_work(agency) as client:
            watch(client)
            Alert.objects.filter(client=client).delete()
        calls, looks, alerted = storm(agency, dice)
        print(f"load {os.getloadavg()[0]:.1f}\n\n| | |\n| --- | --- |")
        print(f"| taken in a second, {given.many:,} in calls of {CALL:,} | {rate:,.0f} |")
        print(f"| the same rows by COPY alone | {plain(agency, 20_000):,.0f} |")
        print(f"| a call of {A_SECOND}, median and longest | {statistics.median(calls):.2f} s, {max(calls):.2f} s |")
        print(f"| a look at the counts, median and longest | {statistics.median(looks):.2f} s, {max(looks):.2f} s |")
        stood = f"{alerted:.2f} s" if alerted is not None else "no alert"
        print(f"| from the storm's first arrival to the alert | {stood} |")
        print(f"\n| page of {given.many:,} | statements, median of 5 |\n| --- | --- |")
        print("\n".join(lists(agency)))
    finally:
        for each in connections.all():
            each.close()
        harness.databases.drop(NAME)


if __name__ == "__main__":
    main()
