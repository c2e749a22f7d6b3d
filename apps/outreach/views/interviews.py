"""The interview in the workspace: typed in while somebody listens, or sent as a link."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right
from apps.core.errors import DomainError
from apps.outreach.asked import asked_in
from apps.outreach.consent_mails import LINK_PLACE
from apps.outreach.forms import InviteForm
from apps.outreach.interview_forms import InterviewForm
from apps.outreach.interview_mails import invitation_mail
from apps.outreach.models import Interview, OutreachCase
from apps.outreach.operations.interview_links import invite_to_interview, open_until, revoke_invitation
from apps.outreach.operations.interviews import finish_interview, save_answers, start_interview
from apps.outreach.views.case import case_or_404
from apps.outreach.views.permission import way_to


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_OUTREACH)
def interview(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the questions with what was saved, save what was typed, and finish on request."""
    case, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, case.client_id)
    opened = _open_of(case, by_link=False)
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


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_OUTREACH)
def invite(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the mail with the link to the questions, and send it as it was edited."""
    case, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, case.client_id)
    drafted = invitation_mail(case)
    form = InviteForm(request.POST or None, initial={"subject": drafted.subject, "text": drafted.text})
    if request.method == "POST" and form.is_valid():
        try:
            invite_to_interview(by=user.actor, case=case, **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The mail with the link to the questions is on its way."))
            return redirect("outreach:interview", case.public_id)
    context = {"case": case, "form": form, "link_place": LINK_PLACE, "breadcrumbs": way_to(case)}
    return render(request, "outreach/invite.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.WORK_OUTREACH)
def revoke(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will end the links of an interview that is still open."""
    case, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, case.client_id)
    opened = _open_of(case, by_link=True)
    if opened is not None and revoke_invitation(by=user.actor, interview=opened):
        messages.success(request, _("The link opens nothing any more. What was answered stays."))
    else:
        messages.info(request, _("There was no link that still opened something."))
    return redirect("outreach:interview", case.public_id)


def _open_of(case: OutreachCase, *, by_link: bool) -> Interview | None:
    rows = Interview.objects.filter(client_id=case.client_id, case=case, by_link=by_link)
    return rows.filter(state=Interview.State.OPEN).first()


def _sent(case: OutreachCase) -> dict[str, Any]:
    """How the interview that was sent as a link stands."""
    opened = _open_of(case, by_link=True)
    if opened is None:
        return {}
    asked = asked_in(opened)
    answered = [each for each in asked if each.is_answered]
    return {"interview": opened, "asked": asked, "answered": len(answered), "open_until": open_until(opened)}


def _page(request: HttpRequest, case: OutreachCase, form: InterviewForm) -> HttpResponse:
    context: dict[str, Any] = {"case": case, "form": form, "breadcrumbs": way_to(case)}
    context["sent"] = _sent(case)
    context["done"] = list(case.interviews.filter(state=Interview.State.DONE).order_by("pk"))
    return render(request, "outreach/interview.html", context, status=422 if form.errors else 200)
