"""The newsroom for programs: feeds, sitemap, robots, share card, JSON, and the frame for the client's own site."""

import hashlib
import json
from collections.abc import Callable

from csp.decorators import csp_replace
from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from apps.newsroom.cards import draw_card
from apps.newsroom.described import feed_data, feed_text, story_data
from apps.newsroom.kinds import PRINTABLE, SECTIONS
from apps.newsroom.live import live_publications, readable_pairs
from apps.newsroom.made import derived_file
from apps.newsroom.models import CopyHolder, DerivedFile, Publication, PublishedPicture
from apps.newsroom.pictures import picture_form
from apps.newsroom.queries import allowed_origins
from apps.newsroom.readings import holder_named, note_fetch
from apps.newsroom.rendering import absolute, page_context
from apps.newsroom.serving import brand_here, conditional, gone, in_voice_of, is_gone, publication_at, readable

ENTRIES = 50
MOST_ADDRESSES = 45_000  # the protocol allows 50,000 in one file
FEEDS = {"rss.xml": "application/rss+xml", "atom.xml": "application/atom+xml", "feed.json": "application/feed+json"}


def _sent(request: HttpRequest, content: bytes, content_type: str) -> HttpResponse:
    return conditional(request, content, etag=hashlib.sha256(content).hexdigest(), content_type=content_type)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """This view will tell search engines where they may look."""
    client = brand_here(request)
    closed = [f"Disallow: /{name}/" for name in ("consent", "interview", "quote", "s", "subscribe", "survey")]
    lines = ["User-agent: *", *closed, "", f"Sitemap: {absolute(client, '/sitemap.xml')}", ""]
    return _sent(request, "\n".join(lines).encode(), "text/plain; charset=utf-8")


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """This view will list the addresses of what stands now."""
    client = brand_here(request)
    rows = live_publications(client).values_list("kind", "slug", "published_at")[:MOST_ADDRESSES]
    sections = [f"/{section}/" for section in SECTIONS]
    entries = [(absolute(client, path), "") for path in ("/", *sections, "/press-kit/", "/about/")]
    home = absolute(client, "/")
    entries += [(f"{home}{PRINTABLE[kind].section}/{slug}/", at.isoformat()) for kind, slug, at in rows]
    text = render_to_string("newsroom/sitemap.xml", {"entries": entries})
    return _sent(request, text.encode(), "application/xml; charset=utf-8")


@require_safe
def feed(request: HttpRequest, form: str) -> HttpResponse:
    """This view will send the newest texts as RSS, Atom or JSON Feed."""
    client = brand_here(request)
    if form not in FEEDS:
        raise Http404("no such feed")
    pairs = readable_pairs(live_publications(client)[:ENTRIES])
    with in_voice_of(client):
        if form == "feed.json":
            text = json.dumps(feed_data(client, pairs), ensure_ascii=False)
        else:
            text = feed_text(client, pairs, form=form.removesuffix(".xml"))
    holder = holder_named(referer="", agent=request.headers.get("User-Agent", ""))
    note_fetch(client_id=client.pk, kind=CopyHolder.Kind.FEED, holder=holder)
    return _sent(request, text.encode(), f"{FEEDS[form]}; charset=utf-8")


def _file(request: HttpRequest, publication: Publication, make: Callable[[], DerivedFile]) -> HttpResponse:
    """A file made of a publication: 304, 410, or the file."""
    if is_gone(publication):
        return gone(request, publication)
    readable(publication)
    try:
        with transaction.atomic():
            made = make()
    except IntegrityError:  # withdrawn since we looked
        return gone(request, publication)
    return conditional(request, bytes(made.content), etag=made.digest, content_type=made.content_type)


@require_safe
def card(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """This view will send the picture that other places show beside a link to the story."""
    publication = publication_at(slug=slug, kind=kind)
    client = publication.client
    made_from = f"{client.name}\n{client.colour}\n{client.second_colour}\n{publication.headline}"
    return _file(
        request,
        publication,
        lambda: derived_file(
            publication,
            name="card.png",
            made_from=made_from,
            content_type="image/png",
            make=lambda: draw_card(client, publication.headline),
        ),
    )


@require_safe
def picture_in(request: HttpRequest, kind: str, slug: str, key: str, width: int, form: str) -> HttpResponse:
    """This view will send a picture of a story in one of the widths and formats that its page offers."""
    publication = publication_at(slug=slug, kind=kind)
    picture = PublishedPicture.objects.in_scope().filter(publication=publication, key=key).first()
    if picture is None:
        return gone(request, publication) if is_gone(publication) else _no_such()
    try:
        return _file(
            request, publication, lambda: picture_form(picture, publication=publication, width=width, form=form)
        )
    except KeyError:
        return _no_such()


def _no_such() -> HttpResponse:
    raise Http404("no such picture")


@require_safe
def story_json(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """This view will send a story as data. Listed sites may read it from a page of theirs."""
    publication = publication_at(slug=slug, kind=kind)
    if is_gone(publication):
        return gone(request, publication)
    resolved = readable(publication)
    with in_voice_of(publication.client):
        text = json.dumps(story_data(publication, resolved), ensure_ascii=False)
    origin = request.headers.get("Origin", "")
    _note(request, publication, CopyHolder.Kind.DATA, origin)
    response = _sent(request, text.encode(), "application/json")
    response["Vary"] = "Origin"
    if origin in allowed_origins(publication.client_id):
        response["Access-Control-Allow-Origin"] = origin
    return response


@require_safe
@xframe_options_exempt
def embed(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """This view will show a story for a frame on the client's own site, without any script."""
    publication = publication_at(slug=slug, kind=kind)
    client = publication.client
    origins = allowed_origins(client.pk)
    if is_gone(publication):
        return _framed(gone(request, publication, template="newsroom/embed_gone.html"), origins)
    resolved = readable(publication)
    with in_voice_of(client):
        context = page_context(client, current="") | {
            "publication": publication,
            "story": story_data(publication, resolved),
            "address": absolute(client, publication.path),
        }
        answer = render(request, "newsroom/embed.html", context)
    _note(request, publication, CopyHolder.Kind.EMBED, request.headers.get("Referer", ""))
    etag = hashlib.sha256(answer.content).hexdigest()
    return _framed(conditional(request, answer.content, etag=etag), origins)


def _framed(response: HttpResponse, origins: list[str]) -> HttpResponse:
    """Say who may frame it: the listed origins, and nobody while there are none."""
    framed = csp_replace({"frame-ancestors": origins or ["'none'"], "script-src": ["'none'"]})
    made: HttpResponse = framed(lambda _request: response)(None)
    return made


def _note(request: HttpRequest, publication: Publication, kind: str, site: str) -> None:
    holder = holder_named(referer=site, agent=request.headers.get("User-Agent", ""))
    note_fetch(client_id=publication.client_id, kind=kind, holder=holder, publication=publication)
