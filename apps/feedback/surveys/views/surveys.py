"""Surveys in the workspace: the list, a new one, what came of one, its words in each language, its state."""

from typing import Any

from django.contrib import messages
from django.db import connection
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.brand import brand_of
from apps.clients.doors import chosen_client, person_of, workspace
from apps.core.errors import DomainError
from apps.feedback.models import Survey, SurveyAnswer
from apps.feedback.queries import score_numbers
from apps.feedback.surveys.forms import NewSurveyForm, WordsForm
from apps.feedback.surveys.languages import wordings_of
from apps.feedback.surveys.mails import survey_sample
from apps.feedback.surveys.making import (
    TEXTS,
    make_survey,
    move_survey,
    remove_wording,
    save_wording,
    set_origins,
    usual_texts,
)
from apps.feedback.surveys.numbers import ENOUGH, answer_lines, letters_of, responses_of, sent_numbers
from apps.feedback.surveys.views.asked import Visit, before
from apps.feedback.surveys.views.found import MAY_WRITE, may_write, own_survey, seen_survey, writable_clients
from apps.feedback.surveys.views.public import ask_context, shown
from apps.feedback.surveys.wording import WORDS
from apps.tenancy.hosts import address_on, newsroom_host


def crumbs(survey: Survey | None = None) -> list[dict[str, str]]:
    """This function will return the way back to the list, and to the survey."""
    found = [{"label": _("Surveys"), "url": reverse("surveys:list")}]
    if survey is not None:
        found.append({"label": survey.name, "url": reverse("surveys:one", args=[survey.public_id])})
    return found


@require_safe
@workspace()
def surveys(request: HttpRequest) -> HttpResponse:
    """This view will list the surveys of the brands that the person works for."""
    user, client = person_of(request), chosen_client(request)
    mine = Survey.objects.visible_to(user).select_related("client").prefetch_related("wordings")
    if client is not None:
        mine = mine.filter(client=client)
    rows = mine.annotate(answered=Count("answers")).order_by("-created_at", "-pk")
    lines = [
        {"survey": each, "languages": [WORDS[one.language].called for one in each.wordings.all()]} for each in rows
    ]
    context = {
        "lines": lines,
        "one_brand": client is not None,
        "brand_query": f"?client={client.slug}" if client else "",
        "may_write": bool(writable_clients(user)),
    }
    return render(request, "feedback/surveys/list.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(MAY_WRITE)
def new(request: HttpRequest) -> HttpResponse:
    """This view will begin a survey, worded as we would in each language."""
    user, chosen = person_of(request), chosen_client(request)
    clients = writable_clients(user)
    languages = [chosen.language if chosen and chosen.language in WORDS else "en"]
    initial = {"brand": chosen.pk if chosen else None, "languages": languages}
    form = NewSurveyForm(request.POST if request.method == "POST" else None, clients=clients, initial=initial)
    if form.is_bound and form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("name", "languages")}
        try:
            made = make_survey(by=user.actor, client=form.client, **given)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            return redirect("surveys:words", made.public_id, given["languages"][0])
    context = {"form": form, "breadcrumbs": crumbs()}
    return render(request, "feedback/surveys/new.html", context, status=422 if form.errors else 200)


@require_safe
@workspace()
def one(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show what came of a survey, its ways in, and what it does next."""
    return _one(request, seen_survey(request, public_id))


def _one(request: HttpRequest, survey: Survey, *, status: int = 200, **more: Any) -> HttpResponse:
    numbers = score_numbers(responses_of(survey))
    together, by_language = sent_numbers(letters_of(survey=survey))
    host = newsroom_host(connection.tenant, survey.client_id)  # type: ignore[attr-defined]
    address = address_on(host, survey.path) if host else ""
    context = {
        "survey": survey,
        "languages": [{"code": code, "name": WORDS[code].called} for code in wordings_of(survey)],
        "numbers": numbers,
        "is_enough": numbers.total >= ENOUGH,
        "share": [(numbers.promoters, "ok"), (numbers.passives, "rest"), (numbers.detractors, "bad")],
        "lines": answer_lines(survey),
        "sent": together,
        "sent_by_language": by_language,
        "rounds": survey.rounds.order_by("-started_at"),
        "address": address,
        "frame": f'<iframe src="{address}frame/" title="{survey.client.name}" width="100%" height="720"></iframe>',
        "origins": "\n".join(survey.origins),
        "may_write": may_write(request, survey.client_id),
        "breadcrumbs": crumbs(),
    }
    return render(request, "feedback/surveys/one.html", context | more, status=status)


@require_POST
@workspace(MAY_WRITE)
def move(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will open or close the survey."""
    survey = own_survey(request, public_id)
    to = request.POST.get("to", "")
    if to not in {Survey.State.OPEN, Survey.State.CLOSED}:
        return _one(request, survey, status=422, refusal=_("Choose open or closed."))
    move_survey(by=person_of(request).actor, survey=survey, to=to)
    told = _("It is open.") if to == Survey.State.OPEN else _("It is closed: no more answers, and no more mails.")
    messages.success(request, told)
    return redirect("surveys:one", public_id)


@require_POST
@workspace(MAY_WRITE)
def websites(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will keep the list of websites that may show the survey in a frame."""
    survey, typed = own_survey(request, public_id), request.POST.get("origins", "")
    try:
        set_origins(by=person_of(request).actor, survey=survey, typed=typed)
    except DomainError as error:
        shown_again = typed.replace("\x00", "")[:5000]
        return _one(request, survey, status=error.status, origins=shown_again, origins_error=error)
    messages.success(request, _("The list is saved. It holds from the next load of the frame on."))
    return redirect("surveys:one", public_id)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def words(request: HttpRequest, public_id: str, language: str) -> HttpResponse:
    """This view will show and change the survey's words in one language; a language that it lacks can be added."""
    survey = own_survey(request, public_id) if request.method == "POST" else seen_survey(request, public_id)
    if language not in WORDS:
        raise Http404("no such language")
    there = wordings_of(survey)
    held = {name: getattr(there[language], name) for name in TEXTS} if language in there else None
    form = WordsForm(initial=held or usual_texts(survey.client, language))
    if request.method == "POST":
        form = WordsForm(request.POST)
        if form.is_valid():
            try:
                save_wording(by=person_of(request).actor, survey=survey, language=language, texts=form.cleaned_data)
            except DomainError as error:
                form.add_error(error.field if error.field in form.fields else None, str(error))
            else:
                messages.success(request, _("Saved. Look at it as a customer reads it."))
                return redirect("surveys:words", public_id, language)
    context = {
        "survey": survey,
        "form": form,
        "language": language,
        "name": WORDS[language].called,
        "is_there": held is not None,
        "is_only": list(there) == [language],
        "tabs": [
            {"code": code, "name": each.called, "is_there": code in there, "current": code == language}
            for code, each in WORDS.items()
        ],
        "sample": survey_sample(there[language]) if language in there else None,
        "kinds": [(9, _("a 9")), (8, _("an 8")), (3, _("a 3"))],
        "may_write": may_write(request, survey.client_id),
        "breadcrumbs": crumbs(survey),
    }
    return render(request, "feedback/surveys/words.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(MAY_WRITE)
def remove_words(request: HttpRequest, public_id: str, language: str) -> HttpResponse:
    """This view will take a language away from the survey."""
    survey = own_survey(request, public_id)
    remove_wording(by=person_of(request).actor, survey=survey, language=language)
    messages.success(request, _("The language is taken away. Who would have read it gets the next best."))
    return redirect("surveys:one", public_id)


@require_safe
@workspace()
def preview(request: HttpRequest, public_id: str, language: str) -> HttpResponse:
    """This view will show the page as a customer sees it, without a way to send it."""
    survey = seen_survey(request, public_id)
    there = wordings_of(survey)
    if language not in there:
        raise Http404("no such language")
    visit = Visit(request, survey, {language: there[language]}, language, SurveyAnswer.Way.OPEN)
    with translation.override(language):
        context = ask_context(visit, before(visit)) | {"is_preview": True, "brand": brand_of(survey.client)}
        return shown(visit, "ask", context)
