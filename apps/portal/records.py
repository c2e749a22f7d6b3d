"""The record of an approval for the client: the exact words and every step that is theirs, on a page and as a PDF."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Side
from apps.approvals.record import record_of
from apps.approvals.views.records import pdf_response
from apps.clients.doors import person_of, portal
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.portal.views import frame


@require_safe
@portal
def record(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the record to the brand's approvers. Internal steps and threads are not in it."""
    user = person_of(request)
    asked = _asked(user, public_id)
    agency = request.host.agency.name  # type: ignore[attr-defined]
    context = frame(request, user, count=0) | {
        "asked": asked,
        "record": record_of(asked.run, agency=agency, now=clock.now(), for_client=True),
    }
    return render(request, "portal/record.html", context)


@require_safe
@portal
def pdf(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the same as a PDF."""
    return pdf_response(request, _asked(person_of(request), public_id), for_client=True)


def _asked(user: User, public_id: str) -> ApprovalRequest:
    rows = ApprovalRequest.objects.visible_to(user).filter(client_id__in=clients_with(user, Right.APPROVE))
    rows = rows.exclude(seat__step__side=Side.INTERNAL).select_related(
        "client", "version__document", "seat__step__run__requested_by", "seat__step__run__client"
    )
    found: ApprovalRequest = get_object_or_404(rows, public_id=public_id)
    return found
