"""Importing a large file, beside COPY of the very rows that came of it, as owner, in the same run.

    python -m bench.imports [ROWS] [--profile]

Prints rows a second of both, their ratio, and how much memory the importing process took at most; with `--profile`
where Python and which statements took the time.
"""

import argparse
import cProfile
import csv
import pstats
import random
import resource
import tempfile
import time
from collections import Counter
from contextlib import nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bench.place import NAME, harness  # isort: split

import psycopg
from django.db import connection, connections, transaction
from psycopg.conninfo import make_conninfo

from apps.clients.models import Client
from apps.clients.queries import whole_agency
from apps.core import scope
from apps.core.actors import SYSTEM
from apps.core.jobs import run_job
from apps.feedback.models import Import
from apps.feedback.operations.imports import name_file, start_import
from apps.tenancy.models import Agency
from apps.tenancy.sweep import acting_for, in_public

MAPPING = {
    "source_id": "Response ID",
    "score": "Score",
    "comment": "Comment",
    "answered_at": "Created at",
    "customer_name": "Person name",
    "customer_email": "Person email",
}
# Every table that the import fills, parents first; the registry lies in public.
TABLES = (
    "clients_customer",
    "feedback_response",
    "feedback_rejection",
    "feedback_leftoutcell",
    "feedback_closedloop",
    "outreach_outreachcase",
    "deadlines_deadline",
    "core_event",
    "insights_stalehour",
    "public.tenancy_due",
)
WORDS = [
    *("delivery", "came", "on", "time", "nobody", "had", "to", "chase", "anyone", "the", "coffee", "is", "what"),
    *("we", "were", "promised", "van", "driver", "knows", "our", "door", "invoice", "was", "hard", "read"),
    *("support", "answered", "within", "an", "hour", "machine", "broke", "twice", "in", "spring"),
]


def write_file(path: Path, rows: int) -> None:
    """Write an export: six in ten promoters, half of the scores of the last two days, 5 % of customers twice, some
    rows that are wrong; every seed the same."""
    dice = random.Random(7)
    now = datetime.now(UTC)
    scores = [10, 10, 10, 9, 9, 9, 8, 7, 5, 2]
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["Response ID", "Person name", "Person email", "Score", "Comment", "Created at"])
        for number in range(rows):
            who = number if dice.random() > 0.05 else dice.randrange(number + 1)
            score: Any = dice.choice(scores) if number % 500 else 11
            hours = dice.random() * 40 if number % 2 else 50 + dice.random() * 5000
            at = (now - timedelta(hours=hours)).strftime("%Y-%m-%dT%H:%M:%SZ")
            words = " ".join(dice.choices(WORDS, k=dice.randrange(40)))
            email = "" if number % 20 == 3 else f"person{who}@example.test"
            writer.writerow([f"r{number}", f"Person {who}" if email else "", email, score, words, at])


def import_file(path: Path) -> tuple[int, float]:
    """Import the file as the job does; return the rows and the seconds."""
    with in_public():
        agency = Agency.objects.get(slug="north")
    with acting_for(agency, []), transaction.atomic(), scope.limited_to(whole_agency()):
        client = Client.objects.in_scope().get(slug="harbour")
    with acting_for(agency, [client.pk]):
        with transaction.atomic():
            imported = name_file(by=SYSTEM, client=client, path=path)
            start_import(by=SYSTEM, imported=imported, mapping=MAPPING, options={"zone": "UTC"})
        start = time.perf_counter()
        with transaction.atomic():
            job_id = Import.objects.values_list("job_id", flat=True).get(pk=imported.pk)
        while run_job(job_id or 0) is not None:
            pass
        seconds = time.perf_counter() - start
        with transaction.atomic():
            counts = Import.objects.values_list("counts", flat=True).get(pk=imported.pk)
    print(counts)
    return counts["rows"], seconds


NOTING = """
    SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = %s AND t.tgname LIKE 'insights\\_%%'
"""


def copy_rows(folder: Path, schema: str) -> float:
    """Take the rows out of every table, empty the tables, and time COPY putting them back, as owner."""
    url = harness.with_database(harness.databases.urls["owner"], NAME)
    with psycopg.connect(make_conninfo(url)) as owner:
        names = [name if "." in name else f'"{schema}".{name}' for name in TABLES]
        for name in names:
            _copy_out(owner, name, folder / name)
        owner.execute(f"TRUNCATE {', '.join(names)} CASCADE")  # type: ignore[arg-type]
        # The notes of stale hours are among the rows already: COPY shall not make them a second time.
        for table, trigger in owner.execute(NOTING, [schema]).fetchall():
            owner.execute(f'ALTER TABLE "{schema}"."{table}" DISABLE TRIGGER "{trigger}"')  # type: ignore[arg-type]
        owner.commit()
        start = time.perf_counter()
        for name in names:
            _copy_in(owner, name, folder / name)
        owner.commit()
        return time.perf_counter() - start


def _copy_out(owner: psycopg.Connection[Any], table: str, path: Path) -> None:
    copying = owner.cursor().copy(f"COPY {table} TO STDOUT (FORMAT binary)")  # type: ignore[arg-type]
    with path.open("wb") as out, copying as blocks:
        for block in blocks:
            out.write(block)


def _copy_in(owner: psycopg.Connection[Any], table: str, path: Path) -> None:
    copying = owner.cursor().copy(f"COPY {table} FROM STDIN (FORMAT binary)")  # type: ignore[arg-type]
    with path.open("rb") as rows, copying as copy:
        while block := rows.read(1 << 16):
            copy.write(block)


class Statements:
    """Seconds spent waiting for each statement; wrapped round the connection of the import."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.times: Counter[str] = Counter()

    def __call__(self, execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        start = time.perf_counter()
        try:
            return execute(sql, params, many, context)
        finally:
            name = " ".join(str(sql).split())[:160]
            self.seconds[name] += time.perf_counter() - start
            self.times[name] += 1

    def show(self) -> None:
        for name, seconds in self.seconds.most_common(25):
            print(f"{seconds:8.2f} s {self.times[name]:6} × {name}")


def main() -> None:
    """Print the figures, and leave nothing behind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--profile", action="store_true")
    given = parser.parse_args()
    harness.databases.build()
    harness.databases.copy(NAME)
    profile, statements = cProfile.Profile(), Statements()
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "scores.csv"
            write_file(path, given.rows)
            size = path.stat().st_size >> 20
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
            if given.profile:
                profile.enable()
            with connection.execute_wrapper(statements) if given.profile else nullcontext():
                rows, seconds = import_file(path)
            profile.disable()
            most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
            with in_public():
                schema = Agency.objects.get(slug="north").schema_name
            connection.close()
            copied = copy_rows(Path(folder), schema)
        print("| rows | file | import | COPY of the same rows | share | memory before, at most |")
        print("| --- | --- | --- | --- | --- | --- |")
        print(
            f"| {rows:,} | {size} MB | {rows / seconds:,.0f} rows/s | {rows / copied:,.0f} rows/s |"
            f" {copied / seconds:.0%} | {before} MB, {most} MB |"
        )
        if given.profile:
            statements.show()
            pstats.Stats(profile).sort_stats("tottime").print_stats(35)
    finally:
        for each in connections.all():
            each.close()
        harness.databases.drop(NAME)


if __name__ == "__main__":
    main()
