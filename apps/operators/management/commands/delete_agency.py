"""Mark an agency for deletion."""

from typing import Any

from django.core.management.base import BaseCommand

from apps.operators.commanded import MACHINE, add_agency_argument, agency_named
from apps.operators.operations import GRACE, ask_deletion


class Command(BaseCommand):
    help = "Shut an agency and mark it for deletion. For thirty days restore_agency brings it back; see drop_agencies."

    def add_arguments(self, parser: Any) -> None:
        add_agency_argument(parser)
        parser.add_argument("--confirm", required=True, metavar="SLUG", help="the short name again")

    def handle(self, *args: Any, slug: str, confirm: str, **options: Any) -> None:
        with agency_named(slug) as agency:
            marked = ask_deletion(by=MACHINE, agency=agency, confirmed=confirm)
        if marked.deletion_asked_at is not None:
            day = (marked.deletion_asked_at + GRACE).date()
            self.stdout.write(f"{agency.name} is shut. It can be restored until {day}; then drop_agencies ends it.")
