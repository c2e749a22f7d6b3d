"""Answers on a newsroom host. Every one asks the publication first: there is nothing to purge after a withdrawal."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import IntegrityError, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response

from apps.clients.days import day_of, today_of
from apps.clients.models import Client
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.embargo import opening_at, serve_opening, serve_picture_under_embargo
from apps.newsroom.errors import NewsroomClosed
from apps.newsroom.front import front_context
from apps.newsroom.live import live_publications, readable_pairs
from apps.newsroom.models.publications import Publication, PublishedPicture
from apps.newsroom.queries import Standing, standing_of
from apps.newsroom.reading import is_as_approved, printed
from apps.newsroom.rendering import kept_page, page_context, press_contact, store_page

ASK_EACH_TIME = "max-age=0, must-revalidate"
GONE = 410
STORIES_ON_FRONT = 7  # the lead story and six cards; the rest stands under “All stories”


def publication_at(*, slug: str, kind: str) -> Publication:
    """This function will return the publication of this host's brand at an address. Raises Http404 where none is."""
    found = find_publication(slug=slug, kind=kind)
    if found is None:
        raise Http404("nothing is published here")
    return found


def find_publication(*, slug: str = "", kind: str = "", page_id: int = 0) -> Publication | None:
    """This function will return the publication of this host's brand at an address, or None."""
    rows = Publication.objects.in_scope().select_related("client", "consent", "version", "withdrawal", "rendered")
    found: Publication | None = (rows.filter(slug=slug, kind=kind) if slug else rows.filter(page_id=page_id)).first()
    return found


def is_gone(publication: Publication) -> bool:
    """This function will tell whether the answer is 410."""
    return standing_of(publication, today_of(publication.client)) is Standing.GONE


def readable(publication: Publication) -> ResolvedDocument:
    """This function will return the approved words. Raises Http404 where what is stored is something else."""
    resolved = printed(publication)
    if resolved is None:
        raise Http404("not what was approved")
    return resolved


def serve_story(request: HttpRequest, *, slug: str = "", kind: str = "", page_id: int = 0) -> HttpResponse:
    """This function will answer with the page of a text, 304, 404 or 410: mostly by one look at the database."""
    publication = find_publication(slug=slug, kind=kind, page_id=page_id)
    if publication is None:
        return serve_opening(request, opening_at(slug=slug, kind=kind, page_id=page_id))
    if is_gone(publication):
        return gone(request, publication)
    if not is_as_approved(publication):
        raise Http404("not what was approved")
    kept = kept_page(publication)
    if kept is not None:
        return conditional(request, kept.html.encode("utf-8"), etag=kept.etag)
    try:
        with transaction.atomic():
            page = store_page(publication, readable(publication))
    except IntegrityError:  # withdrawn since we looked: the database keeps no copy
        return gone(request, publication)
    return conditional(request, page.html.encode("utf-8"), etag=page.etag)


def serve_picture(request: HttpRequest, *, slug: str, kind: str, key: str) -> HttpResponse:
    """This function will answer with a picture of a story, 304, 404 or 410."""
    publication = find_publication(slug=slug, kind=kind)
    if publication is None:
        return serve_picture_under_embargo(request, opening_at(slug=slug, kind=kind), key)
    if is_gone(publication):
        return gone(request, publication)
    picture = PublishedPicture.objects.in_scope().filter(publication=publication, key=key).first()
    if picture is None or printed(publication) is None:
        raise Http404("no such picture")
    return conditional(request, bytes(picture.content), etag=picture.digest, content_type=picture.content_type)


def serve_front(request: HttpRequest) -> HttpResponse:
    """This function will answer with the newsroom's front page: the newest story, figures, more stories."""
    client = brand_here(request)
    pairs = readable_pairs(live_publications(client)[: STORIES_ON_FRONT + 1])
    with in_voice_of(client):
        context = page_context(client, current="front") | front_context(pairs[:STORIES_ON_FRONT])
        context |= {"has_more": len(pairs) > STORIES_ON_FRONT, "press": press_contact(client)}
        answer = render(request, "newsroom/front.html", context)
    return conditional(request, answer.content, etag=hashlib.sha256(answer.content).hexdigest())


def brand_here(request: HttpRequest) -> Client:
    """This function will return the brand of the newsroom host that was asked. Raises NewsroomClosed."""
    found: Client = Client.objects.in_scope().get(pk=request.host.client_id)  # type: ignore[attr-defined]
    if found.newsroom_closed_at is not None:
        raise NewsroomClosed
    return found


@contextmanager
def in_voice_of(client: Client) -> Iterator[None]:
    """This function will write in the brand's language and zone inside the block."""
    with translation.override(client.language), timezone.override(client.zone):
        yield


def gone(request: HttpRequest, publication: Publication, *, template: str = "newsroom/gone.html") -> HttpResponse:
    """This function will say that a story was withdrawn. It names nobody, and is never answered by 304."""
    client = publication.client
    with translation.override(client.language), timezone.override(publication.zone):
        withdrawal = getattr(publication, "withdrawal", None)
        context = page_context(client, current="") | {
            "stood_from": publication.published_at,
            "stood_until": withdrawal.at if withdrawal is not None else None,
            "stood_one_day": withdrawal is not None
            and day_of(client, publication.published_at) == day_of(client, withdrawal.at),
            "at_the_customers_wish": withdrawal is not None and withdrawal.reason == "consent_withdrawn",
            "printable": publication.printable,
        }
        response = render(request, template, context, status=GONE)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


def conditional(
    request: HttpRequest, content: bytes, *, etag: str, content_type: str = "text/html; charset=utf-8"
) -> HttpResponse:
    """This function will answer with the content, or with 304 to a reader who has it."""
    response = HttpResponse(content, content_type=content_type)
    response["Cache-Control"] = ASK_EACH_TIME
    response["ETag"] = f'"{etag}"'
    answer: HttpResponse | None = get_conditional_response(request, etag=response["ETag"], response=response)
    return answer or response
