"""What every page of a client's settings shares: the door, the tabs, and a refusal shown at its field."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from apps.clients.doors import person_of
from apps.clients.models import Client
from apps.clients.rights import Right, check_right
from apps.core.errors import DomainError

TABS = (
    ("edit", gettext_lazy("Brand")),
    ("looks", gettext_lazy("Logo and address")),
    ("clock", gettext_lazy("Hours and holidays")),
    ("spokespeople", gettext_lazy("Spokespeople")),
    ("sending", gettext_lazy("Mails")),
    ("asks", gettext_lazy("Asking customers")),
    ("reviews", gettext_lazy("Review sites")),
    ("suppression", gettext_lazy("Never written to")),
    ("questions", gettext_lazy("Interview questions")),
    # Pages of apps above: named by their addresses, for imports go down only.
    ("case_studies:style", gettext_lazy("Drafting")),
    ("connections:list", gettext_lazy("Connections")),
)


def managed_client(request: HttpRequest, slug: str) -> Client:
    """This function will return the brand for somebody who manages it; for others it is not there, or refused."""
    user = person_of(request)
    client: Client = get_object_or_404(Client.objects.visible_to(user), slug=slug)
    check_right(user, Right.MANAGE_CLIENT, client.pk)
    return client


def tabs_of(client: Client, current: str) -> list[dict[str, Any]]:
    """This function will return the tabs over a brand's settings."""
    return [
        {
            "label": label,
            "url": reverse(name if ":" in name else f"clients_settings:{name}", args=[client.slug]),
            "current": name == current,
        }
        for name, label in TABS
    ]


def settings_page(
    request: HttpRequest, client: Client, name: str, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """This function will draw the page `name` of the brand's settings."""
    crumbs = [
        {"label": _("Settings"), "url": ""},
        {"label": _("Clients"), "url": reverse("clients_settings:list")},
    ]
    shared = {"client": client, "tabs": tabs_of(client, name), "breadcrumbs": crumbs}
    return render(request, f"clients/settings/{name}.html", shared | context, status=status)


def refuse(form: forms.BaseForm, error: DomainError) -> None:
    """This function will show what an operation refused at its field, or above the form."""
    place = error.field if error.field in form.fields else None
    form.add_error(place, forms.ValidationError(str(error.message), code=error.code))
