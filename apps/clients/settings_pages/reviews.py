"""Settings > Clients > Review sites: where customers may tell others. Offered to everybody, or to nobody."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from apps.clients.doors import person_of, workspace
from apps.clients.models import ReviewSite
from apps.clients.review_sites import LONGEST, add_review_site, remove_review_site, review_sites_of
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, refuse, settings_page
from apps.core.errors import BadInput


class ReviewSiteForm(forms.Form):
    use_required_attribute = False
    name = forms.CharField(label=gettext_lazy("Name of the site"), max_length=80)
    address = forms.CharField(
        label=gettext_lazy("Address of the client’s page there"),
        max_length=LONGEST,
        widget=forms.URLInput(attrs={"placeholder": "https://"}),
    )


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def reviews(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will list the brand's review pages, and take one more."""
    client = managed_client(request, slug)
    form = ReviewSiteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        try:
            made = add_review_site(by=person_of(request).actor, client=client, **form.cleaned_data)
        except BadInput as error:
            refuse(form, error)
        else:
            messages.success(request, _("%(name)s is listed. Everybody who answers sees it.") % {"name": made})
            return redirect("clients_settings:reviews", slug=slug)
    context = {"form": form, "sites": review_sites_of(client)}
    return settings_page(request, client, "reviews", context, status=422 if form.errors else 200)


@require_POST
@workspace(Right.MANAGE_CLIENT)
def review_site_remove(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """This view will take a page off the list."""
    client = managed_client(request, slug)
    found = get_object_or_404(ReviewSite.objects.visible_to(person_of(request)).filter(client=client), pk=pk)
    remove_review_site(by=person_of(request).actor, site=found)
    messages.success(request, _("%(name)s is off the list. Nobody is offered it any more.") % {"name": found})
    return redirect("clients_settings:reviews", slug=slug)
