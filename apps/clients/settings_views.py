"""Settings > Clients: the brands, a new one, and the details of one."""

from typing import Any

from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from apps.clients.doors import owners, person_of, workspace
from apps.clients.forms import ClientForm
from apps.clients.models import Assignment, Client
from apps.clients.operations import add_newsroom_host, change_client, create_client
from apps.clients.rights import Right, check_right, clients_with
from apps.clients.settings_pages.page import tabs_of
from apps.clients.theme_preview import preview_of
from apps.core.errors import BadInput
from apps.tenancy.hosts import address_on, newsroom_host, newsroom_hosts, sign_in_host


def _crumbs(*, inside: bool) -> list[dict[str, str]]:
    top = [{"label": _("Settings"), "url": ""}]
    return [*top, {"label": _("Clients"), "url": reverse("clients_settings:list")}] if inside else top


def _agency(request: HttpRequest) -> Any:
    return request.host.agency  # type: ignore[attr-defined]


@require_safe
@workspace(Right.MANAGE_CLIENT)
def client_list(request: HttpRequest) -> HttpResponse:
    """This view will list the brands that the person manages, with their newsroom and how many work for them."""
    user = person_of(request)
    hosts = newsroom_hosts(_agency(request))
    people = Assignment.objects.in_scope().values_list("client_id").annotate(Count("user", distinct=True))
    counts: dict[int, int] = dict(people)
    rows = Client.objects.visible_to(user).filter(pk__in=clients_with(user, Right.MANAGE_CLIENT)).order_by("name")
    found = [
        {
            "client": client,
            "host": hosts.get(client.pk, ""),
            "newsroom_url": address_on(hosts[client.pk], "/") if client.pk in hosts else "",
            "people": counts.get(client.pk, 0),
        }
        for client in rows
    ]
    return render(request, "clients/list.html", {"rows": found, "breadcrumbs": _crumbs(inside=False)})


@require_http_methods(["GET", "POST"])
@owners
def client_new(request: HttpRequest) -> HttpResponse:
    """This view will make a brand, and then lead to what comes next."""
    form = ClientForm(request.POST or None, sign_in_host=sign_in_host(_agency(request)))
    if request.method == "POST" and form.is_valid():
        try:
            made = create_client(by=person_of(request).actor, **form.cleaned_data)
        except BadInput as error:
            form.refuse(error)
        else:
            return redirect("clients_settings:next", slug=made.slug)
    return _form_page(request, form, client=None, host="")


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def client_edit(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will change a brand's details, and give it a newsroom host while it has none."""
    user = person_of(request)
    client = get_object_or_404(Client.objects.visible_to(user), slug=slug)
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    host = newsroom_host(_agency(request), client.pk) or ""
    form = ClientForm(request.POST or None, instance=client, host=host, sign_in_host=sign_in_host(_agency(request)))
    if request.method == "POST" and form.is_valid():
        details = dict(form.cleaned_data)
        domain = details.pop("newsroom_domain", "")
        try:
            change_client(by=user.actor, client=client, **details)
            if domain:
                add_newsroom_host(by=user.actor, client=client, domain=domain)
        except BadInput as error:
            form.refuse(error)
        else:
            messages.success(request, _("%(name)s is saved.") % {"name": details["name"]})
            return redirect("clients_settings:edit", slug=slug)
    return _form_page(request, form, client=client, host=host)


@require_safe
@workspace(Right.MANAGE_CLIENT)
def client_next(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will say what a new brand needs before its first story."""
    user = person_of(request)
    client = get_object_or_404(Client.objects.visible_to(user), slug=slug)
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    host = newsroom_host(_agency(request), client.pk) or ""
    return render(
        request,
        "clients/next.html",
        {
            "client": client,
            "host": host,
            "newsroom_url": address_on(host, "/") if host else "",
            "has_people": Assignment.objects.in_scope().filter(client=client).exists(),
            "breadcrumbs": _crumbs(inside=True),
        },
    )


@require_safe
@workspace()
def theme_preview(request: HttpRequest) -> HttpResponse:
    """This view will draw what the chosen colours give, for the form that asks while somebody chooses."""
    return render(request, "clients/_theme_preview.html", preview_of(request.GET))


def _form_page(request: HttpRequest, form: ClientForm, *, client: Client | None, host: str) -> HttpResponse:
    chosen = {name: form[name].value() for name in ("colour", "second_colour", "type_pairing")}
    return render(
        request,
        "clients/form.html",
        {
            "form": form,
            "client": client,
            "host": host,
            "newsroom_url": address_on(host, "/") if host else "",
            "breadcrumbs": _crumbs(inside=True),
            "tabs": tabs_of(client, "edit") if client else [],
            **preview_of(chosen),
        },
        status=422 if form.errors else 200,
    )
