"""First contacts: a mail that was sent, or a call or visit that somebody logged. Nothing else stops the clock."""

from datetime import datetime, timedelta
from email.utils import formataddr

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.asks import check_may_ask, note_ask
from apps.clients.models import Ask
from apps.clients.suppression import check_may_write_to
from apps.clients.unsubscribe import unsubscribe_headers
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.deadlines.operations import lock_deadlines, stop_deadline
from apps.notifications.models import Mail
from apps.notifications.operations import queue_mail, recall_mail, settle_mail
from apps.outreach.events import CONTACT_MADE
from apps.outreach.lifecycle import OPEN, check_move
from apps.outreach.models import Contact, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT

State, Channel = OutreachCase.State, Contact.Channel
MAIL_PURPOSE = "outreach.contact"
CLOCKS_DIFFER_BY = timedelta(minutes=2)


class CustomerNotToBeContacted(DomainError):
    """The customer asked to be left alone, or no address is known."""

    code = "customer_not_to_be_contacted"


class MailOnItsWay(DomainError):
    """A mail of this case is waiting, or may have been sent: a second one could reach the customer twice."""

    code = "mail_on_its_way"


class CaseIsClosed(DomainError):
    """The case is over; nobody writes from it."""

    code = "case_is_closed"


def lock_case(case_id: int) -> OutreachCase:
    """This function will lock the case, its deadline first: the sweep holds the deadline when it asks for the case."""
    case: OutreachCase = OutreachCase.objects.get(pk=case_id)
    lock_deadlines(client_id=case.client_id, kind=FIRST_CONTACT, subject_ids=[case_id])
    locked: OutreachCase | None = OutreachCase.objects.select_for_update().filter(pk=case_id).first()
    if locked is None:  # while we waited
        raise CaseIsClosed(_("The import that brought this score was undone at this moment, and its outreach is gone."))
    return locked


def log_contact(*, by: Actor, case: OutreachCase, channel: str, at: datetime, text: str) -> Contact:
    """This function will note a contact made by hand at `at`; the first one stops the clock at that moment.

    Raises BadInput for a moment to come or before the score, an unknown channel, or nothing said.
    """
    case = lock_case(case.pk)
    if at > clock.now() + CLOCKS_DIFFER_BY:
        raise BadInput(_("This moment is still to come. Log a contact once it was made."), field="at")
    if at < case.response.answered_at - CLOCKS_DIFFER_BY:
        raise BadInput(_("This is before the score was given. Enter a moment after it."), field="at")
    if channel not in Channel.values:
        raise BadInput(_("Choose one of the channels."), field="channel")
    if not text.strip():
        raise BadInput(_("Write a sentence about what was said: the next person will need it."), field="text")
    moment = max(min(at, clock.now()), case.response.answered_at)
    return _record(case, by=by, channel=channel, at=moment, made_by=by.id, text=text.strip())


def send_first_mail(*, by: Actor, case: OutreachCase, subject: str, text: str, hold: timedelta = timedelta(0)) -> Mail:
    """This function will queue the personal mail. It counts as contact at the moment it is sent, and not before.

    `hold` keeps it in the house for some seconds, in which `recall_first_mail` takes it back.
    Raises CustomerNotToBeContacted, MayNotBeAsked, CaseIsClosed, MailOnItsWay or BadInput (empty subject or text).
    """
    case = lock_case(case.pk)
    _check_may_write(case)
    check_may_ask(customer=case.customer, kind=Ask.Kind.OUTREACH)
    for field, value in (("subject", subject), ("text", text)):
        if not value.strip():
            raise BadInput(_("A mail needs this. Write it as you would to somebody you know."), field=field)
    client, customer = case.client, case.customer
    return queue_mail(
        by=by,
        client=client,
        purpose=MAIL_PURPOSE,
        ref=case.pk,
        to_address=customer.email,
        to_name=customer.name,
        subject=subject.strip(),
        text=text,
        reply_to="" if client.sender_email or client.reply_to else _address_of(by),
        headers=unsubscribe_headers(client=client, customer=customer),
        from_brand=True,
        hold=hold,
    )


def recall_first_mail(*, by: Actor, case: OutreachCase, message_id: str) -> Mail:
    """This function will take back a mail of the case that is still held.

    Raises BadInput for a mail of something else, MailHasLeft once sending has begun.
    """
    return recall_mail(by=by, mail=_mail_of(case, message_id))


def _check_may_write(case: OutreachCase) -> None:
    if case.customer.do_not_contact_at is not None:
        raise CustomerNotToBeContacted(_("This customer asked to be left alone. Nothing is sent to them."))
    if not case.customer.email:
        raise CustomerNotToBeContacted(_("No e-mail is known for this customer. Call them and log the call."))
    check_may_write_to(client_id=case.client_id, address=case.customer.email)
    if case.state not in OPEN:
        raise CaseIsClosed(_("This outreach is over. A new score of the customer opens the next one."))
    if mails_of(case).filter(state__in=[Mail.State.QUEUED, Mail.State.SENDING]).exists():
        raise MailOnItsWay(_("A mail to this customer is being sent at this moment. Wait until it is out."))
    if mails_of(case).filter(state=Mail.State.UNSURE).exists():
        raise MailOnItsWay(_("Nobody knows yet whether the last mail was sent. Settle that first."))


def _address_of(by: Actor) -> str:
    """Where the customer's answer goes while the brand has no sender address of its own: to the person who wrote."""
    writer = User.objects.filter(pk=by.id).first()
    return formataddr((writer.name, writer.email)) if writer else ""


def mails_of(case: OutreachCase) -> QuerySet[Mail]:
    """This function will return the mails written from the case."""
    return Mail.objects.filter(client_id=case.client_id, purpose=MAIL_PURPOSE, ref=case.pk)


def count_sent_mail(*, by: Actor, mail: Mail) -> Contact | None:
    """This function will record a sent mail as contact at the moment it was sent; a second telling changes nothing."""
    if mail.sent_at is None or Contact.objects.filter(client_id=mail.client_id, mail_id=mail.pk).exists():
        return None
    if Mail.objects.filter(pk=mail.pk, bounced_at__isnull=False).exists():
        return None  # it came back before we had noted that it left
    case: OutreachCase = OutreachCase.objects.select_related("client", "customer").get(pk=mail.ref)
    # The customer is locked before the deadline, as by whoever notes that they want to be left alone.
    note_ask(by=by, customer=case.customer, kind=Ask.Kind.OUTREACH, ref=case.pk, at=mail.sent_at)
    case = lock_case(mail.ref)
    return _record(
        case, by=by, channel=Channel.MAIL, at=mail.sent_at, made_by=mail.queued_by, text=mail.text, mail_id=mail.pk
    )


def settle_unsure_mail(*, by: Actor, case: OutreachCase, message_id: str, was_sent: bool) -> Mail:
    """This function will end the doubt over a mail of the case: it was sent and counts, or it goes again.

    Raises BadInput for a mail of something else, MailIsSettled where there is no doubt.
    """
    return settle_mail(by=by, mail=_mail_of(case, message_id), was_sent=was_sent)


def _mail_of(case: OutreachCase, message_id: str) -> Mail:
    mail = mails_of(case).filter(message_id=message_id).first()
    if mail is None:
        raise BadInput(_("No such mail was written from this outreach. Reload the page."), field="mail")
    return mail


def _record(
    case: OutreachCase, *, by: Actor, channel: str, at: datetime, made_by: int, text: str, mail_id: int | None = None
) -> Contact:
    contact: Contact = Contact.objects.create(
        client_id=case.client_id,
        case=case,
        channel=channel,
        at=at,
        made_by=made_by,
        text=text,
        mail_id=mail_id,
        created_at=clock.now(),
    )
    if case.state == State.DUE or (case.contacted_at is None and case.bounced_at is not None):
        if case.state == State.DUE:
            check_move(case.state, State.CONTACTED)
            case.state = State.CONTACTED
        case.contacted_at, case.bounced_at = at, None
        case.save(update_fields=["state", "contacted_at", "bounced_at"])
        stop_deadline(by=by, client_id=case.client_id, kind=FIRST_CONTACT, subject_id=case.pk, at=at)
    announce(CONTACT_MADE, client_id=case.client_id, by=by, obj=contact, case_id=case.pk, channel=channel)
    return contact
