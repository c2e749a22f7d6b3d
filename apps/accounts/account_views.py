"""Pages of somebody's own account: coming in by invitation, and where they are signed in."""

from typing import Any

from allauth.account.utils import perform_login
from allauth.usersessions.models import UserSession
from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from apps.accounts.demand import owed_by
from apps.accounts.devices import device_words
from apps.accounts.invitations import PURPOSE as INVITATION
from apps.accounts.invitations import accept_invitation, invited_by
from apps.accounts.models import User
from apps.accounts.sessions import end_sessions
from apps.core import clock
from apps.core.errors import BadInput
from apps.core.links import opened


class WelcomeForm(forms.Form):
    """How the invited person is called, and their password."""

    name = forms.CharField(
        label=gettext_lazy("Your name"), max_length=120, help_text=gettext_lazy("As others see it beside what you do.")
    )
    password = forms.CharField(
        label=gettext_lazy("Choose a password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=gettext_lazy("At least ten characters; a short sentence is good."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.use_required_attribute = False


@require_http_methods(["GET", "HEAD", "POST"])
def welcome(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show who asks somebody in, and let them choose name and password; then they are in."""
    with opened(token, purpose=INVITATION) as link:
        user = invited_by(link)
        known_name = "" if user.name == user.email else user.name
        form = WelcomeForm(request.POST if request.method == "POST" else None, initial={"name": known_name})
        joined = None
        if form.is_valid():
            try:
                joined = accept_invitation(
                    link=link, name=form.cleaned_data["name"], password=form.cleaned_data["password"]
                )
            except BadInput as error:
                form.add_error(error.field, str(error.message))
    if joined is not None:
        answer: HttpResponse = perform_login(request, joined, email_verification="none")
        return answer
    page = render(
        request, "account/welcome.html", {"form": form, "email": user.email}, status=422 if form.errors else 200
    )
    page["Referrer-Policy"] = "no-referrer"
    return page


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def sessions(request: HttpRequest) -> HttpResponse:
    """This view will list where the person is signed in, and sign them out there."""
    user = request.user
    assert isinstance(user, User)  # noqa: S101 - the decorator saw to it
    if request.method == "POST":
        return _end(request, user)
    held = UserSession.objects.purge_and_list(user)
    rows = [
        {"session": each, "device": device_words(each.user_agent), "is_current": each.is_current()}
        for each in sorted(held, key=lambda each: (not each.is_current(), -each.created_at.timestamp()))
    ]
    return render(
        request, "account/sessions.html", {"rows": rows, "others": sum(not row["is_current"] for row in rows)}
    )


@require_safe
@login_required
def second_factor_needed(request: HttpRequest) -> HttpResponse:
    """This view will say that the agency asks for a second factor, until when, and how to set one up."""
    user = request.user
    assert isinstance(user, User)  # noqa: S101 - the decorator saw to it
    owed = owed_by(user)
    wanted = request.GET.get("next", "")
    safe = url_has_allowed_host_and_scheme(
        wanted, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    onward = wanted if safe else "/"
    if owed is None:
        return redirect(onward)
    now = clock.now()
    context = {"owed": owed, "is_held": owed.is_held(now), "is_late": now >= owed.until, "onward": onward}
    return render(request, "account/second_factor_needed.html", context)


def _end(request: HttpRequest, user: User) -> HttpResponse:
    mine = UserSession.objects.filter(user=user)
    key, number = request.session.session_key, request.POST.get("end", "")
    chosen = (
        list(mine.exclude(session_key=key))
        if number == "others"
        else [get_object_or_404(mine.exclude(session_key=key), pk=int(number) if number.isdecimal() else 0)]
    )
    ended = end_sessions(by=user.actor, user=user, sessions=chosen)
    messages.success(request, _("Signed out there: %(count)s.") % {"count": ended})
    return redirect("account_sessions")
