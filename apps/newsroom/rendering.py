"""A publication as a page. Kept as a row, and made anew when anything that it is made from has changed."""

import hashlib
import json
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from apps.clients.brand import brand_of
from apps.clients.models import Client
from apps.documents.blocks import Contact, Image
from apps.documents.rendering import ImageFile, Surroundings, reading_minutes, render_html
from apps.documents.resolved import ResolvedDocument, ResolvedFigure, quoted
from apps.newsroom.models.publications import Publication, RenderedPage
from apps.newsroom.queries import evidence_in
from apps.tenancy.hosts import newsroom_host

TEMPLATES = Path(settings.BASE_DIR) / "templates"
URLCONF = settings.URLCONF_NEWSROOM  # pages are rendered while publishing too, on the agency's host
WORDS_SHOWN = 60  # of a quote, in the list of sources
PRINTED_APART = frozenset({"headline", "standfirst", "contact"})


@dataclass(frozen=True, slots=True)
class Lead:
    """The picture above a story: the first of its text."""

    file: ImageFile
    alt: str
    caption: str


def store_page(publication: Publication, resolved: ResolvedDocument) -> RenderedPage:
    """This function will return the stored page, making it anew where what it was made from has changed.

    The database refuses the row after a withdrawal, whoever makes it.
    """
    pictures = pictures_of(publication)
    made_from = _fingerprint(publication, pictures)
    kept = RenderedPage.objects.filter(publication=publication).first()
    if kept is not None and kept.made_from == made_from and kept.etag == _hash(kept.html):
        return kept
    html = render_story(publication, resolved, pictures=pictures)
    row, _made = RenderedPage.objects.update_or_create(
        client_id=publication.client_id,
        publication=publication,
        defaults={"made_from": made_from, "html": html, "etag": _hash(html)},
    )
    return row


def render_story(publication: Publication, resolved: ResolvedDocument, *, pictures: dict[str, ImageFile]) -> str:
    """This function will write the whole page of a story, in the brand's language and with nothing of the reader."""
    client = publication.client
    with translation.override(client.language), timezone.override(publication.zone):
        lead, rest = _parted(resolved, pictures)
        contact = next((block for block in resolved.blocks if isinstance(block, Contact)), None)
        context = page_context(client, current="") | {
            "publication": publication,
            "address": absolute(client, publication.path),
            "standfirst": resolved.standfirst,
            "minutes": reading_minutes(resolved),
            "lead": lead,
            "lead_address": absolute(client, lead.file.url) if lead else "",
            "body": _body(publication, rest, pictures),
            "sources": sources_of(publication, resolved),
            "contact": contact or press_contact(client),
        }
        return render_to_string("newsroom/story.html", context)


def page_context(client: Client, *, current: str) -> dict[str, Any]:
    """This function will return what every page of a newsroom needs; `current` is the navigation's present place."""
    brand = brand_of(client, url="/")
    nav = [{"label": _("Stories"), "url": "/", "current": current == "stories"}]
    if client.press_email or client.press_phone:
        nav.append({"label": _("Contact"), "url": "/#contact", "current": False})
    return {"brand": brand, "client": client, "newsroom_nav": nav, "stands_still": True}


def pictures_of(publication: Publication) -> dict[str, ImageFile]:
    """This function will return the pictures of a publication by their keys, without reading what is in them."""
    rows = publication.pictures.order_by("id").values_list("key", "width", "height")
    return {
        key: ImageFile(url=picture_path(publication, key), width=width, height=height) for key, width, height in rows
    }


def picture_path(publication: Publication, key: str) -> str:
    """This function will return the address of a picture: it belongs to the publication and goes with it."""
    return reverse("newsroom:picture", urlconf=URLCONF, kwargs={"slug": publication.slug, "key": key})


def source_path(publication: Publication, evidence_id: str) -> str:
    """This function will return the address of “Why may we print this?”."""
    return reverse("newsroom:source", urlconf=URLCONF, kwargs={"slug": publication.slug, "evidence_id": evidence_id})


def sources_of(publication: Publication, resolved: ResolvedDocument) -> list[dict[str, str]]:
    """This function will return each quote and figure of a text once, in a few words, with where it comes from."""
    found = []
    for evidence_id, use in evidence_in(resolved).items():
        words = use.passage.label if isinstance(use.passage, ResolvedFigure) else use.words
        words = Truncator(words).chars(WORDS_SHOWN)
        found.append({"words": quoted(words) if use.is_quote else words, "url": source_path(publication, evidence_id)})
    return found


def absolute(client: Client, path: str) -> str:
    """This function will return the whole address of a path on the brand's first newsroom host."""
    host = newsroom_host(connection.tenant, client.pk)  # type: ignore[attr-defined]
    return f"{settings.PUBLIC_SCHEME}://{host}{settings.PUBLIC_PORT}{path}"


def lead_of(resolved: ResolvedDocument, pictures: dict[str, ImageFile]) -> Lead | None:
    """This function will return the first picture of a text that has its file."""
    for block in resolved.blocks:
        if isinstance(block, Image) and block.image_id in pictures:
            return Lead(file=pictures[block.image_id], alt=block.alt, caption=block.caption)
    return None


def _parted(resolved: ResolvedDocument, pictures: dict[str, ImageFile]) -> tuple[Lead | None, ResolvedDocument]:
    """The picture above the text, and the text without it."""
    first = next((block for block in resolved.blocks if isinstance(block, Image)), None)
    rest = ResolvedDocument(blocks=tuple(block for block in resolved.blocks if block is not first))
    return lead_of(resolved, pictures), rest


def _body(publication: Publication, rest: ResolvedDocument, pictures: dict[str, ImageFile]) -> SafeString:
    return render_html(
        rest,
        surroundings=Surroundings(
            images=pictures, source_url=partial(source_path, publication), elsewhere=PRINTED_APART
        ),
    )


def press_contact(client: Client) -> Contact | None:
    """This function will return the brand's press contact, as a text would name it."""
    if not client.press_name:
        return None
    return Contact(block_id="contact", name=client.press_name, phone=client.press_phone, email=client.press_email)


def _fingerprint(publication: Publication, pictures: dict[str, ImageFile]) -> str:
    client = publication.client
    parts = [
        publication.public_id,
        publication.content_hash,
        brand_of(client, url="/"),
        client.language,
        absolute(client, publication.path),
        sorted(pictures),
        _state_of_the_code(),
    ]
    return _hash(json.dumps(parts, sort_keys=True))


@lru_cache(maxsize=1)
def _state_of_the_code() -> str:
    """A hash over what turns words into pages, so that a new release makes each page anew once."""
    sources = [TEMPLATES / "base_newsroom.html", Path(__file__)]
    sources += [*(TEMPLATES / "newsroom").glob("*.html"), *(TEMPLATES / "components").glob("*.html")]
    sources += [Path(settings.BASE_DIR) / "apps/documents" / name for name in ("rendering.py", "bars.py", "markup.py")]
    digest = hashlib.sha256()
    for path in sorted(sources):
        digest.update(path.read_bytes())
    for name in ("public.css", "public-people.css", "public-news.css", "app.js", "icons.svg"):
        digest.update(static(f"goodword/{name}").encode())
    return digest.hexdigest()


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
