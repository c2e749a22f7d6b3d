"""Threads at the passages of a version: every thread of the document, each at its place or among the orphaned."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.text import Truncator

from apps.accounts.models import User
from apps.approvals.anchors import Anchor, Placement, Standing, placed, text_of
from apps.approvals.models import ApprovalRequest, Comment, CommentThread
from apps.documents.models import Version
from apps.documents.resolved import ResolvedDocument

FIRST_WORDS = 60  # characters of a passage in the list of them


@dataclass(frozen=True, slots=True)
class ThreadView:
    """A thread for the page: what was said, and where it stands in the version that is shown."""

    thread: CommentThread
    comments: tuple[Comment, ...]
    placement: Placement

    @property
    def is_open(self) -> bool:
        return self.thread.state == CommentThread.State.OPEN

    @property
    def is_orphaned(self) -> bool:
        return self.placement.standing == Standing.ORPHANED

    @property
    def is_reworded(self) -> bool:
        return self.placement.standing == Standing.REWORDED

    @property
    def is_of_part(self) -> bool:
        """On some words of the passage, not on all of it."""
        return bool(self.thread.prefix or self.thread.suffix)


@dataclass(frozen=True, slots=True)
class Threads:
    """All threads that the reader may see; none is left out, whatever became of its passage."""

    views: tuple[ThreadView, ...]

    def at(self, block_id: str) -> list[ThreadView]:
        """Those to show at this passage."""
        return [view for view in self.views if not view.is_orphaned and view.placement.block_id == block_id]

    @property
    def orphaned(self) -> list[ThreadView]:
        return [view for view in self.views if view.is_orphaned]

    @property
    def open_count(self) -> int:
        return sum(view.is_open for view in self.views)

    @property
    def settled_count(self) -> int:
        return len(self.views) - self.open_count


def threads_of_document(*, document_id: int, client_id: int, with_internal: bool) -> list[CommentThread]:
    """This function will return the threads of a document in their order; for the client without internal ones."""
    rows = CommentThread.objects.filter(client_id=client_id, document_id=document_id)
    if not with_internal:
        rows = rows.filter(is_internal=False)
    return list(rows.select_related("version", "resolved_by").order_by("id"))


def threads_at(version: Version, resolved: ResolvedDocument, *, with_internal: bool) -> Threads:
    """This function will place every thread of the document in this version of it."""
    threads = threads_of_document(
        document_id=version.document_id, client_id=version.client_id, with_internal=with_internal
    )
    said: dict[int, list[Comment]] = {}
    for comment in Comment.objects.filter(thread__in=threads).select_related("author").order_by("id"):
        said.setdefault(comment.thread_id, []).append(comment)
    return Threads(
        tuple(ThreadView(each, tuple(said.get(each.pk, ())), placed(_anchor(each), resolved)) for each in threads)
    )


def has_commented(user: User, request: ApprovalRequest) -> bool:
    """This function will say whether the person began a thread on this version that is still open."""
    rows = Comment.objects.filter(author=user, thread__version_id=request.version_id, client_id=request.client_id)
    return rows.filter(thread__state=CommentThread.State.OPEN).exists()


def passages_to_choose(resolved: ResolvedDocument) -> list[tuple[str, str]]:
    """This function will return (block id, its first words) for the list of passages."""
    return list(_choices(resolved))


def _choices(resolved: ResolvedDocument) -> Iterable[tuple[str, str]]:
    for number, block in enumerate(resolved.blocks, start=1):
        text = text_of(block)
        if text:
            yield block.block_id, f"{number}. {Truncator(text).chars(FIRST_WORDS)}"


def _anchor(thread: CommentThread) -> Anchor:
    return Anchor(thread.block_id, thread.exact, thread.prefix, thread.suffix)
