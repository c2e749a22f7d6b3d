"""What to open, who to be and what to try first: `python -m apps.demo.guide`. Needs no Django, so it is quick."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

from apps.demo.seeds.agencies import AGENCIES, PASSWORD, DemoAgency, Person

ROLES = {
    "account_lead": "account lead",
    "pr": "PR specialist",
    "cx": "CX specialist",
    "approver": "approver",
    "press_office": "press office",
    "client_cx": "CX staff",
    "viewer": "viewer",
}


def guide(port: int) -> str:
    """This function will return the demo's addresses, sign-ins and first steps as text."""
    host = f"http://{AGENCIES[0].host}:{port}"
    return "\n".join(
        [
            *(line for agency in AGENCIES for line in _agency(agency, port)),
            "",
            f"Password of everybody: {PASSWORD}   (or ask for a code: it arrives in the mailbox)",
            "",
            f"Operators of the platform: http://operators.localhost:{port}/ (python manage.py operator_link YOUR-NAME)",
            "",
            "Try first:",
            f"  1. {host}/ as priya@northstar.example: Today. Open a promoter, write to them.",
            f"  2. {host}/mailbox/: every mail that was sent. Open the permission link as the customer.",
            "  3. Type the interview in, let the story be drafted, send it for review. Tom, Helen and the customer",
            "     say yes one after the other, each by the link in their mail.",
            "  4. Publish it, look at the newsroom, then withdraw the permission: the page is gone at once.",
        ]
    )


def _agency(agency: DemoAgency, port: int) -> Iterator[str]:
    yield f"{agency.name}: http://{agency.host}:{port}/"
    for brand in agency.brands:
        yield f"  {brand.name}'s newsroom: http://{brand.slug}.{agency.host}:{port}/"
    yield f"  {agency.owner.email:<26} {agency.owner.name}, owner"
    for person in agency.people:
        yield f"  {person.email:<26} {person.name}, {_duties(person)}"


def _duties(person: Person) -> str:
    """“account lead for harbour and bloom”."""
    brands: dict[str, list[str]] = {}
    for role, brand in person.roles:
        brands.setdefault(ROLES[role], []).append(brand)
    return "; ".join(f"{role} for {' and '.join(named)}" for role, named in brands.items())


if __name__ == "__main__":
    sys.stdout.write(guide(int(os.environ.get("GOODWORD_PORT", "8000"))) + "\n")
