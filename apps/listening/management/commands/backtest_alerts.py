"""Say when the detector would have raised an alert over counts of the past, knowing at each moment no later one."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.listening.csv_columns import columns
from apps.listening.spikes.detector import Alert, Sensitivity, alerts_in

HEAD = 2  # the line of a file in which the first count stands


class Command(BaseCommand):
    help = (
        "Read counts of mentions (columns timestamp, value; in order) and print each alert: its moment, its score in"
        " deviations from usual, how much was said and how much is usual. The same detector as for live counts."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--counts", type=Path, required=True, help="a CSV file with a head line, in UTF-8")
        steps = [str(step) for step in Sensitivity]
        parser.add_argument("--sensitivity", choices=steps, default=str(Sensitivity.MEDIUM))
        parser.add_argument("--drops", action="store_true", help="also alert when there is much less than usual")
        parser.add_argument("--json", action="store_true", help="print one JSON array with an object for each alert")

    def handle(self, *args: Any, **options: Any) -> None:
        written: dict[datetime, str] = {}
        counts = _counts(options["counts"], written)
        alerts = alerts_in(counts, sensitivity=Sensitivity(options["sensitivity"]), drops=options["drops"])
        rows = [_row(alert, written) for alert in alerts]
        if options["json"]:
            lines = ",\n".join(json.dumps(row) for row in rows)
            self.stdout.write(f"[{lines}]")
            return
        for row in rows:
            self.stdout.write("{moment}: {direction}, score {score}, {seen:g} where {usual:g} is usual".format(**row))
        self.stdout.write(f"{len(rows)} alerts in {len(written)} counts.")


def _row(alert: Alert, written: dict[datetime, str]) -> dict[str, Any]:
    return {
        "moment": written[alert.at],
        "until": written[alert.until],
        "direction": str(alert.direction),
        "score": round(alert.score, 2),
        "seen": round(alert.seen, 1),
        "usual": round(alert.usual, 1),
    }


def _counts(path: Path, written: dict[datetime, str]) -> Iterator[tuple[datetime, float]]:
    """Counts as they come; `written` keeps each moment as the file has it."""
    last: datetime | None = None
    for line, (moment, count) in enumerate(columns(path, ["timestamp", "value"]), start=HEAD):
        try:
            at = datetime.fromisoformat(moment.strip())
        except ValueError as error:
            message = f"Line {line} has the timestamp “{moment}”. Write it like 2026-11-26 13:05:00."
            raise CommandError(message) from error
        if last is not None and (at.tzinfo is None) != (last.tzinfo is None):
            raise CommandError(f"Line {line} has the timestamp “{moment}”. Name a zone in all lines or in none.")
        if last is not None and at <= last:
            raise CommandError(f"Line {line} is not later than the line before it. Sort the counts by timestamp.")
        written[at], last = moment, at
        yield at, _value(count, line)


def _value(text: str, line: int) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not isfinite(value) or value < 0:
        raise CommandError(f"Line {line} has the value “{text}”. Write a count: 0 or more.")
    return value
