"""Tell texts that are about one customer from those that could be about any company."""

import json
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.case_studies.specificity import Label, judge
from apps.core.columns import cells_of_column
from apps.core.errors import BadInput


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
        try:
            rows = [_judged(number, text) for number, text in cells_of_column(options["file"], options["text_column"])]
        except BadInput as refused:
            raise CommandError(str(refused)) from refused
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
