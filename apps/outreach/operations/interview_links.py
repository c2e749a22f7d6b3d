"""An interview by link: sent, answered over several days, checked by the customer at its end."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import IO, Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import connection
from django.utils.translation import gettext as _

from apps.clients.asks import record_ask
from apps.clients.models import Ask
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.core.links import LinkUnknown, make_link, revoke_links
from apps.core.models import Link
from apps.core.pictures import clean_picture
from apps.notifications.operations import queue_mail
from apps.outreach.asked import AskedQuestion, asked_in, questions_to_send
from apps.outreach.consent_mails import LINK_PLACE, MailText
from apps.outreach.events import INTERVIEW_ANSWERED, INTERVIEW_INVITED, INTERVIEW_REVOKED, INTERVIEW_STARTED
from apps.outreach.interview_mails import invitation_mail
from apps.outreach.interview_wording import interview_words_in
from apps.outreach.models import Interview, InterviewAnswer, InterviewPhoto, OutreachCase
from apps.outreach.notices import tell_of_interview
from apps.outreach.operations.consent_mailing import NewsroomMissing
from apps.outreach.operations.interviews import consent_in_force, finish_interview, locked_interview
from apps.tenancy.hosts import newsroom_host

LINK_PURPOSE = "interview"
OPEN_FOR = timedelta(days=60)


class AnswerChangedElsewhere(DomainError):
    """Another page of the same interview saved this answer since this page was opened."""

    code = "answer_changed_elsewhere"
    status = 409

    def __init__(self, stored: InterviewAnswer) -> None:
        super().__init__(_("This answer was changed on another page meanwhile. Both stand below: choose one."))
        self.stored = stored


class CheckOutdated(DomainError):
    """What was confirmed is not what stands there now."""

    code = "check_outdated"
    status = 409

    def __init__(self) -> None:
        super().__init__(_("The answers were changed on another page meanwhile. Read them once more."))


@dataclass(frozen=True, slots=True)
class Page:
    """Which open page saves: `seen` is the revision it showed, `turn` counts its saves.

    `is_autosave`: nobody pressed a button, so it may arrive after a newer save of the same page.
    """

    seen: int = 0
    tab: str = ""
    turn: int = 0
    is_autosave: bool = False


def invite_to_interview(
    *, by: Actor, case: OutreachCase, subject: str | None = None, text: str | None = None
) -> Interview:
    """This function will send the customer the questions as a link, or the open ones once more with another link.

    The questions are kept as they stand now. Raises ConsentMissing, MayNotBeAsked, NewsroomMissing.
    """
    consent = consent_in_force(case)
    interview = Interview.objects.select_for_update().filter(
        client_id=case.client_id, case=case, state=Interview.State.OPEN, by_link=True
    ).first() or _begun(by, case, consent.customer_id)
    record_ask(by=by, customer=case.customer, kind=Ask.Kind.INTERVIEW, ref=interview.pk)
    interview.invited_at = clock.now()
    interview.save(update_fields=["invited_at"])
    drafted = invitation_mail(case)
    _send(by, interview, MailText(subject or drafted.subject, text or drafted.text))
    announce(INTERVIEW_INVITED, client_id=case.client_id, by=by, obj=interview, batch=[interview], case_id=case.pk)
    return interview


def _begun(by: Actor, case: OutreachCase, customer_id: int) -> Interview:
    code, _words = interview_words_in(case.customer.language, case.client.language)
    interview: Interview = Interview.objects.create(
        client_id=case.client_id,
        public_id=new_public_id(),
        case=case,
        customer_id=customer_id,
        held_at=clock.now(),
        by_link=True,
        language=code,
        questions=questions_to_send(case.client, code),
    )
    announce(INTERVIEW_STARTED, client_id=case.client_id, by=by, obj=interview, batch=[interview], case_id=case.pk)
    return interview


def _send(by: Actor, interview: Interview, mail: MailText) -> None:
    client, customer = interview.case.client, interview.case.customer
    host = newsroom_host(connection.tenant, client.pk)  # type: ignore[attr-defined]
    if host is None:
        raise NewsroomMissing(_("This client has no newsroom address yet. An owner can add one in the settings."))
    _link, token = make_link(
        purpose=LINK_PURPOSE, client_id=client.pk, subject_id=interview.pk, expires_at=clock.now() + OPEN_FOR
    )
    address = f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}/interview/{token}/"
    text = mail.text if LINK_PLACE in mail.text else f"{mail.text.rstrip()}\n\n{LINK_PLACE}\n"
    queue_mail(
        by=by,
        client=client,
        purpose="outreach.interview",
        ref=interview.pk,
        to_address=customer.email,
        to_name=customer.name,
        subject=mail.subject,
        text=text.replace(LINK_PLACE, address, 1),
        from_brand=True,
    )


def revoke_invitation(*, by: Actor, interview: Interview) -> int:
    """This function will end every link of the interview and return how many there were; answers stay."""
    held = locked_interview(interview)
    ended = revoke_links(purpose=LINK_PURPOSE, subject_id=held.pk, client_id=held.client_id)
    if ended:
        announce(INTERVIEW_REVOKED, client_id=held.client_id, by=by, obj=held, batch=[held], case_id=held.case_id)
    return ended


def keep_answer(
    *, link: Link, interview: Interview, number: int, answer: str, figure: Mapping[str, str] | None = None, page: Page
) -> InterviewAnswer | None:
    """This function will keep one answer in place of what stood there; without words and figure it is gone.

    A figure without `answer` is unfinished: it is kept as typed and counts for nothing yet. Raises
    AnswerChangedElsewhere, InterviewIsDone, ConsentMissing, BadInput for a question that was not asked.
    """
    held, question = _asked(link, interview, number)
    stored = held.answers.filter(number=number).first()
    if stored is not None:
        is_own = bool(page.tab) and stored.tab == page.tab
        if is_own and page.is_autosave and page.turn <= stored.turn:
            return stored  # an older save of the same page that arrived late
        if not is_own and stored.revision != page.seen and not _is_same(stored, answer, figure):
            raise AnswerChangedElsewhere(stored)
    if not answer and not figure:
        held.answers.filter(number=number).delete()
        return None
    kept: InterviewAnswer = InterviewAnswer.objects.update_or_create(
        client_id=held.client_id,
        interview=held,
        number=number,
        defaults={
            "topic": question.topic,
            "question": question.text,
            "answer": answer,
            "figure": dict(figure or {}),
            "at": clock.now(),
            "revision": stored.revision + 1 if stored else 1,
            "tab": page.tab[:24],
            "turn": page.turn,
        },
    )[0]
    _announce(link, held)
    return kept


def _is_same(stored: InterviewAnswer, answer: str, figure: Mapping[str, str] | None) -> bool:
    return (stored.answer, stored.figure) == (answer, dict(figure or {}))


def keep_photo(*, link: Link, interview: Interview, number: int, file: IO[bytes]) -> InterviewPhoto:
    """This function will keep a photo, drawn anew from its pixels, in place of the one that stood there.

    Raises BadInput for what is no picture, too large or damaged.
    """
    held, _question = _asked(link, interview, number)
    clean, public_id = clean_picture(file), new_public_id()
    before = held.photos.filter(number=number).first()
    photo = before or InterviewPhoto(client_id=held.client_id, interview=held, number=number)
    photo.public_id, photo.width, photo.height, photo.at = public_id, clean.width, clean.height, clock.now()
    photo.file.save(f"{public_id}.jpg", ContentFile(clean.content), save=False)
    photo.save()
    _announce(link, held)
    return photo


def describe_photo(
    *, link: Link, interview: Interview, number: int, alt: str, shows_person: bool
) -> InterviewPhoto | None:
    """This function will note what the photo shows and whether somebody can be recognised; None without a photo."""
    held, _question = _asked(link, interview, number)
    photo: InterviewPhoto | None = held.photos.filter(number=number).first()
    if photo is not None:
        photo.alt, photo.shows_person = alt, shows_person
        photo.save(update_fields=["alt", "shows_person"])
        _announce(link, held)
    return photo


def remove_photo(*, link: Link, interview: Interview, number: int) -> None:
    """This function will take the photo away; twice is once."""
    held, _question = _asked(link, interview, number)
    for photo in held.photos.filter(number=number):
        photo.file.delete(save=False)
        photo.delete()
        _announce(link, held)


def finish_by_link(*, link: Link, interview: Interview, seen: str) -> Interview:
    """This function will close the interview with the customer's yes to the words that they saw (`seen`: their hash).

    Raises CheckOutdated where something else stands there now, BadInput while nothing was answered.
    """
    _check_link(link, interview)
    held = locked_interview(interview)
    shown = check_hash(held)
    if not hmac.compare_digest(shown, seen):
        raise CheckOutdated
    held.answers.filter(answer="").delete()  # figures that were never finished
    held.photos.filter(alt="").delete()
    held.checked_at, held.checked_hash = clock.now(), shown
    held.save(update_fields=["checked_at", "checked_hash"])
    done = finish_interview(by=Actor.link(link.pk), interview=held)
    tell_of_interview(held.case)
    interview.refresh_from_db()
    return done


def check_hash(interview: Interview) -> str:
    """This function will return the hash of all that the customer confirms: each whole answer, in its order."""
    lines = [
        "\x1f".join((str(each.number), each.answer.answer if each.answer else "", *_photo_words(each)))
        for each in asked_in(interview)
        if each.is_answered
    ]
    return hashlib.sha256("\x1e".join(lines).encode()).hexdigest()


def _photo_words(question: AskedQuestion) -> tuple[str, ...]:
    photo = question.photo
    return (photo.public_id, photo.alt, str(photo.shows_person)) if photo else ()


def _check_link(link: Link, interview: Interview) -> None:
    if (link.purpose, link.subject_id, link.client_id) != (LINK_PURPOSE, interview.pk, interview.client_id):
        raise LinkUnknown


def _asked(link: Link, interview: Interview, number: int) -> tuple[Interview, AskedQuestion]:
    """The interview's row is locked: two pages that save at once wait for each other here."""
    _check_link(link, interview)
    held = locked_interview(interview)
    consent_in_force(held.case)
    found = next((each for each in asked_in(held) if each.number == number), None)
    if found is None:
        raise BadInput(_("There is no question %(number)s.") % {"number": number}, field="number")
    return held, found


def _announce(link: Link, held: Interview) -> None:
    told: dict[str, Any] = {"case_id": held.case_id, "answers": held.answers.count()}
    announce(INTERVIEW_ANSWERED, client_id=held.client_id, by=Actor.link(link.pk), obj=held, batch=[held], **told)


def open_until(interview: Interview) -> datetime | None:
    """This function will return until when the newest link that is not revoked takes answers."""
    rows = Link.objects.filter(purpose=LINK_PURPOSE, subject_id=interview.pk, client_id=interview.client_id)
    return rows.filter(revoked_at__isnull=True).order_by("-expires_at").values_list("expires_at", flat=True).first()
