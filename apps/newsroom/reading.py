"""The words of a publication, believed only where they are still those that were approved."""

import logging

from apps.documents.errors import VersionTampered
from apps.documents.queries import check_version
from apps.documents.resolved import ResolvedDocument
from apps.newsroom.models.publications import Publication

log = logging.getLogger(__name__)


def printed(publication: Publication) -> ResolvedDocument | None:
    """This function will return the words that were approved, or None, and say so loudly, where they are not those."""
    try:
        resolved = check_version(publication.version)
    except VersionTampered:
        resolved = None
    if resolved is None or publication.version.content_hash != publication.content_hash:
        log.critical(
            "publication %s is not shown: the stored words are not the words that were approved (version %s)",
            publication.public_id,
            publication.version_id,
        )
        return None
    return resolved
