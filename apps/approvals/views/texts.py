"""The agency's view of what was said about a text: each thread at its passage in the newest version, or orphaned."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.approvals.forms import CommentForm
from apps.approvals.models import ApprovalRequest
from apps.approvals.presentation import clean_passages
from apps.approvals.queries import title_of
from apps.approvals.queries.comments import threads_at
from apps.approvals.subjects import subject_of
from apps.approvals.views.commenting import Refused, comment_from
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right, clients_with
from apps.documents.models import Document, Version
from apps.documents.queries import check_version, latest_version


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def text(request: HttpRequest, document_id: str) -> HttpResponse:
    """This view will show the newest version with its threads, and take comments, replies and settlements."""
    user = person_of(request)
    rows = Document.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.SEE_WORK))
    document: Document = get_object_or_404(rows.select_related("client"), public_id=document_id)
    version = latest_version(document)
    if version is None:
        raise Http404("nothing of it was frozen")
    here = reverse("approvals:text", args=[document.public_id])
    if request.method != "POST":
        return _show(request, document, version, CommentForm(resolved=check_version(version)))
    check_right(user, Right.WRITE_STORIES, document.client_id)
    try:
        thread = _taken(request, version)
    except Refused as refused:
        if refused.error is not None:
            messages.error(request, str(refused.error))
        return _show(request, document, version, refused.form, status=422)
    messages.success(request, _("Kept."))
    return HttpResponseRedirect(f"{here}#thread-{thread.public_id}")


def _taken(request: HttpRequest, version: Version) -> Any:
    """The team sees every thread; what it begins is internal unless the tick for the client is set."""
    user = person_of(request)
    begins_open = request.POST.get("act") == "begin" and request.POST.get("for_client") == "yes"
    return comment_from(request, version, by=user.actor, author=user, is_internal=not begins_open)


def _show(
    request: HttpRequest, document: Document, version: Version, form: CommentForm, *, status: int = 200
) -> HttpResponse:
    resolved = check_version(version)
    threads = threads_at(version, resolved, with_internal=True)
    asked = ApprovalRequest.objects.filter(client_id=document.client_id, version=version).order_by("-id").first()
    context = {
        "document": document,
        "version": version,
        "title": title_of(version),
        "subject": subject_of(version),
        "asked": asked,
        "threads": threads,
        "comment_form": form,
        "comment_url": request.path,
        "passages": [
            {"passage": passage, "threads": [view for each in passage.block_ids for view in threads.at(each)]}
            for passage in clean_passages(resolved, images={})
        ],
        "breadcrumbs": [{"label": _("Approvals"), "url": reverse("approvals:list")}],
    }
    return render(request, "approvals/text.html", context, status=status)
