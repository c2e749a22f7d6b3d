"""What a POST of a comment does, for a link, for the portal and for the workspace alike."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect

from apps.accounts.models import User
from apps.approvals.forms import CommentForm
from apps.approvals.models import ApprovalRequest, CommentThread
from apps.approvals.operations import add_comment, open_thread, reopen_thread, resolve_thread
from apps.approvals.views.pages import Way, show_request
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.documents.models import Version
from apps.documents.queries import check_version

SETTLING = {"resolve": resolve_thread, "reopen": reopen_thread}


def take_comment(request: HttpRequest, asked: ApprovalRequest, way: Way) -> HttpResponse:
    """This function will take a comment from the page of a request, and lead back to where it stands."""
    try:
        thread = comment_from(request, asked.version, by=way.actor, author=way.reader, is_internal=asked.is_internal)
    except Refused as refused:
        return show_request(request, asked, way, error=refused.error, comment=refused.form)
    return HttpResponseRedirect(f"{way.page}#thread-{thread.public_id}")


class Refused(Exception):
    """The comment is not taken: `form` is what was typed, with the errors at their fields."""

    def __init__(self, form: CommentForm, error: BadInput | None) -> None:
        super().__init__(str(error or ""))
        self.form, self.error = form, error


def comment_from(
    request: HttpRequest, version: Version, *, by: Actor, author: User, is_internal: bool
) -> CommentThread:
    """This function will do what the form says: begin a thread, reply in one, settle it or open it again.

    `is_internal`: the reader is inside, sees internal threads and begins such. Raises Refused, Http404, NotAllowed.
    """
    act, form = request.POST.get("act", ""), CommentForm(request.POST, resolved=check_version(version))
    if act == "begin" or not request.POST.get("thread"):
        return _begun(form, version, by=by, author=author, is_internal=is_internal)
    thread = _thread(request, version, with_internal=is_internal)
    if act in SETTLING:
        return SETTLING[act](by=by, author=author, thread=thread)
    try:
        add_comment(by=by, author=author, thread=thread, text=request.POST.get("text", ""))
    except BadInput as error:
        raise Refused(CommentForm(resolved=check_version(version)), error) from error
    return thread


def _begun(form: CommentForm, version: Version, *, by: Actor, author: User, is_internal: bool) -> CommentThread:
    if not form.is_valid():
        raise Refused(form, None)
    given: dict[str, Any] = form.cleaned_data
    try:
        return open_thread(
            by=by,
            author=author,
            version=version,
            block_id=given["block"],
            words=given["words"],
            text=given["text"],
            is_internal=is_internal,
        )
    except BadInput as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        raise Refused(form, None) from error


def _thread(request: HttpRequest, version: Version, *, with_internal: bool) -> CommentThread:
    rows = CommentThread.objects.filter(client_id=version.client_id, document_id=version.document_id)
    if not with_internal:
        rows = rows.filter(is_internal=False)
    found = rows.filter(public_id=request.POST.get("thread", "")).first()
    if found is None:
        raise Http404("no such thread at this text")
    return found
