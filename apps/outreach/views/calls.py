"""The call list: on a telephone or on paper, one press for each call."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, check_right, clients_with
from apps.core import clock
from apps.core.errors import DomainError
from apps.outreach.call_list import cases_to_call, with_attempts
from apps.outreach.filters import BoardFilter
from apps.outreach.models import Contact
from apps.outreach.operations.calls import log_call
from apps.outreach.views.case import case_or_404

ROWS = 50


@require_safe
@workspace(Right.SEE_WORK)
def call_list(request: HttpRequest) -> HttpResponse:
    """This view will list who can only be called, with their last words and a press for what came of the call."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    wanted = BoardFilter.from_address(request.GET, user=user, client=client)
    page = Paginator(cases_to_call(wanted, now=now), ROWS).get_page(request.GET.get("page"))
    context = {
        "now": now,
        "wanted": wanted,
        "page": page,
        "calls": with_attempts(list(page.object_list)),
        "may_work": set(clients_with(user, Right.WORK_OUTREACH)),
        "one_brand": client is not None,
        "address": request.GET.urlencode(),
        "breadcrumbs": [{"label": _("Outreach"), "url": reverse("outreach:board")}],
    }
    return render(request, "outreach/calls.html", context)


@require_POST
@workspace(Right.WORK_OUTREACH)
def call(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note what came of a call, made just now."""
    found, user = case_or_404(request, public_id), person_of(request)
    check_right(user, Right.WORK_OUTREACH, found.client_id)
    try:
        noted = log_call(
            by=user.actor,
            case_id=found.pk,
            outcome=request.POST.get("outcome", ""),
            note=request.POST.get("note", ""),
        )
    except DomainError as error:
        messages.error(request, str(error))
    else:
        counted = isinstance(noted, Contact)
        said = (
            _("%(name)s is contacted: the clock is stopped.") if counted else _("Noted. %(name)s is still owed a call.")
        )
        messages.success(request, said % {"name": found.customer})
    back = request.POST.get("back", "")
    return HttpResponseRedirect(reverse("outreach:calls") + (f"?{back}" if back else ""))
