"""A publication as a page. Kept as a row, and made anew when anything that it is made from has changed."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils import timezone, translation
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from apps.clients.brand import brand_of
from apps.clients.models import Client
from apps.documents.blocks import Contact, Image
from apps.documents.rendering import ImageFile, Surroundings, reading_minutes, render_html
from apps.documents.resolved import ResolvedDocument, ResolvedFigure, quoted
from apps.newsroom.kinds import PRINTABLE
from apps.newsroom.made import store_words
from apps.newsroom.models.publications import Publication, PublishedPicture, RenderedPage
from apps.newsroom.pictures import Source, sources_of_picture
from apps.newsroom.queries import evidence_in
from apps.newsroom.schema import embedded_json, schema_of
from apps.tenancy.hosts import newsroom_host

TEMPLATES = Path(settings.BASE_DIR) / "templates"
WORDS_SHOWN = 60  # of a quote, in the list of sources
# Where the pages of every newsroom stand. Stories are drawn on the agency's host too, which knows no such names.
PLACES = {
    "front": "/",
    **{printable.section: f"/{printable.section}/" for printable in PRINTABLE.values()},
    "kit": "/press-kit/",
    "kit_file": "/press-kit/all.zip",
    "logo": "/press-kit/logo.png",
    "about": "/about/",
    "faq": "/questions/",
    "subscribe": "/subscribe/",
    "rss": "/feeds/rss.xml",
    "atom": "/feeds/atom.xml",
    "json": "/feeds/feed.json",
}
PRINTED_APART = frozenset({"headline", "standfirst", "contact"})


@dataclass(frozen=True, slots=True)
class Lead:
    """The picture above a story: the first of its text."""

    file: ImageFile
    alt: str
    caption: str

    @property
    def sources(self) -> list[Source]:
        """The same picture in formats that are smaller; none where only the JPEG is served."""
        return [] if "?" in self.file.url else sources_of_picture(self.file.url, self.file.width)


def kept_page(publication: Publication) -> RenderedPage | None:
    """This function will return the stored page if it is what would be made now; it asks for nothing that is loaded."""
    kept: RenderedPage | None = getattr(publication, "rendered", None)
    if kept is None or kept.made_from != _fingerprint(publication) or kept.etag != _hash(kept.html):
        return None
    return kept


def store_page(publication: Publication, resolved: ResolvedDocument) -> RenderedPage:
    """This function will return the stored page, making it anew where what it was made from has changed.

    The database refuses the row after a withdrawal, whoever makes it.
    """
    kept = kept_page(publication)
    if kept is not None:
        return kept
    html = render_story(publication, resolved, pictures=pictures_of(publication))
    store_words(publication, resolved)
    row, _made = RenderedPage.objects.update_or_create(
        client_id=publication.client_id,
        publication=publication,
        defaults={"made_from": _fingerprint(publication), "html": html, "etag": _hash(html)},
    )
    return row


def render_story(publication: Publication, resolved: ResolvedDocument, *, pictures: dict[str, ImageFile]) -> str:
    """This function will write the whole page of a story, in the brand's language and with nothing of the reader."""
    with translation.override(publication.client.language), timezone.override(publication.zone):
        card = absolute(publication.client, f"{publication.path}card.png")
        context = story_context(publication, resolved, pictures) | {
            "body": _body(resolved, pictures, source_url=partial(source_path, publication)),
            "sources": sources_of(publication, resolved),
            "card": card,
        }
        context["schema"] = embedded_json(
            schema_of(
                publication,
                home=absolute(publication.client, "/"),
                address=context["address"],
                image=context["lead_address"] or card,
            )
        )
        return render_to_string("newsroom/story.html", context)


def story_context(
    publication: Publication, resolved: ResolvedDocument, pictures: dict[str, ImageFile]
) -> dict[str, Any]:
    """This function will return what a story's page shows, without the ways to its sources."""
    client = publication.client
    contact = next((block for block in resolved.blocks if isinstance(block, Contact)), None)
    lead = lead_of(resolved, pictures)
    return page_context(client, current="") | {
        "publication": publication,
        "address": absolute(client, publication.path),
        "standfirst": resolved.standfirst,
        "minutes": reading_minutes(resolved),
        "lead": lead,
        "lead_address": absolute(client, lead.file.url) if lead else "",
        "body": _body(resolved, pictures),
        "contact": contact or press_contact(client),
    }


def page_context(client: Client, *, current: str) -> dict[str, Any]:
    """This function will return what every page of a newsroom needs; `current` is the navigation's present place."""
    labels = {"front": _("News")} | {each.section: each.many for each in PRINTABLE.values()}
    labels |= {"kit": _("Press kit"), "about": _("About and contact")}
    links = {"rss": "RSS", "atom": "Atom", "faq": _("Questions and answers"), "about": labels["about"]}
    return {
        "brand": brand_of(client, url="/"),
        "client": client,
        "at": PLACES if client.archived_at is None else PLACES | {"subscribe": ""},
        "newsroom_nav": [
            {"label": label, "url": PLACES[name], "current": current == name} for name, label in labels.items()
        ],
        "footer_links": [{"label": label, "url": PLACES[name]} for name, label in links.items()],
        "stands_still": True,
    }


def pictures_of(publication: Publication) -> dict[str, ImageFile]:
    """This function will return the pictures of a publication by their keys, without reading what is in them."""
    return pictures_by_publication([publication]).get(publication.pk, {})


def pictures_by_publication(publications: list[Publication]) -> dict[int, dict[str, ImageFile]]:
    """This function will return the pictures of many publications in one question, by publication and key."""
    paths = {each.pk: each.path for each in publications}
    found: dict[int, dict[str, ImageFile]] = {}
    rows = PublishedPicture.objects.filter(publication_id__in=paths).order_by("id")
    for pk, key, width, height in rows.values_list("publication_id", "key", "width", "height"):
        url = picture_path(paths[pk], key)
        found.setdefault(pk, {})[key] = ImageFile(url=url, width=width, height=height)
    return found


def picture_path(path: str, key: str) -> str:
    """This function will return the address of a picture: it belongs to the publication at `path` and goes with it."""
    return f"{path}pictures/{key}"


def source_path(publication: Publication, evidence_id: str) -> str:
    """This function will return the address of “Why may we print this?”."""
    return f"{publication.path}source/{evidence_id}/"


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


def whole_addresses(client: Client) -> Callable[[str], str]:
    """This function will return what makes whole addresses of paths, having asked for the host once."""
    home = absolute(client, "")
    return lambda path: f"{home}{path}"


def lead_of(resolved: ResolvedDocument, pictures: dict[str, ImageFile]) -> Lead | None:
    """This function will return the first picture of a text that has its file."""
    for block in resolved.blocks:
        if isinstance(block, Image) and block.image_id in pictures:
            return Lead(file=pictures[block.image_id], alt=block.alt, caption=block.caption)
    return None


def _body(
    resolved: ResolvedDocument, pictures: dict[str, ImageFile], *, source_url: Callable[[str], str] | None = None
) -> SafeString:
    """The text without its first picture, which stands above it."""
    first = next((block for block in resolved.blocks if isinstance(block, Image)), None)
    rest = ResolvedDocument(blocks=tuple(block for block in resolved.blocks if block is not first))
    return render_html(rest, surroundings=Surroundings(images=pictures, source_url=source_url, elsewhere=PRINTED_APART))


def press_contact(client: Client) -> Contact | None:
    """This function will return the brand's press contact, as a text would name it."""
    if not client.press_name:
        return None
    return Contact(block_id="contact", name=client.press_name, phone=client.press_phone, email=client.press_email)


def _fingerprint(publication: Publication) -> str:
    """Of what may change under a page. Its words and pictures do not: they came with the publication, for good."""
    client = publication.client
    parts = [
        publication.public_id,
        publication.content_hash,
        brand_of(client, url="/"),
        client.language,
        absolute(client, publication.path),
        _state_of_the_code(),
    ]
    return _hash(json.dumps(parts, sort_keys=True))


@lru_cache(maxsize=1)
def _state_of_the_code() -> str:
    """A hash over what turns words into pages, so that a new release makes each page anew once."""
    sources = [TEMPLATES / "base_newsroom.html", Path(__file__), Path(__file__).with_name("schema.py")]
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
