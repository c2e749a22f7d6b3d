"""Make a client."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.clients.commanded import commanding
from apps.clients.details import LONGEST_LOOP_HOURS
from apps.clients.operations import create_client
from apps.core.actors import SYSTEM
from apps.tenancy.hosts import address_on

TEXTS = ("colour", "second-colour", "type-pairing", "zone", "language", "boilerplate", "legal-line", "city",
         "press-name", "press-email", "press-phone", "sender-name", "sender-email", "reply-to", "clock")  # fmt: skip


class Command(BaseCommand):
    help = "Make a client (a brand) of an agency, with its newsroom's host name."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--agency", required=True, help="the agency's short name, for example north")
        parser.add_argument("--slug", required=True, help="the client's short name, for example harbour")
        parser.add_argument("--name", required=True, help="its name as it stands in print")
        parser.add_argument("--newsroom-domain", help="its newsroom's host, for example harbour.north.localhost")
        for name in TEXTS:
            parser.add_argument(f"--{name}")
        parser.add_argument(
            "--closed-loop-hours", type=int, help=f"hours to answer a detractor, 1 to {LONGEST_LOOP_HOURS}"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        names = [*(name.replace("-", "_") for name in TEXTS), "closed_loop_hours"]
        details = {name: options[name] for name in names if options[name] is not None}
        domain = options["newsroom_domain"]
        with commanding(options["agency"]):
            made = create_client(
                by=SYSTEM, name=options["name"], slug=options["slug"], newsroom_domain=domain, **details
            )
        where = f"; its newsroom is {address_on(domain, '/')}" if domain else "; it has no newsroom host yet"
        self.stdout.write(f"{made.name} is a client of {options['agency']} now{where}.")
