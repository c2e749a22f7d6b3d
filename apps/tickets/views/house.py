"""What a brand sets for its tickets: how soon it answers, and its canned replies."""

from decimal import Decimal
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right, check_right, clients_with, rights_of
from apps.core.errors import BadInput, DomainError
from apps.tickets.forms import CannedForm, TimesForm
from apps.tickets.models import CannedReply, CannedVersion, Priority
from apps.tickets.operations.canned import approve_canned, archive_canned, write_canned
from apps.tickets.operations.policies import change_policy
from apps.tickets.policies import Times, times_of
from apps.tickets.queries import usable_canned

HOUR = 60


def _choose_first(request: HttpRequest, user: User, right: Right, title: str) -> HttpResponse:
    brands = Client.objects.visible_to(user).filter(pk__in=clients_with(user, right), archived_at=None)
    context = {"brands": brands.order_by("name"), "title": title}
    return render(request, "tickets/choose_client.html", context)


def _crumbs() -> list[dict[str, Any]]:
    return [{"label": _("Tickets"), "url": reverse("tickets:list")}]


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.MANAGE_CLIENT)
def times(request: HttpRequest) -> HttpResponse:
    """This view will show and change how soon the brand answers and solves."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        return _choose_first(request, user, Right.MANAGE_CLIENT, _("How soon we answer"))
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    present = times_of(client)
    data = request.POST if request.method == "POST" else None
    forms = [
        (label, priority, TimesForm(data, prefix=priority, initial=_in_hours(present[priority])))
        for priority, label in Priority.choices
    ]
    wrong = [
        form for _label, _name, form in forms if not form.is_valid()
    ]  # all of them, so that each says what is wrong
    if data is not None and not wrong and _saved(user, client, forms):
        messages.success(request, _("Saved. It holds for what comes in from now on."))
        return redirect(f"{reverse('tickets:times')}?client={client.slug}")
    failed = any(form.errors for _label, _name, form in forms)
    context = {"client": client, "forms": forms, "breadcrumbs": _crumbs()}
    return render(request, "tickets/times.html", context, status=422 if failed else 200)


def _in_hours(given: Times) -> dict[str, Decimal]:
    spans = {"first": given.first, "then": given.next, "solve": given.solve}
    return {name: Decimal(int(span.total_seconds())) / 3600 for name, span in spans.items()}


def _saved(user: User, client: Client, forms: list[tuple[Any, str, TimesForm]]) -> bool:
    names = {"first_minutes": "first", "next_minutes": "then", "solve_minutes": "solve"}
    for _label, priority, form in forms:
        if not form.has_changed():
            continue
        minutes = {column: round(form.cleaned_data[field] * HOUR) for column, field in names.items()}
        try:
            change_policy(by=user, client=client, priority=priority, **minutes)
        except BadInput as error:
            form.add_error(names.get(error.field or ""), str(error))
            return False
    return True


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_TICKETS)
def canned(request: HttpRequest) -> HttpResponse:
    """This view will list the brand's canned replies with the words in use and those that wait for the press side."""
    user, client = person_of(request), chosen_client(request)
    if client is None:
        return _choose_first(request, user, Right.WORK_TICKETS, _("Canned replies"))
    check_right(user, Right.WORK_TICKETS, client.pk)
    form = CannedForm()
    if request.method == "POST":
        form = CannedForm(request.POST)
        if _done(request, user, client, form):
            return redirect(f"{reverse('tickets:canned')}?client={client.slug}")
    replies = CannedReply.objects.visible_to(user).filter(client=client, archived_at=None).order_by("title")
    latest: dict[int, CannedVersion] = {}
    for version in CannedVersion.objects.visible_to(user).filter(reply__in=replies).order_by("number"):
        latest[version.reply_id] = version
    in_use = {version.reply_id: version for version in usable_canned(client.pk)}
    context = {
        "client": client,
        "form": form,
        "rows": [(reply, latest[reply.pk], in_use.get(reply.pk)) for reply in replies],
        "may_approve": Right.PUBLISH in rights_of(user, client.pk),
        "breadcrumbs": _crumbs(),
    }
    return render(request, "tickets/canned.html", context, status=422 if form.errors else 200)


def _done(request: HttpRequest, user: User, client: Client, form: CannedForm) -> bool:
    act, rows = request.POST.get("act", ""), CannedReply.objects.visible_to(user).filter(client=client)
    try:
        if act in ("approve", "archive"):
            reply = get_object_or_404(rows, public_id=request.POST.get("reply", ""))
            form.errors.clear()
            _approve_or_archive(request, user, reply, act)
            return True
        if form.is_valid():
            reply_id = request.POST.get("reply", "")
            known = get_object_or_404(rows, public_id=reply_id) if reply_id else None
            write_canned(by=user, client=client, reply=known, **form.cleaned_data)
            messages.success(request, _("Written down. It is offered once the press side has said yes."))
            return True
    except BadInput as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
    except DomainError as error:
        messages.error(request, str(error))
        return True
    return False


def _approve_or_archive(request: HttpRequest, user: User, reply: CannedReply, act: str) -> None:
    if act == "archive":
        archive_canned(by=user, reply=reply)
        messages.success(request, _("No longer offered."))
        return
    version = reply.versions.order_by("-number").first()
    if version is not None:
        approve_canned(by=user, version=version, seen_hash=request.POST.get("seen", ""))
        messages.success(request, _("Approved: these words are offered from now on."))
