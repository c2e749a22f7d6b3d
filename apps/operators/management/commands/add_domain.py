"""Give an agency one more sign-in host, once its name leads here."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.core.errors import BadInput
from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import add_agency_host, checked_host
from apps.tenancy.domain_check import check_domain


class Command(BaseCommand):
    help = "Give an agency one more sign-in host. Its name must lead to this server; --unchecked adds it anyway."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)
        parser.add_argument("domain", help="the host name, for example work.north.example")
        parser.add_argument("--unchecked", action="store_true", help="do not ask whether the name leads here")

    def handle(self, *args: Any, slug: str, domain: str, unchecked: bool, **options: Any) -> None:
        with agency_named(slug) as agency:
            host = checked_host(domain)
            if not unchecked:
                checked = check_domain(host)
                if not checked.leads_here:
                    raise BadInput(checked.words, field="domain")
                self.stdout.write(checked.words)
            add_agency_host(by=MACHINE, agency=agency, domain=host)
        self.stdout.write(f"{agency.name} answers at {host}.")
