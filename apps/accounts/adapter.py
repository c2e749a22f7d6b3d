"""How allauth behaves here: nobody signs up by themselves, and its mails go through our outbox."""

from typing import Any
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme

from apps.tenancy.hosts import address_on, sign_in_host


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by owners."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return "/portal/" if getattr(request.user, "side", "") == "client" else "/"

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
