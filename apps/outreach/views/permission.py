"""Permission as the agency sees it: asking for it, and the proof of what was answered."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.days import today_of
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.core.errors import DomainError
from apps.outreach.consent_mails import LINK_PLACE, ask_mail
from apps.outreach.forms import AnsweredFirstForm, AskForm
from apps.outreach.marks import mark_of
from apps.outreach.models import Consent, OutreachCase
from apps.outreach.models.consents import Region, Use
from apps.outreach.operations.consents import ask_consent
from apps.outreach.operations.gifts import note_gift
from apps.outreach.proof_paper import proof_pdf
from apps.outreach.views.case import case_or_404


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_OUTREACH)
def ask(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the mail that asks for permission, and send it as it was edited."""
    case, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, case.client_id)
    form = AskForm(request.POST or None, initial=_begun(case))
    mark = mark_of(case.response.comment)
    answered = AnsweredFirstForm(request.POST or None) if mark else None
    confirmed = answered is None or answered.is_valid()
    if request.method == "POST" and form.is_valid() and confirmed:
        try:
            ask_consent(by=user.actor, case=case, **form.cleaned_data)
        except DomainError as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The mail with the link is on its way."))
            return redirect("outreach:case", case.public_id)
    context = {
        "case": case,
        "form": form,
        "mark": mark,
        "answered": answered,
        "link_place": LINK_PLACE,
        "breadcrumbs": way_to(case),
    }
    return render(
        request,
        "outreach/ask.html",
        context,
        status=422 if form.errors or (not confirmed and request.method == "POST") else 200,
    )


def _begun(case: OutreachCase) -> dict[str, str]:
    drafted, asked = ask_mail(case), case.consents.first()
    return {"subject": drafted.subject, "text": drafted.text, "gift": asked.gift if asked else ""}


@require_POST
@workspace(Right.WORK_OUTREACH)
def gift(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note what the customer gets for their story."""
    user = person_of(request)
    consent = get_object_or_404(Consent.objects.visible_to(user).select_related("case"), public_id=public_id)
    check_right(user, Right.WORK_OUTREACH, consent.client_id)
    note_gift(by=user.actor, consent=consent, gift=request.POST.get("gift", ""))
    messages.success(request, _("Noted. Their page says it, and so does each quote. Texts that quote them are stale."))
    return redirect("outreach:record", consent.public_id)


@require_safe
@workspace(Right.SEE_WORK)
def record(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show a consent with all that is kept as proof of it, newest answer first."""
    user = person_of(request)
    rows = Consent.objects.visible_to(user).select_related("client", "customer", "case__customer")
    consent = get_object_or_404(rows, public_id=public_id)
    check_right(user, Right.SEE_WORK, consent.client_id)
    context: dict[str, Any] = {
        "consent": consent,
        "case": consent.case,
        "breadcrumbs": way_to(consent.case),
        "records": [
            (each, ticks_of(each.uses), [Region(one).label for one in each.regions])
            for each in consent.records.order_by("-number")
        ],
        "ticks": ticks_of(consent.uses),
        "in_force": consent.in_force(today_of(consent.client)),
        "regions": [Region(region).label for region in consent.regions],
        "may_work": Right.WORK_OUTREACH in rights_of(user, consent.client_id),
        "may_write": Right.WRITE_STORIES in rights_of(user, consent.client_id),
    }
    return render(request, "outreach/record.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def paper(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the whole record of a permission as a PDF."""
    user = person_of(request)
    rows = Consent.objects.visible_to(user).select_related("client", "customer")
    consent = get_object_or_404(rows, public_id=public_id)
    check_right(user, Right.SEE_WORK, consent.client_id)
    response = HttpResponse(proof_pdf(consent, ticks=words_of_uses()), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="permission-{consent.public_id}.pdf"'
    response["Cache-Control"] = "no-store, private"
    return response


def ticks_of(uses: list[str]) -> list[tuple[str, bool]]:
    """This function will return every use in the agency's words, and whether it is ticked."""
    return [(words, use in uses) for use, words in words_of_uses().items()]


def words_of_uses() -> dict[str, str]:
    """This function will return the agency's words for each use, in the page's order."""
    return {
        Use.CASE_STUDY: _("Story on the newsroom"),
        Use.PRESS_RELEASE: _("Press release"),
        Use.SOCIAL: _("Posts on social media"),
        Use.ADS: _("Advertisements"),
        Use.NAME: _("Name and company"),
        Use.PHOTO: _("Photo of the customer"),
        Use.LOGO: _("Logo of their company"),
        Use.JOURNALIST: _("A journalist may call them"),
    }


def way_to(case: OutreachCase) -> list[dict[str, str]]:
    """This function will return the links that stand above a page of a case."""
    return [
        {"label": _("Outreach"), "url": reverse("outreach:board")},
        {"label": str(case.customer), "url": reverse("outreach:case", args=[case.public_id])},
    ]
