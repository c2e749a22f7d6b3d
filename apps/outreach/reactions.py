"""What outreach does in the transaction of others: scores open cases, sent mails are contacts."""

from apps.clients.contact_wishes import opt_out
from apps.clients.events import (
    CUSTOMER_LEFT_ALONE,
    CUSTOMER_MAY_BE_CONTACTED,
    CUSTOMER_OPTED_IN,
    CUSTOMER_OPTED_OUT,
)
from apps.clients.models import Customer
from apps.core.events import Announcement, within
from apps.feedback.events import RESPONSES_CHANGED, RESPONSES_RECEIVED
from apps.notifications.events import MAIL_BOUNCED, MAIL_REFUSED, MAIL_SENT, MAIL_UNSURE, MAIL_UNWANTED
from apps.notifications.models import Mail
from apps.outreach.mails import case_of_mail
from apps.outreach.notices import tell_of_bounce, tell_of_mail
from apps.outreach.operations.bounces import discount_mail, give_up_address, owe_again, stop_owing
from apps.outreach.operations.cases import open_cases
from apps.outreach.operations.changed_scores import drop_case
from apps.outreach.operations.contacts import MAIL_PURPOSE, count_sent_mail


@within(RESPONSES_RECEIVED)
def open_cases_of_promoters(told: Announcement) -> None:
    """This function will open the cases that the batch owes."""
    open_cases(by=told.by, client_id=told.client_id, responses=told.batch)


@within(RESPONSES_CHANGED)
def follow_the_score(told: Announcement) -> None:
    """This function will open a case for who became a promoter, and drop one that is for a score no longer given."""
    if told.data["now"] == "promoter" != told.data["was"]:
        open_cases(by=told.by, client_id=told.client_id, responses=told.batch)
    elif told.data["was"] == "promoter" != told.data["now"]:
        for response in told.batch:
            drop_case(by=told.by, response=response)


@within(MAIL_SENT)
def count_contact(told: Announcement) -> None:
    """This function will count a first mail from the moment it was sent."""
    if told.data["purpose"] == MAIL_PURPOSE:
        count_sent_mail(by=told.by, mail=told.batch[0])


@within(MAIL_REFUSED)
@within(MAIL_UNSURE)
def tell_who_wrote(told: Announcement) -> None:
    """This function will tell whoever looks after the case that its mail did not go out, or may not have."""
    if told.data["purpose"] != MAIL_PURPOSE:
        return
    if told.data.get("is_hard"):
        give_up_address(mail=told.batch[0])
    tell_of_mail(case_id=told.data["ref"], unsure=told.type is MAIL_UNSURE)


@within(MAIL_BOUNCED)
def take_contact_back(told: Announcement) -> None:
    """This function will let the clock run again for a mail that came back, and tell whoever looks after the case."""
    mail: Mail = told.batch[0]
    case = case_of_mail(mail)
    if case is None:
        return
    if mail.purpose == MAIL_PURPOSE:
        discount_mail(by=told.by, mail=mail)
    if told.data["is_hard"]:
        give_up_address(mail=mail)
    tell_of_bounce(case=case, is_hard=told.data["is_hard"])


@within(MAIL_UNWANTED)
def hear_of_unwanted_mail(told: Announcement) -> None:
    """This function will end all asking of a customer who told their provider that our mail is unwanted."""
    case = case_of_mail(told.batch[0])
    if case is not None:
        opt_out(by=told.by, customer=case.customer)


@within(CUSTOMER_LEFT_ALONE)
@within(CUSTOMER_OPTED_OUT)
def owe_nothing_more(told: Announcement) -> None:
    """This function will end what is owed to a customer who wants to be left alone."""
    stop_owing(by=told.by, client_id=told.client_id, customer_id=told.object_id)


@within(CUSTOMER_MAY_BE_CONTACTED)
@within(CUSTOMER_OPTED_IN)
def owe_once_more(told: Announcement) -> None:
    """This function will let the deadlines of a customer run again who may be contacted after all."""
    customer = Customer.objects.get(pk=told.object_id)
    if customer.can_be_contacted:
        owe_again(by=told.by, client_id=told.client_id, customer_id=customer.pk)
