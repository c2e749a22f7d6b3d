"""End the agencies whose thirty days are over."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.operators.operations import agencies_to_drop, drop_agency


class Command(BaseCommand):
    help = "Drop every agency that was marked for deletion thirty days ago or earlier, with its files. Run it daily."

    def handle(self, *args: Any, **options: Any) -> None:
        gone = 0
        for agency in agencies_to_drop():
            drop_agency(agency=agency)
            self.stdout.write(f"{agency.name} ({agency.slug}) is gone.")
            gone += 1
        if not gone:
            self.stdout.write("No agency's thirty days are over.")
