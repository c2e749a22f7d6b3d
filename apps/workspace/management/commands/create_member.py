"""Bring somebody in."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from apps.accounts.models import User
from apps.clients.commanded import commanding
from apps.clients.models import Assignment, Client
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.workspace.members import Duty, invite_member


class Command(BaseCommand):
    help = "Make a member of an agency or of its clients, with roles per client, and mail them where to sign in."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--agency", required=True, help="the agency's short name, for example north")
        parser.add_argument("--email", required=True, help="sign-in codes go there")
        parser.add_argument("--name", required=True)
        parser.add_argument("--side", choices=User.Side.values, default=User.Side.AGENCY)
        parser.add_argument("--owner", action="store_true", help="an owner sees and may do everything")
        parser.add_argument(
            "--role",
            action="append",
            default=[],
            metavar="CLIENT:ROLE",
            help=f"a role for a client; may be repeated. Roles: {', '.join(Assignment.Role.values)}",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with commanding(options["agency"]) as agency:
            made = invite_member(
                by=SYSTEM,
                email=options["email"],
                name=options["name"],
                side=options["side"],
                role=User.Role.OWNER if options["owner"] else User.Role.MEMBER,
                duties=[_duty(text) for text in options["role"]],
            )
        self.stdout.write(f"{made.name} works at {agency.name} now; a mail to {made.email} says how to sign in.")


def _duty(text: str) -> Duty:
    slug, colon, role = text.partition(":")
    if not colon or role not in Assignment.Role.values:
        raise CommandError(f"role: “{text}” is not CLIENT:ROLE with a role of {', '.join(Assignment.Role.values)}.")
    client = Client.objects.in_scope().filter(slug=slug).first()
    if client is None:
        known = ", ".join(Client.objects.in_scope().order_by("slug").values_list("slug", flat=True)[:20])
        raise BadInput(f"There is no client “{slug}”. Known: {known or 'none yet; see create_client'}.", field="role")
    return Duty(client, role)
