"""The end of a permission: thirty days before, the customer is asked whether to go on; at the end it is told."""

from datetime import datetime, timedelta
from typing import Any

from apps.clients.asks import MayNotBeAsked, record_ask
from apps.clients.days import end_of_day
from apps.clients.models import Ask
from apps.core import clock, wake
from apps.core.actors import SYSTEM, Actor
from apps.core.events import announce
from apps.deadlines.operations import (
    Owed,
    cancel_deadline,
    lock_deadlines,
    move_deadlines,
    open_deadlines,
    stop_deadline,
)
from apps.outreach.consent_mails import renewal_mail
from apps.outreach.events import CONSENT_RAN_OUT, CONSENT_RENEWAL_ASKED
from apps.outreach.models import Consent
from apps.outreach.operations.consent_mailing import can_be_written_to, send_with_link

RENEWAL = "outreach.consent_renewal"  # the kind of the deadline
ASKED_BEFORE = timedelta(days=30)
State = Consent.State


def lock_renewal(client_id: int, consent_id: int) -> None:
    """This function will lock the owed question, for whoever then locks the consent: the sweep holds it first, too."""
    lock_deadlines(client_id=client_id, kind=RENEWAL, subject_ids=[consent_id])


def owe_renewal(*, by: Actor, consent: Consent) -> None:
    """This function will have the customer asked 30 days before the last day is over; not if that is past already."""
    kind: dict[str, Any] = {"by": by, "client_id": consent.client_id, "kind": RENEWAL}
    due_at = end_of_day(consent.client, consent.valid_until) - ASKED_BEFORE if consent.valid_until else None
    if due_at is None or due_at <= clock.now():
        cancel_deadline(**kind, subject_id=consent.pk)
        return
    owed = [Owed(consent.pk, clock.now(), due_at)]
    if not move_deadlines(**kind, owed=owed):
        open_deadlines(**kind, owed=owed)


def forget_renewal(*, by: Actor, consent: Consent) -> None:
    """This function will end the owed question, where one is owed: there is nothing to go on with."""
    cancel_deadline(by=by, client_id=consent.client_id, kind=RENEWAL, subject_id=consent.pk)


def ask_to_renew(consent: Consent) -> bool:
    """This function will ask the customer by mail whether to go on, and say whether they could be asked.

    For the sweep, which holds the deadline. Asked, the deadline is met; else it stays, and people see it.
    """
    head = Consent.objects.select_for_update(of=("self",)).select_related("client", "customer").get(pk=consent.pk)
    if head.state != State.GRANTED or not can_be_written_to(head):
        return False
    try:
        record_ask(by=SYSTEM, customer=head.customer, kind=Ask.Kind.CONSENT, ref=head.case_id)
    except MayNotBeAsked:
        return False
    send_with_link(by=SYSTEM, consent=head, purpose="outreach.consent_renewal", mail=renewal_mail(head))
    stop_deadline(by=SYSTEM, client_id=head.client_id, kind=RENEWAL, subject_id=head.pk)
    announce(CONSENT_RENEWAL_ASKED, client_id=head.client_id, by=SYSTEM, obj=head, batch=[head], case_id=head.case_id)
    return True


@wake.performs("consent_end")
def end_consent(consent_id: int) -> datetime | None:
    """This function will announce that a permission ran out, once its last day is over where the brand is."""
    client_id = Consent.objects.values_list("client_id", flat=True).get(pk=consent_id)
    lock_renewal(client_id, consent_id)
    head = Consent.objects.select_for_update(of=("self",)).select_related("client").get(pk=consent_id)
    if head.state != State.GRANTED or head.valid_until is None:
        return None
    over_at = end_of_day(head.client, head.valid_until)
    if over_at > clock.now():
        return over_at
    forget_renewal(by=SYSTEM, consent=head)
    announce(CONSENT_RAN_OUT, client_id=head.client_id, by=SYSTEM, obj=head, batch=[head], case_id=head.case_id)
    return None
