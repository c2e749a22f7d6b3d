"""Answers at an address that opens later: when it opens, or the text itself for a journalist who holds a link."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from apps.approvals.queries import approval_of
from apps.case_studies.models import Picture
from apps.clients.days import today_of
from apps.core import clock
from apps.core.links import LinkOver, LinkUnknown, opened
from apps.core.wording import duration_words
from apps.documents.blocks import Image
from apps.documents.errors import VersionTampered
from apps.documents.queries import check_version
from apps.documents.rendering import ImageFile
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.models.openings import EmbargoReader, Opening
from apps.newsroom.models.publications import Publication
from apps.newsroom.queries import allows
from apps.newsroom.readings import PURPOSE, note_reading
from apps.newsroom.rendering import page_context, picture_path, story_context

KEY = "reader"  # the parameter of the address that holds the token of a link
TOKEN_LIMIT = 100
GONE = 410


def opening_at(*, slug: str = "", kind: str = "", page_id: int = 0) -> Opening:
    """This function will return what opens at an address of this host's brand. Raises Http404 where nothing shows.

    What is scheduled without an embargo is nobody's to know of before its moment.
    """
    rows = Opening.objects.in_scope().select_related("client", "consent", "version", "story", "part")
    found: Opening | None = (rows.filter(slug=slug, kind=kind) if slug else rows.filter(page_id=page_id)).first()
    if found is None or not found.is_embargo:
        raise Http404("nothing is published here")
    return found


def serve_opening(request: HttpRequest, opening: Opening) -> HttpResponse:
    """This function will say when the address opens, or show the text to whoever holds a good link."""
    if opening.state != Opening.State.WAITING:
        return _notice(request, opening, status=GONE)
    token = request.GET.get(KEY, "")
    reader, told = _reader(opening, token)
    resolved = words_under_embargo(opening) if reader is not None else None
    if reader is None or resolved is None:
        return _notice(request, opening, told=told)
    note_reading(reader=reader)
    client = opening.client
    with translation.override(client.language), timezone.override(opening.zone):
        context = story_context(as_if_printed(opening, resolved), resolved, _pictures(opening, resolved, token))
        left = opening.opens_at - clock.now()
        context |= {"opening": opening, "reader": reader, "left": duration_words(span=left), "sources": []}
        return _kept_by_nobody(render(request, "newsroom/story.html", context))


def serve_picture_under_embargo(request: HttpRequest, opening: Opening, key: str) -> HttpResponse:
    """This function will send a picture of a text under embargo to whoever holds a good link, and to nobody else."""
    reader, _told = _reader(opening, request.GET.get(KEY, ""))
    resolved = words_under_embargo(opening) if reader and opening.state == Opening.State.WAITING else None
    shown = resolved is not None and key in _image_ids(resolved)
    picture = Picture.objects.in_scope().filter(story_id=opening.story_id, public_id=key).first() if shown else None
    if picture is None:
        raise Http404("no such picture")
    with picture.file.open("rb") as opened_file:
        return _kept_by_nobody(HttpResponse(opened_file.read(), content_type="image/jpeg"))


def words_under_embargo(opening: Opening) -> ResolvedDocument | None:
    """This function will return the planned words, or None where they must not be read: permission, approval, hash."""
    if not allows(opening.consent, opening.uses, today_of(opening.client)) or approval_of(opening.version) is None:
        return None
    try:
        return check_version(opening.version)
    except VersionTampered:
        return None


def as_if_printed(opening: Opening, resolved: ResolvedDocument) -> Publication:
    """This function will return the publication as it will be, unsaved, for the page to be drawn from."""
    return Publication(
        client=opening.client,
        kind=opening.kind,
        slug=opening.slug,
        zone=opening.zone,
        headline=resolved.headline,
        published_at=opening.opens_at,
    )


def _reader(opening: Opening, token: str) -> tuple[EmbargoReader | None, str]:
    """Whose link it is, or why it opens nothing."""
    if not token or len(token) > TOKEN_LIMIT:
        return None, ""
    try:
        with opened(token, purpose=PURPOSE) as link:
            if link.client_id != opening.client_id:
                return None, ""
            return EmbargoReader.objects.filter(pk=link.subject_id, opening=opening).first(), ""
    except LinkOver:
        return None, _("This link is over. Ask the person who sent it for a new one.")
    except LinkUnknown:
        return None, _("This link is not known. Open it again from the mail, whole, without line breaks.")


def _pictures(opening: Opening, resolved: ResolvedDocument, token: str) -> dict[str, ImageFile]:
    rows = Picture.objects.in_scope().filter(story_id=opening.story_id, public_id__in=_image_ids(resolved))
    return {
        row.public_id: ImageFile(
            url=f"{picture_path(opening.path, row.public_id)}?{KEY}={token}",
            width=row.file.width,
            height=row.file.height,
        )
        for row in rows.order_by("id")
    }


def _image_ids(resolved: ResolvedDocument) -> set[str]:
    return {block.image_id for block in resolved.blocks if isinstance(block, Image)}


def _notice(request: HttpRequest, opening: Opening, *, told: str = "", status: int = 200) -> HttpResponse:
    """It tells the moment, and neither headline nor customer."""
    client = opening.client
    with translation.override(client.language), timezone.override(opening.zone):
        left = opening.opens_at - clock.now()
        context = page_context(client, current="") | {
            "opening": opening,
            "is_over": status == GONE,
            "left": duration_words(span=left) if left.total_seconds() > 0 else "",
            "told": told,
        }
        return _kept_by_nobody(render(request, "newsroom/embargo.html", context, status=status))


def _kept_by_nobody(response: HttpResponse) -> HttpResponse:
    response["Cache-Control"] = "no-store"
    response["Referrer-Policy"] = "no-referrer"
    response["X-Robots-Tag"] = "noindex"
    return response
