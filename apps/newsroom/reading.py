"""The words of a publication, believed only where they are still those that were approved."""

import logging

from apps.documents.canonical import parse_canonical
from apps.documents.queries import is_as_frozen
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.models.publications import Publication

log = logging.getLogger(__name__)


def printed(publication: Publication) -> ResolvedDocument | None:
    """This function will return the words that were approved, or None, and say so loudly, where they are not those."""
    return parse_canonical(publication.version.canonical) if is_as_approved(publication) else None


def is_as_approved(publication: Publication) -> bool:
    """This function will tell whether the stored words are still those that were approved, and log it if not."""
    version = publication.version
    if is_as_frozen(version) and version.content_hash == publication.content_hash:
        return True
    log.critical(
        "publication %s is not shown: the stored words are not the words that were approved (version %s)",
        publication.public_id,
        publication.version_id,
    )
    return False
