"""The printed record of an approval, for the agency. The client's own stands in the portal."""

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.views.decorators.http import require_safe

from apps.approvals.models import ApprovalRequest
from apps.approvals.record import record_of
from apps.approvals.record_pdf import pdf_of
from apps.approvals.views.workspace import request_for
from apps.clients.doors import workspace
from apps.core import clock


@require_safe
@workspace()
def pdf(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will give the whole record as a PDF; `?for=client` gives the one that the client may have."""
    return pdf_response(request, request_for(request, public_id), for_client=request.GET.get("for") == "client")


def pdf_response(request: HttpRequest, asked: ApprovalRequest, *, for_client: bool) -> HttpResponse:
    """This function will answer with the record of the request's run as a PDF, in the brand's language."""
    agency = request.host.agency.name  # type: ignore[attr-defined]
    with translation.override(asked.client.language):
        record = record_of(asked.run, agency=agency, now=clock.now(), for_client=for_client)
        content = pdf_of(record)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="approval-{asked.run.public_id}.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response
