"""The interview, typed in while somebody listens."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right
from apps.core.errors import DomainError
from apps.outreach.interview_forms import InterviewForm
from apps.outreach.models import Interview, OutreachCase
from apps.outreach.operations.interviews import finish_interview, save_answers, start_interview
from apps.outreach.views.case import case_or_404
from apps.outreach.views.permission import way_to


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_OUTREACH)
def interview(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the questions with what was saved, save what was typed, and finish on request."""
    case, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, case.client_id)
    opened = Interview.objects.filter(client_id=case.client_id, case=case, state=Interview.State.OPEN).first()
    if request.method != "POST":
        return _page(request, case, InterviewForm.begun_with(opened, case))
    form = InterviewForm(request.POST, case=case)
    if form.is_valid():
        finish = request.POST.get("step") == "finish"
        try:
            held = start_interview(by=user.actor, case=case)
            save_answers(by=user.actor, interview=held, answers=form.answers)
            if finish:
                finish_interview(by=user.actor, interview=held)
        except DomainError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The answers are evidence now.") if finish else _("Answers saved."))
            return redirect("outreach:case" if finish else "outreach:interview", case.public_id)
    return _page(request, case, form)


def _page(request: HttpRequest, case: OutreachCase, form: InterviewForm) -> HttpResponse:
    context: dict[str, Any] = {"case": case, "form": form, "breadcrumbs": way_to(case)}
    context["done"] = list(case.interviews.filter(state=Interview.State.DONE).order_by("pk"))
    return render(request, "outreach/interview.html", context, status=422 if form.errors else 200)
