"""The operators' pages: every agency as one line, and what can be done with one as a whole."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.operations import create_agency
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput, DomainError
from apps.operators import signing_in
from apps.operators.archive import archive_of
from apps.operators.forms import AgencyForm, DeletionForm, HostForm, NameForm
from apps.operators.models import Operator
from apps.operators.operations import (
    GRACE,
    add_agency_host,
    ask_deletion,
    checked_host,
    note_export,
    rename_agency,
    restore_agency,
    resume_agency,
    suspend_agency,
)
from apps.operators.pages import frame
from apps.tenancy.domain_check import check_domain
from apps.tenancy.hosts import address_on
from apps.tenancy.models import Agency, Domain

View = Callable[..., HttpResponseBase]


def operators(view: View) -> View:
    """This function will let operators in, by their cookie; to everybody else there is nothing but a hint."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        operator = signing_in.signed_in(request)
        if operator is None:
            return render(request, "operators/outside.html", frame(None), status=403)
        return view(request, operator, *args, **kwargs)

    guarded.door = "operators"  # type: ignore[attr-defined]
    return guarded


@require_http_methods(["GET", "POST"])
def enter(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show whom the link brings in, and bring them in when they say so."""
    if request.method != "POST":
        page = frame(None) | {"operator": signing_in.operator_of_token(token)}
        answer = render(request, "operators/enter.html", page)
        answer["Referrer-Policy"] = "no-referrer"
        return answer
    cookie = signing_in.use_token(token)
    led = redirect("agencies")
    led.set_cookie(
        signing_in.COOKIE,
        cookie,
        max_age=signing_in.SESSION_LIVES,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Strict",
    )
    return led


@require_POST
@operators
def leave(request: HttpRequest, operator: Operator) -> HttpResponse:
    """This view will end the operator's sessions, in every browser."""
    signing_in.end_sessions(operator)
    answer = redirect("agencies")
    answer.delete_cookie(signing_in.COOKIE)
    return answer


@require_safe
@operators
def agencies(request: HttpRequest, operator: Operator) -> HttpResponse:
    """This view will list the agencies: names, hosts and states; nothing from inside one."""
    hosts: dict[int, list[Domain]] = {}
    for each in Domain.objects.filter(client_id=None).order_by("-is_primary", "id"):
        hosts.setdefault(each.tenant_id, []).append(each)
    rows = [{"agency": each, "hosts": hosts.get(each.pk, [])} for each in Agency.objects.order_by("name", "id")]
    return render(request, "operators/agencies.html", frame(operator) | {"rows": rows})


@require_http_methods(["GET", "POST"])
@operators
def agency_new(request: HttpRequest, operator: Operator) -> HttpResponse:
    """This view will make an agency."""
    form = AgencyForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            given = form.cleaned_data | {"domain": checked_host(form.cleaned_data["domain"])}
            made = create_agency(**given)
        except DomainError as error:
            form.refuse(error)
        else:
            return _led_to(made, "made")
    page = frame(operator) | {"form": form}
    return render(request, "operators/new.html", page, status=422 if form.errors else 200)


@require_safe
@operators
def agency(request: HttpRequest, operator: Operator, slug: str) -> HttpResponse:
    """This view will show one agency and what can be done with it."""
    return _page(request, operator, _agency(slug))


Act = Callable[[Actor, Agency, Any], Any]


def _add_host(by: Actor, found: Agency, given: Any) -> None:
    if not given["unchecked"]:
        checked = check_domain(checked_host(given["domain"]))
        if not checked.leads_here:
            raise BadInput(checked.words, field="domain")
    add_agency_host(by=by, agency=found, domain=given["domain"])


# What the page can do: the form that is filled in for it, if any, and the operation.
ACTS: dict[str, tuple[Any, Act]] = {
    "suspend": (None, lambda by, found, _given: suspend_agency(by=by, agency=found)),
    "resume": (None, lambda by, found, _given: resume_agency(by=by, agency=found)),
    "restore": (None, lambda by, found, _given: restore_agency(by=by, agency=found)),
    "rename": (NameForm, lambda by, found, given: rename_agency(by=by, agency=found, name=given["name"])),
    "host": (HostForm, _add_host),
    "delete": (DeletionForm, lambda by, found, given: ask_deletion(by=by, agency=found, confirmed=given["confirmed"])),
}


@require_POST
@operators
def act(request: HttpRequest, operator: Operator, slug: str) -> HttpResponse:
    """This view will do one of ACTS."""
    found, name = _agency(slug), request.POST.get("act", "")
    if name not in ACTS:
        raise Http404("no such act")
    form_class, work = ACTS[name]
    form = form_class(request.POST) if form_class else None
    if form is not None and not form.is_valid():
        return _page(request, operator, found, **{name: form})
    try:
        work(operator.actor, found, form.cleaned_data if form else {})
    except DomainError as error:
        if form is None:
            raise
        form.refuse(error)
        return _page(request, operator, found, **{name: form})
    return _led_to(found, name)


@require_POST
@operators
def export(request: HttpRequest, operator: Operator, slug: str) -> HttpResponseBase:
    """This view will send the whole agency as one archive, and write into its log that it did."""
    found = _agency(slug)
    note_export(by=operator.actor, agency=found)
    answer = StreamingHttpResponse(archive_of(found), content_type="application/zip")
    answer["Content-Disposition"] = f'attachment; filename="{found.slug}-{clock.now():%Y-%m-%d}.zip"'
    return answer


def _agency(slug: str) -> Agency:
    found = Agency.objects.filter(slug=slug).first()
    if found is None:
        raise Http404("no such agency")
    return found


def _led_to(found: Agency, done: str) -> HttpResponse:
    return HttpResponseRedirect(f"{reverse('agency', args=[found.slug])}?done={done}")


def _page(request: HttpRequest, operator: Operator, found: Agency, **forms: Any) -> HttpResponse:
    done = {
        "made": _("The agency is there. Its first owner asks for a sign-in code on its host."),
        "suspend": _("The agency is paused. Its hosts say so within half a minute."),
        "resume": _("The agency goes on; what fell due meanwhile is done now."),
        "restore": _("The agency is back."),
        "rename": _("The agency has its new name."),
        "host": _("The agency answers there within half a minute."),
        "delete": _("The agency is shut and will be deleted after thirty days."),
    }
    rows = Domain.objects.filter(tenant_id=found.pk).order_by("client_id", "-is_primary", "id")
    page = frame(operator) | {
        "agency": found,
        "hosts": [{"host": each, "address": address_on(each.domain, "/")} for each in rows],
        "done": done.get(request.GET.get("done", ""), ""),
        "rename": forms.get("rename") or NameForm(initial={"name": found.name}),
        "host_form": forms.get("host") or HostForm(),
        "deletion": forms.get("delete") or DeletionForm(),
        "dropped_at": found.deletion_asked_at + GRACE if found.deletion_asked_at else None,
    }
    return render(request, "operators/agency.html", page, status=422 if forms else 200)
