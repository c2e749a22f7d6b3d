"""Mails that carry a link of a permission page: the ask, the receipt, the question whether to go on."""

from django.conf import settings
from django.db import connection
from django.utils.translation import gettext as _

from apps.clients.unsubscribe import unsubscribe_headers
from apps.core.actors import Actor
from apps.core.errors import DomainError
from apps.core.links import make_link
from apps.notifications.operations import queue_mail
from apps.outreach.consent_mails import LINK_PLACE, MailText
from apps.outreach.models import Consent
from apps.tenancy.hosts import newsroom_host

LINK_PURPOSE = "consent"


class NewsroomMissing(DomainError):
    """The brand has no host of its own, so a link for its customers cannot be made."""

    code = "newsroom_missing"


def can_be_written_to(consent: Consent) -> bool:
    """This function will tell whether the customer can be sent a link: an address is known, and the brand's host."""
    has_host = newsroom_host(connection.tenant, consent.client_id)  # type: ignore[attr-defined]
    return bool(consent.customer.email and has_host)


def send_with_link(*, by: Actor, consent: Consent, purpose: str, mail: MailText) -> None:
    """This function will queue a mail with a link of its own; `{link}` stands where it goes, or it comes last.

    Raises NewsroomMissing.
    """
    client, customer = consent.client, consent.customer
    host = newsroom_host(connection.tenant, client.pk)  # type: ignore[attr-defined]
    if host is None:
        raise NewsroomMissing(_("This client has no newsroom address yet. An owner can add one in the settings."))
    _link, token = make_link(purpose=LINK_PURPOSE, client_id=client.pk, subject_id=consent.pk)
    address = f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}/consent/{token}/"
    text = mail.text if LINK_PLACE in mail.text else f"{mail.text.rstrip()}\n\n{LINK_PLACE}\n"
    queue_mail(
        by=by,
        client=client,
        purpose=purpose,
        ref=consent.pk,
        to_address=customer.email,
        to_name=customer.name,
        subject=mail.subject,
        text=text.replace(LINK_PLACE, address, 1),
        headers=unsubscribe_headers(client=client, customer=customer),
        from_brand=True,
    )
