"""Settings > Clients > Logo and address: the picture its pages carry, and whether its newsroom's name leads here."""

from typing import Any

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.clients.doors import person_of, workspace
from apps.clients.logos import logo_path, remove_logo, set_logo
from apps.clients.models import Client
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, refuse, settings_page
from apps.core.errors import BadInput
from apps.tenancy.domain_check import check_domain
from apps.tenancy.hosts import address_on, newsroom_host, sign_in_host


class LogoForm(forms.Form):
    """One picture."""

    use_required_attribute = False
    file = forms.FileField(
        label=gettext_lazy("Picture"),
        error_messages={"required": gettext_lazy("Choose a picture first.")},
        help_text=gettext_lazy("PNG, JPEG or WebP, 15 MB at most. See-through stays see-through."),
        widget=forms.FileInput(attrs={"accept": "image/png,image/jpeg,image/webp"}),
    )


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def looks(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will take a logo, take it away, and look up where the newsroom's name leads when somebody asks."""
    client = managed_client(request, slug)
    actor = person_of(request).actor
    form = LogoForm(request.POST, request.FILES) if "save" in request.POST else LogoForm()
    if "remove" in request.POST:
        remove_logo(by=actor, client=client)
        messages.success(request, _("The logo is gone. The pages carry the first letter again."))
        return redirect("clients_settings:looks", slug=slug)
    if form.is_bound and form.is_valid():
        try:
            set_logo(by=actor, client=client, upload=form.cleaned_data["file"])
        except BadInput as error:
            refuse(form, error)
        else:
            messages.success(request, _("The logo is on every page from now on."))
            return redirect("clients_settings:looks", slug=slug)
    context = {"form": form, "logo_url": logo_path(client)} | _address(request, client)
    return settings_page(request, client, "looks", context, status=422 if form.errors else 200)


def _address(request: HttpRequest, client: Client) -> dict[str, Any]:
    agency: Any = request.host.agency  # type: ignore[attr-defined]
    host = newsroom_host(agency, client.pk)
    if host is None:
        return {"host": ""}
    found: dict[str, Any] = {
        "host": host,
        "newsroom_url": address_on(host, "/"),
        "leads_to": sign_in_host(agency),
        "is_server": settings.MODE == "server",
    }
    return found | ({"checked": check_domain(host, may_lead_inside=False)} if "look" in request.POST else {})
