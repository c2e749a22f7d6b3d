"""Who may be one person: found, looked at side by side, merged, and taken apart again."""

from django.contrib import messages
from django.db.models import Count
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.duplicates import possible_duplicates
from apps.clients.merging import AlreadyOnePerson, NotMerged, merge_customers, tell_apart, unmerge_customer
from apps.clients.models import Client, Customer
from apps.clients.rights import Right, clients_with
from apps.feedback.models import Response
from apps.workspace.customers.views import customer_of

SHOWN = 50


@require_safe
@workspace(Right.WORK_OUTREACH)
def duplicates(request: HttpRequest) -> HttpResponse:
    """This view will list the pairs of one brand, or of the first few, that may be one person."""
    user, client = person_of(request), chosen_client(request)
    mine = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.WORK_OUTREACH))
    brands = [client] if client is not None else list(mine.order_by("name"))
    found = [(brand, pair) for brand in brands for pair in possible_duplicates(brand)]
    context = {
        "pairs": found[:SHOWN],
        "count": len(found),
        "hidden": max(0, len(found) - SHOWN),
        "one_brand": client is not None,
        "breadcrumbs": [{"label": _("Customers"), "url": reverse("customers:list")}],
    }
    return render(request, "workspace/customers/duplicates.html", context)


@require_http_methods(["GET", "POST"])
@workspace(Right.WORK_OUTREACH)
def merge(request: HttpRequest, public_id: str, other_id: str) -> HttpResponse:
    """This view will show two customers side by side, and make them one person or tell them apart."""
    one = customer_of(request, public_id, right=Right.WORK_OUTREACH)
    other = customer_of(request, other_id, right=Right.WORK_OUTREACH)
    if one.client_id != other.client_id or one.pk == other.pk:
        raise Http404("no such pair")
    if request.method == "POST":
        return _decide(request, one, other)
    rows = Response.objects.visible_to(person_of(request)).filter(customer__in=[one.pk, other.pk])
    answers = dict(rows.order_by().values_list("customer").annotate(Count("pk")))
    context = {
        "one": one,
        "pair": [(each, answers.get(each.pk, 0)) for each in (one, other)],
        "reasons": [
            words
            for found in possible_duplicates(one.client, of=one)
            if other.pk in (found.first.pk, found.second.pk)
            for words in found.reason_words
        ],
        "is_one_person": one.person_id == other.person_id,
        "breadcrumbs": [
            {"label": _("Customers"), "url": reverse("customers:list")},
            {"label": _("Perhaps one person"), "url": reverse("customers:duplicates")},
        ],
    }
    return render(request, "workspace/customers/merge.html", context)


def _decide(request: HttpRequest, one: Customer, other: Customer) -> HttpResponse:
    by = person_of(request).actor
    if "apart" in request.POST:
        tell_apart(by=by, one=one, other=other)
        messages.success(request, _("They are two people, and nobody will ask again."))
        return redirect(f"{reverse('customers:duplicates')}?client={one.client.slug}")
    kept, absorbed = (other, one) if request.POST.get("keep") == other.public_id else (one, other)
    try:
        merge_customers(by=by, survivor=kept, other=absorbed)
    except AlreadyOnePerson as refused:
        messages.error(request, str(refused))
    else:
        said = _("%(other)s is %(name)s now. You can take the two apart again on this page.")
        messages.success(request, said % {"other": absorbed, "name": kept})
    return redirect("customers:one", public_id=kept.public_id)


@require_POST
@workspace(Right.WORK_OUTREACH)
def unmerge(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will take a customer out of the one they were merged into."""
    found = customer_of(request, public_id, right=Right.WORK_OUTREACH)
    try:
        unmerge_customer(by=person_of(request).actor, customer=found)
    except NotMerged as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("%(name)s stands alone again, as before.") % {"name": found})
    return redirect("customers:one", public_id=public_id)
