"""What to open, who to be and what to try first."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from apps.demo.seeds.agencies import AGENCIES, PASSWORD, DemoAgency

ROLES = {
    "account_lead": "account lead",
    "pr": "PR specialist",
    "cx": "CX specialist",
    "approver": "approves",
    "press_office": "press office",
    "client_cx": "client's CX staff",
    "viewer": "looks on",
}


class Command(BaseCommand):
    help = "Say where the demo is and what to try first."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        for agency in AGENCIES:
            self._agency(agency)
        host = f"http://{AGENCIES[0].host}:{settings.PORT}"
        self.stdout.write(
            f"\nPassword of everybody: {PASSWORD}   (or ask for a code: it arrives in the mailbox)\n\n"
            "Try first:\n"
            f"  1. {host}/ as priya@northstar.example: Today. Open a promoter, write to them.\n"
            f"  2. {host}/mailbox/: every mail that was sent. Open the permission link as the customer.\n"
            "  3. Type the interview in, let the story be drafted, send it to Helen, approve it from her mail.\n"
            "  4. Publish it, look at the newsroom, then withdraw the permission: the page is gone at once.\n"
        )

    def _agency(self, agency: DemoAgency) -> None:
        self.stdout.write(f"\n{agency.name}: http://{agency.host}:{settings.PORT}/")
        for brand in agency.brands:
            self.stdout.write(f"  {brand.name}'s newsroom: http://{brand.slug}.{agency.host}:{settings.PORT}/")
        self.stdout.write(f"  {agency.owner.email:<28} {agency.owner.name}, owner")
        for person in agency.people:
            roles = ", ".join(dict.fromkeys(f"{ROLES[role]}, {brand}" for role, brand in person.roles))
            self.stdout.write(f"  {person.email:<28} {person.name}, {roles}")
