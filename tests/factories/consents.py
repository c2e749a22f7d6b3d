"""Permissions, asked and answered as the product does it."""

from datetime import date, timedelta
from typing import Any

from apps.clients.days import today_of
from apps.clients.models import Client
from apps.core.actors import SYSTEM
from apps.core.links import make_link
from apps.core.models import Link
from apps.outreach.models import Consent, ConsentRecord
from apps.outreach.models.consents import Region, Use
from apps.outreach.operations.consents import ask_consent, decide_consent
from tests.factories.outreach import open_case

Decision = ConsentRecord.Decision
STORY_BY_NAME = (Use.CASE_STUDY, Use.NAME)


def asked_consent(client: Client, **response: Any) -> Consent:
    """A promoter of the brand who was contacted and then asked."""
    return ask_consent(by=SYSTEM, case=open_case(client, state="contacted", **response))


def link_of(consent: Consent) -> tuple[Link, str]:
    """One more link of the consent, with its token."""
    return make_link(purpose="consent", client_id=consent.client_id, subject_id=consent.pk)


def in_a_year(client: Client) -> date:
    return today_of(client) + timedelta(days=365)


def grant(consent: Consent, *uses: str, until: date | None = None, **more: Any) -> ConsentRecord:
    """The customer says yes to `uses` (a story with the name, by default)."""
    link, _token = link_of(consent)
    given: dict[str, Any] = {
        "regions": (Region.WORLD,),
        "text": "I allow it.\n",
        "language": "en",
        "address": "192.0.2.7",
        "agent": "Telephone/1",
    }
    record = decide_consent(
        link=link,
        consent=consent,
        decision=Decision.GRANTED,
        uses=uses or STORY_BY_NAME,
        valid_until=until or in_a_year(consent.client),
        **(given | more),
    )
    consent.refresh_from_db()
    return record


def granted_consent(client: Client, *uses: str, **response: Any) -> Consent:
    """A promoter who was asked and said yes."""
    consent = asked_consent(client, **response)
    grant(consent, *uses)
    return consent
