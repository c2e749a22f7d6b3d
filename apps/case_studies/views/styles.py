"""How a client's drafts sound: phrases and rules, edited beside a draft of a real interview."""

from dataclasses import fields, replace
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.case_studies.drafting import draft_format
from apps.case_studies.drafting.phrasebook import LANGUAGES, book_language, phrases_of
from apps.case_studies.drafting.purposes import GROUPS, SLOT_WORDS, purposes_of
from apps.case_studies.drafting.style import RULE_WORDS, USUAL, Rules, Style
from apps.case_studies.formats import FORMATS
from apps.case_studies.models import DraftingStyle
from apps.case_studies.operations.styles import PhrasesRefused, checked_style, drop_style, save_style
from apps.case_studies.sources import REFERABLE, material_of
from apps.case_studies.styles import style_of
from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, rights_of
from apps.clients.settings_pages.page import tabs_of
from apps.documents.canonical import resolve
from apps.documents.models import Document
from apps.documents.rendering import Surroundings, render_html, render_text
from apps.evidence.queries import evidence_of, resolved
from apps.outreach.models import Consent, Interview

INTERVIEWS = 20
NAMES = {"en": "English", "es": "Español"}


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WRITE_STORIES)
def style(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will show, preview and keep a client's phrases and rules of drafting in one language."""
    user = person_of(request)
    client: Client = get_object_or_404(Client.objects.visible_to(user), slug=slug)
    check_right(user, Right.WRITE_STORIES, client.pk)
    asked = request.GET.get("language", "")
    language = asked if asked in LANGUAGES else book_language(client.language)
    here = f"{reverse('case_studies:style', args=[client.slug])}?language={language}"
    if request.method == "POST" and request.POST.get("act") == "drop":
        drop_style(by=user.actor, client=client, language=language)
        messages.success(request, _("Drafts are written in our own words again."))
        return HttpResponseRedirect(here)
    typed = style_of(client, language)
    mistakes: dict[str, str] = {}
    if request.method == "POST":
        typed, mistakes = _typed(request, language)
        if not mistakes and request.POST.get("act") == "save":
            save_style(by=user.actor, client=client, language=language, phrases=typed.phrases, rules=typed.rules)
            messages.success(request, _("Kept. The next draft is written like this."))
            return HttpResponseRedirect(here)
    return _page(request, client, language, typed, mistakes)


def _typed(request: HttpRequest, language: str) -> tuple[Style, dict[str, str]]:
    """What was typed, and what is wrong with it."""
    lines = {
        name: request.POST[f"phrases-{name}"].splitlines()
        for name in purposes_of(language)
        if f"phrases-{name}" in request.POST
    }
    posted: dict[str, Any] = {each.name: _rule(request, each.name) for each in fields(Rules)}
    rules = Rules(**posted)
    try:
        return checked_style(language=language, phrases=lines, rules=rules), {}
    except PhrasesRefused as error:
        return Style(phrases={name: tuple(told) for name, told in lines.items()}, rules=rules), dict(error.mistakes)


def _rule(request: HttpRequest, name: str) -> int | bool:
    sent = request.POST.get(f"rule-{name}", "")
    if not RULE_WORDS[name].highest:
        return bool(sent)
    return int(sent) if sent.isascii() and sent.isdecimal() and len(sent) <= len("1200") else 0


def _page(request: HttpRequest, client: Client, language: str, typed: Style, mistakes: dict[str, str]) -> HttpResponse:
    consents = _interviewed(client)
    asked = request.POST.get("consent") or request.GET.get("consent")
    consent = next((each for each in consents if each.public_id == asked), consents[0] if consents else None)
    kind = request.POST.get("kind") or request.GET.get("kind") or ""
    kind = kind if kind in FORMATS else str(Document.Kind.CASE_STUDY)
    manages = Right.MANAGE_CLIENT in rights_of(person_of(request), client.pk)
    context: dict[str, Any] = {
        "client": client,
        "tabs": tabs_of(client, "case_studies:style") if manages else [],
        "language": language,
        "languages": [(code, NAMES.get(code, code)) for code in LANGUAGES],
        "is_own": DraftingStyle.objects.filter(client_id=client.pk, language=language).exists(),
        "groups": _groups(typed, language, mistakes),
        "rules": _rules(typed.rules, mistakes),
        "slots": SLOT_WORDS.items(),
        "mistakes": _named(mistakes, language),
        "consents": consents,
        "consent": consent,
        "kind": kind,
        "kinds": FORMATS.values(),
        "preview": _preview(consent, typed, language, kind) if consent is not None and not mistakes else None,
        "breadcrumbs": [{"label": _("Stories"), "url": reverse("case_studies:list")}],
    }
    part = request.headers.get("HX-Request") == "true"
    template = "case_studies/_style_preview.html" if part else "case_studies/style.html"
    return render(request, template, context, status=422 if mistakes and not part else 200)


def _groups(typed: Style, language: str, mistakes: dict[str, str]) -> list[dict[str, Any]]:
    ours, known = phrases_of(language), purposes_of(language)
    groups = []
    for title, inside in GROUPS:
        rows = [
            {
                "purpose": known[name],
                "lines": "\n".join(typed.phrases.get(name, ours[name])),
                "count": len(typed.phrases.get(name, ours[name])) + 1,
                "is_own": name in typed.phrases and typed.phrases[name] != ours[name],
                "mistake": mistakes.get(name, ""),
                "slots": sorted(known[name].allowed & SLOT_WORDS.keys()),
            }
            for name, _label, _limit in inside
        ]
        own = sum(bool(row["is_own"]) for row in rows)
        groups.append({"title": title, "rows": rows, "own": own, "is_wrong": any(row["mistake"] for row in rows)})
    return groups


def _rules(rules: Rules, mistakes: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "words": words,
            "value": getattr(rules, name),
            "usual": getattr(USUAL, name),
            "mistake": mistakes.get(name, ""),
        }
        for name, words in RULE_WORDS.items()
    ]


def _named(mistakes: dict[str, str], language: str) -> list[tuple[str, Any, str]]:
    """Each mistake with the field's own words, in the order of the page."""
    known = purposes_of(language)
    found = [(f"phrases-{name}", each.label, mistakes[name]) for name, each in known.items() if name in mistakes]
    rules = [(f"rule-{name}", each.label, mistakes[name]) for name, each in RULE_WORDS.items() if name in mistakes]
    return found + rules


def _interviewed(client: Client) -> list[Consent]:
    """Customers whose interview is finished, the newest first."""
    done = Interview.objects.filter(client_id=client.pk, state=Interview.State.DONE).values("case_id")
    rows = Consent.objects.filter(client_id=client.pk, case_id__in=done).select_related("client", "customer")
    return list(rows.order_by("-pk")[:INTERVIEWS])


def _preview(consent: Consent, typed: Style, language: str, kind: str) -> dict[str, Any] | None:
    items = [item for item in evidence_of(consent) if item.kind in REFERABLE]
    if not items:
        return None
    lookup = resolved(items)
    material = replace(material_of(consent, items), language=language, style=typed)
    body = draft_format(material, kind=kind, lookup=lookup)
    rules = FORMATS[kind]
    with translation.override(language):
        found = resolve(body, lookup=lookup)
        html = render_html(found, surroundings=Surroundings(heading_level=3, anchors=False))
        length = rules.measure(render_text(found))
    return {"html": html, "length": length, "room": rules.room, "unit": rules.unit}
