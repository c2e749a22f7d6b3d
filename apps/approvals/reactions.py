"""An edit voids what was asked or approved, in the transaction of the edit."""

from apps.approvals.operations import void_requests
from apps.core.events import Announcement, within
from apps.documents.events import DRAFT_CHANGED, VERSION_FROZEN


@within(DRAFT_CHANGED)
def void_after_edit(told: Announcement) -> None:
    """This reaction will void every request about the document: its words are not the words asked about."""
    void_requests(by=told.by, document_id=told.object_id)


@within(VERSION_FROZEN)
def void_after_freeze(told: Announcement) -> None:
    """This reaction will void requests about older versions: evidence may have changed without an edit."""
    void_requests(by=told.by, document_id=told.data["document_id"], except_version=told.object_id)
