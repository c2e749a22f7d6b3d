"""What feedback does in the transaction of others: mails of our surveys that came back, or were called unwanted."""

from django.utils.translation import gettext as _

from apps.clients.contact_wishes import opt_out
from apps.clients.models import Client
from apps.clients.suppression import suppress_addresses
from apps.core.actors import SYSTEM
from apps.core.events import Announcement, within
from apps.feedback.models import AskLetter
from apps.feedback.surveys.mails import PURPOSES
from apps.notifications.events import MAIL_BOUNCED, MAIL_REFUSED, MAIL_UNWANTED
from apps.notifications.models import Mail


@within(MAIL_UNWANTED)
def hear_of_unwanted_ask(told: Announcement) -> None:
    """This function will end all asking of a customer who told their provider that an ask of ours is unwanted."""
    mail: Mail = told.batch[0]
    if mail.purpose in PURPOSES:
        letter = AskLetter.objects.select_related("customer").get(client_id=mail.client_id, pk=mail.ref)
        opt_out(by=told.by, customer=letter.customer)


@within(MAIL_BOUNCED)
@within(MAIL_REFUSED)
def give_up_bad_address(told: Announcement) -> None:
    """This function will see to it that the brand never writes again to an address that does not exist."""
    mail: Mail = told.batch[0]
    if mail.purpose in PURPOSES and told.data.get("is_hard"):
        address = mail.to_address.rpartition("<")[2].rstrip(">")
        reason = _("A mail came back: no such mailbox.")
        client = Client.objects.get(pk=mail.client_id)
        suppress_addresses(by=SYSTEM, client=client, addresses=[address], reason=reason)
