"""The newsroom's own pages beside its texts: all of a kind with search, press kit, about and contact."""

import hashlib
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from apps.clients.logos import logo_of
from apps.clients.models import Client
from apps.newsroom.front import cards_of
from apps.newsroom.kinds import PRINTABLE
from apps.newsroom.kit import MOST_STORIES, facts_in, pack
from apps.newsroom.live import WORDS_LIMIT, found_in, live_publications, readable_pairs, subject_words, subjects_of
from apps.newsroom.models import CopyHolder
from apps.newsroom.readings import holder_named, note_fetch
from apps.newsroom.rendering import absolute, page_context, press_contact
from apps.newsroom.serving import brand_here, conditional, in_voice_of

TEXTS_A_PAGE = 12


def show_page(request: HttpRequest, client: Client, template: str, current: str, **context: Any) -> HttpResponse:
    """This function will draw one of the newsroom's own pages in the brand's voice; unchanged, it is a 304."""
    with in_voice_of(client):
        answer = render(request, template, page_context(client, current=current) | context)
    return conditional(request, answer.content, etag=hashlib.sha256(answer.content).hexdigest())


@require_safe
def archive(request: HttpRequest, kind: str) -> HttpResponse:
    """This view will list all texts of a kind, or those that hold the words searched for or are of a subject."""
    client = brand_here(request)
    words = request.GET.get("q", "").replace("\x00", "").strip()[:WORDS_LIMIT]
    subject = request.GET.get("subject", "")
    rows = (found_in(client, words) if words else live_publications(client)).filter(kind=kind)
    known = subjects_of(client, kind=kind)
    subject = subject if subject in dict(known) else ""
    if subject:
        rows = rows.filter(story__theme=subject)
    page = Paginator(rows, TEXTS_A_PAGE).get_page(request.GET.get("page"))
    kept = {name: value for name, value in (("q", words), ("subject", subject)) if value}
    return show_page(
        request,
        client,
        "newsroom/archive.html",
        PRINTABLE[kind].section,
        printable=PRINTABLE[kind],
        here=f"/{PRINTABLE[kind].section}/",
        cards=cards_of(readable_pairs(page)),
        page=page,
        words=words,
        subject=subject,
        subject_words=subject_words(subject) if subject else "",
        subjects=known,
        kept=f"{urlencode(kept)}&" if kept else "",
    )


@require_safe
def press_kit(request: HttpRequest) -> HttpResponse:
    """This view will show what the press may take: logo, boilerplate, figures, pictures, and all of it at once."""
    client = brand_here(request)
    pairs = readable_pairs(live_publications(client)[:MOST_STORIES])
    facts = facts_in(pairs)
    pictures = [card for card in cards_of(pairs) if card.picture is not None]
    return show_page(
        request, client, "newsroom/kit.html", "kit", facts=facts, cards=pictures, contact=press_contact(client)
    )


@require_safe
def kit_file(request: HttpRequest) -> HttpResponse:
    """This view will pack the press kit from what stands now."""
    client = brand_here(request)
    pairs = readable_pairs(live_publications(client)[:MOST_STORIES])
    with in_voice_of(client):
        content = pack(client, pairs)
    _note(request, client, CopyHolder.Kind.KIT)
    answer = conditional(request, content, etag=hashlib.sha256(content).hexdigest(), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="press-kit-{client.slug}.zip"'
    return answer


def _note(request: HttpRequest, client: Client, kind: str) -> None:
    holder = holder_named(referer="", agent=request.headers.get("User-Agent", ""))
    note_fetch(client_id=client.pk, kind=kind, holder=holder)


@require_safe
def logo(request: HttpRequest) -> HttpResponse:
    """This view will send the brand's logo as a file to be kept, never as a page of its own."""
    client = brand_here(request)
    content = logo_of(client)
    if content is None:
        raise Http404("it has none")
    answer = conditional(request, content, etag=hashlib.sha256(content).hexdigest(), content_type="image/png")
    answer["Content-Disposition"] = f'attachment; filename="logo-{client.slug}.png"'
    return answer


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """This view will say who the brand is, and how the press reaches it."""
    client = brand_here(request)
    return show_page(
        request,
        client,
        "newsroom/about.html",
        "about",
        contact=press_contact(client),
        home=absolute(client, "/"),
    )
