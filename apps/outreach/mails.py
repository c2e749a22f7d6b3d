"""Which case a mail of ours belongs to, and the headers by which a customer stops the mails."""

from apps.notifications.models import Mail
from apps.outreach.models import Consent, OutreachCase

CONTACT, OF_CONSENT = "outreach.contact", "outreach.consent"


def case_of_mail(mail: Mail) -> OutreachCase | None:
    """This function will return the case from which the mail was written, or None for a mail of something else."""
    rows = OutreachCase.objects.filter(client_id=mail.client_id).select_related("customer", "client", "owner")
    if mail.purpose == CONTACT:
        return rows.filter(pk=mail.ref).first()
    if mail.purpose.startswith(OF_CONSENT):
        return rows.filter(pk__in=Consent.objects.filter(client_id=mail.client_id, pk=mail.ref).values("case")).first()
    return None
