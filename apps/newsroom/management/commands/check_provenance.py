"""Walk each public quote and figure back to where it comes from."""

import json
import sys
from typing import Any

from django.core.management.base import BaseCommand

from apps.clients.commanded import commanding
from apps.newsroom.provenance import Walk, walk_newsrooms


class Command(BaseCommand):
    help = (
        "Walk each public quote and figure back to response, permission, interview, version and approval."
        " Exits 1 and names every break."
    )

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--agency", required=True, help="its short name, for example north")
        parser.add_argument("--json", action="store_true", help="print one JSON object")

    def handle(self, *args: Any, **options: Any) -> None:
        with commanding(options["agency"]):
            walk = walk_newsrooms()
        self._print(walk, as_json=options["json"])
        if walk.breaks:
            sys.exit(1)

    def _print(self, walk: Walk, *, as_json: bool) -> None:
        if as_json:
            self.stdout.write(json.dumps(walk.as_numbers(), ensure_ascii=False))
            return
        for found in walk.breaks:
            of = f" evidence {found.evidence}" if found.evidence else ""
            self.stdout.write(f"{found.code}: {found.path}{of}: {found.sentence}")
        self.stdout.write(
            f"{walk.publications} stories, {walk.quotes} quotes, {walk.figures} figures walked back;"
            f" {len(walk.breaks)} breaks."
        )
