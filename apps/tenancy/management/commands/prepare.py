"""Bring the database to the present migrations, as its owner."""

import os
import sys
from typing import Any

from django.core.management.base import BaseCommand

from apps.tenancy.provisioning import prepare_database


class Command(BaseCommand):
    help = "Migrate public, template and agencies. Runs as the owner of the database; asks itself to, if it is not."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        if os.environ.get("GOODWORD_DB_ROLE") != "owner":
            env = os.environ | {"GOODWORD_DB_ROLE": "owner"}
            os.execve(sys.executable, [sys.executable, *sys.argv], env)  # noqa: S606 - the same command, as owner
        for line in prepare_database():
            self.stdout.write(line)
