"""A mail that came back was no contact: the clock runs again, from its old moment."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.suppression import suppress_addresses
from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.events import announce
from apps.deadlines.models import Deadline
from apps.deadlines.operations import (
    Owed,
    cancel_deadline,
    move_deadlines,
    open_deadlines,
    restart_deadline,
    stop_deadline,
)
from apps.notifications.models import Mail
from apps.outreach.events import CONTACT_BOUNCED
from apps.outreach.lifecycle import OPEN, check_move
from apps.outreach.models import Contact, OutreachCase
from apps.outreach.operations.cases import FIRST_CONTACT
from apps.outreach.operations.contacts import lock_case

State = OutreachCase.State
RUNS_AGAIN = (State.CONTACTED, State.CONSENT_ASKED, State.NO_ANSWER)


def discount_mail(*, by: Actor, mail: Mail) -> Contact | None:
    """This function will take back that a mail was a contact. None if it never counted, or was taken back before.

    Without another contact that counts, the deadline runs again until its old moment, and is overdue where that is
    past. With one, the clock stays stopped, at the moment of the first that reached the customer.
    """
    case = lock_case(mail.ref)
    contact = Contact.objects.filter(client_id=case.client_id, mail_id=mail.pk, bounced_at=None).first()
    if contact is None:
        return None
    contact.bounced_at = mail.bounced_at or clock.now()
    contact.save(update_fields=["bounced_at"])
    restarted = False
    if case.contacted_at is not None and case.contacted_at == contact.at:
        reached = case.contacts.filter(bounced_at=None).order_by("at", "pk").first()
        if reached is not None:
            _count_from(by, case, reached.at)
        else:
            restarted = _run_again(by, case, contact.bounced_at)
    announce(CONTACT_BOUNCED, client_id=case.client_id, by=by, obj=contact, case_id=case.pk, restarted=restarted)
    return contact


def _count_from(by: Actor, case: OutreachCase, at: datetime) -> None:
    case.contacted_at = at
    case.save(update_fields=["contacted_at"])
    of_case: dict[str, Any] = {"client_id": case.client_id, "kind": FIRST_CONTACT, "subject_id": case.pk}
    if restart_deadline(by=by, **of_case) is not None:
        stop_deadline(by=by, at=at, **of_case)


def _run_again(by: Actor, case: OutreachCase, at: datetime) -> bool:
    if case.state not in RUNS_AGAIN or _has_another_open(case):
        return False
    if case.state != State.CONSENT_ASKED:  # the question for permission stays asked
        check_move(case.state, State.DUE)
        case.state, case.closed_at = State.DUE, None
    case.contacted_at, case.bounced_at = None, at
    case.save(update_fields=["state", "closed_at", "contacted_at", "bounced_at"])
    restart_deadline(by=by, client_id=case.client_id, kind=FIRST_CONTACT, subject_id=case.pk)
    if case.late_on_import:  # it raised no alarm before, and raises none now
        owed = Owed(case.pk, case.response.answered_at, case.due_at, late_on_import=True)
        move_deadlines(by=by, client_id=case.client_id, kind=FIRST_CONTACT, owed=[owed])
    return True


def _has_another_open(case: OutreachCase) -> bool:
    others = OutreachCase.objects.filter(client_id=case.client_id, customer_id=case.customer_id, state__in=OPEN)
    return others.exclude(pk=case.pk).exists()


def give_up_address(*, mail: Mail) -> None:
    """This function will see to it that the brand never writes again to an address that does not exist."""
    address = mail.to_address.rpartition("<")[2].rstrip(">")
    client = Client.objects.get(pk=mail.client_id)
    suppress_addresses(by=SYSTEM, client=client, addresses=[address], reason=_("A mail came back: no such mailbox."))


def owe_again(*, by: Actor, client_id: int, customer_id: int) -> int:
    """This function will let the deadlines run again of a customer who may be contacted after all."""
    rows = OutreachCase.objects.filter(
        client_id=client_id, customer_id=customer_id, state__in=OPEN, contacted_at=None
    ).select_related("response")
    running = Deadline.objects.filter(client_id=client_id, kind=FIRST_CONTACT, state=Deadline.State.OPEN)
    waiting = rows.exclude(pk__in=running.values("subject_id"))
    owed = [Owed(case.pk, case.response.answered_at, case.due_at, case.late_on_import) for case in waiting]
    if owed:
        open_deadlines(by=by, client_id=client_id, kind=FIRST_CONTACT, owed=owed)
    return len(owed)


def stop_owing(*, by: Actor, client_id: int, customer_id: int) -> int:
    """This function will end the deadlines of a customer who asked to be left alone; their cases stay and say so."""
    rows = OutreachCase.objects.filter(client_id=client_id, customer_id=customer_id, state__in=OPEN)
    ended = 0
    for case in rows.order_by("pk"):
        ended += cancel_deadline(by=by, client_id=client_id, kind=FIRST_CONTACT, subject_id=case.pk) is not None
    return ended
