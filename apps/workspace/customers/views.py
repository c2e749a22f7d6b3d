"""Customers in the workspace."""

from datetime import datetime
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Min
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.asks import MayNotBeAsked, check_may_ask
from apps.clients.contact_wishes import leave_alone, may_contact_again, opt_in, opt_out
from apps.clients.customers import add_identity, change_customer
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.merging import person_ids
from apps.clients.models import Ask, Client, Customer, CustomerIdentity
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.clients.settings_pages.page import refuse
from apps.core import clock
from apps.core.errors import BadInput
from apps.feedback.models import Response
from apps.workspace.customers.forms import CustomerForm, IdentityForm, WishForm
from apps.workspace.customers.listing import SORTS, WISHES, CustomerFilter
from apps.workspace.customers.timeline import Stretch, timeline_of

ROWS = 50
ACTS = {"opt_out": opt_out, "opt_in": opt_in}
ACTS_WITH_REASON = {"leave_alone": leave_alone, "may_contact_again": may_contact_again}


def customer_of(request: HttpRequest, public_id: str, *, right: Right = Right.SEE_WORK) -> Customer:
    """This function will return the customer for somebody with the right; for others they are not there."""
    user = person_of(request)
    rows = Customer.objects.visible_to(user).select_related("client", "merged_into")
    found: Customer = get_object_or_404(rows, public_id=public_id)
    check_right(user, right, found.client_id)
    return found


@require_safe
@workspace(Right.SEE_WORK)
def customers(request: HttpRequest) -> HttpResponse:
    """This view will list the customers of the person's brands, or of one."""
    user, client = person_of(request), chosen_client(request)
    wanted = CustomerFilter.from_address(request.GET, user=user, client=client)
    page = Paginator(wanted.customers().select_related("client"), ROWS).get_page(request.GET.get("page"))
    headings = [(key, label, key == wanted.sort) for key, (_order, label) in SORTS.items()]
    context = {
        "wanted": wanted,
        "page": page,
        "wishes": WISHES,
        "headings": headings,
        "one_brand": client is not None,
        "may_merge": bool(clients_with(user, Right.WORK_OUTREACH)),
    }
    return render(request, "workspace/customers/list.html", context)


@require_safe
@workspace(Right.SEE_WORK)
def customer(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show one person: who they are to us, what they wish, and everything that happened."""
    user, found = person_of(request), customer_of(request, public_id)
    if found.survivor is not None:
        return redirect("customers:one", public_id=found.survivor.public_id)
    ids = person_ids(found)
    until = _moment(request.GET.get("before", ""))
    answers = Response.objects.visible_to(user).filter(customer__in=ids)
    first_heard = answers.aggregate(first=Min("answered_at"))["first"]
    context = {
        "customer": found,
        "entries": Customer.objects.visible_to(user).filter(pk__in=ids[1:]).order_by("pk"),
        "identities": CustomerIdentity.objects.visible_to(user).filter(customer__in=ids).order_by("source", "key"),
        "first_touch": min(filter(None, (first_heard, found.created_at))),
        "asks": Ask.objects.visible_to(user).filter(customer__in=ids).order_by("-at", "-pk")[:5],
        "ask_rule": _next_ask(found),
        "timeline": timeline_of(Stretch(found.client_id, ids, until)),
        "until": until,
        "may_work": Right.WORK_OUTREACH in rights_of(user, found.client_id),
        "wish_form": WishForm(customer=found),
        "identity_form": IdentityForm(),
        "breadcrumbs": _crumbs(found.client),
        "now": clock.now(),
    }
    return render(request, "workspace/customers/one.html", context)


def _moment(typed: str) -> datetime | None:
    """An aware moment from the address; what is none is left out, as if nobody had chosen it."""
    try:
        moment = parse_datetime(typed.replace(" ", "+"))  # a plus that was not quoted
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is not None else None


def _next_ask(found: Customer) -> MayNotBeAsked | None:
    """Why they may not be asked in a survey now, None where they may."""
    try:
        check_may_ask(customer=found, kind=Ask.Kind.SURVEY)
    except MayNotBeAsked as refused:
        return refused
    return None


def _crumbs(client: Client, *, of: Customer | None = None) -> list[dict[str, Any]]:
    top = [{"label": _("Customers"), "url": f"{reverse('customers:list')}?client={client.slug}"}]
    return [*top, {"label": str(of), "url": reverse("customers:one", args=[of.public_id])}] if of else top


@require_http_methods(["GET", "POST"])
@workspace(Right.WORK_OUTREACH)
def edit(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will change what is known of a customer."""
    found = customer_of(request, public_id, right=Right.WORK_OUTREACH)
    form = CustomerForm(request.POST or None, instance=found)
    if request.method == "POST" and form.is_valid():
        try:
            change_customer(by=person_of(request).actor, customer=found, **form.cleaned_data)
        except BadInput as error:
            refuse(form, error)
        else:
            messages.success(request, _("%(name)s is saved.") % {"name": form.cleaned_data["name"] or found})
            return redirect("customers:one", public_id=public_id)
    context = {"form": form, "customer": found, "breadcrumbs": _crumbs(found.client, of=found)}
    return render(request, "workspace/customers/edit.html", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.WORK_OUTREACH)
def wish(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note what the customer wishes."""
    found, by = customer_of(request, public_id, right=Right.WORK_OUTREACH), person_of(request).actor
    form = WishForm(request.POST, customer=found)
    if not form.is_valid():
        messages.error(request, _("Choose what the customer wishes."))
        return redirect("customers:one", public_id=public_id)
    act, reason = form.cleaned_data["act"], form.cleaned_data["reason"]
    try:
        if act in ACTS_WITH_REASON:
            ACTS_WITH_REASON[act](by=by, customer=found, reason=reason)
        else:
            ACTS[act](by=by, customer=found)
    except BadInput as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Noted. It holds for every tool and every person here from now on."))
    return redirect("customers:one", public_id=public_id)


@require_POST
@workspace(Right.WORK_OUTREACH)
def identity(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will note by which key a tool knows the customer."""
    found = customer_of(request, public_id, right=Right.WORK_OUTREACH)
    form = IdentityForm(request.POST)
    try:
        typed = form.cleaned_data if form.is_valid() else {"source": "", "key": ""}
        add_identity(by=person_of(request).actor, customer=found, **typed)
    except BadInput as error:
        messages.error(request, str(error))
    return redirect("customers:one", public_id=public_id)
