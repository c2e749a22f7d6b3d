"""What a customer sees of an interview by link: a question, the check at its end, and the pages beside them."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from apps.clients.days import day_of, today_of
from apps.core.errors import DomainError
from apps.core.models import Link
from apps.outreach.asked import FIGURE, AskedQuestion, asked_in, first_open, minutes_for
from apps.outreach.consent_wording import wording_in, written_day
from apps.outreach.figures import TYPED, printed_sides
from apps.outreach.interview_wording import InterviewWording
from apps.outreach.models import Consent, Interview, InterviewAnswer
from apps.outreach.models.consents import Use
from apps.outreach.operations.interview_links import check_hash, open_until
from apps.outreach.operations.interviews import LONGEST_ANSWER
from apps.outreach.quoting import says_something

CHECK = "check"


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a customer who holds the link."""

    request: HttpRequest
    link: Link
    interview: Interview
    consent: Consent
    language: str
    words: InterviewWording
    questions: tuple[AskedQuestion, ...]

    @property
    def wanted(self) -> str:
        return self.request.GET.get("q", "")

    def question(self) -> AskedQuestion | None:
        """The question that the address names."""
        return next((each for each in self.questions if str(each.number) == self.wanted), None)

    def at(self, place: int | str) -> str:
        """The address of a question, or of the check at the end."""
        return f"{self.request.path}?q={place}"

    def after(self, number: int) -> str:
        """The address that follows a question; back to the check for who came from there."""
        if self.request.POST.get("from") == CHECK or number >= len(self.questions):
            return self.at(CHECK)
        return self.at(number + 1)


def start_page(visit: Visit) -> HttpResponse:
    """This function will say what this is and how long it takes; who was here before goes on where they were."""
    begun = any(each.answer or each.photo for each in visit.questions)
    until = open_until(visit.interview)
    name = visit.interview.customer.name.split()
    words = visit.words
    all_answered = all(each.is_answered for each in visit.questions)
    return shown(
        visit,
        "start",
        {
            "heading": words.greeting.format(name=name[0]) if name else words.greeting_unnamed,
            "intro": words.intro.format(total=len(visit.questions), minutes=minutes_for(visit.questions)),
            "intro_save": words.intro_save.format(until=_day(visit, until)) if until else "",
            "begun": begun,
            "go_to": visit.at(CHECK) if all_answered else visit.at(first_open(visit.questions)),
        },
    )


def question_page(
    visit: Visit,
    question: AskedQuestion,
    *,
    problems: dict[str, str] | None = None,
    typed: dict[str, str] | None = None,
) -> HttpResponse:
    """This function will show one question, with what stands there and what is to be mended."""
    fresh = asked_in(visit.interview)  # after a save, what stands now
    question = next(each for each in fresh if each.number == question.number)
    words, left = visit.words, minutes_for(fresh[question.number - 1 :])
    stored, kept = question.answer, question.answer or question.photo
    values = {"answer": stored.answer} | stored.figure if stored else {}
    context = {
        "question": question,
        "values": values | (typed or {}),
        "problems": problems or {},
        "progress": words.progress.format(number=question.number, total=len(fresh)),
        "left": words.minutes_left.format(minutes=left) if left > 1 else words.minute_left,
        "bars": [{"is_done": each.is_answered, "is_here": each.number == question.number} for each in fresh],
        "saved": words.saved.format(time=time_words(visit, kept)) if kept else "",
        "seen": stored.revision if stored else 0,
        "tab": secrets.token_urlsafe(12),
        "is_last": question.number == len(fresh),
        "from_check": visit.request.GET.get("from") == CHECK or visit.request.POST.get("from") == CHECK,
        "hows": _hows(words),
        "photo_url": f"{visit.request.path}photo/{question.number}/",
        "photo_kept": words.photo_kept.format(width=question.photo.width, height=question.photo.height)
        if question.photo
        else "",
        "longest": LONGEST_ANSWER,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if problems else HTTPStatus.OK
    return shown(visit, "question", context, status=status)


def _hows(words: InterviewWording) -> list[dict[str, str]]:
    return [
        {"value": "measured", "label": words.how_measured, "help": ""},
        {"value": "bills", "label": words.how_bills, "help": ""},
        {"value": "guess", "label": words.how_guess, "help": words.how_guess_help},
    ]


def conflict_page(visit: Visit, question: AskedQuestion, stored: InterviewAnswer) -> HttpResponse:
    """This function will show both answers, where another page saved one meanwhile."""
    posted = visit.request.POST
    if posted.get("step") == "save":
        return JsonResponse({"saved": False, "line": visit.words.not_saved}, status=HTTPStatus.CONFLICT)
    fields = {name: posted.get(name, "") for name in ("answer", *TYPED, "how") if name in posted}
    context = {
        "question": question,
        "stored": stored,
        "mine": fields,
        "mine_words": posted.get("answer") or _in_one_line(fields),
        "there_words": stored.answer or _in_one_line(stored.figure),
        "conflict_text": visit.words.conflict_text.format(time=time_words(visit, stored)),
        "here": visit.at(question.number),
    }
    return shown(visit, "conflict", context, status=HTTPStatus.CONFLICT)


def _in_one_line(figure: Mapping[str, str]) -> str:
    return " · ".join(figure[name] for name in TYPED if figure.get(name))


def check_page(visit: Visit, *, error: DomainError | None = None) -> HttpResponse:
    """This function will show each whole answer as it would be quoted, by the speaker whom the permission allows."""
    client = visit.consent.client
    _code, consent_words = wording_in(client.language)
    customer, named = visit.interview.customer, visit.consent.covers(Use.NAME, today_of(client))
    speaker = ", ".join(part for part in (customer.name, customer.role, customer.company) if part) if named else ""
    said = [
        {
            "question": each,
            "address": f"{visit.at(each.number)}&from={CHECK}",
            "is_short": not (each.answer and says_something(each.answer.answer)),
            "sides": printed_sides(each.answer.figure) if each.kind == FIGURE and each.answer else ("", ""),
            "photo_url": f"{visit.request.path}photo/{each.number}/",
        }
        for each in asked_in(visit.interview)
        if each.is_answered
    ]
    context = {
        "shown": said,
        "quoted_as": visit.words.quoted_as.format(speaker=speaker or consent_words.anonymous),
        "seen": check_hash(visit.interview),
        "error": error,
        "go_back": visit.at(len(visit.questions)),
    }
    return shown(visit, CHECK, context, status=error.status if error else HTTPStatus.OK)


def thanks_page(visit: Visit) -> HttpResponse:
    """This function will show that all is done."""
    done_at = Interview.objects.in_scope().get(pk=visit.interview.pk).done_at
    return shown(visit, "thanks", {"thanks_text": visit.words.thanks_text.format(date=_day(visit, done_at))})


def _day(visit: Visit, moment: Any) -> str:
    code, words = wording_in(visit.language)
    return written_day(code, words, day_of(visit.consent.client, moment)) if moment else ""


def time_words(visit: Visit, kept: Any) -> str:
    """This function will write the time of a save where the brand is; nothing without one."""
    moment = kept.at if kept is not None else None
    return f"{moment.astimezone(ZoneInfo(visit.consent.client.zone)):%H:%M}" if moment else ""


def shown(
    visit: Visit, page: str, context: dict[str, Any] | None = None, *, status: int = HTTPStatus.OK
) -> HttpResponse:
    """This function will render a page of the interview."""
    shared = {"words": visit.words, "interview": visit.interview, "path": visit.request.path}
    return render(visit.request, f"outreach/interview_link/{page}.html", shared | (context or {}), status=status)
