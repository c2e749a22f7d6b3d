"""What follows from a provider's report. Anybody may be too late or come twice: each report is taken once."""

from typing import Any

from django.db import connection

from apps.core import clock, scope
from apps.core.actors import SYSTEM
from apps.core.events import announce
from apps.notifications.events import MAIL_BOUNCED, MAIL_UNWANTED
from apps.notifications.models import Mail, MailReport
from apps.notifications.operations import settle_mail
from apps.notifications.providers import Report

State, Kind = Mail.State, MailReport.Kind
PROVES_IT_LEFT = (Kind.DELIVERED, Kind.BOUNCED, Kind.COMPLAINED)


def take_report(report: Report) -> bool:
    """This function will keep the report as it came and do what follows from it; False for one that came before.

    A mail that came back is marked and told of; one that was in doubt is known to have left.
    """
    client_id = _client_of(report.message_id)
    with scope.limited_to([client_id or scope.AGENCY_ITSELF]):
        mail = Mail.objects.select_for_update().filter(message_id=report.message_id).first()
        _made, first = MailReport.objects.get_or_create(
            client_id=mail.client_id if mail else scope.AGENCY_ITSELF,
            provider=report.provider,
            key=report.key,
            defaults={
                "mail": mail,
                "kind": report.kind,
                "is_hard": report.is_hard,
                "words": report.words,
                "raw": report.raw,
                "said_at": report.said_at,
                "received_at": clock.now(),
            },
        )
        if first and mail is not None:
            _follow(mail, report)
        return first


def _client_of(message_id: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT client_of_mail(%s)", [message_id])
        found = cursor.fetchone()[0]
    return int(found) if found is not None else scope.AGENCY_ITSELF


def _follow(mail: Mail, report: Report) -> None:
    if mail.state == State.UNSURE and report.kind in PROVES_IT_LEFT:
        mail = settle_mail(by=SYSTEM, mail=mail, was_sent=True)
    told: dict[str, Any] = {"purpose": mail.purpose, "ref": mail.ref}
    if report.kind == Kind.BOUNCED and mail.bounced_at is None:
        mail.bounced_at, mail.error = report.said_at, report.words
        mail.save(update_fields=["bounced_at", "error"])
        told |= {"is_hard": report.is_hard}
        announce(MAIL_BOUNCED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], **told)
    elif report.kind in (Kind.COMPLAINED, Kind.UNSUBSCRIBED):
        told |= {"kind": report.kind}
        announce(MAIL_UNWANTED, client_id=mail.client_id, by=SYSTEM, obj=mail, batch=[mail], **told)
