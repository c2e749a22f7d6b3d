"""What the foundations cost, beside a baseline in the same run: `make bench`. A table for docs/benchmarks.md.

Runs on the tests' PostgreSQL, in a database of its own, as the serving role.
"""

import os
import platform
import statistics
import time
from collections.abc import Callable
from datetime import timedelta

from tests import harness  # sets the environment up, before Django

NAME = f"goodword_bench_{os.getpid()}"
os.environ["DATABASE_URL"] = harness.with_database(harness.databases.urls["app"], NAME)
os.environ["DATABASE_OWNER_URL"] = harness.with_database(harness.databases.urls["owner"], NAME)
os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings"
os.environ["LOG_LEVEL"] = "ERROR"

import django  # noqa: E402
from django.conf import settings  # noqa: E402

settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, "bench.plain"]
django.setup()

from django.db import connection, connections, transaction  # noqa: E402

from apps.accounts.operations import create_agency  # noqa: E402
from apps.clients.models import Client  # noqa: E402
from apps.clients.queries import whole_agency  # noqa: E402
from apps.core import clock, scope  # noqa: E402
from apps.core.actors import SYSTEM  # noqa: E402
from apps.feedback.operations import take_in  # noqa: E402
from apps.feedback.reading import ParsedRow  # noqa: E402
from apps.tenancy import hosts  # noqa: E402
from apps.tenancy.models import Agency  # noqa: E402
from apps.tenancy.sweep import claim_due, in_public, sweep_once  # noqa: E402
from bench.newsroom import story_page  # noqa: E402

ROWS, CHUNK, FALLING = 10_000, 1_000, 200
Row = tuple[str, str, str]


def timed(work: Callable[[], object], times: int) -> float:
    """Median seconds of one call."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def agencies() -> Row:
    made = iter(range(100))

    def make() -> None:
        slug = f"bench{next(made)}"
        create_agency(slug=slug, name=slug, domain=f"{slug}.test", owner_email="o@bench.test", owner_name="O")

    return "A new agency, schema and owner", f"{timed(make, 5):.2f} s", "16 to 40 s by migrations (measured before)"


def host_look_up() -> Row:
    def uncached() -> None:
        hosts.forget_hosts()
        hosts.host_named("north.test")

    hosts.host_named("north.test")
    cached = timed(lambda: hosts.host_named("north.test"), 2000)
    return "Host to agency, a request", f"{cached * 1e3:.4f} ms", f"{timed(uncached, 300) * 1e3:.2f} ms uncached"


def enter() -> Client:
    with in_public():
        agency = Agency.objects.get(slug="north")
    connection.set_tenant(agency)  # type: ignore[attr-defined]
    with transaction.atomic():
        scope.limit_to(whole_agency())
        return Client.objects.get(slug="harbour")


def responses(first: int, amount: int, hours_ago: float, score: Callable[[int], int]) -> list[ParsedRow]:
    at = clock.now() - timedelta(hours=hours_ago)
    return [
        ParsedRow(n, f"b{n}", score(n), "Some words.", at, f"P {n}", f"p{n}@bench.test", "", "", "", "en", "", None)
        for n in range(first, first + amount)
    ]


def import_rate() -> list[Row]:
    client = enter()
    rows = responses(0, ROWS, 1, lambda n: 10 if n % 10 == 0 else n % 9)

    def all_chunks() -> None:
        for start in range(0, ROWS, CHUNK):
            with transaction.atomic():
                take_in(by=SYSTEM, client=client, rows=rows[start : start + CHUNK], imported=None)

    new, again = timed(all_chunks, 1), timed(all_chunks, 1)
    rate = f"{ROWS / new:,.0f} rows/s"
    return [
        (f"Taking {ROWS:,} responses in, a tenth promoters", rate, f"{ROWS / again:,.0f} rows/s when all are known")
    ]


def sweeping() -> list[Row]:
    client = enter()
    with transaction.atomic():
        take_in(by=SYSTEM, client=client, rows=responses(10**6, FALLING, 47.999, lambda _n: 10), imported=None)
    time.sleep(4)
    claim = timed(lambda: claim_due(now=clock.now() - timedelta(days=9), limit=500), 50)
    start = time.perf_counter()
    done = sweep_once(now=clock.now(), limit=FALLING)
    rate = done / (time.perf_counter() - start)
    return [
        ("Asking what is due, nothing being", f"{claim * 1e3:.2f} ms", ""),
        (f"Deadlines fallen, with notices and mails queued ({done})", f"{rate:,.0f} a second", ""),
    ]


def main() -> None:
    """Print the table, and leave nothing behind."""
    harness.databases.build()
    harness.databases.copy(NAME)
    try:
        table = [agencies(), host_look_up(), *import_rate(), *sweeping(), *story_page(timed, enter())]
        print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}\n")
        print("| what | measured | beside it |\n| --- | --- | --- |")
        for what, measured, beside in table:
            print(f"| {what} | {measured} | {beside} |")
    finally:
        for each in connections.all():
            each.close()
        harness.databases.drop(NAME)


if __name__ == "__main__":
    main()
