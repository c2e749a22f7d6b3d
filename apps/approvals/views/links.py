"""Approval by link: no account, no cookie. A GET shows; only the POST of the second tap decides."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.models import User
from apps.approvals.mails import PURPOSE, new_link
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries import newer_request
from apps.approvals.queries.substitutes import may_answer
from apps.approvals.views.commenting import take_comment
from apps.approvals.views.pages import Way, send_picture, show_request, show_step
from apps.core import links
from apps.core.actors import Actor
from apps.core.links import LinkOver, LinkUnknown
from apps.core.models import Link

PageOfLink = Callable[..., HttpResponse]


def _behind_link(view: PageOfLink) -> PageOfLink:
    """Opens the link around the view. The token is the right, so no cookie is looked at and none is needed."""

    @wraps(view)
    def opened(request: HttpRequest, token: str, **kwargs: str) -> HttpResponse:
        try:
            with links.opened(token, purpose=PURPOSE) as link:
                asked, reader = _request_of(link)
                response = view(request, asked, _way(token, link, reader), **kwargs)
        except (LinkUnknown, LinkOver) as error:
            context = {"error": error, "brand": {"name": request.host.agency.name}}  # type: ignore[attr-defined]
            response = render(request, "approvals/no_link.html", context, status=error.status)
        response["Referrer-Policy"] = "no-referrer"
        response["Cache-Control"] = "no-store, private"
        response["X-Robots-Tag"] = "noindex"
        return response

    opened.door = "link"  # type: ignore[attr-defined]
    return csrf_exempt(opened)


def _request_of(link: Link) -> tuple[ApprovalRequest, User]:
    """The request and who holds the link: who was asked, who stands in now, or who answered in their place."""
    rows = ApprovalRequest.objects.in_scope().select_related(
        "client", "version__document", "approver", "customer", "requested_by", "seat__step__run"
    )
    asked = rows.filter(pk=link.subject_id, approver__isnull=False).first()
    reader = User.objects.filter(pk=link.holder_id).first()
    if asked is None or reader is None or not (may_answer(reader, asked) or _has_answered(reader, asked)):
        raise LinkUnknown
    return asked, reader


def _has_answered(reader: User, asked: ApprovalRequest) -> bool:
    return Decision.objects.filter(request=asked, decided_by=reader).exists()


def _way(token: str, link: Link, reader: User) -> Way:
    return Way(
        page=reverse("approvals:link", args=[token]),
        approve=reverse("approvals:link_approve", args=[token]),
        changes=reverse("approvals:link_changes", args=[token]),
        newer=reverse("approvals:link_newer", args=[token]),
        comment=reverse("approvals:link_comment", args=[token]),
        picture=lambda image_id: reverse("approvals:link_picture", args=[token, image_id]),
        actor=Actor.link(link.pk),
        reader=reader,
        link_id=link.pk,
    )


def _address(request: HttpRequest) -> str | None:
    return request.META.get("REMOTE_ADDR") or None


@_behind_link
@require_safe
def page(request: HttpRequest, asked: ApprovalRequest, way: Way) -> HttpResponse:
    """This view will show the text that waits, or what became of it."""
    return show_request(request, asked, way)


@_behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def approve(request: HttpRequest, asked: ApprovalRequest, way: Way) -> HttpResponse:
    """This view will ask once more, and approve on the second tap."""
    return show_step(request, asked, way, kind=Decision.Kind.APPROVE, address=_address(request))


@_behind_link
@require_http_methods(["GET", "HEAD", "POST"])
def changes(request: HttpRequest, asked: ApprovalRequest, way: Way) -> HttpResponse:
    """This view will take what should change."""
    return show_step(request, asked, way, kind=Decision.Kind.CHANGES, address=_address(request))


@_behind_link
@require_POST
def newer(request: HttpRequest, asked: ApprovalRequest, way: Way) -> HttpResponse:
    """This view will make a link to the newer text, if its approver is the same person, and lead there."""
    found = newer_request(asked)
    if found is None:
        return HttpResponseRedirect(way.page)
    return HttpResponseRedirect(reverse("approvals:link", args=[new_link(found, holder_id=way.reader.pk)]))


@_behind_link
@require_POST
def comment(request: HttpRequest, asked: ApprovalRequest, way: Way) -> HttpResponse:
    """This view will take a comment on a passage, or a reply."""
    return take_comment(request, asked, way)


@_behind_link
@require_safe
def picture(request: HttpRequest, asked: ApprovalRequest, way: Way, *, image_id: str) -> HttpResponse:
    """This view will send a picture that stands in the text."""
    return send_picture(asked, image_id)
