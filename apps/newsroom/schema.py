"""A story in the words of schema.org, written so that it can stand within a page whatever its text holds."""

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

from apps.newsroom.models.publications import Publication

# A text of ours within <script> must not be able to end it, or to open a comment.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def embedded_json(value: object) -> SafeString:
    """This function will write a value as JSON that may stand within a script element, whatever its text holds."""
    return mark_safe(json.dumps(value, ensure_ascii=False).translate(ESCAPES))  # noqa: S308  escaped above


def schema_of(publication: Publication, *, home: str, address: str, image: str) -> dict[str, Any]:
    """This function will describe a story as a news article with its publisher."""
    client = publication.client
    publisher = {"@type": "Organization", "name": client.name, "url": home}
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": publication.headline,
        "description": publication.description,
        "datePublished": publication.published_at.isoformat(),
        "dateModified": publication.published_at.isoformat(),
        "inLanguage": client.language,
        "mainEntityOfPage": address,
        "image": [image],
        "author": publisher,
        "publisher": publisher,
        "articleSection": str(publication.printable.kind.label),
    }
