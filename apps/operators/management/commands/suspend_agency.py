"""Pause an agency."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import suspend_agency


class Command(BaseCommand):
    help = "Pause an agency: its hosts show a plain page, nothing of it is sent. Nothing is lost."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)

    def handle(self, *args: Any, slug: str, **options: Any) -> None:
        with agency_named(slug) as agency:
            suspend_agency(by=MACHINE, agency=agency)
        self.stdout.write(f"{agency.name} is paused.")
