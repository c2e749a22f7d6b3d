"""Write an agency into one archive."""

import sys
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.operators.archive import archive_of
from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import note_export


class Command(BaseCommand):
    help = "Write an agency into one zip archive: tables and files, without passwords and other ways in."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)
        parser.add_argument("file", help="where to; must not be there yet. A dash writes to the standard output.")

    def handle(self, *args: Any, slug: str, file: str, **options: Any) -> None:
        with agency_named(slug) as agency:
            note_export(by=MACHINE, agency=agency)
            if file == "-":
                for piece in archive_of(agency):
                    sys.stdout.buffer.write(piece)
                return
            path = Path(file)
            try:
                with path.open("xb") as target:
                    for piece in archive_of(agency):
                        target.write(piece)
            except FileExistsError as error:
                raise CommandError(f"file: {path} is there already. Name another, or move it away.") from error
        self.stdout.write(f"{agency.name} is in {path}, {path.stat().st_size:,} bytes.")
