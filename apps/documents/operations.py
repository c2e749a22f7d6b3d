"""Writing a document: making it, saving its draft, freezing its words."""

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.events import announce
from apps.documents import blocks
from apps.documents.canonical import Lookup, canonical_bytes, content_hash, resolve
from apps.documents.errors import DraftMoved
from apps.documents.events import DOCUMENT_CREATED, DRAFT_CHANGED, VERSION_FROZEN
from apps.documents.models import Document, Version
from apps.documents.queries import check_version, latest_version
from apps.documents.stored import parse_document, serialise_document

__all__ = ["check_version", "create_document", "freeze_version", "save_draft"]


def create_document(*, by: Actor, client: Client, kind: str, body: blocks.Document) -> Document:
    """This function will start a document of the brand with a first draft, at revision 1."""
    now = clock.now()
    document: Document = Document.objects.create(
        client=client,
        public_id=new_public_id(),
        kind=Document.Kind(kind),
        body=serialise_document(body),
        created_at=now,
        updated_at=now,
        updated_by=_user_id(by),
    )
    announce(DOCUMENT_CREATED, client_id=client.pk, by=by, obj=document, batch=[document], kind=kind)
    return document


def save_draft(*, by: Actor, document: Document, body: blocks.Document, seen_revision: int) -> bool:
    """This function will save the draft and say whether it changed; an equal body changes nothing at all.

    `seen_revision` is the one that the writer had before them. Raises DraftMoved if it is no longer the
    present one and the words differ. `document` is brought up to date in place.
    """
    held = _locked(document)
    written = serialise_document(body)
    if written == serialise_document(parse_document(held.body)):
        _bring_up_to_date(document, held)
        return False
    if seen_revision != held.revision:
        raise DraftMoved(seen=seen_revision, now=held.revision)
    held.body, held.revision = written, held.revision + 1
    held.updated_at, held.updated_by = clock.now(), _user_id(by)
    held.save(update_fields=["body", "revision", "updated_at", "updated_by"])
    _bring_up_to_date(document, held)
    announce(DRAFT_CHANGED, client_id=held.client_id, by=by, obj=held, batch=[held], revision=held.revision)
    return True


def freeze_version(*, by: Actor, document: Document, lookup: Lookup) -> Version:
    """This function will freeze the draft's words, its evidence resolved by `lookup`, as a version.

    The same words as in the latest version are that version: it is returned and nothing is written.
    Raises EvidenceUnavailable or QuoteReworded if a reference cannot be resolved.
    """
    held = _locked(document)
    resolved = resolve(parse_document(held.body), lookup=lookup)
    fingerprint = content_hash(resolved)
    latest = latest_version(held)
    if latest is not None and latest.content_hash == fingerprint:
        return latest
    version: Version = Version.objects.create(
        client_id=held.client_id,
        document=held,
        number=latest.number + 1 if latest is not None else 1,
        revision=held.revision,
        canonical=canonical_bytes(resolved).decode("utf-8"),
        content_hash=fingerprint,
        created_at=clock.now(),
        created_by=_user_id(by),
    )
    announce(
        VERSION_FROZEN,
        client_id=held.client_id,
        by=by,
        obj=version,
        batch=[version],
        document_id=held.pk,
        number=version.number,
    )
    return version


def _locked(document: Document) -> Document:
    held: Document = Document.objects.select_for_update().get(pk=document.pk)
    return held


def _bring_up_to_date(document: Document, held: Document) -> None:
    for field in ("body", "revision", "updated_at", "updated_by"):
        setattr(document, field, getattr(held, field))


def _user_id(by: Actor) -> int:
    return by.id if by.kind is ActorKind.USER else 0
