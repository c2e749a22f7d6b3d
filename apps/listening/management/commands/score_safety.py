"""Tell complaints about real harm from all others."""

import csv
import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.core.columns import SEPARATORS, cells_of_column
from apps.core.errors import BadInput
from apps.listening.safety import judge


class Command(BaseCommand):
    help = (
        "Say for each text of a file how likely it tells of real harm: crash, fire, injury, death, shock, poisoning."
        " English, Spanish, French, German. Without network."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file with a head line, or one without and a column's number")
        parser.add_argument(
            "--text-column", required=True, help="the column's name; or its number from 1, without a head"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON array with an object for each row")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            rows = [_judged(number, text) for number, text in _cells(options["file"], options["text_column"])]
        except (BadInput, OSError) as refused:
            raise CommandError(str(refused)) from refused
        if options["json"]:
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
            self.stdout.write(f"[{lines}]")
            return
        for row in rows:
            self.stdout.write(f"{row['row']}: {row['label']}, {row['confidence']}. {'; '.join(row['reasons'])}")
        severe = sum(row["label"] == "safety" for row in rows)
        self.stdout.write(f"{len(rows)} texts, {severe} of them about safety.")


def _judged(number: int, text: str) -> dict[str, Any]:
    verdict = judge(text)
    return {
        "row": number,
        "label": "safety" if verdict.is_safety else "other",
        "confidence": round(verdict.likelihood, 4),
        "reasons": [f"{each.kind}: {each.words}" for each in verdict.reasons],
    }


def _cells(path: Path, column: str) -> Iterator[tuple[int, str]]:
    if not (column.isascii() and column.isdigit()):
        return cells_of_column(path, column)
    return _numbered(path, int(column))


def _numbered(path: Path, place: int) -> Iterator[tuple[int, str]]:
    """Of a file without a head: quotes are words there, as in the files of authorities."""
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    lines = text.split("\n")
    separator = max(SEPARATORS, key=lines[0].count)
    quoting: Any = csv.QUOTE_NONE if separator == "\t" else csv.QUOTE_MINIMAL
    filled = (line for line in lines if line.strip())
    for number, cells in enumerate(csv.reader(filled, delimiter=separator, quoting=quoting), start=1):
        if len(cells) < place:
            raise BadInput(f"Row {number} has {len(cells)} columns only.", field="text-column")
        yield number, cells[place - 1]
