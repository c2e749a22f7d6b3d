"""Write a client's archive."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.clients.commanded import commanding
from apps.clients.exporting import export_client
from apps.clients.models import Client
from apps.core.actors import SYSTEM


class Command(BaseCommand):
    help = "Write everything of one client into one archive: JSON lines a kind of row, and its pictures."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", help="the archive to write, for example harbour.zip; it must not exist")
        parser.add_argument("--agency", required=True, help="the agency's short name, for example north")
        parser.add_argument("--client", required=True, help="the client's short name, for example harbour")

    def handle(self, *args: Any, **options: Any) -> None:
        path = Path(options["file"])
        if path.exists():
            raise CommandError(f"file: {path} exists. Name another one: nothing is written over.")
        if not path.parent.is_dir():
            raise CommandError(f"file: there is no folder {path.parent}.")
        with commanding(options["agency"]):
            client = Client.objects.in_scope().filter(slug=options["client"]).first()
            if client is None:
                raise CommandError(f"client: there is no client “{options['client']}” at {options['agency']}.")
            half = path.with_name(path.name + ".part")
            with half.open("wb") as into:
                counts = export_client(by=SYSTEM, client=client, into=into)
        half.rename(path)
        kinds = sum(bool(count) for count in counts.values())
        self.stdout.write(f"{sum(counts.values()):,} rows of {kinds} kinds of {client.name} are in {path}.")
