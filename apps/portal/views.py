"""The portal: what client staff see. The decision comes first."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Decision, Side
from apps.approvals.queries import newer_request, title_of, version_before, waiting_for
from apps.approvals.queries.substitutes import may_answer
from apps.approvals.views.commenting import take_comment
from apps.approvals.views.pages import Way, send_picture, show_request, show_step
from apps.clients.brand import brand_of
from apps.clients.doors import person_of, portal
from apps.clients.models import Client
from apps.clients.rights import Right, clients_with
from apps.core import clock

State = ApprovalRequest.State
MOST = 20


@require_safe
@portal
def approvals(request: HttpRequest) -> HttpResponse:
    """This view will show what waits for the person, what waits for a colleague, and what was decided."""
    user = person_of(request)
    mine = [_row(asked) | {"before": version_before(asked)} for asked in waiting_for(user)[:MOST]]
    everything = (
        ApprovalRequest.objects.visible_to(user)
        .exclude(seat__step__side=Side.INTERNAL)  # the client does not learn that there is one
        .select_related("client", "version", "document", "approver", "customer", "requested_by", "decision")
    )
    others = (
        everything.filter(state=State.WAITING)
        .exclude(pk__in=[row["asked"].pk for row in mine])
        .order_by("due_at", "id")
    )
    decided = everything.filter(decision__isnull=False).order_by("-decision__at")
    context = frame(request, user, count=len(mine)) | {
        "mine": mine,
        "others": [_row(asked) for asked in others.order_by("due_at", "id")[:MOST]],
        "decided": [_row(asked) for asked in decided[:MOST]],
        "now": clock.now(),
    }
    return render(request, "portal/approvals.html", context)


def frame(request: HttpRequest, user: User, *, count: int) -> dict[str, Any]:
    """This function will return what every page of the portal has around it."""
    clients = list(Client.objects.visible_to(user).order_by("name"))
    home, away, shown = reverse("portal:approvals"), reverse("portal:absence"), reverse("portal:published")
    sums, kept = reverse("portal:overview"), reverse("portal:promises")
    cases, sees_tickets = reverse("portal:tickets"), bool(clients_with(user, Right.SEE_TICKETS))
    return {
        "brand": brand_of(clients[0], url=home) | {"theme_url": ""} if clients else {"name": "", "url": home},
        "clients": clients,
        "agency": request.host.agency,  # type: ignore[attr-defined]
        "portal_nav": [
            {"label": _("Approvals"), "url": home, "current": request.path == home, "count": count},
            {"label": _("Published"), "url": shown, "current": request.path == shown},
            {"label": _("Overview"), "url": sums, "current": request.path == sums},
            *(
                [
                    {"label": _("Tickets"), "url": cases, "current": request.path.startswith(cases)},
                    {"label": _("Promises"), "url": kept, "current": request.path == kept},
                ]
                if sees_tickets
                else []
            ),
            {"label": _("Away"), "url": away, "current": request.path == away},
        ],
        "person": {"name": user.name, "url": reverse("mfa_index")},
        "sign_out_url": reverse("account_logout"),
    }


def _row(asked: ApprovalRequest) -> dict[str, Any]:
    return {"asked": asked, "title": title_of(asked.version)}


def _asked(user: User, public_id: str) -> ApprovalRequest:
    """Only who was asked, who stands in, and who answered for them have this page: for a colleague it is not there."""
    rows: QuerySet[ApprovalRequest] = ApprovalRequest.objects.visible_to(user).exclude(seat__step__side=Side.INTERNAL)
    found: ApprovalRequest = get_object_or_404(
        rows.select_related("client", "version__document", "approver", "customer", "requested_by", "seat__step__run"),
        public_id=public_id,
    )
    answered = Decision.objects.filter(request=found, decided_by=user).exists()
    if not answered and not may_answer(user, found):
        raise Http404("somebody else was asked")
    return found


def _way(user: User, asked: ApprovalRequest) -> Way:
    mine = [asked.public_id]
    return Way(
        page=reverse("portal:page", args=mine),
        approve=reverse("portal:approve", args=mine),
        changes=reverse("portal:changes", args=mine),
        newer=reverse("portal:newer", args=mine),
        comment=reverse("portal:comment", args=mine),
        picture=lambda image_id: reverse("portal:picture", args=[asked.public_id, image_id]),
        actor=user.actor,
        reader=user,
        home=reverse("portal:approvals"),
    )


@require_safe
@portal
def page(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the text that waits, or what became of it."""
    user = person_of(request)
    asked = _asked(user, public_id)
    return show_request(request, asked, _way(user, asked))


@require_http_methods(["GET", "HEAD", "POST"])
@portal
def approve(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will ask once more, and approve on the second tap."""
    return _step(request, public_id, Decision.Kind.APPROVE)


@require_http_methods(["GET", "HEAD", "POST"])
@portal
def changes(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take what should change."""
    return _step(request, public_id, Decision.Kind.CHANGES)


def _step(request: HttpRequest, public_id: str, kind: str) -> HttpResponse:
    user = person_of(request)
    asked = _asked(user, public_id)
    address = request.META.get("REMOTE_ADDR") or None
    return show_step(request, asked, _way(user, asked), kind=kind, address=address)


@require_POST
@portal
def newer(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will lead to the newer text."""
    user = person_of(request)
    asked = _asked(user, public_id)
    return HttpResponseRedirect(reverse("portal:page", args=[(newer_request(asked) or asked).public_id]))


@require_POST
@portal
def comment(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a comment on a passage, or a reply."""
    user = person_of(request)
    asked = _asked(user, public_id)
    return take_comment(request, asked, _way(user, asked))


@require_safe
@portal
def picture(request: HttpRequest, public_id: str, image_id: str) -> HttpResponse:
    """This view will send a picture that stands in the text."""
    return send_picture(_asked(person_of(request), public_id), image_id)
