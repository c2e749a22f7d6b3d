"""Rules that refuse, as pages: a DomainError that a view did not show at a field becomes a page with its sentence."""

from collections.abc import Callable

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from apps.core.errors import DomainError

Respond = Callable[[HttpRequest], HttpResponse]


class DomainErrorMiddleware:
    """Innermost, so that the transaction around it is rolled back by hand where a rule refused half-way."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, DomainError):
            return None
        transaction.set_rollback(True)
        return render(request, "refused.html", {"error": exception}, status=exception.status)
