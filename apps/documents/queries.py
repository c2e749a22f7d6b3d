"""Reading documents and versions."""

from apps.core.actors import ActorKind
from apps.core.models import Event
from apps.documents.canonical import parse_canonical, verify
from apps.documents.errors import VersionTampered
from apps.documents.events import DOCUMENT_CREATED, DRAFT_CHANGED
from apps.documents.models import Document, Version
from apps.documents.resolved import ResolvedDocument


def latest_version(document: Document) -> Version | None:
    """This function will return the newest version, or None while nothing was frozen."""
    found: Version | None = Version.objects.filter(document_id=document.pk).order_by("-number").first()
    return found


def is_as_frozen(version: Version) -> bool:
    """This function will tell whether the stored words are what was hashed when they were frozen."""
    return verify(version.canonical, content_hash=version.content_hash)


def check_version(version: Version) -> ResolvedDocument:
    """This function will return the frozen words, or raise VersionTampered if they are not what was hashed."""
    if not is_as_frozen(version):
        raise VersionTampered(version.pk)
    return parse_canonical(version.canonical)


def authors_of(document: Document) -> frozenset[int]:
    """This function will return the ids of everybody who wrote in the document, from the event log."""
    written = Event.objects.filter(
        client_id=document.client_id,
        object_type=document._meta.label_lower,
        object_id=document.pk,
        name__in=[DOCUMENT_CREATED.name, DRAFT_CHANGED.name],
        actor_kind=ActorKind.USER,
    )
    return frozenset(written.values_list("actor_id", flat=True))
