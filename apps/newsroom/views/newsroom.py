"""The newsroom host: a page of the tree is where its publication says; what it says is the publication's alone."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.http import require_safe
from wagtail.models import Site
from wagtail.views import serve as serve_from_tree

from apps.documents.canonical import fingerprint_words
from apps.documents.resolved import ResolvedFigure
from apps.evidence.models import Evidence
from apps.newsroom.models import NewsroomIndexPage
from apps.newsroom.queries import evidence_in
from apps.newsroom.rendering import page_context
from apps.newsroom.serving import (
    ASK_EACH_TIME,
    gone,
    is_gone,
    publication_at,
    readable,
    serve_front,
    serve_picture,
    serve_story,
)
from apps.newsroom.sources import record_in_force, steps_to


@require_safe
def page(request: HttpRequest, path: str) -> HttpResponse:
    """This view will let Wagtail find the page in the tree of this host's brand, and in no other tree.

    Wagtail itself would look the host up by its name and fall back to its default site; the middleware has
    found the brand already, `www.` and added hosts included.
    """
    brand_id = request.host.client_id  # type: ignore[attr-defined]
    root = NewsroomIndexPage.objects.filter(brand_id=brand_id).first()
    if root is None:
        if path:
            raise Http404("this newsroom has no pages yet")
        return serve_front(request)
    request._wagtail_site = _site_of(root)  # type: ignore[attr-defined]
    response: HttpResponse = serve_from_tree(request, path)
    return response


def _site_of(root: NewsroomIndexPage) -> Site:
    site = Site.objects.filter(root_page_id=root.pk).select_related("root_page").first()
    if site is None:
        raise Http404("this newsroom has no site")
    return site


@require_safe
def story(request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """This view will answer for a text without a walk down the tree: its publication knows the address as well."""
    return serve_story(request, slug=slug, kind=kind)


@require_safe
def picture(request: HttpRequest, kind: str, slug: str, key: str) -> HttpResponse:
    """This view will send a picture of a story, for as long as the story stands."""
    return serve_picture(request, slug=slug, kind=kind, key=key)


@require_safe
def source(request: HttpRequest, kind: str, slug: str, evidence_id: str) -> HttpResponse:
    """This view will tell why a quote or a figure of a story may be printed."""
    publication = publication_at(slug=slug, kind=kind)
    if is_gone(publication):
        return gone(request, publication)
    use = evidence_in(readable(publication)).get(evidence_id)
    evidence = Evidence.objects.in_scope().filter(public_id=evidence_id, consent_id=publication.consent_id).first()
    if use is None or evidence is None:
        raise Http404("not in this text")
    with translation.override(publication.client.language), timezone.override(publication.zone):
        passage = use.passage
        context = page_context(publication.client, current=publication.printable.section) | {
            "publication": publication,
            "said": use.words,
            "is_quote": use.is_quote,
            "figure": passage if isinstance(passage, ResolvedFigure) else None,
            "steps": steps_to(publication, evidence, said=use.words),
            "valid_until": record_in_force(publication).valid_until,
            "fingerprint": fingerprint_words(publication.content_hash),
        }
        response = render(request, "newsroom/source.html", context)
    response["Cache-Control"] = ASK_EACH_TIME
    return response
