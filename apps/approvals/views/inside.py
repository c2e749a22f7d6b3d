"""An internal step, decided in the agency's workspace: the same pages as behind a link, for who is signed in."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries import newer_request
from apps.approvals.queries.substitutes import may_answer
from apps.approvals.views.commenting import take_comment
from apps.approvals.views.pages import Way, send_picture, show_request, show_step
from apps.approvals.views.workspace import request_for
from apps.clients.doors import person_of, workspace


@require_safe
@workspace()
def page(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the text that waits, or what became of it."""
    asked = _mine(request, public_id)
    return show_request(request, asked, _way(request, asked))


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def approve(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will ask once more, and approve on the second tap."""
    return _step(request, public_id, Decision.Kind.APPROVE)


@require_http_methods(["GET", "HEAD", "POST"])
@workspace()
def changes(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take what should change."""
    return _step(request, public_id, Decision.Kind.CHANGES)


@require_POST
@workspace()
def newer(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will lead to the newer text."""
    asked = _mine(request, public_id)
    return HttpResponseRedirect(reverse("approvals:decide", args=[(newer_request(asked) or asked).public_id]))


@require_POST
@workspace()
def comment(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a comment on a passage. Of an internal step, so it stays inside."""
    asked = _mine(request, public_id)
    return take_comment(request, asked, _way(request, asked))


@require_safe
@workspace()
def picture(request: HttpRequest, public_id: str, image_id: str) -> HttpResponse:
    """This view will send a picture that stands in the text."""
    return send_picture(_mine(request, public_id), image_id)


def _mine(request: HttpRequest, public_id: str) -> ApprovalRequest:
    """Only who was asked, or stands in, has these pages; colleagues have the record."""
    asked = request_for(request, public_id)
    if not may_answer(person_of(request), asked):
        raise Http404("somebody else was asked")
    return asked


def _way(request: HttpRequest, asked: ApprovalRequest) -> Way:
    mine = [asked.public_id]
    return Way(
        page=reverse("approvals:decide", args=mine),
        approve=reverse("approvals:decide_approve", args=mine),
        changes=reverse("approvals:decide_changes", args=mine),
        newer=reverse("approvals:decide_newer", args=mine),
        comment=reverse("approvals:decide_comment", args=mine),
        picture=lambda image_id: reverse("approvals:decide_picture", args=[asked.public_id, image_id]),
        actor=person_of(request).actor,
        reader=person_of(request),
        home=reverse("approvals:list"),
    )


def _step(request: HttpRequest, public_id: str, kind: str) -> HttpResponse:
    asked = _mine(request, public_id)
    return show_step(request, asked, _way(request, asked), kind=kind, address=request.META.get("REMOTE_ADDR") or None)
