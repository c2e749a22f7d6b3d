"""A survey on the brand's own host: by the open address, in a frame, or by a personal link. No account, no script.

A GET shows, with a number chosen where a mail named one; a POST decides. Both kinds of page are taken without our
cookie: the secret in the address is the right, or the form's own signed token, for a frame gets no cookies.
"""

from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from csp.decorators import csp_replace
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.formats import date_format
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_safe

from apps.clients.contact_wishes import opt_in, opt_out
from apps.clients.review_sites import review_sites_of
from apps.core import clock, links
from apps.core.actors import Actor
from apps.core.links import LinkOver, LinkUnknown
from apps.core.models import Link
from apps.feedback.models import AskLetter, Survey, SurveyAnswer
from apps.feedback.surveys.answering import LINK_PURPOSE, answer_by_letter, answer_openly, changeable_until
from apps.feedback.surveys.errors import AnswerInUse, AnswerStands, SurveyIsClosed
from apps.feedback.surveys.languages import wordings_of
from apps.feedback.surveys.limits import is_too_many
from apps.feedback.surveys.mails import SCORES
from apps.feedback.surveys.views.asked import (
    LONGEST_COMMENT,
    LONGEST_EXTRA,
    Typed,
    Visit,
    before,
    form_token,
    kind_of,
    nonce_in,
    read,
)
from apps.feedback.surveys.wording import WORDS, first_language_of, short_code

Way = SurveyAnswer.Way


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def open_page(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will ask whoever holds the open address."""
    return _private(_openly(request, public_id, Way.OPEN))


@csrf_exempt
@xframe_options_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def frame(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will ask in a frame on a listed website."""
    return _openly(request, public_id, Way.FRAME)


@require_safe
def thanks(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will thank, and show everybody the same, whatever they answered."""
    visit = _visit(request, _survey(request, public_id), Way.OPEN)
    return _private(_in_language(visit, lambda: _thanks(visit)))


@xframe_options_exempt
@require_safe
def frame_thanks(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will thank in the frame."""
    visit = _visit(request, _survey(request, public_id), Way.FRAME)
    return _framed(_in_language(visit, lambda: _thanks(visit)), visit.survey)


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def personal(request: HttpRequest, token: str) -> HttpResponse:
    """This view will ask the customer who got the mail, and keep their one answer."""
    try:
        with links.opened(token, purpose=LINK_PURPOSE) as link:
            response = _by_letter(request, link)
    except (LinkUnknown, LinkOver) as error:
        response = render(request, "outreach/consent/no_link.html", {"error": error}, status=error.status)
    return _private(response)


open_page.door = frame.door = thanks.door = frame_thanks.door = personal.door = "link"  # type: ignore[attr-defined]


def _survey(request: HttpRequest, public_id: str) -> Survey:
    host = request.host  # type: ignore[attr-defined]
    rows = Survey.objects.in_scope().filter(client_id=host.client_id).exclude(state=Survey.State.DRAFT)
    survey: Survey | None = rows.select_related("client").filter(public_id=public_id).first()
    if survey is None:
        raise Http404("no such survey")
    return survey


def _visit(request: HttpRequest, survey: Survey, way: str, **more: Any) -> Visit:
    wordings = wordings_of(survey)
    customer = more["letter"].customer if "letter" in more else None
    asked = [short_code(part.partition(";")[0]) for part in request.headers.get("Accept-Language", "").split(",")[:8]]
    wanted = [request.GET.get("lang", ""), customer.language] if customer else [request.GET.get("lang", ""), *asked]
    language = first_language_of((*wanted, survey.client.language, "en"), wordings)
    return Visit(request, survey, wordings, language, way, **more)


def _in_language(visit: Visit, make: Any) -> HttpResponse:
    with translation.override(visit.language):
        response: HttpResponse = make()
    return response


# ── by the open address ─────────────────────────────────────────────────────────────────────────────────


def _openly(request: HttpRequest, public_id: str, way: str) -> HttpResponse:
    visit = _visit(request, _survey(request, public_id), way)
    response = _in_language(visit, lambda: _asked_openly(visit))
    return _framed(response, visit.survey) if visit.is_framed else response


def _asked_openly(visit: Visit) -> HttpResponse:
    if visit.survey.state != Survey.State.OPEN or visit.survey.client.archived_at is not None:
        return _closed(visit)
    if visit.request.method != "POST":
        return _ask(visit, before(visit))
    typed, nonce = read(visit), nonce_in(visit.survey, visit.request.POST.get("form", ""))
    if nonce is None:
        typed.problems["form"] = visit.words.stood_too_long
    if not typed.problems and is_too_many(visit.request, visit.survey):
        typed.problems["form"] = visit.words.too_many
    if typed.problems or nonce is None:
        return _ask(visit, typed)
    try:
        with transaction.atomic():
            answer_openly(survey=visit.survey, given=typed.given(visit), way=visit.way, nonce=nonce)
    except SurveyIsClosed:
        return _closed(visit)
    return HttpResponseRedirect(f"{visit.request.path}thanks/?lang={visit.language}")


# ── by a personal link ──────────────────────────────────────────────────────────────────────────────────


def _by_letter(request: HttpRequest, link: Link) -> HttpResponse:
    rows = AskLetter.objects.in_scope().select_related("round__survey__client", "customer", "client")
    letter = rows.filter(pk=link.subject_id).first()
    host = request.host  # type: ignore[attr-defined]
    if letter is None or letter.round.survey is None or link.client_id != host.client_id:
        raise LinkUnknown  # a link of one brand opens nothing at another's
    answer = SurveyAnswer.objects.in_scope().select_related("response").filter(letter=letter).first()
    visit = _visit(request, letter.round.survey, Way.MAIL, letter=letter, link=link, answer=answer)
    if request.method == "GET":
        AskLetter.objects.filter(pk=letter.pk, first_opened_at=None).update(first_opened_at=clock.now())
    return _in_language(visit, lambda: _asked_by_letter(visit, letter, link))


def _asked_by_letter(visit: Visit, letter: AskLetter, link: Link) -> HttpResponse:
    posted = visit.request.POST
    if visit.request.method != "POST":
        return _show_letter(visit)
    if posted.get("step") in {"stop", "again"}:
        change = opt_out if posted["step"] == "stop" else opt_in
        change(by=Actor.link(link.pk), customer=letter.customer)
        return _stopped(visit) if posted["step"] == "stop" else HttpResponseRedirect(visit.request.path)
    typed = read(visit)
    if typed.problems:
        return _ask(visit, typed)
    try:
        with transaction.atomic():  # what was changed before a rule refused is undone
            answer_by_letter(link=link, letter=letter, given=typed.given(visit))
    except SurveyIsClosed:
        return _closed(visit)
    except (AnswerStands, AnswerInUse) as error:
        return _thanks(visit, refusal=error)
    return HttpResponseRedirect(f"{visit.request.path}?lang={visit.language}")


def _show_letter(visit: Visit) -> HttpResponse:
    wants_change = bool(visit.request.GET.keys() & {"change", "score"})
    if visit.answer is not None and not (wants_change and clock.now() <= changeable_until(visit.answer)):
        return _thanks(visit)
    return _ask(visit, before(visit)) if visit.survey.state == Survey.State.OPEN else _closed(visit)


# ── pages ───────────────────────────────────────────────────────────────────────────────────────────────


def _ask(visit: Visit, typed: Typed) -> HttpResponse:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if typed.problems else HTTPStatus.OK
    return shown(visit, "ask", ask_context(visit, typed), status=status)


def ask_context(visit: Visit, typed: Typed) -> dict[str, Any]:
    """This function will return what the form needs."""
    given = [*typed.extras, "", ""]
    extras = [
        {"name": f"extra-{number}", "question": question, "given": given[number - 1]}
        for number, question in enumerate(visit.wording.extras, start=1)
    ]
    return {
        "typed": typed,
        "may_be_changed": visit.answer is not None,
        "numbers": [{"score": score, "kind": kind_of(score)} for score in SCORES],
        "extras": [each | {"problem": typed.problems.get(each["name"], "")} for each in extras],
        "longest_comment": LONGEST_COMMENT,
        "longest_extra": LONGEST_EXTRA,
        "form": form_token(visit.survey) if visit.letter is None else "",
        "no_more_help": visit.said(visit.words.no_more_help),
        "privacy": visit.said(visit.words.privacy),
    }


def _thanks(visit: Visit, *, refusal: AnswerStands | AnswerInUse | None = None) -> HttpResponse:
    """What is offered here is the brand's whole list of review pages: no score is looked at, on any way."""
    context: dict[str, Any] = {"sites": review_sites_of(visit.survey.client)}
    if visit.answer is not None:
        until = changeable_until(visit.answer)
        may_change = clock.now() <= until and visit.survey.state == Survey.State.OPEN
        sentence = visit.words.change_until if may_change else visit.words.too_late
        if isinstance(refusal, AnswerInUse):
            may_change, sentence = False, visit.words.acted_on
        context |= {
            "your_answer": visit.words.your_answer.format(score=visit.answer.response.score),
            "may_change": may_change,
            "until": sentence.format(moment=_moment(visit, until)),
        }
    status = refusal.status if refusal else HTTPStatus.OK
    return shown(visit, "thanks", context, status=status)


def _moment(visit: Visit, moment: Any) -> str:
    return date_format(moment.astimezone(ZoneInfo(visit.survey.client.zone)), "j F, H:i")


def _closed(visit: Visit) -> HttpResponse:
    return shown(visit, "closed", {"text": visit.said(visit.words.closed_text)}, status=HTTPStatus.GONE)


def _stopped(visit: Visit) -> HttpResponse:
    return shown(visit, "stopped", {"text": visit.said(visit.words.stopped_text)})


def shown(visit: Visit, page: str, context: dict[str, Any], *, status: int = HTTPStatus.OK) -> HttpResponse:
    """This function will draw a page of the survey in the visit's language."""
    options = [
        {"code": code, "label": WORDS[code].called, "url": f"?lang={code}", "current": code == visit.language}
        for code in visit.wordings
    ]
    shared = {
        "base": "feedback/survey/base_frame.html" if visit.is_framed else "base_public.html",
        "words": visit.words,
        "wording": visit.wording,
        "survey": visit.survey,
        "language": visit.language,
        "languages": options if len(options) > 1 else [],
        "is_personal": visit.letter is not None,
        "is_framed": visit.is_framed,
    }
    return render(visit.request, f"feedback/survey/{page}.html", shared | context, status=status)


def _private(response: HttpResponse) -> HttpResponse:
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store, private"
    response["X-Robots-Tag"] = "noindex"
    return response


def _framed(response: HttpResponse, survey: Survey) -> HttpResponse:
    """Say who may frame it: the survey's listed websites, and nobody while there are none."""
    framed = csp_replace({"frame-ancestors": survey.origins or ["'none'"], "script-src": ["'none'"]})
    made: HttpResponse = framed(lambda _request: response)(None)
    return _private(made)
