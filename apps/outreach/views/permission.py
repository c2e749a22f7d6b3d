"""Permission as the agency sees it: asking for it, and the proof of what was answered."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.clients.days import today_of
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.core.errors import DomainError
from apps.outreach.consent_mails import LINK_PLACE, ask_mail
from apps.outreach.forms import AskForm
from apps.outreach.models import Consent
from apps.outreach.models.consents import Use
from apps.outreach.operations.consents import ask_consent
from apps.outreach.views.case import case_or_404


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_OUTREACH)
def ask(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the mail that asks for permission, and send it as it was edited."""
    case, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, case.client_id)
    drafted = ask_mail(case)
    form = AskForm(request.POST or None, initial={"subject": drafted.subject, "text": drafted.text})
    if request.method == "POST" and form.is_valid():
        try:
            ask_consent(by=user.actor, case=case, **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The mail with the link is on its way."))
            return redirect("outreach:case", case.public_id)
    context = {"case": case, "form": form, "link_place": LINK_PLACE}
    return render(request, "outreach/ask.html", context, status=422 if form.errors else 200)


@require_safe
@workspace(Right.SEE_WORK)
def record(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a consent with all that is kept as proof of it, newest answer first."""
    user = person_of(request)
    rows = Consent.objects.visible_to(user).select_related("client", "customer", "case")
    consent = get_object_or_404(rows, public_id=public_id)
    check_right(user, Right.SEE_WORK, consent.client_id)
    context: dict[str, Any] = {
        "consent": consent,
        "case": consent.case,
        "records": [(each, ticks_of(each.uses)) for each in consent.records.order_by("-number")],
        "ticks": ticks_of(consent.uses),
        "in_force": consent.in_force(today_of(consent.client)),
        "may_write": Right.WRITE_STORIES in rights_of(user, consent.client_id),
    }
    return render(request, "outreach/record.html", context)


def ticks_of(uses: list[str]) -> list[tuple[str, bool]]:
    """This function will return every use in words, and whether it is ticked."""
    return [(str(label), value in uses) for value, label in Use.choices]
