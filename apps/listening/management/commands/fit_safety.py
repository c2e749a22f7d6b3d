"""Fit the weights of the scorer of safety on our own examples."""

import json
from typing import Any

from django.core.management.base import BaseCommand

from apps.listening.safety.fitting import write_weights


class Command(BaseCommand):
    help = "Fit the scorer of safety on apps/listening/safety/examples.tsv and write weights.json beside it."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(json.dumps(write_weights(), indent=1))
