"""Let mentions of a file come in once more, through the running system."""

import time
from argparse import ArgumentParser
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.clients.commanded import commanding
from apps.clients.models import Client
from apps.core import clock
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.listening.csv_columns import table
from apps.listening.models import Alert
from apps.listening.operations.taking import NewMention, take_mentions
from apps.listening.replaying import Pace, guessed, in_steps, understood
from apps.listening.telling import alert_sentence

A_CALL = 500
SHOWN = 5
LATELY = timedelta(minutes=5)


class Command(BaseCommand):
    help = (
        "Let the mentions of a CSV file come in now, in their order, some times as fast as they came; workers do the"
        " rest: tickets, rules, alerts. With --history they come in as they were, at once: what is usual."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="a CSV file with a head line, in UTF-8")
        parser.add_argument("--agency", required=True, help="its short name, for example north")
        parser.add_argument("--client", required=True, help="the brand's short name")
        parser.add_argument("--source", default="replay", help="short name of the place (default: replay)")
        parser.add_argument("--map", nargs="+", action="extend", default=[], metavar="FIELD=COLUMN")
        parser.add_argument("--speed", default="60x", help="times as fast as it was (default: 60x)")
        parser.add_argument("--history", action="store_true", help="keep the moments of the file, and do not wait")

    def handle(self, *args: Any, **options: Any) -> None:
        mentions = self._read(options)
        if options["history"]:
            steps = iter(_chunks(mentions))
        else:
            pace = Pace(mentions[0].said_at, clock.now(), _speed(options["speed"]))
            due = in_steps(mentions, pace, now=clock.now, wait=time.sleep)
            steps = ([replace(each, said_at=pace.moment(each.said_at)) for each in step] for step in due)
        told: set[str] = set()
        taken = 0
        for step in steps:
            for part in _chunks(step):
                taken += len(part)
                with commanding(options["agency"]):
                    client = self._client(options["client"])
                    take_mentions(by=SYSTEM, client=client, mentions=part)
            with commanding(options["agency"]):
                alerts = Alert.objects.filter(client=self._client(options["client"])).order_by("-raised_at")[:SHOWN]
                fresh = [alert for alert in alerts if alert.raised_at >= clock.now() - LATELY]
                for alert in fresh:
                    if alert.public_id not in told:
                        told.add(alert.public_id)
                        self.stdout.write(f"  alert: {alert_sentence(alert)}")
            self.stdout.write(f"{taken} of {len(mentions)}")
        self.stdout.write(self.style.SUCCESS(f"{taken} mentions have come in."))

    def _read(self, options: dict[str, Any]) -> list[NewMention]:
        given = dict(pair.split("=", 1) for pair in options["map"] if "=" in pair)
        mentions, wrong = [], 0
        fields: dict[str, str] | None = None
        for number, row in enumerate(table(options["file"]), start=2):
            try:
                fields = fields or guessed(row, given)
            except BadInput as error:
                raise CommandError(str(error)) from error
            try:
                mentions.append(understood(row, fields, source=options["source"]))
            except BadInput as error:
                wrong += 1
                if wrong <= SHOWN:
                    self.stderr.write(f"Line {number} is left out: {error}")
        if wrong:
            self.stderr.write(f"{wrong} lines are left out in all.")
        if not mentions:
            raise CommandError("Nothing in the file can be taken in.")
        return sorted(mentions, key=lambda each: each.said_at)

    @staticmethod
    def _client(slug: str) -> Client:
        client = Client.objects.in_scope().filter(slug=slug, archived_at=None).first()
        if client is None:
            raise CommandError(f"The agency has no client “{slug}”.")
        return client


def _speed(given: str) -> float:
    try:
        speed = float(given.lower().removesuffix("x"))
    except ValueError:
        speed = 0.0
    if not 0 < speed < 1_000_000:  # noqa: PLR2004 - faster than any file is long
        raise CommandError(f"“{given}” is no speed. Write how many times as fast, like 60x.")
    return speed


def _chunks(mentions: list[NewMention]) -> list[list[NewMention]]:
    rest = iter(mentions)
    return list(iter(lambda: list(islice(rest, A_CALL)), []))
