"""Settings > Clients > Asking customers: how often, and what counts."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.clients.details import MOST_ASK_DAYS, MOST_ASKS
from apps.clients.doors import person_of, workspace
from apps.clients.models import Ask
from apps.clients.operations import change_client
from apps.clients.rights import Right
from apps.clients.settings_pages.page import managed_client, settings_page


class AskRuleForm(forms.Form):
    """At most so many asks in so many days; some kinds apart."""

    use_required_attribute = False
    asks_at_most = forms.IntegerField(label=gettext_lazy("Asks at most"), min_value=1, max_value=MOST_ASKS)
    asks_within_days = forms.IntegerField(label=gettext_lazy("In so many days"), min_value=1, max_value=MOST_ASK_DAYS)
    asks_not_counted = forms.MultipleChoiceField(
        label=gettext_lazy("Do not count"),
        choices=Ask.Kind.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy(
            "What follows from a customer’s own score is no nuisance. These are neither counted nor held back."
        ),
    )


@require_http_methods(["GET", "POST"])
@workspace(Right.MANAGE_CLIENT)
def asks(request: HttpRequest, slug: str) -> HttpResponse:
    """This view will show and change how often the brand asks one customer."""
    client = managed_client(request, slug)
    held = {name: getattr(client, name) for name in AskRuleForm.base_fields}
    form = AskRuleForm(initial=held)
    if request.method == "POST":
        form = AskRuleForm(request.POST)
        if form.is_valid():
            change_client(by=person_of(request).actor, client=client, **form.cleaned_data)
            messages.success(request, _("The rule is saved. It holds from the next ask on."))
            return redirect("clients_settings:asks", slug=slug)
    asked = Ask.objects.visible_to(person_of(request)).filter(client=client)
    context = {
        "form": form,
        "asked": asked.count(),
        "latest": asked.select_related("customer").order_by("-at", "-pk")[:10],
    }
    return settings_page(request, client, "asks", context, status=422 if form.errors else 200)
