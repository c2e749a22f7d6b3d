"""Settings > Clients > Mails: who they come from, and whether the world believes it."""

from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.clients import sending_domain
from apps.clients.doors import person_of, workspace
from apps.clients.models import Client
from apps.clients.operations import change_client
from apps.clients.rights import Right
from apps.clients.sending_domain import Resolver, domain_records, wanted_records
from apps.clients.settings_pages.page import managed_client, refuse, settings_page
from apps.core.errors import BadInput

TONES = {"found": ("ok", "circle-check-filled"), "missing": ("warn", "alert-triangle-filled"),
         "wrong": ("bad", "circle-x-filled"), "unknown": ("", "help-circle")}  # fmt: skip


class SendingForm(forms.Form):
    """The sender of mails to customers."""

    use_required_attribute = False
    sender_name = forms.CharField(label=gettext_lazy("Sender name"), required=False, max_length=120)
    sender_email = forms.CharField(
        label=gettext_lazy("Sender address"),
        required=False,
        max_length=254,
        help_text=gettext_lazy("Empty: mails come from the platform’s address."),
    )
    reply_to = forms.CharField(
        label=gettext_lazy("Answers go to"),
        required=False,
        max_length=254,
        help_text=gettext_lazy("Empty: to the sender address, or to the person who wrote."),
    )


def resolver_in_use() -> Resolver:
    """This function will return who is asked about records; tests put another one in its place."""
    return sending_domain.DnsResolver()


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def sending(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will change who mails come from, and look the domain's records up when somebody asks."""
    client = managed_client(request, slug)
    held = {name: getattr(client, name) for name in SendingForm.base_fields}
    form = SendingForm(request.POST if "save" in request.POST else None, initial=held)
    if form.is_bound and form.is_valid():
        try:
            change_client(by=person_of(request).actor, client=client, **form.cleaned_data)
        except BadInput as error:
            refuse(form, error)
        else:
            messages.success(request, _("Saved. It holds for the next mail."))
            return redirect("clients_settings:sending", slug=slug)
    return settings_page(
        request, client, "sending", {"form": form} | _records(request, client), status=422 if form.errors else 200
    )


def _records(request: HttpRequest, client: Client) -> dict[str, Any]:
    domain = client.sender_email.rpartition("@")[2]
    if not domain:
        return {"domain": ""}
    if "look" not in request.POST:
        return {"domain": domain, "wanted": wanted_records(domain)}
    found = domain_records(domain, resolver=resolver_in_use())
    return {"domain": domain, "found": [(each, *TONES[each.state]) for each in found]}
