"""Give an agency another name."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import rename_agency


class Command(BaseCommand):
    help = "Give an agency another name to show. Its short name and hosts stay as they are."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)
        parser.add_argument("name", help="the new name")

    def handle(self, *args: Any, slug: str, name: str, **options: Any) -> None:
        with agency_named(slug) as agency:
            renamed = rename_agency(by=MACHINE, agency=agency, name=name)
        self.stdout.write(f"{agency.name} is called {renamed.name} now.")
