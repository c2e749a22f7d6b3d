"""How a brand begins its first mails: edited beside a preview on a real case."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.core.errors import BadInput
from apps.outreach.forms import FirstMailForm
from apps.outreach.letters import default_wording, facts_of
from apps.outreach.merging import FALLBACKS, FIELDS, Letter, Wording, check_wording, merged
from apps.outreach.models import LetterTemplate, OutreachCase
from apps.outreach.operations.templates import check_language, drop_template, save_template

CASES = 20


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_OUTREACH)
def templates(request: HttpRequest) -> HttpResponse:
    """This view will show and keep a brand's beginning of first mails in one language, with a preview on a case."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.WORK_OUTREACH)).order_by("name")
        return render(request, "outreach/templates_clients.html", {"clients": rows, "breadcrumbs": _way()})
    language = request.GET.get("language") or client.language[:2]
    language = language if language in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE
    check_language(language)
    stored = LetterTemplate.objects.visible_to(user).filter(client=client, language=language).first()
    if request.method == "POST" and request.POST.get("act") == "drop":
        drop_template(by=user.actor, client=client, language=language)
        messages.success(request, _("First mails begin in our own words again."))
        return HttpResponseRedirect(_here(client, language))
    return _page(request, client, language, stored)


def _page(request: HttpRequest, client: Client, language: str, stored: LetterTemplate | None) -> HttpResponse:
    user = person_of(request)
    wording = _stored_or_default(stored, language)
    form = FirstMailForm(request.POST if request.method == "POST" else None, initial=_as_initial(wording))
    if form.is_bound and form.is_valid():
        wording = Wording(form.cleaned_data["subject"], form.cleaned_data["text"])
        try:
            check_wording(wording)
            if request.POST.get("act") == "save":
                save_template(by=user.actor, client=client, language=language, wording=wording)
                messages.success(request, _("Kept. The next first mail in this language begins like this."))
                return HttpResponseRedirect(_here(client, language))
        except BadInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
    cases = _cases(request, client)
    case = _chosen(request, cases)
    context: dict[str, Any] = {
        "form": form,
        "client": client,
        "language": language,
        "languages": settings.LANGUAGES,
        "is_own": stored is not None,
        "cases": cases,
        "case": case,
        "preview": _preview(case, wording, user.name, language) if case and not form.errors else None,
        "fields": [(name, words, FALLBACKS.get(name, "")) for name, words in FIELDS.items()],
        "breadcrumbs": _way(),
    }
    only_preview = request.headers.get("HX-Request") == "true"
    template = "outreach/_template_preview.html" if only_preview else "outreach/templates.html"
    return render(request, template, context, status=422 if form.errors and not only_preview else 200)


def _way() -> list[dict[str, str]]:
    return [{"label": _("Outreach"), "url": reverse("outreach:board")}]


def _here(client: Client, language: str) -> str:
    return f"{reverse('outreach:templates')}?client={client.slug}&language={language}"


def _as_initial(wording: Wording) -> dict[str, str]:
    return {"subject": wording.subject, "text": wording.text}


def _stored_or_default(stored: LetterTemplate | None, language: str) -> Wording:
    if stored is not None:
        return Wording(stored.subject, stored.text)
    with translation.override(language):
        return default_wording()


def _cases(request: HttpRequest, client: Client) -> list[OutreachCase]:
    rows = OutreachCase.objects.visible_to(person_of(request)).filter(client=client)
    return list(rows.select_related("customer", "response", "client").order_by("-opened_at", "-pk")[:CASES])


def _chosen(request: HttpRequest, cases: list[OutreachCase]) -> OutreachCase | None:
    wanted = request.POST.get("case") or request.GET.get("case")
    return next((case for case in cases if case.public_id == wanted), cases[0] if cases else None)


def _preview(case: OutreachCase, wording: Wording, writer: str, language: str) -> Letter:
    with translation.override(language):
        facts = facts_of(case.response, case.customer, case.client, writer=writer, now=clock.now())
        return merged(wording, facts)
