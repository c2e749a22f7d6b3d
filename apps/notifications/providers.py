"""The mail provider behind the SMTP server, if it reports what became of a mail. Anymail knows its dialect and checks
that a report is the provider's own; which of our mails it means, and what follows, is ours.

Mails are handed over by SMTP. Mailgun keeps our Message-ID; Postmark makes one of its own, and gives ours back from a
header it lets pass. A report is sent to `/hooks/mail/<provider>/` on the agency's own host.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from anymail.exceptions import AnymailConfigurationError, AnymailWebhookValidationFailure
from anymail.signals import AnymailTrackingEvent, EventType, RejectReason
from anymail.webhooks.base import AnymailCoreWebhookView
from anymail.webhooks.mailgun import MailgunTrackingWebhookView
from anymail.webhooks.postmark import PostmarkTrackingWebhookView
from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from apps.core import clock
from apps.core.errors import DomainError
from apps.notifications.models import MailReport

Kind = MailReport.Kind
OURS = "goodword"
LONGEST_WORDS = 500
KINDS = {
    EventType.DELIVERED: Kind.DELIVERED,
    EventType.DEFERRED: Kind.DEFERRED,
    EventType.BOUNCED: Kind.BOUNCED,
    EventType.REJECTED: Kind.BOUNCED,
    EventType.FAILED: Kind.BOUNCED,
    EventType.COMPLAINED: Kind.COMPLAINED,
    EventType.UNSUBSCRIBED: Kind.UNSUBSCRIBED,
}
BAD_ADDRESS = {RejectReason.BOUNCED, RejectReason.INVALID}
NO_SUCH_FORM = (ValueError, KeyError, TypeError, AttributeError)  # what a parser says of a form it does not know
NOT_KEPT = {EventType.OPENED, EventType.CLICKED}  # we do not watch who reads


class ReportIsForged(DomainError):
    """Not signed by the provider, or not with the secret we share with them."""

    code = "report_is_forged"
    status = 403


class ReportUnreadable(DomainError):
    """Signed, but in no form that this provider is known to send."""

    code = "report_unreadable"
    status = 400


@dataclass(frozen=True, slots=True)
class Report:
    """One report in our words; `message_id` is that of the mail, "" where it names none."""

    provider: str
    key: str
    kind: str
    is_hard: bool
    message_id: str
    words: str
    raw: dict[str, Any]
    said_at: datetime


def _mailgun(secret: str) -> AnymailCoreWebhookView:
    return MailgunTrackingWebhookView(webhook_signing_key=secret, webhook_secret=[])


def _postmark(secret: str) -> AnymailCoreWebhookView:
    return PostmarkTrackingWebhookView(webhook_secret=[secret])


HOOKS: dict[str, Callable[[str], AnymailCoreWebhookView]] = {"mailgun": _mailgun, "postmark": _postmark}


def is_in_use(provider: str) -> bool:
    """This function will tell whether mails go out by this provider and a secret is shared with it."""
    return provider in HOOKS and provider == settings.MAIL_PROVIDER and bool(settings.MAIL_HOOK_SECRET)


def provider_headers(message_id: str) -> dict[str, str]:
    """This function will return the headers by which a report names our mail, where it does not by itself."""
    if settings.MAIL_PROVIDER == "postmark":
        return {f"X-PM-Metadata-{OURS}": message_id, "X-PM-KeepID": "true"}
    return {}


def reports_in(request: HttpRequest, provider: str) -> list[Report]:
    """This function will return the reports of a request that the provider signed.

    Raises ReportIsForged, or ReportUnreadable.
    """
    hook = HOOKS[provider](settings.MAIL_HOOK_SECRET)
    try:
        hook.run_validators(request)
    except (AnymailWebhookValidationFailure, *NO_SUCH_FORM) as error:  # a list in place of an object has no signature
        raise ReportIsForged(_("This report does not carry the signature of %(name)s.") % {"name": provider}) from error
    try:
        events = hook.parse_events(request)
    except (AnymailConfigurationError, *NO_SUCH_FORM) as error:
        raise ReportUnreadable(_("This is not a delivery report of %(name)s.") % {"name": provider}) from error
    return [_report(event, provider) for event in events if event.event_type not in NOT_KEPT]


def _report(event: AnymailTrackingEvent, provider: str) -> Report:
    raw = _without_nul(event.esp_event)
    kind = KINDS.get(event.event_type, Kind.OTHER)
    key = event.event_id or hashlib.sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()
    said = event.mta_response or event.description or event.reject_reason or ""
    named = (event.metadata or {}).get(OURS) or event.message_id or ""
    # Postmark calls a full mailbox a bounce, too, under a type of its own.
    is_hard = kind == Kind.BOUNCED and event.reject_reason in BAD_ADDRESS and raw.get("Type") != "SoftBounce"
    return Report(
        provider=provider,
        key=str(key)[:100],
        kind=kind,
        is_hard=is_hard,
        message_id=str(named).replace("\0", ""),
        words=str(said).replace("\0", "")[:LONGEST_WORDS],
        raw=raw,
        said_at=event.timestamp or clock.now(),
    )


def _without_nul(raw: Any) -> dict[str, Any]:
    """The report as the database can keep it: its JSON knows no NUL."""
    plain = raw if isinstance(raw, dict) and not hasattr(raw, "dict") else raw.dict()
    kept: dict[str, Any] = json.loads(json.dumps(plain).replace("\\u0000", ""))
    return kept
