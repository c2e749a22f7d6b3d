"""What people look at all day, with a thousand responses of a brand and with a hundred thousand.

    python -m bench.pages [--few 1000] [--many 100000]

Queries are counted and must be the same; times are the median of one page at a time, through the whole middleware,
and stand beside the same pages of the same brand while it was small.
"""

import argparse
import os
import random
import statistics
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from bench.place import NAME, harness  # isort: split

import psycopg
from django.db import connection, connections, transaction
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from psycopg.conninfo import make_conninfo

from apps.accounts.models import User
from apps.clients.models import Client
from apps.clients.queries import whole_agency
from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.feedback.operations import take_in
from apps.feedback.reading import ParsedRow
from apps.outreach.models import OutreachCase
from apps.tenancy.models import Agency
from apps.tenancy.sweep import acting_for, in_public
from tests.factories.case_studies import started_story

HOST, TIMES, CHUNK = "north.test", 15, 5_000
SCORES = (10, 10, 10, 9, 9, 9, 8, 7, 5, 2)
Measured = dict[str, tuple[float, int]]


class Brand:
    """Harbour, which grows; Priya leads it."""

    def __init__(self) -> None:
        with in_public():
            self.agency = Agency.objects.get(slug="north")
        self.amount = 0
        self.dice = random.Random(7)
        with self.at_work() as client:
            self.user = User.objects.get(email="priya@north.test")
            self.story_path = f"/stories/{started_story(client, by=self.user).public_id}/"

    def at_work(self) -> Any:
        return _at_work(self.agency)

    def grow_to(self, amount: int) -> None:
        """One customer in ten answers twice; nine in ten answers are older than what is owed for them."""
        while self.amount < amount:
            size = min(CHUNK, amount - self.amount)
            rows = [self._row(self.amount + n) for n in range(size)]
            self.amount += size
            with self.at_work() as client:
                take_in(by=SYSTEM, client=client, rows=rows, imported=None)
        with psycopg.connect(make_conninfo(_owner_url()), autocommit=True) as owner:
            owner.execute("VACUUM ANALYZE")

    def _row(self, number: int) -> ParsedRow:
        hours = 20 * self.dice.random() if number % 10 == 0 and number < 1000 else 50 + 9000 * self.dice.random()
        who = number - number % 10 if number % 10 == 1 else number
        person = (f"Person {who}", f"p{who}@bench.test", "", "Ltd", "", "en", "", None)
        answered_at = clock.now() - timedelta(hours=hours)
        return ParsedRow(
            number, f"p{number}", self.dice.choice(SCORES), "Came on time, as always.", answered_at, *person
        )

    def pages(self) -> dict[str, str]:
        with self.at_work():
            case = OutreachCase.objects.filter(response__source_id__startswith="p").order_by("pk")[0]
            return {
                "Today": "/",
                "Today, one brand": "/?client=harbour",
                "Outreach, the board": "/outreach/?client=harbour",
                "Outreach, of 30 days": "/outreach/?client=harbour&days=30",
                "Outreach, as a table": "/outreach/?client=harbour&view=table",
                "A promoter, with the timeline": f"/outreach/{case.public_id}/",
                "A customer, with the timeline": f"/customers/{case.customer.public_id}/",
                "Responses": "/responses/?client=harbour",
                "A story in the workshop": self.story_path,
                "A story in review": f"{self.story_path}review/",
            }


class _at_work:  # noqa: N801 - reads as a phrase
    def __init__(self, agency: Agency) -> None:
        self._inside = acting_for(agency, [])
        self._atomic = transaction.atomic()

    def __enter__(self) -> Client:
        self._inside.__enter__()
        self._atomic.__enter__()
        scope.limit_to(whole_agency())
        return Client.objects.get(slug="harbour")

    def __exit__(self, *exc: Any) -> None:
        self._atomic.__exit__(*exc)
        self._inside.__exit__(*exc)


def _owner_url() -> str:
    return harness.with_database(harness.databases.urls["owner"], NAME)


def measure(brand: Brand) -> Measured:
    """Median seconds and number of statements of each page."""
    browser = Browser(headers={"host": HOST})
    with brand.at_work():
        browser.force_login(brand.user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return {name: _page(browser, path) for name, path in brand.pages().items()}


def _page(browser: Browser, path: str) -> tuple[float, int]:
    taken = []
    for _ in range(TIMES + 1):
        start = time.perf_counter()
        answer = browser.get(path)
        taken.append(time.perf_counter() - start)
        if answer.status_code != 200:
            raise RuntimeError(f"{path} answered {answer.status_code}")
    with CaptureQueriesContext(connection) as asked:
        browser.get(path)
    return statistics.median(taken[1:]), len(asked)


def rows_of(few: Measured, many: Measured) -> Iterator[str]:
    for name, (before, asked_before) in few.items():
        after, asked_after = many[name]
        asked = str(asked_after) if asked_before == asked_after else f"{asked_before}, then {asked_after}"
        yield f"| {name} | {before * 1e3:.0f} ms | {after * 1e3:.0f} ms | {after / before:.2f} | {asked} |"


def main() -> None:
    """Print the figures, and leave nothing behind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--few", type=int, default=1_000)
    parser.add_argument("--many", type=int, default=100_000)
    given = parser.parse_args()
    harness.databases.build()
    harness.databases.copy(NAME)
    try:
        brand = Brand()
        brand.grow_to(given.few)
        few = measure(brand)
        brand.grow_to(given.many)
        many = measure(brand)
        print(f"load {os.getloadavg()[0]:.1f}, n {TIMES}\n")
        print(f"| page | {given.few:,} responses | {given.many:,} | times as long | statements |")
        print("| --- | --- | --- | --- | --- |")
        print("\n".join(rows_of(few, many)))
    finally:
        for each in connections.all():
            each.close()
        harness.databases.drop(NAME)


if __name__ == "__main__":
    main()
