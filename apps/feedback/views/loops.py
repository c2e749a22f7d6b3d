"""Unhappy customers who are owed an answer."""

from collections.abc import Callable

from django.contrib import messages
from django.core.paginator import Paginator
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.core.errors import DomainError
from apps.feedback.forms import NOBODY, CloseForm, LoopOwnerForm
from apps.feedback.models import ClosedLoop
from apps.feedback.operations import assign_loop, close_loop
from apps.feedback.queries import closers_of, deadline_of, loops_by_deadline

ROWS = 50
VIEWS = ("", "late", "closed")


@require_safe
@workspace(Right.SEE_WORK)
def loops(request: HttpRequest) -> HttpResponse:
    """This view will list the loops by what is due first; those late on import and the closed ones stand apart."""
    user, client = person_of(request), chosen_client(request)
    chosen = request.GET.get("view", "")
    chosen = chosen if chosen in VIEWS else ""
    counts = {
        view: loops_by_deadline(user, client=client, closed=view == "closed", late=view == "late").count()
        for view in VIEWS
    }
    rows = loops_by_deadline(user, client=client, closed=chosen == "closed", late=chosen == "late")
    labels = {"": _("Open"), "late": _("Late on import"), "closed": _("Closed")}
    context = {
        "page": Paginator(rows, ROWS).get_page(request.GET.get("page")),
        "chosen": chosen,
        "tabs": [(view, labels[view], counts[view]) for view in VIEWS],
        "is_empty": not any(counts.values()),
        "one_brand": client is not None,
    }
    return render(request, "feedback/loops.html", context)


def _loop_or_404(request: HttpRequest, pk: int) -> ClosedLoop:
    rows = ClosedLoop.objects.visible_to(person_of(request))
    found: ClosedLoop = get_object_or_404(
        rows.select_related("response__customer", "owner", "closed_by", "client"), pk=pk
    )
    return found


@require_safe
@workspace(Right.SEE_WORK)
def loop(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will show what the customer said, who answers, and what was answered."""
    return _page(request, _loop_or_404(request, pk))


@require_POST
@workspace(Right.CLOSE_LOOPS)
def close(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will close the loop with a note."""
    found, user = _loop_or_404(request, pk), person_of(request)
    check_right(user, Right.CLOSE_LOOPS, found.client_id)
    form = CloseForm(request.POST)
    if form.is_valid() and _tried(form, lambda: close_loop(by=user.actor, loop=found, note=form.cleaned_data["note"])):
        messages.success(request, _("Closed. The clock has stopped."))
        return redirect("feedback:loop", found.pk)
    return _page(request, found, close_form=form)


@require_POST
@workspace(Right.CLOSE_LOOPS)
def assign(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will give the loop to somebody."""
    found, user = _loop_or_404(request, pk), person_of(request)
    check_right(user, Right.CLOSE_LOOPS, found.client_id)
    form = LoopOwnerForm(request.POST, people=closers_of(found.client_id))
    if form.is_valid() and _tried(form, lambda: assign_loop(by=user.actor, loop=found, owner=form.chosen)):
        name = form.chosen.name if form.chosen else _("nobody")
        messages.success(request, _("Now with %(name)s. The clock runs on.") % {"name": name})
        return redirect("feedback:loop", found.pk)
    return _page(request, found, owner_form=form)


def _tried(form: Form, act: Callable[[], object]) -> bool:
    """Do it; what a rule refuses is shown at its field."""
    try:
        act()
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return False
    return True


def _page(
    request: HttpRequest,
    found: ClosedLoop,
    *,
    close_form: CloseForm | None = None,
    owner_form: LoopOwnerForm | None = None,
) -> HttpResponse:
    people = closers_of(found.client_id)
    owner = {"owner": str(found.owner_id or NOBODY)}
    context = {
        "loop": found,
        "response": found.response,
        "customer": found.response.customer,
        "deadline": deadline_of(found),
        "may_close": Right.CLOSE_LOOPS in rights_of(person_of(request), found.client_id),
        "close_form": close_form or CloseForm(),
        "owner_form": owner_form or LoopOwnerForm(people=people, initial=owner),
        "breadcrumbs": [{"label": _("Closed loops"), "url": reverse("feedback:loops")}],
    }
    failed = any(form is not None and form.errors for form in (close_form, owner_form))
    return render(request, "feedback/loop.html", context, status=422 if failed else 200)
