"""Make an agency."""

import getpass
import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.accounts.operations import create_agency
from apps.core.errors import DomainError


class Command(BaseCommand):
    help = "Make an agency with its schema, its sign-in host and its first owner."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("slug", help="short name, for example north")
        parser.add_argument("--name", required=True, help="the agency's name")
        parser.add_argument("--domain", required=True, help="its sign-in host, for example north.localhost")
        parser.add_argument("--owner-email", required=True)
        parser.add_argument("--owner-name", default="")
        parser.add_argument("--owner-password", help="asked for when left out; empty: sign-in by mailed code only")

    def handle(self, *args: Any, **options: Any) -> None:
        password = options["owner_password"]
        if password is None and sys.stdin.isatty():
            password = getpass.getpass("Password of the owner (empty: sign-in by mailed code): ")
        try:
            agency = create_agency(
                slug=options["slug"],
                name=options["name"],
                domain=options["domain"],
                owner_email=options["owner_email"],
                owner_name=options["owner_name"],
                owner_password=password,
            )
        except DomainError as error:
            raise CommandError(f"{error.field or 'agency'}: {error}") from error
        self.stdout.write(f"{agency.name} lives at {options['domain']}; {options['owner_email']} owns it.")
