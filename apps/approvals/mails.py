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
from apps.tenancy.hosts import newsroom_host, sign_in_host

PURPOSE = "approval"
QUOTE_PURPOSE = "quote_check"  # opens the customer's page on the brand's host, never the approver's on the agency's
LINK_LIVES_ON = timedelta(days=30)  # after the deadline: a late answer is still an answer


def new_link(request: ApprovalRequest, *, holder_id: int = 0) -> str:
    """This function will make one more link to the request and return the token: for its approver, or a substitute."""
    _link, token = make_link(
        purpose=purpose_of(request),
        client_id=request.client_id,
        subject_id=request.pk,
        holder_id=holder_id or request.customer_id or request.approver_id or 0,
        expires_at=request.due_at + LINK_LIVES_ON,
    )
    return token


def purpose_of(request: ApprovalRequest) -> str:
    """This function will return what a link of this request opens."""
    return PURPOSE if request.customer_id is None else QUOTE_PURPOSE


def address_of(request: ApprovalRequest, token: str) -> str:
    """This function will return the whole address behind which the token's page stands.

    The approver's is on the agency's host; the customer knows the brand, not its agency.
    """
    if request.customer_id is None:
        host = sign_in_host(connection.tenant)  # type: ignore[attr-defined]
        path = reverse("approvals:link", args=[token], urlconf=settings.URLCONF_AGENCY)
    else:
        host = quote_host(request.client_id) or ""
        path = reverse("approvals_public:quote", args=[token], urlconf=settings.URLCONF_NEWSROOM)
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}{path}"


def quote_host(client_id: int) -> str | None:
    """This function will return the name of the brand's own host, or None while it has none."""
    return newsroom_host(connection.tenant, client_id)  # type: ignore[attr-defined]


def moment_words(moment: datetime, zone: str) -> str:
    """This function will write a moment in the brand's zone, with the zone: "Tue 24 Nov 2026, 12:00 (UTC)"."""
    local = moment.astimezone(ZoneInfo(zone))
    return f"{date_format(local, 'D j M Y, H:i')} ({zone})"


def mail_question(*, by: Actor, request: ApprovalRequest, token: str) -> None:
    """This function will queue the mail that asks the approver, or the customer about their quote."""
    with translation.override(_language(request)):
        if request.customer_id is not None:
            _mail_customer(by, request, "approvals.request", _("%(brand)s would like to quote you"), token)
            return
        lines = _("%(sender)s at %(agency)s asks you to read and decide on version %(number)s of:") % _values(request)
        _send(by, request, "approvals.request", _("Please decide: %(title)s"), lines, token)


def mail_reminder(*, by: Actor, request: ApprovalRequest) -> None:
    """This function will queue a reminder. It carries a link of its own, for the first one was never stored."""
    with translation.override(_language(request)):
        token = new_link(request)
        if request.customer_id is not None:
            _mail_customer(by, request, "approvals.reminder", _("Reminder: your words for %(brand)s"), token)
            return
        lines = _("%(sender)s at %(agency)s still waits for your decision on version %(number)s of:")
        words = lines % _values(request)
        _send(by, request, "approvals.reminder", _("Reminder: %(title)s waits for you"), words, token)


def mail_stand_in(*, by: Actor, request: ApprovalRequest, substitute: User) -> None:
    """This function will queue the mail that asks whoever stands in for the approver, by a link of their own."""
    with translation.override(_language(request)):
        values = _values(request) | {
            "absent": request.asked_name,
            "address": address_of(request, new_link(request, holder_id=substitute.pk)),
            "due": moment_words(request.due_at, request.client.zone),
        }
        text = _(
            "%(absent)s is away and you stand in. %(sender)s at %(agency)s asks for a decision on version %(number)s"
            " of:\n\n“%(title)s”\n\nRead and decide here:\n%(address)s\n\nPlease answer by %(due)s. The record will say"
            " that you decided for %(absent)s. The link is for you alone.\n\nQuestions? %(sender)s, %(sender_email)s\n"
        )
        hello = _("Hello %(name)s,") % {"name": substitute.get_short_name()}
        queue_mail(
            by=by,
            client=request.client,
            purpose="approvals.stand_in",
            ref=request.pk,
            to_address=substitute.email,
            to_name=substitute.name,
            reply_to=request.requested_by.email,
            subject=_one_line(_("Please decide for %(absent)s: %(title)s") % values),
            text=f"{hello}\n\n{text % values}",
            may_repeat=True,
        )


def mail_recall(*, by: Actor, request: ApprovalRequest) -> None:
    """This function will queue the mail that says that no answer is needed any more."""
    with translation.override(_language(request)):
        values = _values(request)
        if request.customer_id is not None:
            subject, text = _("No need to check your words"), _("%(brand)s is still working on the text.")
        else:
            subject = _("No need to decide: %(title)s")
            text = _("%(sender)s took version %(number)s of “%(title)s” back before you answered.")
        text += " " + _("Nothing waits for you. If there is a new version, you get a new mail.")
        _queue(by, request, "approvals.recall", subject % values, f"{_greeting(request)}\n\n{text % values}\n")


def mail_receipt(*, by: Actor, decision: Decision) -> None:
    """This function will queue the approver's receipt: what was decided, when, about which words."""
    request = decision.request
    if decision.decided_by is None:
        return  # the page has said it; one mail more would be one ask more
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
            to_address=decision.decided_by.email,
            to_name=decision.decided_by.name,
            subject=_one_line(_("Receipt: %(decision)s, %(title)s") % values),
            text=text % values,
            may_repeat=True,
        )


def _send(by: Actor, request: ApprovalRequest, purpose: str, subject: str, opening: str, token: str) -> None:
    values = _values(request) | {
        "address": address_of(request, token),
        "due": moment_words(request.due_at, request.client.zone),
    }
    body = _(
        "“%(title)s”\n\nRead and decide here, on a phone too; no account is needed:\n%(address)s\n\n"
        "Please answer by %(due)s. The link is for you alone: whoever has it can decide in your name.\n\n"
        "Questions? %(sender)s, %(sender_email)s\n"
    )
    _queue(by, request, purpose, subject % values, f"{_greeting(request)}\n\n{opening}\n\n{body % values}")


def _mail_customer(by: Actor, request: ApprovalRequest, purpose: str, subject: str, token: str) -> None:
    values = _values(request) | {
        "address": address_of(request, token),
        "due": moment_words(request.due_at, request.client.zone),
    }
    body = _(
        "%(brand)s would like to print your words. See here where they will stand, and say whether they are right;"
        " no account is needed:\n%(address)s\n\nPlease answer by %(due)s. The link is for you alone.\n\n%(brand)s\n"
    )
    _queue(by, request, purpose, subject % values, f"{_greeting(request)}\n\n{body % values}")


def _queue(by: Actor, request: ApprovalRequest, purpose: str, subject: str, text: str) -> None:
    is_customer = request.customer_id is not None
    queue_mail(
        by=by,
        client=request.client,
        purpose=purpose,
        ref=request.pk,
        to_address=request.asked_email,
        to_name=request.asked_name,
        reply_to="" if is_customer else request.requested_by.email,
        subject=_one_line(subject),
        text=text,
        may_repeat=True,
        from_brand=is_customer,
    )


def _language(request: ApprovalRequest) -> str:
    return (request.customer.language if request.customer is not None else "") or request.client.language


def _values(request: ApprovalRequest) -> dict[str, str]:
    return {
        "sender": request.requested_by.name,
        "sender_email": request.requested_by.email,
        "brand": request.client.name,
        "agency": connection.tenant.name,  # type: ignore[attr-defined]
        "number": str(request.version.number),
        "title": title_of(request.version),
    }


def _greeting(request: ApprovalRequest) -> str:
    return _("Hello %(name)s,") % {"name": request.asked_short_name}


def _one_line(text: str) -> str:
    return " ".join(text.split())
