"""Interviews that were sent as a link, and what customers answer."""

from typing import Any

from apps.core.actors import SYSTEM
from apps.core.links import make_link
from apps.core.models import Link
from apps.outreach.models import Consent, Interview, InterviewPhoto
from apps.outreach.operations.interview_links import (
    LINK_PURPOSE,
    Page,
    describe_photo,
    invite_to_interview,
    keep_answer,
    keep_photo,
)
from tests.factories.case_studies import picture_file

PHOTO_QUESTION = 6  # of the usual questions
FIGURE_QUESTION = 3


def sent_interview(consent: Consent) -> Interview:
    """The usual questions, sent to the consenting customer."""
    return invite_to_interview(by=SYSTEM, case=consent.case)


def interview_link_of(interview: Interview, **more: Any) -> tuple[Link, str]:
    """One more link of the interview, with its token."""
    return make_link(purpose=LINK_PURPOSE, client_id=interview.client_id, subject_id=interview.pk, **more)


def answered(interview: Interview, number: int, words: str, **page: Any) -> None:
    """The customer answers one question in words."""
    link, _token = interview_link_of(interview)
    keep_answer(link=link, interview=interview, number=number, answer=words, page=Page(**page))


def photo_sent(
    interview: Interview, *, words: str = "The van at our step", shows_person: bool = False
) -> InterviewPhoto:
    """The customer sends a photo and says what it shows."""
    link, _token = interview_link_of(interview)
    asked = {"link": link, "interview": interview, "number": PHOTO_QUESTION}
    keep_photo(**asked, file=picture_file())
    photo = describe_photo(**asked, alt=words, shows_person=shows_person)
    assert photo is not None
    return photo
