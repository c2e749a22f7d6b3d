"""One mail of a round at its moment: looked at once more, noted in the ledger of asks, queued; and one reminder."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import connection, transaction

from apps.clients.asks import MayNotBeAsked, check_may_ask, record_ask
from apps.clients.unsubscribe import unsubscribe_headers
from apps.clients.work_clocks import business_clock_of
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.links import make_link
from apps.feedback.events import LETTER_LEFT_OUT, LETTER_REMINDED, LETTER_SENT
from apps.feedback.lifecycle import ASK_LETTER
from apps.feedback.models import AskLetter, AskRound, Survey, SurveyAnswer, SurveyWording
from apps.feedback.surveys.answering import LINK_PURPOSE
from apps.feedback.surveys.languages import letter_language, wordings_of
from apps.feedback.surveys.mails import (
    REMINDER_MAIL,
    REVIEW_MAIL,
    SURVEY_MAIL,
    reminder_mail,
    review_mail,
    survey_mail,
)
from apps.feedback.surveys.rounds import next_opening
from apps.notifications.operations import queue_mail
from apps.tenancy.hosts import address_on, newsroom_host

LETTER_WORK: Final = "ask_letter"
REMINDER_WORK: Final = "ask_reminder"
LINK_OPEN_FOR: Final = timedelta(days=60)
# Before a reminder the customer's wishes are looked at again; the throttle is not: it is the same ask.
NO_REASON_AGAINST_REMINDING: Final = "too_often"
State = AskLetter.State


@wake.performs(LETTER_WORK)
def send_letter(letter_id: int) -> datetime | None:
    """This function will send the mail if it may still go, or note why not. Outside the open hours it waits."""
    letter = _locked(letter_id)
    if letter.state != State.PLANNED:
        return None
    now = clock.now()
    opening = next_opening(business_clock_of(letter.client), now)
    if opening is not None and opening > now:
        return opening
    if reason := _obstacle(letter):
        _leave_out(letter, reason)
        return None
    try:
        with transaction.atomic():
            record_ask(by=SYSTEM, customer=letter.customer, kind=letter.round.kind, ref=letter.pk)
            _write(letter)
    except MayNotBeAsked as refused:
        _leave_out(letter, refused.reason)
        return None
    except BadInput:  # an address that was taken in before anybody looked at it
        _leave_out(letter, "bad_address")
        return None
    ASK_LETTER.check(letter.state, State.SENT)
    letter.state, letter.sent_at = State.SENT, now
    letter.save(update_fields=["state", "sent_at"])
    announce(LETTER_SENT, client_id=letter.client_id, by=SYSTEM, obj=letter, round_id=letter.round_id)
    if letter.round.reminds_after_days:
        at = now + timedelta(days=letter.round.reminds_after_days)
        wake.schedule(REMINDER_WORK, letter.pk, client_id=letter.client_id, at=at)
    return None


@wake.performs(REMINDER_WORK)
def remind(letter_id: int) -> datetime | None:
    """This function will remind, once, a customer who has not answered and still may be asked."""
    letter = _locked(letter_id)
    if letter.state != State.SENT or letter.reminded_at is not None or _obstacle(letter):
        return None
    if SurveyAnswer.objects.filter(letter=letter).exists():
        return None
    now = clock.now()
    opening = next_opening(business_clock_of(letter.client), now)
    if opening is not None and opening > now:
        return opening
    try:
        check_may_ask(customer=letter.customer, kind=letter.round.kind)
    except MayNotBeAsked as refused:
        if refused.reason != NO_REASON_AGAINST_REMINDING:
            return None
    letter.reminded_at = now
    letter.save(update_fields=["reminded_at"])
    _write(letter, is_reminder=True)
    announce(LETTER_REMINDED, client_id=letter.client_id, by=SYSTEM, obj=letter, round_id=letter.round_id)
    return None


def _locked(letter_id: int) -> AskLetter:
    rows = AskLetter.objects.select_for_update(of=("self",))
    held: AskLetter = rows.select_related("client", "customer", "round__survey__client").get(pk=letter_id)
    return held


def _obstacle(letter: AskLetter) -> str:
    """Why nothing may go, apart from the customer's own wishes; nothing where all is well."""
    survey = letter.round.survey
    if letter.round.state != AskRound.State.RUNNING or letter.client.archived_at is not None:
        return "stopped"
    if survey is not None and survey.state != Survey.State.OPEN:
        return "survey_closed"
    if not letter.customer.email:
        return "no_email"
    return "" if _host(letter) else "no_host"


def _host(letter: AskLetter) -> str | None:
    host: str | None = newsroom_host(connection.tenant, letter.client_id)  # type: ignore[attr-defined]
    return host


def _leave_out(letter: AskLetter, reason: str) -> None:
    ASK_LETTER.check(letter.state, State.LEFT_OUT)
    letter.state, letter.left_out_for = State.LEFT_OUT, reason
    letter.save(update_fields=["state", "left_out_for"])
    told: dict[str, Any] = {"round_id": letter.round_id, "reason": reason}
    announce(LETTER_LEFT_OUT, client_id=letter.client_id, by=SYSTEM, obj=letter, **told)


def _write(letter: AskLetter, *, is_reminder: bool = False) -> None:
    headers = unsubscribe_headers(client=letter.client, customer=letter.customer)
    stop = headers["List-Unsubscribe"].strip("<>")
    if letter.round.survey is None:
        purpose, (subject, text) = REVIEW_MAIL, review_mail(letter=letter, stop=stop)
    else:
        wording = _wording(letter, letter.round.survey)
        address = _address(letter)
        write = reminder_mail if is_reminder else survey_mail
        purpose = REMINDER_MAIL if is_reminder else SURVEY_MAIL
        subject, text = write(wording=wording, letter=letter, address=address, stop=stop)
    queue_mail(
        by=SYSTEM,
        client=letter.client,
        purpose=purpose,
        ref=letter.pk,
        to_address=letter.customer.email,
        to_name=" ".join(letter.customer.name.split()),
        subject=subject,
        text=text,
        headers=headers,
        from_brand=True,
    )


def _wording(letter: AskLetter, survey: Survey) -> SurveyWording:
    """As planned; where that language was taken away since, the next best."""
    there = wordings_of(survey)
    if letter.language not in there:
        letter.language = letter_language(letter.customer, letter.client, list(there))
        letter.save(update_fields=["language"])
    return there[letter.language]


def _address(letter: AskLetter) -> str:
    _link, token = make_link(
        purpose=LINK_PURPOSE,
        client_id=letter.client_id,
        subject_id=letter.pk,
        expires_at=clock.now() + LINK_OPEN_FOR,
    )
    return address_on(_host(letter) or "", f"/survey/{token}/")
