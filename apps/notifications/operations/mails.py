"""Queueing mails. Nothing is sent here: sending follows the commit."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import formataddr

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock, scope, wake
from apps.core.actors import Actor
from apps.core.bulk import insert_objects
from apps.core.errors import BadInput, DomainError
from apps.core.events import EventType, announce, announce_each
from apps.core.models import Event
from apps.notifications.events import MAIL_QUEUED, MAIL_RECALLED, MAIL_SENT, MAIL_UNSURE
from apps.notifications.lifecycle import MAIL
from apps.notifications.models import Mail

SWEEP_AFTER = timedelta(seconds=3)


class MailIsSettled(DomainError):
    """Somebody, or the machine, knows by now whether the mail was sent."""

    code = "mail_is_settled"


class MailHasLeft(DomainError):
    """Sending has begun: nobody can take the mail back."""

    code = "mail_has_left"


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail before it is queued; the fields are the words of `queue_mail`."""

    to_address: str
    subject: str
    text: str
    ref: int = 0
    to_name: str = ""
    reply_to: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    may_repeat: bool = False
    from_brand: bool = False
    hold: timedelta = timedelta(0)


def queue_mail(
    *,
    by: Actor,
    client: Client | None,
    purpose: str,
    to_address: str,
    subject: str,
    text: str,
    ref: int = 0,
    to_name: str = "",
    reply_to: str = "",
    headers: dict[str, str] | None = None,
    may_repeat: bool = False,
    from_brand: bool = False,
    hold: timedelta = timedelta(0),
) -> Mail:
    """This function will put a mail into the outbox; it leaves after the commit, once.

    `purpose` and `ref` come back in the events, so that the app that asked knows its own. `from_brand` sends
    under the brand's name and address, else the agency's platform address is used. `hold` keeps it back for a
    moment, in which whoever wrote it may take it back.
    Raises BadInput for what is not one address, and for a line break in a header: that is an injected one.
    """
    draft = Draft(to_address, subject, text, ref, to_name, reply_to, headers or {}, may_repeat, from_brand, hold)
    return queue_mails(by=by, client=client, purpose=purpose, drafts=[draft])[0]


def queue_mails(*, by: Actor, client: Client | None, purpose: str, drafts: Sequence[Draft]) -> list[Mail]:
    """This function will put mails of one purpose into the outbox, as `queue_mail` does, in a few statements."""
    now, client_id = clock.now(), client.pk if client is not None else scope.AGENCY_ITSELF
    widened = scope.widened_by(scope.AGENCY_ITSELF) if client is None else nullcontext()
    with widened:
        mails = insert_objects([_mail(draft, client, by=by, purpose=purpose, now=now) for draft in drafts])
        told = [(mail, {"purpose": purpose, "ref": mail.ref}) for mail in mails]
        announce_each(MAIL_QUEUED, client_id=client_id, by=by, told=told)
        at_once = [wake.Entry(mail.pk, now + SWEEP_AFTER) for mail in mails if mail.leaves_at is None]
        held = [wake.Entry(mail.pk, mail.leaves_at) for mail in mails if mail.leaves_at is not None]
        wake.schedule_many("mail", at_once, client_id=client_id, now=True)
        wake.schedule_many("mail", held, client_id=client_id)
    return mails


def _mail(draft: Draft, client: Client | None, *, by: Actor, purpose: str, now: datetime) -> Mail:
    sender, reply_to = settings.DEFAULT_FROM_EMAIL, draft.reply_to
    if draft.from_brand and client is not None:
        reply_to = reply_to or client.reply_to
        if client.sender_email:
            _refuse_line_breaks(sender=client.sender_name + client.name + client.sender_email)
            sender = formataddr((client.sender_name or client.name, client.sender_email))
    _refuse_line_breaks(to=draft.to_address + draft.to_name, subject=draft.subject, reply_to=reply_to)
    _refuse_line_breaks(headers="".join(name + value for name, value in draft.headers.items()))
    _refuse_all_but_one_address(draft.to_address)
    return Mail(
        client_id=client.pk if client is not None else scope.AGENCY_ITSELF,
        purpose=purpose,
        ref=draft.ref,
        to_address=formataddr((draft.to_name, draft.to_address)) if draft.to_name else draft.to_address,
        from_address=sender,
        reply_to=reply_to,
        subject=draft.subject[:250],
        text=draft.text,
        headers=draft.headers,
        message_id=f"<{new_public_id()}@goodword.invalid>",
        may_repeat=draft.may_repeat,
        queued_by=by.id,
        queued_at=now,
        leaves_at=now + draft.hold if draft.hold else None,
    )


def settle_mail(*, by: Actor, mail: Mail, was_sent: bool) -> Mail:
    """This function will end the doubt over a mail: it was sent, or it goes again under the same Message-ID.

    A mail said to be sent counts from when the doubt was noted, which is at most seconds after the sending.
    Raises MailIsSettled where there is no doubt.
    """
    mail = Mail.objects.select_for_update().get(pk=mail.pk)
    if mail.state != Mail.State.UNSURE:
        raise MailIsSettled(_("It is known by now what became of this mail. Reload to see it."))
    MAIL.check(mail.state, Mail.State.SENT if was_sent else Mail.State.QUEUED)
    if was_sent:
        doubts = Event.objects.filter(name=MAIL_UNSURE.name, client_id=mail.client_id, object_id=mail.pk)
        mail.state, mail.error = Mail.State.SENT, ""
        mail.sent_at = doubts.order_by("-id").values_list("at", flat=True).first() or clock.now()
        mail.save(update_fields=["state", "error", "sent_at"])
        _tell(MAIL_SENT, mail, by)
        return mail
    mail.state, mail.error, mail.attempts = Mail.State.QUEUED, "", 0
    mail.save(update_fields=["state", "error", "attempts"])
    _tell(MAIL_QUEUED, mail, by)
    wake.schedule("mail", mail.pk, client_id=mail.client_id, at=clock.now() + SWEEP_AFTER, now=True)
    return mail


def recall_mail(*, by: Actor, mail: Mail) -> Mail:
    """This function will take back a mail that is still held. Raises MailHasLeft once sending has begun.

    Sending claims the row under the same lock: of the two, one comes first, and the other sees it.
    """
    mail = Mail.objects.select_for_update().get(pk=mail.pk)
    if mail.state != Mail.State.QUEUED or mail.leaves_at is None or mail.attempts:
        raise MailHasLeft(_("This mail is out, or on its way: it cannot be taken back."))
    MAIL.check(mail.state, Mail.State.RECALLED)
    mail.state = Mail.State.RECALLED
    mail.save(update_fields=["state"])
    wake.unschedule("mail", mail.pk)
    _tell(MAIL_RECALLED, mail, by)
    return mail


def tell_recalled(mail: Mail, *, by: Actor) -> None:
    """This function will announce that a mail was taken back before it left."""
    _tell(MAIL_RECALLED, mail, by)


def _tell(kind: EventType, mail: Mail, by: Actor) -> None:
    announce(kind, client_id=mail.client_id, by=by, obj=mail, batch=[mail], purpose=mail.purpose, ref=mail.ref)


def _refuse_line_breaks(**fields: str) -> None:
    for name, value in fields.items():
        if "\n" in value or "\r" in value:
            raise BadInput(_("The %(field)s of a mail cannot hold a line break.") % {"field": name}, field=name)


def _refuse_all_but_one_address(address: str) -> None:
    try:
        validate_email(address)
    except ValidationError as error:
        sentence = _("“%(address)s” is not an e-mail address: it needs the form name@host.") % {"address": address}
        raise BadInput(sentence, field="to") from error
