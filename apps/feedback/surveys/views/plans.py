"""Setting a sampling plan to work: first it says what it would do, then it does it."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.core import clock
from apps.core.errors import DomainError
from apps.feedback.models import AskRound, Survey
from apps.feedback.surveys.choosing import Filter, counted, left_out_lines
from apps.feedback.surveys.forms import PlanForm
from apps.feedback.surveys.plan_words import counted_sentence, plan_sentences
from apps.feedback.surveys.rounds import start_round
from apps.feedback.surveys.sampling import Plan
from apps.feedback.surveys.views.found import MAY_WRITE, own_survey
from apps.feedback.surveys.views.surveys import crumbs


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(MAY_WRITE)
def plan(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will plan who is mailed the survey."""
    survey = own_survey(request, public_id)
    return plan_page(request, survey.client, AskRound.Kind.SURVEY, survey=survey, breadcrumbs=crumbs(survey))


def plan_page(
    request: HttpRequest, client: Client, kind: str, *, survey: Survey | None = None, **context: Any
) -> HttpResponse:
    """This function will show the form with what it would do, and start the plan when told to."""
    form = PlanForm(request.POST if request.method == "POST" else None, kind=kind)
    is_read = form.is_valid() if form.is_bound else False
    if is_read and request.POST.get("step") == "start":
        started = _started(request, form, client, kind, survey)
        if started is not None:
            messages.success(request, _("The plan is at work. The first mails leave in the client's next open hours."))
            return redirect("surveys:round", started.public_id)
    if is_read or not form.is_bound:
        context |= _foreseen(form, client, kind)
    context |= {"form": form, "client": client, "survey": survey, "kind": kind}
    return render(request, "feedback/surveys/plan.html", context, status=422 if form.errors else 200)


def _started(request: HttpRequest, form: PlanForm, client: Client, kind: str, survey: Survey | None) -> AskRound | None:
    given = form.cleaned_data
    try:
        return start_round(
            by=person_of(request).actor,
            client=client,
            kind=kind,
            survey=survey,
            at_most_a_day=given["at_most_a_day"],
            once_in_days=given["once_in_days"],
            weekday_shares=form.shares,
            filters=form.filters,
            reminds_after_days=given.get("reminds_after_days") or 0,
        )
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return None


def _foreseen(form: PlanForm, client: Client, kind: str) -> dict[str, Any]:
    """What the plan would do with today's customers."""
    if form.is_bound:
        given, shares, filters = form.cleaned_data, form.shares, form.filters
    else:
        given = {name: field.initial for name, field in form.fields.items()}
        shares = tuple(given[f"share_{day}"] for day in range(7))
        filters = {}
    made = Plan(given["at_most_a_day"], given["once_in_days"], shares)
    wanted = Filter(**filters)
    found = counted(client=client, kind=kind, plan=made, wanted=wanted, now=clock.now())
    reminds = given.get("reminds_after_days") or 0
    return {
        "sentences": plan_sentences(made, wanted, base=found.base, reminds_after_days=reminds),
        "found": counted_sentence(found),
        "left_out": left_out_lines(found.left_out),
        "can_start": found.base > 0,
    }
