"""Signing in, by password and by code."""

from typing import Any

from allauth.account.internal.stagekit import clear_login
from allauth.account.views import LoginView, RequestLoginCodeView
from django.http import HttpResponse


class SignInView(LoginView):
    """allauth's, for somebody who waits for a code in vain: "Begin again" would lead them back to it for ever."""

    def _redirect_to_pending_stage(self, *_: Any) -> None:
        return None

    def form_valid(self, form: Any) -> HttpResponse:
        """This view will forget a code that was asked for, now that the password is right."""
        clear_login(self.request)
        answer: HttpResponse = super().form_valid(form)
        return answer


class AskCodeView(RequestLoginCodeView):
    """allauth's, for somebody who mistyped the address the first time."""

    def _redirect_to_pending_stage(self, *_: Any) -> None:
        return None
