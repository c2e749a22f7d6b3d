"""Say how each text of a CSV file feels, by the general model or with what corrections teach."""

import json
from argparse import ArgumentParser
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.listening.csv_columns import columns
from apps.listening.sentiment.layer import Trial, try_corrections
from apps.listening.sentiment.model import Mood, judge


class Command(BaseCommand):
    help = (
        "Label each text of a CSV file negative, neutral or positive, with confidence and language. With --corrections"
        " a layer is fitted to labelled texts, and used if it does better on some of them that it has not seen."
    )
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file with a head line, in UTF-8")
        parser.add_argument("--text-column", required=True, help="the column that holds the texts, in both files")
        parser.add_argument("--corrections", type=Path, help="a CSV file of texts with the right label")
        parser.add_argument("--label-column", help="the column of the corrections that holds the label")
        parser.add_argument("--first", type=int, help="use only so many corrections, from the head of the file")
        parser.add_argument("--json", action="store_true", help="print one JSON array with an object for each row")

    def handle(self, *args: Any, **options: Any) -> None:
        trial = _trial(options) if options["corrections"] else None
        judged = trial.layer.judge if trial and trial.layer else judge
        if trial:
            self.stderr.write(_told(trial))
        rows = []
        for number, (text,) in enumerate(columns(options["file"], [options["text_column"]]), start=1):
            verdict = judged(text)
            rows.append(
                {
                    "row": number,
                    "label": str(verdict.mood),
                    "confidence": round(verdict.confidence, 3),
                    "language": verdict.language,
                    "text": text,
                }
            )
        if options["json"]:
            lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows)
            self.stdout.write(f"[{lines}]")
            return
        for row in rows:
            self.stdout.write(f"{row['row']}: {row['label']} ({row['confidence']}, {row['language']})")
        counted = Counter(row["label"] for row in rows)
        told = ", ".join(f"{counted[mood]} {mood}" for mood in Mood if counted[mood])
        self.stdout.write(f"{len(rows)} texts: {told or 'none'}.")


def _trial(options: dict[str, Any]) -> Trial:
    if not options["label_column"]:
        raise CommandError("Say with --label-column which column of the corrections holds the label.")
    names = [options["text_column"], options["label_column"]]
    texts, moods = [], []
    for number, (text, label) in enumerate(islice(columns(options["corrections"], names), options["first"]), start=1):
        if label.strip().lower() not in set(Mood):
            message = f"Row {number} of the corrections has the label “{label}”. Use negative, neutral or positive."
            raise CommandError(message)
        texts.append(text)
        moods.append(Mood(label.strip().lower()))
    return try_corrections(texts, moods)


def _told(trial: Trial) -> str:
    measured = f"{trial.corrections} corrections; macro-F1 on those held back {trial.before:.3f} → {trial.after:.3f}"
    fate = "used" if trial.layer else "thrown away, the general model stays"
    return f"{measured}; plain cases right {trial.plain_before:.2f} → {trial.plain_after:.2f}: {fate}."
