"""Commenting on a passage, replying, settling. A thread is never deleted, a comment never changed."""

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.anchors import anchor_of
from apps.approvals.events import COMMENT_ADDED, THREAD_OPENED, THREAD_REOPENED, THREAD_RESOLVED
from apps.approvals.lifecycle import COMMENT_THREAD
from apps.approvals.models import ApprovalRun, Comment, CommentThread
from apps.approvals.queries.requests import title_of
from apps.clients.operations import new_public_id
from apps.clients.rights import Right, rights_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, NotAllowed
from apps.core.events import EventType, announce
from apps.documents.models import Version
from apps.documents.queries import check_version
from apps.notifications.operations import give_notice

State = CommentThread.State
TEXT_LIMIT = 2_000


def open_thread(
    *,
    by: Actor,
    author: User,
    version: Version,
    block_id: str,
    words: str = "",
    text: str,
    is_internal: bool = False,
) -> CommentThread:
    """This function will begin a thread on the passage of a version, or on some words in it.

    `by` is how the author came, signed in or by link. Raises NotAllowed, or BadInput for a passage or words that
    are not there and for a comment without words.
    """
    _check_author(author, version.client_id, is_internal=is_internal)
    said = _checked(text)
    anchor = anchor_of(check_version(version), block_id=block_id, words=words)
    now = clock.now()
    thread: CommentThread = CommentThread.objects.create(
        client_id=version.client_id,
        public_id=new_public_id(),
        document_id=version.document_id,
        version=version,
        block_id=anchor.block_id,
        exact=anchor.exact,
        prefix=anchor.prefix,
        suffix=anchor.suffix,
        is_internal=is_internal,
        created_at=now,
    )
    Comment.objects.create(client_id=thread.client_id, thread=thread, author=author, text=said, at=now)
    _announce(THREAD_OPENED, thread, by=by)
    _tell(thread, author)
    return thread


def add_comment(*, by: Actor, author: User, thread: CommentThread, text: str) -> Comment:
    """This function will reply in a thread; a settled one is open again by it."""
    held = CommentThread.objects.select_for_update().get(pk=thread.pk)
    _check_author(author, held.client_id, is_internal=held.is_internal)
    said = _checked(text)
    if held.state == State.RESOLVED:
        _move(held, State.OPEN, resolved_by=None)
    comment: Comment = Comment.objects.create(
        client_id=held.client_id, thread=held, author=author, text=said, at=clock.now()
    )
    _announce(COMMENT_ADDED, held, by=by, comment_id=comment.pk)
    _tell(held, author)
    return comment


def resolve_thread(*, by: Actor, author: User, thread: CommentThread) -> CommentThread:
    """This function will settle a thread: for the agency's people, and for whoever began it. Twice changes nothing."""
    held = CommentThread.objects.select_for_update().get(pk=thread.pk)
    _check_author(author, held.client_id, is_internal=held.is_internal)
    if author.side != User.Side.AGENCY and not _began(held, author):
        raise NotAllowed(_("Whoever began the thread or works on the text can settle it."))
    if held.state == State.RESOLVED:
        return held
    _move(held, State.RESOLVED, resolved_by=author)
    _announce(THREAD_RESOLVED, held, by=by)
    return held


def reopen_thread(*, by: Actor, author: User, thread: CommentThread) -> CommentThread:
    """This function will open a settled thread again. Twice changes nothing."""
    held = CommentThread.objects.select_for_update().get(pk=thread.pk)
    _check_author(author, held.client_id, is_internal=held.is_internal)
    if held.state == State.OPEN:
        return held
    _move(held, State.OPEN, resolved_by=None)
    _announce(THREAD_REOPENED, held, by=by)
    return held


def _move(held: CommentThread, there: str, *, resolved_by: User | None) -> None:
    COMMENT_THREAD.check(held.state, there)
    held.state, held.resolved_by = there, resolved_by
    held.resolved_at = clock.now() if resolved_by is not None else None
    held.save(update_fields=["state", "resolved_by", "resolved_at"])


def _began(thread: CommentThread, user: User) -> bool:
    first = Comment.objects.filter(thread=thread).order_by("id").first()
    return first is not None and first.author_id == user.pk


def _check_author(author: User, client_id: int, *, is_internal: bool) -> None:
    rights = rights_of(author, client_id)
    if author.side == User.Side.AGENCY and Right.SEE_WORK in rights:
        return
    if Right.APPROVE not in rights or is_internal:
        raise NotAllowed(_("Only who approves or works on texts of this client can comment on them."))


def _checked(text: str) -> str:
    said = text.strip()
    if not said:
        raise BadInput(_("Write what you want to say about this passage."), field="text")
    if len(said) > TEXT_LIMIT:
        message = _("Your comment has %(count)d characters. Keep it to %(limit)d.")
        raise BadInput(message % {"count": len(said), "limit": TEXT_LIMIT}, field="text")
    if "\0" in said:
        raise BadInput(_("The comment holds a character that cannot be stored. Type it again."), field="text")
    return said


def _announce(kind: EventType, thread: CommentThread, *, by: Actor, **more: int) -> None:
    data = {"document_id": thread.document_id, **more}
    announce(kind, client_id=thread.client_id, by=by, obj=thread, batch=[thread], **data)  # type: ignore[arg-type]


def _tell(thread: CommentThread, author: User) -> None:
    """Who sent the text hears of every comment but their own."""
    runs = ApprovalRun.objects.filter(client_id=thread.client_id, document_id=thread.document_id)
    run = runs.select_related("requested_by").order_by("-id").first()
    if run is None or run.requested_by_id == author.pk:
        return
    words = {"name": author.name, "title": title_of(thread.version)}
    text = _("%(name)s commented on “%(title)s”") % words
    give_notice(
        client=thread.client,
        user=run.requested_by,
        kind="approval_comment",
        ref=thread.pk,
        text=" ".join(text.split()),
        path=f"/approvals/texts/{thread.document.public_id}/",
    )
