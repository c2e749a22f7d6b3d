"""A story as programs read it: JSON for the client's own site, entries of feeds."""

from collections.abc import Callable
from typing import Any

from django.utils import feedgenerator
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.documents.blocks import Boilerplate, Contact, Dateline, Subheading
from apps.documents.passages import dateline_words
from apps.documents.rendering import render_text
from apps.documents.resolved import ResolvedDocument, ResolvedFigures, ResolvedLine, ResolvedQuote
from apps.newsroom.models.publications import Publication
from apps.newsroom.rendering import pictures_of, source_path, whole_addresses

Pairs = list[tuple[Publication, ResolvedDocument]]


def story_data(publication: Publication, resolved: ResolvedDocument) -> dict[str, Any]:
    """This function will return a story as plain data, with the way to the source of each quote and figure."""
    client = publication.client
    pictures, whole = pictures_of(publication), whole_addresses(client)
    return {
        "url": whole(publication.path),
        "kind": publication.kind,
        "headline": publication.headline,
        "standfirst": resolved.standfirst,
        "published_at": publication.published_at.isoformat(),
        "language": client.language,
        "brand": client.name,
        "fingerprint": publication.content_hash,
        "blocks": [found for block in resolved.blocks if (found := _block(publication, block, whole)) is not None],
        "pictures": [
            {"url": whole(each.url), "width": each.width, "height": each.height} for each in pictures.values()
        ],
    }


def _block(publication: Publication, block: object, whole: Callable[[str], str]) -> dict[str, Any] | None:
    def source(evidence_id: str) -> str:
        return whole(source_path(publication, evidence_id))

    if isinstance(block, ResolvedLine):
        return {"kind": "text", "text": block.text} if block.kind == "paragraph" else None
    if isinstance(block, Subheading):
        return {"kind": "heading", "text": block.text}
    if isinstance(block, ResolvedQuote):
        return {
            "kind": "quote",
            "text": block.words,
            "speaker": block.attribution,
            "source": source(block.evidence_id),
        }
    if isinstance(block, ResolvedFigures):
        kept = ("label", "value", "before", "after", "period", "sample", "method", "vouched_by")
        figures = [
            {name: getattr(each, name) for name in kept} | {"source": source(each.evidence_id)}
            for each in block.figures
        ]
        return {"kind": "figures", "heading": block.heading, "figures": figures}
    return _around(block)


def _around(block: object) -> dict[str, Any] | None:
    """What stands around the story itself, as a press release has it."""
    if isinstance(block, Dateline):
        return {"kind": "dateline", "text": dateline_words(block)}
    if isinstance(block, Boilerplate):
        return {"kind": "boilerplate", "heading": block.heading, "text": block.text}
    if isinstance(block, Contact):
        return {"kind": "contact", "name": block.name, "phone": block.phone, "email": block.email}
    return None


def feed_text(client: Client, pairs: Pairs, *, form: str) -> str:
    """This function will write the newsroom's feed as `rss` (2.0) or `atom` (1.0)."""
    kinds = {"rss": feedgenerator.Rss201rev2Feed, "atom": feedgenerator.Atom1Feed}
    whole = whole_addresses(client)
    feed = kinds[form](
        title=_("%(brand)s newsroom") % {"brand": client.name},
        link=whole("/"),
        description=_("Stories and figures from %(brand)s, each with its source.") % {"brand": client.name},
        language=client.language,
        feed_url=whole(f"/feeds/{form}.xml"),
    )
    for publication, resolved in pairs:
        feed.add_item(
            title=_plain(publication.headline),
            link=whole(publication.path),
            description=_plain(publication.description or render_text(resolved)[:300]),
            pubdate=publication.published_at,
            updateddate=publication.published_at,
            unique_id=whole(publication.path),
            categories=[str(publication.printable.kind.label)],
        )
    return str(feed.writeString("utf-8"))


def feed_data(client: Client, pairs: Pairs) -> dict[str, Any]:
    """This function will return the newsroom's feed as a JSON Feed, version 1.1."""
    whole = whole_addresses(client)
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _("%(brand)s newsroom") % {"brand": client.name},
        "home_page_url": whole("/"),
        "feed_url": whole("/feeds/feed.json"),
        "language": client.language,
        "items": [
            {
                "id": whole(publication.path),
                "url": whole(publication.path),
                "title": publication.headline,
                "summary": publication.description,
                "content_text": render_text(resolved),
                "tags": [str(publication.printable.kind.label)],
                "date_published": publication.published_at.isoformat(),
            }
            for publication, resolved in pairs
        ],
    }


def _plain(text: str) -> str:
    """XML 1.0 has no room for most control characters."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n\r")
