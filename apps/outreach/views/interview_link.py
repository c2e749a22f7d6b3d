"""The interview on the brand's own host: one question at a time, saved as it goes, no account and no script needed.

A GET shows; each button of the form is a POST that saves first and goes somewhere then. The script saves while
somebody types, by the same POST, and says “saved” only after the answer to it.
"""

from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_http_methods, require_safe

from apps.clients.days import today_of
from apps.core import links
from apps.core.errors import BadInput
from apps.core.links import LinkOver, LinkUnknown
from apps.core.models import Link
from apps.documents.text import one_line
from apps.outreach.asked import FIGURE, PHOTO, AskedQuestion, asked_in
from apps.outreach.figures import TYPED, TypedFigure, read_figure, unfit_words
from apps.outreach.interview_wording import interview_words_in
from apps.outreach.models import Consent, Interview, InterviewAnswer
from apps.outreach.operations.interview_links import (
    LINK_PURPOSE,
    AnswerChangedElsewhere,
    CheckOutdated,
    Page,
    describe_photo,
    finish_by_link,
    keep_answer,
    keep_photo,
    remove_photo,
)
from apps.outreach.operations.interviews import LONGEST_ANSWER, ConsentMissing, InterviewIsDone
from apps.outreach.views.interview_shown import (
    CHECK,
    Visit,
    check_page,
    conflict_page,
    question_page,
    shown,
    start_page,
    thanks_page,
    time_words,
)

LONGEST_ALT = 250
LONGEST_COUNT = 8  # digits: what an integer column holds


@require_http_methods(["GET", "HEAD", "POST"])
def interview_page(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show the question that the address names, or where the customer is, and keep answers."""
    try:
        with links.opened(token, purpose=LINK_PURPOSE) as link:
            visit = _visit(request, link)
            with translation.override(visit.language):
                response = _answered(visit)
    except (LinkUnknown, LinkOver) as error:
        response = render(request, "outreach/consent/no_link.html", {"error": error}, status=error.status)
    return _private(response)


interview_page.door = "link"  # type: ignore[attr-defined]


@require_safe
def interview_photo(request: HttpRequest, token: str, number: int) -> HttpResponse:
    """This view will give the customer the photo that they sent."""
    try:
        with links.opened(token, purpose=LINK_PURPOSE) as link:
            photo = _visit(request, link).interview.photos.filter(number=number).first()
            if photo is None:
                raise Http404("no such photo")
            with photo.file.open("rb") as opened:
                return _private(HttpResponse(opened.read(), content_type="image/jpeg"))
    except (LinkUnknown, LinkOver) as error:
        raise Http404("no such photo") from error


interview_photo.door = "link"  # type: ignore[attr-defined]


def _private(response: HttpResponse) -> HttpResponse:
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store, private"
    response["X-Robots-Tag"] = "noindex"
    return response


def _visit(request: HttpRequest, link: Link) -> Visit:
    host = request.host  # type: ignore[attr-defined]
    rows = Interview.objects.in_scope().select_related("case__client", "customer")
    interview = rows.filter(pk=link.subject_id, by_link=True).first()
    if interview is None or link.client_id != host.client_id:  # a link of one brand opens nothing at another's
        raise LinkUnknown
    consent = Consent.objects.in_scope().select_related("client").get(case_id=interview.case_id)
    code, words = interview_words_in(interview.language)
    return Visit(request, link, interview, consent, code, words, asked_in(interview))


def _answered(visit: Visit) -> HttpResponse:
    if visit.interview.state == Interview.State.DONE:
        return thanks_page(visit)
    if not visit.consent.in_force(today_of(visit.consent.client)):
        return shown(visit, "closed", status=HTTPStatus.CONFLICT)
    if visit.request.method != "POST":
        return _show(visit)
    try:
        return _finish(visit) if visit.wanted == CHECK else _take(visit)
    except InterviewIsDone:
        return thanks_page(visit)
    except ConsentMissing:
        return shown(visit, "closed", status=HTTPStatus.CONFLICT)


def _show(visit: Visit) -> HttpResponse:
    if visit.wanted == CHECK:
        return check_page(visit)
    question = visit.question()
    return question_page(visit, question) if question else start_page(visit)


def _take(visit: Visit) -> HttpResponse:
    question = visit.question()
    if question is None:  # no such question: the page says where they are
        return HttpResponseRedirect(visit.request.path)
    step = visit.request.POST.get("step", "save")
    if step == "skip":
        _clear(visit, question)
        return HttpResponseRedirect(visit.after(question.number))
    try:
        problems, typed, saved = _keep(visit, question)
    except AnswerChangedElsewhere as error:
        return conflict_page(visit, question, error.stored)
    if step == "save":
        return _saved(visit, saved, problems)
    if step == "back":
        return HttpResponseRedirect(visit.at(question.number - 1) if question.number > 1 else visit.request.path)
    if problems:
        return question_page(visit, question, problems=problems, typed=typed)
    if step in {"send", "remove"}:
        return HttpResponseRedirect(visit.at(question.number))
    return HttpResponseRedirect(visit.after(question.number))


Kept = tuple[dict[str, str], dict[str, str], InterviewAnswer | None]


def _keep(visit: Visit, question: AskedQuestion) -> Kept:
    """Keep what was sent; returns the problems by field, what to show again, and what was saved."""
    if question.kind == PHOTO:
        return _keep_photo(visit, question), {}, None
    if question.kind == FIGURE:
        return _keep_figure(visit, question)
    answer = visit.request.POST.get("answer", "").replace("\r\n", "\n").strip()
    if sentence := unfit_words(answer, limit=LONGEST_ANSWER, words=visit.words):
        return {"answer": sentence}, {"answer": answer}, None
    saved = keep_answer(**_where(visit, question), answer=answer, page=_page(visit))
    return {}, {"answer": answer}, saved


def _keep_figure(visit: Visit, question: AskedQuestion) -> Kept:
    typed = {name: visit.request.POST.get(name, "") for name in (*TYPED, "how")}
    figure = _read_figure(visit, typed)
    kept = {} if figure.is_empty else figure.kept
    answer = "" if figure.problems or figure.is_empty else figure.words
    saved = keep_answer(**_where(visit, question), answer=answer, figure=kept, page=_page(visit))
    return figure.problems, typed | {"how": figure.kept["how"]}, saved


def _read_figure(visit: Visit, typed: dict[str, str]) -> TypedFigure:
    _code, printed = interview_words_in(visit.consent.client.language)
    vouching = {
        "measured": printed.how_measured_words,
        "bills": printed.how_bills_words,
        "guess": printed.how_guess_words,
    }
    customer = visit.interview.customer
    speaker = customer.name or customer.company
    return read_figure(typed, language=visit.language, words=visit.words, vouching=vouching, speaker=speaker)


def _keep_photo(visit: Visit, question: AskedQuestion) -> dict[str, str]:
    where, posted = _where(visit, question), visit.request.POST
    step = posted.get("step", "")
    if step == "remove":
        remove_photo(**where)
        return {}
    file = visit.request.FILES.get("photo")
    had_photo = question.photo is not None
    if file is not None:
        try:
            keep_photo(**where, file=file)
        except BadInput as error:
            return {"photo": str(error)}
    if step == "send" or not had_photo:
        return {"photo": visit.words.need_file} if step == "send" and file is None else {}
    alt = one_line(posted.get("alt", ""))
    if sentence := unfit_words(alt, limit=LONGEST_ALT, words=visit.words):
        return {"alt": sentence}
    describe_photo(**where, alt=alt, shows_person=posted.get("person") != "no")
    return {"alt": visit.words.need_alt} if not alt else {}


def _clear(visit: Visit, question: AskedQuestion) -> None:
    where = _where(visit, question)
    if question.kind == PHOTO:
        remove_photo(**where)
    elif question.answer is not None:
        keep_answer(**where, answer="", page=Page(seen=question.answer.revision))


def _where(visit: Visit, question: AskedQuestion) -> dict[str, Any]:
    return {"link": visit.link, "interview": visit.interview, "number": question.number}


def _page(visit: Visit) -> Page:
    posted = visit.request.POST
    return Page(
        seen=_counted(posted.get("seen", "")),
        tab=posted.get("tab", "")[:24].replace("\x00", ""),
        turn=_counted(posted.get("turn", "")),
        is_autosave=posted.get("step", "") == "save",
    )


def _counted(given: str) -> int:
    return int(given) if given.isascii() and given.isdecimal() and len(given) <= LONGEST_COUNT else 0


def _saved(visit: Visit, saved: InterviewAnswer | None, problems: dict[str, str]) -> HttpResponse:
    """What the script gets: the words to show, only for what is kept."""
    unfit = set(problems) & {"answer"}
    line = visit.words.not_saved if unfit else visit.words.saved.format(time=time_words(visit, saved))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if unfit else HTTPStatus.OK
    return JsonResponse({"saved": not unfit, "line": line}, status=status)


def _finish(visit: Visit) -> HttpResponse:
    try:
        finish_by_link(link=visit.link, interview=visit.interview, seen=visit.request.POST.get("seen", ""))
    except (CheckOutdated, BadInput) as error:
        return check_page(visit, error=error)
    return HttpResponseRedirect(visit.request.path)
