"""Settings > Clients > Connections: the tools that deliver to us, one client at a time."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, refuse, tabs_of
from apps.core.errors import DomainError
from apps.integrations.forms import PATHS, ConnectionForm, SecretForm
from apps.integrations.models import Arrival, Connection, ConnectionSecret
from apps.integrations.operations import (
    change_connection,
    change_secret,
    end_connection,
    make_connection,
    pause_connection,
    resume_connection,
)
from apps.integrations.operations.connections import BOTH_ALIVE
from apps.integrations.operations.settling import connector_of
from apps.integrations.presentation import address_of, crumbs_of
from apps.integrations.queries import arrivals_of, connections_of, example_of, last_failure
from apps.integrations.registry import Connector, SecretOf, connector_named, every_connector

TAB = "connections:list"
ACTS = {"pause": pause_connection, "resume": resume_connection, "end": end_connection}


def frame(client: Client, *, inside: Connection | None = None, title: str = "") -> dict[str, Any]:
    """This function will return what every page of connections shares with the client's other settings."""
    return {
        "client": client,
        "tabs": tabs_of(client, TAB),
        "breadcrumbs": crumbs_of(client, connection=inside, title=title),
    }


def connection_of(request: HttpRequest, client: Client, public_id: str) -> Connection:
    """This function will return the client's connection; another's is not there."""
    found: Connection = get_object_or_404(connections_of(person_of(request), client), public_id=public_id)
    return found


@require_safe
@workspace(Right.MANAGE_CLIENT)
def connections(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will list the client's connections, and the tools that can be connected."""
    client = managed_client(request, slug)
    rows = [(each, connector_of(each)) for each in connections_of(person_of(request), client)]
    context = {"rows": rows, "tools": every_connector()}
    return render(request, "integrations/list.html", frame(client) | context)


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def connection_new(request: HttpRequest, slug: str, tool: str) -> HttpResponse:
    """This view will teach how the tool is connected, and connect it."""
    client, connector = managed_client(request, slug), connector_named(tool)
    if connector is None:
        raise Http404("no such tool")
    form = ConnectionForm(request.POST if request.method == "POST" else None, connector=connector)
    if request.method == "POST" and form.is_valid():
        try:
            made, secret = make_connection(
                by=person_of(request).actor,
                client=client,
                tool=tool,
                name=form.cleaned_data["name"],
                secret=form.cleaned_data.get("secret", ""),
                fetch_token=form.cleaned_data.get("fetch_token", ""),
                settings=form.chosen_settings(),
            )
        except DomainError as error:
            refuse(form, error)
        else:
            return _shown(request, made, connector, secret)
    context = {"form": form, "connector": connector}
    status = 422 if form.errors else 200
    return render(request, "integrations/new.html", frame(client, title=str(connector.label)) | context, status=status)


def _shown(
    request: HttpRequest, made: Connection, connector: Connector, secret: str, *, old: bool = False
) -> HttpResponse:
    """The answer to the form itself, and no page to come back to: the secret is not shown again."""
    ours = connector.secret_of == SecretOf.US
    context = {
        "connection": made,
        "connector": connector,
        "address": address_of(made),
        "secret": secret if ours else "",
        "days": BOTH_ALIVE.days if old else 0,
    }
    return render(request, "integrations/shown.html", frame(made.client, inside=made) | context)


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def connection(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """This view will show one connection with its health, and change its name and settings."""
    client = managed_client(request, slug)
    shown = connection_of(request, client, public_id)
    connector = connector_of(shown)
    form = ConnectionForm(request.POST if request.method == "POST" else None, connector=connector, connection=shown)
    if request.method == "POST" and form.is_valid():
        try:
            change_connection(
                by=person_of(request).actor,
                connection=shown,
                name=form.cleaned_data["name"],
                settings=form.chosen_settings(),
            )
        except DomainError as error:
            refuse(form, error)
        else:
            messages.success(request, _("Saved. It holds for what comes from now on, and for what you replay."))
            return redirect("connections:one", slug=slug, public_id=public_id)
    return _one(request, shown, connector, form)


def _one(request: HttpRequest, shown: Connection, connector: Connector, form: forms.Form) -> HttpResponse:
    state = request.GET.get("state", "")
    ended = shown.state == Connection.State.ENDED
    context = {
        "connection": shown,
        "connector": connector,
        "address": "" if ended else address_of(shown),
        "form": form,
        "secret_form": SecretForm(label=connector.secret_label) if connector.secret_of == SecretOf.TOOL else None,
        "token_form": SecretForm(label=connector.token_label) if connector.fetch else None,
        "failure": last_failure(shown),
        "page": arrivals_of(shown, state=state, page=request.GET.get("page")),
        "state": state,
        "states": Arrival.State.choices,
        "example": example_of(shown) if connector.is_mapped else [],
        "paths_id": PATHS,
        "days": BOTH_ALIVE.days,
    }
    status = 422 if form.errors else 200
    return render(request, "integrations/one.html", frame(shown.client) | context, status=status)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def connection_act(request: HttpRequest, slug: str, public_id: str) -> HttpResponse:
    """This view will pause, go on, end, or change a secret."""
    client = managed_client(request, slug)
    shown = connection_of(request, client, public_id)
    act, by = request.POST.get("act", ""), person_of(request).actor
    try:
        if act in ACTS:
            ACTS[act](by=by, connection=shown)
        elif act in ("secret", "token"):
            use = ConnectionSecret.Use.FETCHING if act == "token" else ConnectionSecret.Use.SIGNING
            text = change_secret(by=by, connection=shown, secret=request.POST.get("secret", ""), use=use)
            connector = connector_of(shown)
            if act == "secret" and connector.secret_of == SecretOf.US:
                return _shown(request, shown, connector, text, old=True)
            words = _("Changed. The one before stays good for %(days)s days.")
            messages.success(request, words % {"days": BOTH_ALIVE.days})
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("connections:one", slug=slug, public_id=public_id)
