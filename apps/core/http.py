"""Rules that refuse, as pages: a DomainError that a view did not show at a field becomes a page with its sentence."""

from collections.abc import Callable
from contextlib import nullcontext
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from apps.core.errors import DomainError

Respond = Callable[[HttpRequest], HttpResponse]
# These ask a person to prove themselves again by raising: what a middleware calls does not reach theirs.
ON_THEIR_OWN = ("allauth.mfa.",)
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class DomainErrorMiddleware:
    """Innermost. A view that may write runs in a savepoint of its own: what it did before a rule refused is undone,
    and the page that says so, its frame and the session can still ask the database."""

    def __init__(self, get_response: Respond) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Callable[..., HttpResponse], args: Any, kwargs: Any
    ) -> HttpResponse | None:
        if getattr(view, "__module__", "").startswith(ON_THEIR_OWN):
            return None
        try:
            with nullcontext() if request.method in SAFE else transaction.atomic():
                return view(request, *args, **kwargs)
        except DomainError as error:
            return render(request, "refused.html", {"error": error}, status=error.status)
