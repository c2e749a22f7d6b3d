"""Keeping what is made of a publication. The database refuses it after a withdrawal, whoever makes it."""

import hashlib
from collections.abc import Callable

from django.contrib.postgres.search import SearchVector
from django.db.models import Value

from apps.documents.rendering import render_text
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.models.made import DerivedFile, PublishedText
from apps.newsroom.models.publications import Publication

# Names of PostgreSQL's text search configurations; others are searched word by word as written.
LANGUAGES = {"en": "english", "es": "spanish", "de": "german", "fr": "french", "it": "italian", "nl": "dutch"}


def search_language(language: str) -> str:
    """This function will return PostgreSQL's name for how words of a language are reduced to their stems."""
    return LANGUAGES.get(language[:2], "simple")


def store_words(publication: Publication, resolved: ResolvedDocument) -> None:
    """This function will put the words of a text into the newsroom's search."""
    language, words = search_language(publication.client.language), render_text(resolved)
    parts = ((resolved.headline, "A"), (resolved.standfirst, "B"), (words, "C"))
    head, dek, body = (SearchVector(Value(text), config=language, weight=weight) for text, weight in parts)
    PublishedText.objects.update_or_create(
        client_id=publication.client_id,
        publication=publication,
        defaults={"language": language, "words": words, "search": head + dek + body},
    )


def derived_file(
    publication: Publication, *, name: str, made_from: str, content_type: str, make: Callable[[], bytes]
) -> DerivedFile:
    """This function will return a file made of a publication, making it where it is missing or made of other things.

    Raises IntegrityError when the publication was withdrawn meanwhile: call it in a block of its own.
    """
    mark = hashlib.sha256(made_from.encode()).hexdigest()
    kept = DerivedFile.objects.filter(client_id=publication.client_id, publication=publication, name=name).first()
    if kept is not None and kept.made_from == mark and _hash(bytes(kept.content)) == kept.digest:
        return kept
    content = make()
    row, _made = DerivedFile.objects.update_or_create(
        client_id=publication.client_id,
        publication=publication,
        name=name,
        defaults={
            "made_from": mark,
            "content_type": content_type,
            "content": content,
            "digest": _hash(content),
        },
    )
    return row


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
