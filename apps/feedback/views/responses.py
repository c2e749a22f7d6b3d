"""The list of responses, and one of them."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.feedback.filters import BANDS, PERIODS, ResponseFilter
from apps.feedback.models import ClosedLoop, Import, Response, SurveyAnswer
from apps.feedback.queries import answers_of_customer, deadline_of, score_numbers

ROWS = 50


@require_safe
@workspace(Right.SEE_WORK)
def responses(request: HttpRequest) -> HttpResponse:
    """This view will show what customers answered, and how many scored how."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    wanted = ResponseFilter.from_address(request.GET, user=user, client=client)
    rows = wanted.responses(now)
    numbers = score_numbers(rows)
    page = Paginator(rows.select_related("customer", "client"), ROWS).get_page(request.GET.get("page"))
    periods = [("", _("any time")), *((str(days), _("last %(days)s days") % {"days": days}) for days in PERIODS)]
    context = {
        "wanted": wanted,
        "numbers": numbers,
        "share": [(numbers.promoters, "ok"), (numbers.passives, "rest"), (numbers.detractors, "bad")],
        "page": page,
        "bands": BANDS,
        "periods": periods,
        "of_import": _import_named(request, wanted),
        "one_brand": client is not None,
        "may_import": bool(clients_with(user, Right.IMPORT)),
    }
    return render(request, "feedback/responses.html", context)


def _import_named(request: HttpRequest, wanted: ResponseFilter) -> Import | None:
    if not wanted.imported:
        return None
    return Import.objects.visible_to(person_of(request)).filter(public_id=wanted.imported).first()


@require_safe
@workspace(Right.SEE_WORK)
def response(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one response whole: the words, who said them, where they came from, what they opened."""
    rows = Response.objects.visible_to(person_of(request)).select_related("customer", "imported", "client")
    found = get_object_or_404(rows, public_id=public_id)
    loop = ClosedLoop.objects.visible_to(person_of(request)).filter(response=found).first()
    context = {
        "response": found,
        "others": answers_of_customer(found),
        "loop": loop,
        "answer": SurveyAnswer.objects.visible_to(person_of(request))
        .filter(response=found)
        .select_related("survey")
        .first(),
        "deadline": deadline_of(loop) if loop else None,
        "breadcrumbs": [{"label": _("Responses"), "url": reverse("feedback:responses")}],
    }
    return render(request, "feedback/response.html", context)
