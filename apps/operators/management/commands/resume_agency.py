"""Let an agency go on."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import resume_agency


class Command(BaseCommand):
    help = "Let a paused agency go on; what fell due meanwhile is done then."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)

    def handle(self, *args: Any, slug: str, **options: Any) -> None:
        with agency_named(slug) as agency:
            resume_agency(by=MACHINE, agency=agency)
        self.stdout.write(f"{agency.name} goes on.")
