"""What falls due: how soon it is handled at a given pace, and what a claim costs among a million rows.

    python -m bench.sweep falling [--pace 100] [--seconds 30] [--brands 2] [--no-worker]
    python -m bench.sweep registry [--rows 1000000]

`falling` runs the sweep and one worker as processes of their own, with a real mail server on this machine, and looks
from outside, as the database's owner, at when each escalation can be seen: its transaction's commit, not its clock.
"""

import argparse
import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

with socket.socket() as _probe:
    _probe.bind(("127.0.0.1", 0))
    MAIL_PORT = int(_probe.getsockname()[1])
os.environ |= {"EMAIL_HOST": "127.0.0.1", "EMAIL_PORT": str(MAIL_PORT), "BROKER_FOLDER": tempfile.mkdtemp()}

from bench.place import NAME, harness  # isort: split

import psycopg
from django.db import connections, transaction
from psycopg.conninfo import make_conninfo

from apps.clients.models import Client
from apps.clients.queries import whole_agency
from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.feedback.operations import take_in
from apps.feedback.reading import ParsedRow
from apps.tenancy.models import Agency
from apps.tenancy.sweep import acting_for, claim_due, in_public
from tests.faults.mail_server import MailServer

TWO_DAYS = timedelta(hours=48)
MOST_WAITED = 180.0
AGENCIES = (10, 100, 1000)
CLAIMED, ROUNDS = 500, 21
Owner = psycopg.Connection[Any]


def as_owner() -> Owner:
    url = harness.with_database(harness.databases.urls["owner"], NAME)
    return psycopg.connect(make_conninfo(url), autocommit=True)


def load() -> str:
    """How busy the machine is: others may be working on it."""
    return " ".join(f"{each:.1f}" for each in os.getloadavg())


# --- what falls due -----------------------------------------------------------------------------------------------


def owe(pace: int, seconds: int, brands: int, begins: datetime) -> int:
    """Promoters whose 48 hours end one after another, `pace` a second, in turn over the brands."""
    with in_public():
        agency = Agency.objects.get(slug="north")
    amount = pace * seconds
    with acting_for(agency, []), transaction.atomic(), scope.limited_to(whole_agency()):
        clients = list(Client.objects.in_scope().order_by("pk")[:brands])
        for place, client in enumerate(clients):
            rows = [_promoter(n, begins + timedelta(seconds=n / pace)) for n in range(place, amount, len(clients))]
            take_in(by=SYSTEM, client=client, rows=rows, imported=None)
    return amount


def _promoter(number: int, falls_at: datetime) -> ParsedRow:
    who = (f"Falling {number}", f"falling{number}@bench.test", "", "", "", "en", "", None)
    return ParsedRow(number, f"falling-{number}", 10, "", falls_at - TWO_DAYS, *who)


@contextmanager
def processes(worker: bool) -> Iterator[None]:
    """The sweep, and the worker as `make demo` runs it."""
    commands = [[sys.executable, "manage.py", "sweep"]]
    if worker:
        told = "-A config.celery worker --pool prefork --concurrency 1 --prefetch-multiplier 1 --loglevel ERROR"
        quiet = "--without-gossip --without-mingle --without-heartbeat"
        commands.append([sys.executable, "-m", "celery", *told.split(), *quiet.split()])
    for folder in ("queue", "control"):
        (Path(os.environ["BROKER_FOLDER"]) / folder).mkdir(exist_ok=True)
    started = [subprocess.Popen(command, cwd=harness.CHECKOUT) for command in commands]
    try:
        yield
    finally:
        for each in started:
            each.send_signal(signal.SIGTERM)
        for each in started:
            each.wait(60)


def watch(owner: Owner, amount: int, begins: datetime) -> list[float]:
    """Seconds between the moment of each deadline and the first look at which it had fallen."""
    waits: dict[int, float] = {}
    ends = time.monotonic() + (begins - datetime.now(UTC)).total_seconds() + MOST_WAITED
    while len(waits) < amount and time.monotonic() < ends:
        rows = owner.execute(
            "SELECT id, extract(epoch FROM clock_timestamp() - due_at) FROM north.deadlines_deadline"
            " WHERE kind = 'outreach.first_contact' AND escalated_at IS NOT NULL AND due_at >= %s",
            [begins],
        )
        for pk, late in rows:
            waits.setdefault(pk, float(late))
        time.sleep(0.05)
    return sorted(waits.values())


def mails_left(owner: Owner) -> int:
    row = owner.execute("SELECT count(*) FROM public.tenancy_due WHERE kind = 'mail'").fetchone()
    return int(row[0]) if row else 0


def falling(pace: int, seconds: int, brands: int, worker: bool) -> None:
    """One row of the table."""
    begins = datetime.now(UTC) + timedelta(seconds=15 + pace * seconds / 400)
    amount = owe(pace, seconds, brands, begins)
    with as_owner() as owner, MailServer(MAIL_PORT) as mails, processes(worker):
        busy = load()
        waits = watch(owner, amount, begins)
        fallen_after = (datetime.now(UTC) - begins).total_seconds()
        still = mails_left(owner)
        ends = time.monotonic() + MOST_WAITED
        while mails_left(owner) and time.monotonic() < ends:
            time.sleep(0.3)
        out_after = (datetime.now(UTC) - begins).total_seconds()
        taken = mails.witness.taken
    if not waits:
        raise SystemExit("nothing fell")
    at = [waits[min(len(waits) - 1, int(len(waits) * share))] for share in (0.5, 0.99, 1)]
    within = sum(wait <= 2 for wait in waits) / amount
    print("| falling a second | deadlines | median, 99 %, latest | within 2 s | mails | last mail out | load before |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    print(
        f"| {pace}, {brands} brands{'' if worker else ', no worker'} | {amount:,}, over {fallen_after:.0f} s |"
        f" {at[0]:.2f} s, {at[1]:.2f} s, {at[2]:.2f} s | {within:.1%} (n {len(waits):,}) |"
        f" {len(taken):,}, {sum(taken.values()) - len(taken)} twice | after {out_after:.0f} s, {still} then waiting |"
        f" {busy} |"
    )


# --- the registry -------------------------------------------------------------------------------------------------


def registry(rows: int) -> None:
    """The same number of rows over ever more agencies; of these twenty have a schema, the rest are ids."""
    print("| registry rows | agencies | claim of 500, median, most | asked when nothing is due | load |")
    print("| --- | --- | --- | --- | --- |")
    with as_owner() as owner:
        _make_agencies(owner)
        for agencies in AGENCIES:
            owner.execute("TRUNCATE public.tenancy_due")
            owner.execute(
                "INSERT INTO public.tenancy_due (agency_id, client_id, kind, ref, due_at, attempts)"
                " SELECT (SELECT array_agg(id ORDER BY id) FROM public.tenancy_agency)[1 + n %% %s],"
                " 1 + n %% 7, 'deadline', n, now() + interval '1 day' + n * interval '1 second', 0"
                " FROM generate_series(1, %s) n",
                [agencies, rows],
            )
            owner.execute("VACUUM ANALYZE public.tenancy_due")
            taken = [_one_claim(owner) for _ in range(ROUNDS)]
            nothing = statistics.median(_asked() for _ in range(ROUNDS))
            print(
                f"| {rows:,} | {agencies:,} | {statistics.median(taken) * 1e3:.1f} ms, {max(taken) * 1e3:.1f} ms |"
                f" {nothing * 1e3:.2f} ms | {load()} |"
            )


def _make_agencies(owner: Owner) -> None:
    from apps.accounts.operations import create_agency

    for number in range(18):
        slug = f"bench{number}"
        create_agency(slug=slug, name=slug, domain=f"{slug}.test", owner_email="o@bench.test", owner_name="O")
    owner.execute(
        "INSERT INTO public.tenancy_agency (schema_name, name, slug, created_at, schema_mark)"
        " SELECT 'only' || n, 'Only ' || n, 'only' || n, now(), '' FROM generate_series(1, 980) n"
    )


def _one_claim(owner: Owner) -> float:
    """500 rows, spread over everything, fall due; then they are claimed, and taken off as done."""
    owner.execute(
        "UPDATE public.tenancy_due SET due_at = now() - interval '1 minute' WHERE id IN ("
        "SELECT id FROM public.tenancy_due TABLESAMPLE BERNOULLI (0.1) LIMIT 500)"
    )
    start = time.perf_counter()
    claims = claim_due(now=clock.now(), limit=CLAIMED)
    taken = time.perf_counter() - start
    owner.execute("DELETE FROM public.tenancy_due WHERE due_at < now() + interval '1 hour'")
    if len(claims) != CLAIMED:
        raise RuntimeError(f"{len(claims)} claimed")
    return taken


def _asked() -> float:
    start = time.perf_counter()
    if claim_due(now=clock.now(), limit=CLAIMED):
        raise RuntimeError("something was due")
    return time.perf_counter() - start


def main() -> None:
    """Print the figures, and leave nothing behind."""
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=("falling", "registry"))
    parser.add_argument("--pace", type=int, default=100)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--brands", type=int, default=2)
    parser.add_argument("--no-worker", action="store_true")
    parser.add_argument("--rows", type=int, default=1_000_000)
    given = parser.parse_args()
    harness.databases.build()
    harness.databases.copy(NAME)
    Path(os.environ["BROKER_FOLDER"]).mkdir(exist_ok=True)
    try:
        if given.what == "falling":
            falling(given.pace, given.seconds, given.brands, not given.no_worker)
        else:
            registry(given.rows)
    finally:
        for each in connections.all():
            each.close()
        harness.databases.drop(NAME)


if __name__ == "__main__":
    main()
