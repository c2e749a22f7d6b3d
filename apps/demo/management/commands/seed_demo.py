"""Fill an empty database with the demo's agencies, through the same operations that people use."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.core import clock
from apps.demo.seeds.agencies import AGENCIES
from apps.demo.seeds.growing import grow


class Command(BaseCommand):
    help = "Make the two sample agencies: the last thirty days at once, the year before in the background."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--days", type=int, default=30, help="how many days to live through now")
        parser.add_argument("--no-history", action="store_true", help="leave out the year before")

    def handle(self, *args: Any, days: int, no_history: bool, **options: Any) -> None:
        now = clock.now()
        for agency in AGENCIES:
            made = grow(agency, now=now, days=days, history=not no_history)
            self.stdout.write(f"{agency.name}: {made}")
