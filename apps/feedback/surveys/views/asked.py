"""What stands behind one visit to a survey's page: which survey, in which words, by which way; and what was typed."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from django.core import signing
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import connection
from django.http import HttpRequest

from apps.core.models import Link
from apps.documents.errors import DocumentError
from apps.documents.text import check_text
from apps.feedback.models import PASSIVE_FROM, PROMOTER_FROM, AskLetter, Survey, SurveyAnswer, SurveyWording
from apps.feedback.surveys.answering import Given
from apps.feedback.surveys.mails import SCORES
from apps.feedback.surveys.wording import WORDS, SurveyWords

LONGEST_COMMENT: Final = 4000
LONGEST_EXTRA: Final = 1000
LONGEST_EMAIL: Final = 254
FORM_STANDS_FOR: Final = 24 * 3600  # seconds


@dataclass(slots=True)
class Visit:
    """One request for a survey's page."""

    request: HttpRequest
    survey: Survey
    wordings: Mapping[str, SurveyWording]
    language: str
    way: str
    letter: AskLetter | None = None
    link: Link | None = None
    answer: SurveyAnswer | None = None

    @property
    def words(self) -> SurveyWords:
        return WORDS[self.language]

    @property
    def wording(self) -> SurveyWording:
        return self.wordings[self.language]

    @property
    def is_framed(self) -> bool:
        return self.way == SurveyAnswer.Way.FRAME

    def said(self, text: str, **values: Any) -> str:
        """A sentence of ours with the brand's name, and what else it needs, in it."""
        return text.format(brand=self.survey.client.name, **values)


@dataclass(slots=True)
class Typed:
    """What stands in the form: typed, chosen in a mail, or given before."""

    score: int | None = None
    comment: str = ""
    extras: list[str] = field(default_factory=list)
    email: str = ""
    problems: dict[str, str] = field(default_factory=dict)

    def given(self, visit: Visit) -> Given:
        """The answer; only where there are no problems."""
        pairs = zip(visit.wording.extras, self.extras, strict=False)
        return Given(
            score=self.score if self.score is not None else -1,
            comment=self.comment,
            language=visit.language,
            extras=tuple((question, text) for question, text in pairs if text),
            email=self.email,
        )


def read(visit: Visit) -> Typed:
    """This function will read what was sent, with a sentence for each thing to mend, in the customer's language."""
    posted = visit.request.POST
    typed = Typed(score=score_in(posted.get("score", "")))
    typed.comment = _lines(posted.get("comment", ""))
    typed.extras = [_lines(posted.get(f"extra-{number}", "")) for number in range(1, len(visit.wording.extras) + 1)]
    if visit.letter is None:
        typed.email = posted.get("email", "").strip()
    if typed.score is None:
        typed.problems["score"] = visit.words.need_score
    _look_at(visit, typed, "comment", typed.comment, LONGEST_COMMENT)
    for number, text in enumerate(typed.extras, start=1):
        _look_at(visit, typed, f"extra-{number}", text, LONGEST_EXTRA)
    if typed.email and not _is_email(typed.email):
        shown = "".join(char for char in typed.email if char.isprintable())[:80]
        typed.problems["email"] = visit.words.bad_email.format(value=shown)
    return typed


def before(visit: Visit) -> Typed:
    """This function will return what the form begins with: the answer given before, and the number chosen in a mail."""
    typed = Typed()
    if visit.answer is not None:
        given = dict(visit.answer.extras)
        typed.score, typed.comment = visit.answer.response.score, visit.answer.response.comment
        typed.extras = [given.get(question, "") for question in visit.wording.extras]
    chosen = score_in(visit.request.GET.get("score", ""))
    if chosen is not None:
        typed.score = chosen
    return typed


def score_in(raw: str) -> int | None:
    """This function will read a number from 0 to 10 as our own pages and mails write it; None for all else."""
    return {str(score): score for score in SCORES}.get(raw)


def kind_of(score: int) -> str:
    """This function will return the kind of a score, as the stylesheet calls it."""
    return "promoter" if score >= PROMOTER_FROM else "passive" if score >= PASSIVE_FROM else "detractor"


def _lines(raw: str) -> str:
    return raw.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").strip()


def _look_at(visit: Visit, typed: Typed, name: str, text: str, longest: int) -> None:
    if len(text) > longest:
        typed.problems[name] = visit.words.too_long.format(length=len(text), limit=longest)
        return
    try:
        for line in text.split("\n"):
            check_text(line, block_id="", field=name, limit=longest, required=False)
    except DocumentError:
        typed.problems[name] = visit.words.bad_characters


def _is_email(address: str) -> bool:
    try:
        validate_email(address)
    except ValidationError:
        return False
    return len(address) <= LONGEST_EMAIL


def form_token(survey: Survey) -> str:
    """This function will return the token of one form: whatever is sent with it, however often, is one answer.

    It stands in place of a cookie, which a frame on another website would not get.
    """
    return signing.dumps(secrets.token_urlsafe(12), salt=_salt(survey))


def nonce_in(survey: Survey, token: str) -> str | None:
    """This function will return what the form's token holds; None for a strange or an old one."""
    try:
        return str(signing.loads(token, salt=_salt(survey), max_age=FORM_STANDS_FOR))
    except signing.BadSignature:
        return None


def _salt(survey: Survey) -> str:
    # The schema in it: numbers and names of one agency say nothing in another.
    return f"survey/{connection.schema_name}/{survey.public_id}"  # type: ignore[attr-defined]
