"""The permission page, on the brand's own host: no account and no script needed.

A GET shows; a POST of a button decides. What is kept as proof is the text that was shown: the page says its hash
along with each choice said back, and a press that was made over other words is read back once more and not counted.
"""

import hashlib
import hmac
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.views.decorators.http import require_http_methods

from apps.clients.days import day_of, today_of
from apps.core import links
from apps.core.links import LinkOver, LinkUnknown, check_live, is_over
from apps.core.models import Link
from apps.outreach.consent_forms import PermissionForm
from apps.outreach.consent_text import ConsentPage, page_for
from apps.outreach.consent_wording import WORDINGS
from apps.outreach.models import Consent, ConsentRecord
from apps.outreach.operations.consent_mailing import LINK_PURPOSE
from apps.outreach.operations.consents import NothingToWithdraw, decide_consent, withdraw_consent
from apps.outreach.permission import latest_day

Decision, State = ConsentRecord.Decision, Consent.State
LANGUAGES = {"en": "English", "es": "Español", "fr": "Français", "de": "Deutsch"}


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of somebody who holds a link."""

    request: HttpRequest
    link: Link
    consent: Consent
    page: ConsentPage
    chosen_language: str

    @property
    def here(self) -> str:
        """The address of the page, in the language that was chosen."""
        return f"{self.request.path}?lang={self.chosen_language}" if self.chosen_language else self.request.path

    @property
    def pressed(self) -> dict[str, Any]:
        """Where a press comes from, as it is kept."""
        return {
            "link": self.link,
            "consent": self.consent,
            "language": self.page.language,
            "address": self.request.META.get("REMOTE_ADDR") or None,
            "agent": self.request.headers.get("User-Agent", ""),
        }


@require_http_methods(["GET", "HEAD", "POST"])
def consent_page(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show what is asked or what was answered, and take answers and withdrawals."""
    try:
        with links.opened(token, purpose=LINK_PURPOSE, even_if_over=True) as link:
            visit = _visit(request, link)
            with translation.override(visit.page.language):
                response = _take(visit) if request.method == "POST" else _show(visit)
    except (LinkUnknown, LinkOver) as error:
        response = render(request, "outreach/consent/no_link.html", {"error": error}, status=error.status)
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store, private"
    response["X-Robots-Tag"] = "noindex"
    return response


consent_page.door = "link"  # type: ignore[attr-defined]


def _visit(request: HttpRequest, link: Link) -> Visit:
    host = request.host  # type: ignore[attr-defined]
    rows = Consent.objects.in_scope().select_related("client", "customer", "case__response")
    consent = rows.filter(pk=link.subject_id).first()
    if consent is None or link.client_id != host.client_id:  # a link of one brand opens nothing at another's
        raise LinkUnknown
    wanted = request.GET.get("lang", "")
    chosen = wanted if wanted in WORDINGS else ""
    page = page_for(consent, today=today_of(consent.client), host=host.domain, language=chosen)
    return Visit(request, link, consent, page, chosen)


def _take(visit: Visit) -> HttpResponse:
    step = visit.request.POST.get("step", "")
    if step == "withdraw":
        return _withdraw(visit)
    check_live(visit.link)
    if step == "decline":
        return _decline(visit)
    form = PermissionForm(visit.request.POST, page=visit.page)
    if step == "say":
        return _say(visit, form)
    if not form.is_valid():
        return _ask(visit, form, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    if step == "decide" and hmac.compare_digest(visit.request.POST.get("seen", ""), _said(visit, form)["seen"]):
        return _grant(visit, form)
    return _render(visit, "outreach/consent/confirm.html", _said(visit, form) | {"form": form})


def _grant(visit: Visit, form: PermissionForm) -> HttpResponse:
    choice = form.choice
    decide_consent(
        decision=Decision.GRANTED,
        uses=choice.uses,
        regions=choice.regions,
        valid_until=choice.until,
        text=visit.page.granted_text(choice.uses, choice.until, choice.regions),
        **visit.pressed,
    )
    return HttpResponseRedirect(visit.here)


def _decline(visit: Visit) -> HttpResponse:
    decide_consent(decision=Decision.DECLINED, text=visit.page.declined_text(), **visit.pressed)
    return HttpResponseRedirect(visit.here)


def _withdraw(visit: Visit) -> HttpResponse:
    held, until = visit.consent, visit.consent.valid_until
    text = visit.page.withdrawn_text(held.uses, until, held.regions) if until else ""
    with suppress(NothingToWithdraw):  # the page then says what stands
        withdraw_consent(text=text, **visit.pressed)
    return HttpResponseRedirect(visit.here)


def _say(visit: Visit, form: PermissionForm) -> HttpResponse:
    """A part of the page for the script: what is ticked now, said back, with the button that means it."""
    said = _said(visit, form) if form.is_valid() else {}
    return _render(visit, "outreach/consent/_decision.html", said)


def _said(visit: Visit, form: PermissionForm) -> dict[str, Any]:
    choice = form.choice
    yes, no = visit.page.said_back(choice.uses, choice.until, choice.regions)
    text = visit.page.granted_text(choice.uses, choice.until, choice.regions)
    return {"choice": choice, "yes": yes, "no": no, "seen": hashlib.sha256(text.encode()).hexdigest()}


def _show(visit: Visit) -> HttpResponse:
    state, again = visit.consent.state, "again" in visit.request.GET
    if state == State.WITHDRAWN and not again:
        return _withdrawn(visit)
    if state != State.GRANTED:
        check_live(visit.link)
    return _ask(visit, PermissionForm.with_ticks_of(visit.consent, visit.page))


def _ask(visit: Visit, form: PermissionForm, *, status: int = HTTPStatus.OK) -> HttpResponse:
    consent, page = visit.consent, visit.page
    context: dict[str, Any] = {"form": form, "latest": latest_day(page.today), "is_over": is_over(visit.link)}
    if consent.state == State.GRANTED:
        context["standing"] = _standing(visit)
    if consent.state == State.DECLINED:
        context["declined"] = page.wording.declined_text.format(date=_day_of_last(visit))
    return _render(visit, "outreach/consent/ask.html", context, status=status)


def _standing(visit: Visit) -> dict[str, Any]:
    """The permission that was given, said back, and whether its last day is over."""
    consent, page = visit.consent, visit.page
    until = consent.valid_until or page.today
    yes, no = page.said_back(consent.uses, until, consent.regions)
    sentence = page.wording.allowed_since if consent.in_force(page.today) else page.wording.ran_out
    return {"yes": yes, "no": no, "sentence": sentence.format(date=_day_of_last(visit), until=page.day(until))}


def _day_of_last(visit: Visit) -> str:
    return visit.page.day(day_of(visit.consent.client, visit.consent.records.latest("number").at))


def _withdrawn(visit: Visit) -> HttpResponse:
    record = visit.consent.records.filter(decision=Decision.WITHDRAWN).latest("number")
    local = record.at.astimezone(ZoneInfo(visit.consent.client.zone))
    moment = f"{visit.page.day(local.date())}, {local:%H:%M}"
    context = {"record": record, "sentence": visit.page.wording.withdrawn_text.format(date=moment)}
    return _render(visit, "outreach/consent/withdrawn.html", context)


def _render(visit: Visit, template: str, context: dict[str, Any], *, status: int = HTTPStatus.OK) -> HttpResponse:
    shared = {
        "page": visit.page,
        "words": visit.page.wording,
        "consent": visit.consent,
        "here": visit.here,
        "languages": [
            {"code": code, "label": label, "url": f"?lang={code}", "current": code == visit.page.language}
            for code, label in LANGUAGES.items()
        ],
    }
    return render(visit.request, template, shared | context, status=status)
