"""Sending one mail: claim, commit, send, record."""

import re
import smtplib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.mail import EmailMessage, get_connection
from django.db import transaction

from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.events import EventType, announce
from apps.core.gate import HeldBack, Leave, ask_leave
from apps.core.jobs import backoff
from apps.notifications.events import MAIL_HELD, MAIL_REFUSED, MAIL_SENT, MAIL_UNSURE
from apps.notifications.models import Mail
from apps.notifications.providers import provider_headers

State = Mail.State
GIVE_UP_AFTER = timedelta(days=2)  # mail servers may be away for an evening, and greylisting takes a quarter hour
PERMANENT = 500
NO_SUCH_MAILBOX = (550, 551, 553)
_POLICY = re.compile(rb"\s*5\.7\.")


@wake.performs("mail", own_transactions=True)
def send_mail(mail_id: int) -> datetime | None:
    """This function will send the mail, if it is not sent, and return when to try again, or None when it is over."""
    claimed = _claim(mail_id)
    if not isinstance(claimed, Claimed):
        return claimed
    mail, transport = claimed.mail, _transport(claimed.leave)
    try:
        transport.open()
    except (OSError, smtplib.SMTPException) as error:
        return _try_again(mail, _words(error))  # nothing was said yet, so nothing was sent
    try:
        transport.send_messages([_message(mail)])
    except (smtplib.SMTPRecipientsRefused, smtplib.SMTPResponseException) as error:
        if _code(error) < PERMANENT:
            return _try_again(mail, _words(error))
        _record(mail, State.FAILED, MAIL_REFUSED, _words(error), is_hard=_is_bad_address(error))
    except (OSError, smtplib.SMTPException) as error:
        # The line broke while we spoke: the server may have the mail.
        if mail.may_repeat:
            return _try_again(mail, _words(error))
        _record(mail, State.UNSURE, MAIL_UNSURE, _words(error))
    else:
        _record(mail, State.SENT, MAIL_SENT, "")
    finally:
        transport.close()
    return None


def _transport(_leave: Leave) -> Any:
    return get_connection()


def _words(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"


@dataclass(frozen=True, slots=True)
class Claimed:
    """A mail in our hands, with the leave to let it out."""

    mail: Mail
    leave: Leave


def _claim(mail_id: int) -> Claimed | datetime | None:
    """Only a queued mail may be sent. One found in sending was left by a kill: unsure, unless it may repeat.

    A moment is when one that is held back for its writer may leave; None is for one that is settled. The gate is asked
    before the mail is in sending: what goes wrong there leaves no doubt behind.
    """
    with transaction.atomic():
        mail = Mail.objects.select_for_update().get(pk=mail_id)
        if mail.state == State.SENDING and not mail.may_repeat:
            _save(mail, State.UNSURE, "Stopped between sending and noting it. Look at the mail server's log.")
            _tell(mail, MAIL_UNSURE)
            return None
        if mail.state not in (State.QUEUED, State.SENDING):
            return None
        if mail.leaves_at is not None and clock.now() < mail.leaves_at:
            return mail.leaves_at
        try:
            leave = ask_leave([mail.client_id])
        except HeldBack:
            _record(mail, State.HELD, MAIL_HELD, "")
            return None
        mail.attempts += 1
        _save(mail, State.SENDING, "")
        return Claimed(mail, leave)


def _message(mail: Mail) -> EmailMessage:
    return EmailMessage(
        subject=mail.subject,
        body=mail.text,
        from_email=mail.from_address,
        to=[mail.to_address],
        reply_to=[mail.reply_to] if mail.reply_to else None,
        headers={"Message-ID": mail.message_id, **provider_headers(mail.message_id), **mail.headers},
    )


def _code(error: smtplib.SMTPRecipientsRefused | smtplib.SMTPResponseException) -> int:
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return max(code for code, _ in error.recipients.values())
    return int(error.smtp_code)


def _is_bad_address(error: smtplib.SMTPRecipientsRefused | smtplib.SMTPResponseException) -> bool:
    """No such mailbox, as RFC 5321 says it; a full one, or a policy against us (5.7), says nothing of the address."""
    if not isinstance(error, smtplib.SMTPRecipientsRefused):
        return False
    return all(code in NO_SUCH_MAILBOX and not _POLICY.match(words) for code, words in error.recipients.values())


def _try_again(mail: Mail, why: str) -> datetime | None:
    with transaction.atomic():
        if clock.now() >= mail.queued_at + GIVE_UP_AFTER:
            _save(mail, State.FAILED, why)
            _tell(mail, MAIL_REFUSED, is_hard=False)
            return None
        _save(mail, State.QUEUED, why)
    return clock.now() + backoff(mail.attempts)


def _record(mail: Mail, state: str, kind: EventType, why: str, **more: bool) -> None:
    with transaction.atomic():
        if state in (State.SENT, State.HELD):  # in a drill: when it would have been
            mail.sent_at = clock.now()
        _save(mail, state, why)
        _tell(mail, kind, **more)


def _save(mail: Mail, state: str, error: str) -> None:
    mail.state, mail.error = state, error
    mail.save(update_fields=["state", "error", "attempts", "sent_at"])


def _tell(mail: Mail, kind: EventType, **more: bool) -> None:
    told: dict[str, Any] = {"purpose": mail.purpose, "ref": mail.ref} | more
    announce(kind, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], **told)
