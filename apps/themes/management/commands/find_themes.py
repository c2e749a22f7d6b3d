"""Say which theme each text of a CSV file speaks of."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from apps.listening.csv_columns import columns
from apps.themes.finding.themes import NONE, find_themes


class Command(BaseCommand):
    help = (
        "Group the texts of a CSV file into themes, named by their most telling words. The same file gives the same"
        " themes. A text in which nothing tells has none."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file with a head line, in UTF-8")
        parser.add_argument("--text-column", required=True, help="the column that holds the texts")
        parser.add_argument("--themes", type=int, help="how many to find; left out, it follows from how many texts")
        parser.add_argument("--json", action="store_true", help="print one JSON array with an object for each row")

    def handle(self, *args: Any, **options: Any) -> None:
        texts = [text for (text,) in columns(options["file"], [options["text_column"]])]
        found = find_themes(texts, themes=options["themes"])
        if options["json"]:
            rows = []
            for number, (text, theme) in enumerate(zip(texts, found.of_texts, strict=True), start=1):
                known = theme != NONE
                rows.append(
                    {
                        "row": number,
                        "theme": theme if known else None,
                        "name": found.themes[theme].name if known else "",
                        "text": text,
                    }
                )
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
            self.stdout.write(f"[{lines}]")
            return
        for each in found.themes:
            share = 100 * each.count / len(texts)
            self.stdout.write(f"{each.number}: {each.name}: {each.count} of {len(texts)} ({share:.0f} %)")
            self.stdout.write(f"    as “{texts[each.examples[0]]}”")
        without = found.of_texts.count(NONE)
        self.stdout.write(f"{len(texts)} texts, {len(found.themes)} themes, {without} without one.")
