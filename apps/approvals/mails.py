"""The mails that ask, remind and confirm. A link's token stands in its mail and nowhere else."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connection
from django.urls import reverse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries import title_of
from apps.core.actors import Actor
from apps.core.links import make_link
from apps.documents.canonical import fingerprint_words
from apps.notifications.operations import queue_mail
from apps.tenancy.hosts import sign_in_host

PURPOSE = "approval"
LINK_LIVES_ON = timedelta(days=30)  # after the deadline: a late answer is still an answer


def new_link(request: ApprovalRequest) -> str:
    """This function will make one more link to the request for its approver and return the token."""
    _link, token = make_link(
        purpose=PURPOSE,
        client_id=request.client_id,
        subject_id=request.pk,
        holder_id=request.approver_id,
        expires_at=request.due_at + LINK_LIVES_ON,
    )
    return token


def address_of(token: str) -> str:
    """This function will return the whole address behind which the token's page stands."""
    host = sign_in_host(connection.tenant)  # type: ignore[attr-defined]
    path = reverse("approvals:link", args=[token], urlconf=settings.URLCONF_AGENCY)
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}{path}"


def moment_words(moment: datetime, zone: str) -> str:
    """This function will write a moment in the brand's zone, with the zone: "Tue 24 Nov 2026, 12:00 (UTC)"."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{date_format(local, 'D j M Y, H:i')} ({zone})"


def mail_question(*, by: Actor, request: ApprovalRequest, token: str) -> None:
    """This function will queue the mail that asks the approver."""
    with translation.override(request.client.language):
        lines = _("%(sender)s at %(agency)s asks you to read and decide on version %(number)s of:") % _values(request)
        _send(by, request, "approvals.request", _("Please decide: %(title)s"), lines, token)


def mail_reminder(*, by: Actor, request: ApprovalRequest) -> None:
    """This function will queue a reminder. It carries a link of its own, for the first one was never stored."""
    with translation.override(request.client.language):
        lines = _("%(sender)s at %(agency)s still waits for your decision on version %(number)s of:")
        words = lines % _values(request)
        _send(by, request, "approvals.reminder", _("Reminder: %(title)s waits for you"), words, new_link(request))


def mail_receipt(*, by: Actor, decision: Decision) -> None:
    """This function will queue the approver's receipt: what was decided, when, about which words."""
    request = decision.request
    with translation.override(request.client.language):
        values = _values(request) | {
            "decision": decision.get_kind_display(),
            "at": moment_words(decision.at, request.client.zone),
            "fingerprint": fingerprint_words(decision.content_hash),
            "comment": decision.comment,
        }
        text = _(
            "Your decision about version %(number)s of “%(title)s”: %(decision)s.\n"
            "When: %(at)s\nFingerprint of the words: %(fingerprint)s\n"
        )
        if decision.comment:
            text += _("Your comment: %(comment)s\n")
        text += _("\nIf this was not you, tell %(sender)s at %(agency)s at once: %(sender_email)s\n")
        queue_mail(
            by=by,
            client=request.client,
            purpose="approvals.receipt",
            ref=request.pk,
            to_address=request.approver.email,
            to_name=request.approver.name,
            subject=_one_line(_("Receipt: %(decision)s, %(title)s") % values),
            text=text % values,
            may_repeat=True,
        )


def _send(by: Actor, request: ApprovalRequest, purpose: str, subject: str, opening: str, token: str) -> None:
    values = _values(request) | {"address": address_of(token), "due": moment_words(request.due_at, request.client.zone)}
    body = _(
        "“%(title)s”\n\nRead and decide here, on a phone too; no account is needed:\n%(address)s\n\n"
        "Please answer by %(due)s. The link is for you alone: whoever has it can decide in your name.\n\n"
        "Questions? %(sender)s, %(sender_email)s\n"
    )
    queue_mail(
        by=by,
        client=request.client,
        purpose=purpose,
        ref=request.pk,
        to_address=request.approver.email,
        to_name=request.approver.name,
        reply_to=request.requested_by.email,
        subject=_one_line(subject % values),
        text=f"{_greeting(request.approver)}\n\n{opening}\n\n{body % values}",
        may_repeat=True,
    )


def _values(request: ApprovalRequest) -> dict[str, str]:
    return {
        "sender": request.requested_by.name,
        "sender_email": request.requested_by.email,
        "agency": connection.tenant.name,  # type: ignore[attr-defined]
        "number": str(request.version.number),
        "title": title_of(request.version),
    }


def _greeting(user: User) -> str:
    return _("Hello %(name)s,") % {"name": user.get_short_name()}


def _one_line(text: str) -> str:
    return " ".join(text.split())
