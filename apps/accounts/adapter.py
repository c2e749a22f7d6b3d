"""How allauth behaves here: nobody signs up by themselves, and its mails go through our outbox."""

from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext_lazy as _

from apps.accounts.demand import owed_by
from apps.accounts.events import SIGN_IN_CHANGED
from apps.accounts.models import User
from apps.core.events import announce
from apps.core.scope import AGENCY_ITSELF
from apps.tenancy.hosts import address_on, sign_in_host


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by owners."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("This account is shut. Ask an owner of the agency to let you in again."),
        "email_password_mismatch": _("Address and password do not fit together. Try again, or ask for a code by mail."),
        "enter_current_password": _("This is not your present password: type it again."),
        "incorrect_code": _("This is not the code we sent last: type it again, or ask for another."),
        "incorrect_password": _("This is not your password: type it again."),
        "invalid_password_reset": _("This link is over. Ask for a new one."),
        "rate_limited": _("Too many tries in a short time: wait a minute, then go on."),
        "too_many_login_attempts": _("Too many wrong tries: wait five minutes, or ask for a code by mail."),
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return "/portal/" if getattr(request.user, "side", "") == "client" else "/"

    def post_login(self, request: HttpRequest, user: Any, **more: Any) -> HttpResponse:
        """Whoever still owes a second factor is led to it, and from there to where they were going."""
        answer: HttpResponse = super().post_login(request, user, **more)
        if owed_by(user) is None:
            return answer
        wanted = urlencode({"next": answer.headers.get("Location", "/")})
        return HttpResponseRedirect(f"{reverse('account_second_factor_needed')}?{wanted}")

    def is_safe_url(self, url: str) -> bool:
        """allauth would send people to any allowed host: to another agency's, or a newsroom's. Only our own will do."""
        own = self.request.get_host()
        return url_has_allowed_host_and_scheme(url, allowed_hosts={own}, require_https=self.request.is_secure())

    def get_reset_password_from_key_url(self, key: str) -> str:
        """The link in a mail stands on the agency's known host, whatever the Host header of the request said."""
        path = urlsplit(super().get_reset_password_from_key_url(key)).path
        return address_on(sign_in_host(self.request.host.agency), path)

    def get_user_display(self, user: Any) -> str:
        return str(user.name)

    def send_notification_mail(self, template_prefix: str, user: User, *args: Any, **kwargs: Any) -> None:
        """allauth calls this at every change of how somebody signs in: it goes into the log."""
        change = template_prefix.rsplit("/", maxsplit=1)[-1]
        with transaction.atomic():  # allauth comes here after the request's own commit, too
            announce(SIGN_IN_CHANGED, client_id=AGENCY_ITSELF, by=user.actor, obj=user, change=change)

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        with transaction.atomic():  # the same; its template asks who is signed in
            super().add_message(*args, **kwargs)
