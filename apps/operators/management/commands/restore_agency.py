"""Take the mark for deletion away."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import restore_agency


class Command(BaseCommand):
    help = "Take an agency back that was marked for deletion, within its thirty days."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)

    def handle(self, *args: Any, slug: str, **options: Any) -> None:
        with agency_named(slug) as agency:
            restore_agency(by=MACHINE, agency=agency)
        self.stdout.write(f"{agency.name} is kept.")
