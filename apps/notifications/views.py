"""Where a mail provider tells what became of a mail. Nobody is signed in: the provider's signature is the right."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from apps.core.errors import DomainError
from apps.notifications.providers import is_in_use, reports_in
from apps.notifications.reports import take_report


@csrf_exempt
@require_http_methods(["HEAD", "POST"])
def mail_hook(request: HttpRequest, provider: str) -> HttpResponse:
    """This view will take a provider's reports: 403 for a forged one, 400 for an unreadable one, else 200."""
    if not is_in_use(provider):
        raise Http404("no such provider here")
    if request.method == "HEAD":  # some try the address while it is being set up
        return HttpResponse()
    try:
        reports = reports_in(request, provider)
    except DomainError as error:
        return HttpResponse(str(error), status=error.status, content_type="text/plain; charset=utf-8")
    for report in reports:
        take_report(report)
    return HttpResponse()
