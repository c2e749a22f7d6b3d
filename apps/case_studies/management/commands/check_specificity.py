"""Tell texts that are about one customer from those that could be about any company."""

import csv
import json
import sys
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.case_studies.specificity import Label, judge

FIELD_LIMIT = 10_000_000  # characters of one cell


class Command(BaseCommand):
    help = (
        "Label each text of a CSV file: specific, generic, mixed, request, complaint, thanks, or unknown for a"
        " language that is not known; with the reasons in words. English and Spanish."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file with a head line, in UTF-8")
        parser.add_argument("--text-column", required=True, help="the column that holds the texts")
        parser.add_argument("--json", action="store_true", help="print one JSON array with an object for each row")

    def handle(self, *args: Any, **options: Any) -> None:
        rows = [_judged(number, text) for number, text in _texts(options["file"], options["text_column"])]
        if options["json"]:
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
            self.stdout.write(f"[{lines}]")
            return
        for row in rows:
            self.stdout.write(f"{row['row']}: {row['label']}. {'; '.join(row['reasons'])}")
        counted = Counter(row["label"] for row in rows)
        told = ", ".join(f"{counted[label]} {label}" for label in Label if counted[label])
        self.stdout.write(f"{len(rows)} texts: {told or 'none'}.")


def _judged(number: int, text: str) -> dict[str, Any]:
    verdict = judge(text)
    return {
        "row": number,
        "label": str(verdict.label),
        "testimonial": verdict.label is Label.SPECIFIC,
        "sureness": round(verdict.sureness, 3),
        "language": verdict.language,
        "reasons": list(verdict.reasons),
        "text": text,
    }


def _texts(path: Path, column: str) -> Iterator[tuple[int, str]]:
    """Row numbers begin at 1, below the head line. Raises CommandError for what is no such file."""
    csv.field_size_limit(min(FIELD_LIMIT, sys.maxsize))
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            known = reader.fieldnames or []
            if column not in known:
                message = f"There is no column “{column}”. The file has: {', '.join(known) or 'no head line'}."
                raise CommandError(message)
            for number, row in enumerate(reader, start=1):
                yield number, row[column] or ""
    except OSError as error:
        message = f"“{path}” cannot be read: {error.strerror}. Name a CSV file."
        raise CommandError(message) from error
    except UnicodeDecodeError as error:
        message = f"“{path}” is not in UTF-8. Save it as “CSV UTF-8”, then try again."
        raise CommandError(message) from error
    except csv.Error as error:
        message = f"“{path}” is no CSV file: {error}."
        raise CommandError(message) from error
