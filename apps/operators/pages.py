"""What stands around the operators' pages."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from apps.operators.models import Operator


def frame(operator: Operator | None) -> dict[str, Any]:
    """This function will return the head of a page: the platform's name, and who is in."""
    around: dict[str, Any] = {"brand": {"name": "Goodword", "colour": "", "logo_url": "", "theme_url": "", "url": "/"}}
    if operator is not None:
        around |= {
            "person": {"name": operator.name},
            "sign_out_url": reverse("leave"),
            "portal_nav": [{"label": _("Agencies"), "url": reverse("agencies"), "current": True}],
        }
    return around


def error_page(request: HttpRequest, words: str, *, status: int) -> HttpResponse:
    """This function will say on a plain page what cannot be done, or that there is nothing here."""
    return render(request, "operators/refused.html", frame(None) | {"words": words}, status=status)
