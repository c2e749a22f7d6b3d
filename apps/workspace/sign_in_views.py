"""Settings > Signing in: whether a second factor is asked of everybody at the agency. For owners."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from apps.accounts.demand import (
    MOST_DAYS,
    USUAL_DAYS,
    demand_second_factor,
    people_without_factor,
    sign_in_rule,
    stop_demanding,
)
from apps.accounts.models import User
from apps.clients.doors import owners, person_of
from apps.core import clock
from apps.core.errors import DomainError


class DemandForm(forms.Form):
    """How long people may do without."""

    use_required_attribute = False
    grace_days = forms.IntegerField(
        label=gettext_lazy("Days to set it up"),
        min_value=0,
        max_value=MOST_DAYS,
        help_text=gettext_lazy("From today, and for those who join later from the day they come in. 0: at once."),
    )


@require_http_methods(["GET", "HEAD", "POST"])
@owners
def sign_in(request: HttpRequest) -> HttpResponse:
    """This view will show whether a second factor is asked and who has none, and ask it or stop asking."""
    owner, rule = person_of(request), sign_in_rule()
    if request.method == "POST" and request.POST.get("act") == "stop":
        stop_demanding(by=owner.actor)
        messages.success(request, _("Nobody is asked for a second factor any more. Those that are set up stay."))
        return redirect("workspace:sign_in")
    usual = {"grace_days": rule.grace_days if rule is not None else USUAL_DAYS}
    form = DemandForm(request.POST if request.method == "POST" else None, initial=usual)
    if form.is_bound and form.is_valid():
        try:
            demand_second_factor(by=owner.actor, owner=owner, grace_days=form.cleaned_data["grace_days"])
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, _("Asked of everybody at the agency. At their next sign-in they are led to it."))
            return redirect("workspace:sign_in")
    now = clock.now()
    context = {
        "form": form,
        "rule": rule,
        "without": [(user, until, now >= until) for user, until in people_without_factor()],
        "people": User.objects.filter(side=User.Side.AGENCY, is_active=True).count(),
        "breadcrumbs": [
            {"label": _("Settings"), "url": ""},
            {"label": _("Members"), "url": reverse("workspace:members")},
        ],
    }
    return render(request, "workspace/members/sign_in.html", context, status=422 if form.errors else 200)
