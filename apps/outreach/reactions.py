"""What outreach does in the transaction of others: scores open cases, sent mails are contacts."""

from apps.core.events import Announcement, within
from apps.feedback.events import RESPONSES_RECEIVED
from apps.notifications.events import MAIL_REFUSED, MAIL_SENT, MAIL_UNSURE
from apps.outreach.notices import tell_of_mail
from apps.outreach.operations.cases import open_cases
from apps.outreach.operations.contacts import MAIL_PURPOSE, count_sent_mail


@within(RESPONSES_RECEIVED)
def open_cases_of_promoters(told: Announcement) -> None:
    """This function will open the cases that the batch owes."""
    open_cases(by=told.by, client_id=told.client_id, responses=told.batch)


@within(MAIL_SENT)
def count_contact(told: Announcement) -> None:
    """This function will count a first mail from the moment it was sent."""
    if told.data["purpose"] == MAIL_PURPOSE:
        count_sent_mail(by=told.by, mail=told.batch[0])


@within(MAIL_REFUSED)
@within(MAIL_UNSURE)
def tell_who_wrote(told: Announcement) -> None:
    """This function will tell whoever looks after the case that its mail did not go out, or may not have."""
    if told.data["purpose"] == MAIL_PURPOSE:
        tell_of_mail(case_id=told.data["ref"], unsure=told.type is MAIL_UNSURE)
