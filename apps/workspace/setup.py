"""What an agency, or a brand, still lacks before its first story: empty screens that teach."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.case_studies.models import Story
from apps.clients.models import Client
from apps.feedback.models import Response
from apps.outreach.models import Consent, Contact
from apps.workspace.sections import address_of


@dataclass(frozen=True, slots=True)
class SetupStep:
    label: Any
    done: bool
    path: str


def setup_steps(user: User, client: Client | None) -> list[SetupStep]:
    """This function will return the way to the first published story with what is done; empty once it is walked."""
    query = f"?{urlencode({'client': client.slug})}" if client else ""

    def some(model: Any, **lookup: Any) -> bool:
        rows = model.objects.visible_to(user).filter(**lookup)
        return bool((rows.filter(client=client) if client else rows).exists())

    steps = [
        SetupStep(_("Add a client"), Client.objects.visible_to(user).exists(), _add_client(user)),
        SetupStep(_("Import survey answers"), some(Response), _to("feedback:imports", query)),
        SetupStep(_("Contact a promoter"), some(Contact), _to("outreach:board", query)),
        SetupStep(_("Get a customer’s permission"), some(Consent, state="granted"), _to("outreach:board", query)),
        SetupStep(_("Write a story"), some(Story), _to("case_studies:list", query)),
        SetupStep(_("Publish it"), some(Story, state__in=["published", "withdrawn"]), _to("case_studies:list", query)),
    ]
    is_rehearsing = bool(getattr(user, "inside_sandbox", 0))  # a drill has other things to do
    return [] if is_rehearsing or all(step.done for step in steps) else steps


def _add_client(user: User) -> str:
    return address_of("clients_settings:new") if user.is_owner else ""


def _to(url_name: str, query: str) -> str:
    address = address_of(url_name)
    return address + query if address else ""
