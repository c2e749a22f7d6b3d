"""Asking for permission, deciding, withdrawing. The head row is locked; each decision is a record of its own."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext as _

from apps.clients.asks import record_ask
from apps.clients.days import end_of_day, today_of
from apps.clients.models import Ask
from apps.clients.operations import new_public_id
from apps.core import clock, wake
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import EventType, announce
from apps.core.links import LinkUnknown
from apps.core.models import Link
from apps.outreach.consent_mails import MailText, ask_mail, receipt_mail
from apps.outreach.events import (
    CONSENT_ASKED,
    CONSENT_DECLINED,
    CONSENT_GRANTED,
    CONSENT_NARROWED,
    CONSENT_WITHDRAWN,
)
from apps.outreach.lifecycle import CONSENT, MOVES, check_move
from apps.outreach.models import Consent, ConsentRecord, OutreachCase
from apps.outreach.operations.consent_ends import forget_renewal, lock_renewal, owe_renewal
from apps.outreach.operations.consent_mailing import LINK_PURPOSE, can_be_written_to, send_with_link
from apps.outreach.operations.contacts import CustomerNotToBeContacted, lock_case
from apps.outreach.permission import Allowed, check_gift, check_regions, check_until, check_uses

CaseState = OutreachCase.State
Decision = ConsentRecord.Decision
State = Consent.State

ASK_AGAIN_AFTER = timedelta(hours=24)
AGENT_KEPT = 400  # characters of the browser's name that are kept


class ConsentAnswered(DomainError):
    """The customer gave an answer already; asking again would be pressing them."""

    code = "consent_answered"


class ConsentJustAsked(DomainError):
    """They were asked within the last day."""

    code = "consent_just_asked"


class NothingToWithdraw(DomainError):
    """No permission is in force, so there is none to take back."""

    code = "nothing_to_withdraw"

    def __init__(self) -> None:
        super().__init__(_("There is no permission to withdraw: none was given with this link."))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was pressed: the exact text that stood on the page, and where the press came from."""

    link: Link
    text: str
    language: str
    address: str | None
    agent: str


def ask_consent(
    *, by: Actor, case: OutreachCase, subject: str | None = None, text: str | None = None, gift: str | None = None
) -> Consent:
    """This function will ask the customer for permission by mail, with a link to the brand's own host.

    `gift` says what they get for it; the page says it, and so does every quote of theirs. None leaves it as it is.
    `text` holds `{link}` where the link goes; without it the link stands at the end. Each mail carries a link of
    its own, and all of them open the same page for ever. Raises CustomerNotToBeContacted, CaseCannotMove before
    a first contact, MayNotBeAsked by the ledger of all asks, ConsentJustAsked within a day of the last mail,
    ConsentAnswered after an answer.
    """
    case = lock_case(case.pk)
    consent = Consent.objects.select_for_update().filter(client_id=case.client_id, case=case).first()
    _check_may_ask(case, consent)
    if consent is None:
        consent = Consent(client_id=case.client_id, public_id=new_public_id(), customer=case.customer, case=case)
    consent.asked_at = clock.now()
    if gift is not None:
        consent.gift = check_gift(gift)
    consent.save()
    if case.state != CaseState.CONSENT_ASKED:
        case.state = CaseState.CONSENT_ASKED
        case.save(update_fields=["state"])
    record_ask(by=by, customer=case.customer, kind=Ask.Kind.CONSENT, ref=case.pk)
    drafted = ask_mail(case)
    mail = MailText(subject or drafted.subject, text or drafted.text)
    send_with_link(by=by, consent=consent, purpose="outreach.consent", mail=mail)
    announce(CONSENT_ASKED, client_id=case.client_id, by=by, obj=consent, batch=[consent], case_id=case.pk)
    return consent


def _check_may_ask(case: OutreachCase, consent: Consent | None) -> None:
    if case.customer.do_not_contact_at is not None:
        raise CustomerNotToBeContacted(_("This customer asked to be left alone. Nothing is sent to them."))
    if not case.customer.email:
        raise CustomerNotToBeContacted(_("No e-mail is known for this customer, so no link can be sent to them."))
    if consent is not None and consent.state != State.ASKED:
        raise ConsentAnswered(_("The customer has answered. They can change their answer by the link that they hold."))
    if consent is not None and consent.asked_at > clock.now() - ASK_AGAIN_AFTER:
        raise ConsentJustAsked(_("They were asked within the last day. Give them a day to answer."))
    if case.state != CaseState.CONSENT_ASKED:
        check_move(case.state, CaseState.CONSENT_ASKED)


def decide_consent(
    *,
    link: Link,
    consent: Consent,
    decision: str,
    uses: Sequence[str] = (),
    regions: Sequence[str] = (),
    valid_until: date | None = None,
    text: str,
    language: str,
    address: str | None = None,
    agent: str = "",
) -> ConsentRecord:
    """This function will keep a customer's yes or no as a new record and set the consent to it.

    A no to a permission that was given is its withdrawal. The same answer sent twice is one record.
    Raises BadInput for a use or a day that cannot be, LinkUnknown for a link of something else.
    """
    answer = Answer(link, text, language, address, agent)
    case, head = _lock(link, consent)
    if decision == Decision.WITHDRAWN:
        raise BadInput(_("A withdrawal is an act of its own."), field="decision")
    if decision == Decision.DECLINED:
        return _withdraw(case, head, answer) if head.state == State.GRANTED else _decline(case, head, answer)
    wanted = check_uses(uses)
    allowed = Allowed(wanted, check_regions(regions, wanted), check_until(valid_until, today=today_of(head.client)))
    last = head.records.order_by("-number").first()
    if last and head.state == State.GRANTED and (Allowed.by(last), last.text) == (allowed, text):
        return last
    return _grant(case, head, answer, allowed)


def withdraw_consent(
    *, link: Link, consent: Consent, text: str, language: str, address: str | None = None, agent: str = ""
) -> ConsentRecord:
    """This function will take a permission back, and with it, in the same transaction, all that stands on it.

    Withdrawing twice is once. Raises NothingToWithdraw where none was given.
    """
    case, head = _lock(link, consent)
    if head.state == State.WITHDRAWN:
        return head.records.filter(decision=Decision.WITHDRAWN).latest("number")
    if head.state != State.GRANTED:
        raise NothingToWithdraw
    return _withdraw(case, head, Answer(link, text, language, address, agent))


def _lock(link: Link, consent: Consent) -> tuple[OutreachCase, Consent]:
    """The owed question first, as the sweep does; then case and head, in the order in which asking locks them."""
    lock_renewal(consent.client_id, consent.pk)
    case = lock_case(consent.case_id)
    head = Consent.objects.select_for_update(of=("self",)).select_related("client").get(pk=consent.pk)
    if (link.purpose, link.subject_id, link.client_id) != (LINK_PURPOSE, head.pk, head.client_id):
        raise LinkUnknown
    return case, head


def _grant(case: OutreachCase, head: Consent, answer: Answer, allowed: Allowed) -> ConsentRecord:
    before = Allowed.by(head) if head.state == State.GRANTED else None
    uses, until = allowed.uses, allowed.until
    given = {"uses": uses, "regions": allowed.regions, "valid_until": until}
    record = _record(head, answer, decision=Decision.GRANTED, **given)
    _set_head(head, State.GRANTED, allowed)
    _move_case(case, CaseState.CONSENTED)
    if until is not None:
        wake.schedule("consent_end", head.pk, client_id=head.client_id, at=end_of_day(head.client, until))
    owe_renewal(by=Actor.link(record.link_id), consent=head)
    _announce(CONSENT_GRANTED, head, record, uses=uses)
    if before and allowed.is_less_than(before):
        _announce(CONSENT_NARROWED, head, record)
    _send_receipt(head, record)
    return record


def _decline(case: OutreachCase, head: Consent, answer: Answer) -> ConsentRecord:
    last = head.records.order_by("-number").first()
    if last and head.state in (State.DECLINED, State.WITHDRAWN):
        return last  # a no stays a no
    record = _record(head, answer, decision=Decision.DECLINED)
    _set_head(head, State.DECLINED)
    _move_case(case, CaseState.DECLINED)
    _announce(CONSENT_DECLINED, head, record)
    return record


def _withdraw(case: OutreachCase, head: Consent, answer: Answer) -> ConsentRecord:
    record = _record(head, answer, decision=Decision.WITHDRAWN)
    _set_head(head, State.WITHDRAWN)
    _move_case(case, CaseState.DECLINED)
    wake.unschedule("consent_end", head.pk)
    forget_renewal(by=Actor.link(record.link_id), consent=head)
    _announce(CONSENT_WITHDRAWN, head, record)
    _send_receipt(head, record)
    return record


def _announce(kind: EventType, head: Consent, record: ConsentRecord, **data: Any) -> None:
    data |= {"case_id": head.case_id, "record_id": record.pk}
    announce(kind, client_id=head.client_id, by=Actor.link(record.link_id), obj=head, batch=[head], **data)


def _send_receipt(head: Consent, record: ConsentRecord) -> None:
    """The customer's own copy, with a link that works for ever. That it cannot be sent stops no withdrawal."""
    if can_be_written_to(head):
        mail, by = receipt_mail(head, record), Actor.link(record.link_id)
        send_with_link(by=by, consent=head, purpose="outreach.consent_receipt", mail=mail)


def _set_head(head: Consent, state: str, allowed: Allowed | None = None) -> None:
    if head.state != state:
        CONSENT.check(head.state, state)
    stands = allowed or Allowed([], [], None)
    head.state, head.decided_at = state, clock.now()
    head.uses, head.regions, head.valid_until = stands.uses, stands.regions, stands.until
    head.save(update_fields=["state", "uses", "regions", "valid_until", "decided_at"])


def _record(head: Consent, answer: Answer, *, decision: str, **given: Any) -> ConsentRecord:
    record: ConsentRecord = ConsentRecord.objects.create(
        client_id=head.client_id,
        consent=head,
        number=head.records.count() + 1,
        decision=decision,
        text=answer.text,
        text_hash=hashlib.sha256(answer.text.encode()).hexdigest(),
        language=answer.language,
        gift=head.gift,
        link_id=answer.link.pk,
        address=answer.address or None,
        agent=answer.agent[:AGENT_KEPT],
        at=clock.now(),
        **given,
    )
    return record


def _move_case(case: OutreachCase, there: str) -> None:
    """A link lives for ever, so an answer may find the case anywhere; the answer counts all the same.

    A case that was taken up again stands at `contacted` and passes through `consent_asked`: it was asked. One
    that is due keeps its clock, for only a contact stops that.
    """
    here = CaseState.CONSENT_ASKED if case.state == CaseState.CONTACTED else case.state
    if there not in MOVES[here]:
        return
    case.state, case.closed_at = there, clock.now()
    case.save(update_fields=["state", "closed_at"])
