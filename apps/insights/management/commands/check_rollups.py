"""Hold the dashboard's hourly sums against the rows that they were made of."""

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from apps.clients.commanded import commanding
from apps.clients.models import Client
from apps.insights.counting import freshen
from apps.insights.scratch import differences, rebuild


class Command(BaseCommand):
    help = "Count every hour of every client from its rows, and name each figure that the dashboard has otherwise."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--agency", required=True, help="its short name, for example north")
        parser.add_argument("--rebuild", action="store_true", help="count all of them anew first")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        with commanding(options["agency"]):
            found = {client.slug: self._of(client, options["rebuild"]) for client in Client.objects.in_scope()}
        if options["json"]:
            self.stdout.write(json.dumps({"clients": len(found), "differences": found}))
        else:
            for slug, each in found.items():
                for difference in each:
                    self.stdout.write(f"{slug}: {difference}")
            wrong = sum(len(each) for each in found.values())
            self.stdout.write(f"{len(found)} clients held against their rows; {wrong} differences.")
        if any(found.values()):
            sys.exit(1)

    @staticmethod
    def _of(client: Client, anew: bool) -> list[str]:
        with transaction.atomic():
            if anew:
                rebuild(client.pk)
            while freshen(client.pk):
                pass
            return differences(client.pk)
