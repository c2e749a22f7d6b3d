"""Settings > Clients > Spokespeople."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.models import Spokesperson
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, refuse, settings_page
from apps.clients.spokespeople import name_spokesperson, remove_spokesperson, spokespeople_of
from apps.core.errors import BadInput


class SpokespersonForm(forms.Form):
    use_required_attribute = False
    name = forms.CharField(label=gettext_lazy("Name"), max_length=120)
    role = forms.CharField(label=gettext_lazy("Role"), max_length=120)
    email = forms.CharField(label=gettext_lazy("E-mail"), max_length=254, required=False)
    phone = forms.CharField(label=gettext_lazy("Telephone"), max_length=40, required=False)
    subjects = forms.CharField(label=gettext_lazy("Speaks about"), max_length=250, required=False)


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def spokespeople(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will list who speaks for the brand, and name one more."""
    client = managed_client(request, slug)
    form = SpokespersonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            made = name_spokesperson(by=person_of(request).actor, client=client, **form.cleaned_data)
        except BadInput as error:
            refuse(form, error)
        else:
            messages.success(request, _("%(name)s speaks for the client.") % {"name": made})
            return redirect("clients_settings:spokespeople", slug=slug)
    context = {"form": form, "people": spokespeople_of(client)}
    return settings_page(request, client, "spokespeople", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def spokesperson_remove(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """This view will take somebody off the list."""
    client = managed_client(request, slug)
    found = get_object_or_404(Spokesperson.objects.visible_to(person_of(request)).filter(client=client), pk=pk)
    remove_spokesperson(by=person_of(request).actor, spokesperson=found)
    messages.success(request, _("%(name)s is off the list. What was printed stays.") % {"name": found})
    return redirect("clients_settings:spokespeople", slug=slug)
