"""How allauth behaves here: nobody signs up by themselves, and its mails go through our outbox."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class AccountAdapter(DefaultAccountAdapter):
    """Accounts are made by owners."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return "/portal/" if getattr(request.user, "side", "") == "client" else "/"

    def get_user_display(self, user: Any) -> str:
        return str(user.name)
