"""What an agency, or a brand, still lacks before its first story: empty screens that teach."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import User
from apps.case_studies.models import Story
from apps.clients.models import Client
from apps.feedback.models import Response
from apps.outreach.models import Consent, Contact


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
        SetupStep(_("Add a client"), Client.objects.visible_to(user).exists(), ""),
        SetupStep(_("Import survey answers"), some(Response), reverse("feedback:imports") + query),
        SetupStep(_("Contact a promoter"), some(Contact), reverse("outreach:board") + query),
        SetupStep(_("Get a customer’s permission"), some(Consent, state="granted"), reverse("outreach:board") + query),
        SetupStep(_("Write a story"), some(Story), reverse("case_studies:list") + query),
        SetupStep(
            _("Publish it"), some(Story, state__in=["published", "withdrawn"]), reverse("case_studies:list") + query
        ),
    ]
    return [] if all(step.done for step in steps) else steps
