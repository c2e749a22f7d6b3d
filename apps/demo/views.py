"""The mailbox of the demo: every mail that was sent, so that the chain can be walked without a mail server.

It shows everybody's mails to anybody, so it answers only where nobody else can be: demo settings, a local host.
"""

import re
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from apps.clients.queries import whole_agency
from apps.core import scope
from apps.notifications.models import Mail

LOCAL = re.compile(r"(^|\.)(localhost|test)$")
LINK = re.compile(r"https?://[^\s<>\"]+")
PAGE = 40
View = Callable[..., HttpResponse]


def only_in_the_demo(view: View) -> View:
    """This function will answer 404 outside demo settings and on any host that is not this machine's own."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        host = request.get_host().rsplit(":", maxsplit=1)[0]
        if not settings.MAILBOX or not LOCAL.search(host):
            raise Http404("there is a mailbox in the demo only")
        with scope.limited_to(whole_agency()):
            return view(request, *args, **kwargs)

    return guarded


@require_safe
@only_in_the_demo
def mailbox(request: HttpRequest) -> HttpResponse:
    """This view will list the agency's mails, newest first."""
    page = Paginator(Mail.objects.order_by("-id"), PAGE).get_page(request.GET.get("page"))
    return render(request, "demo/mailbox.html", {"page": page, "agency": request.host.agency.name})  # type: ignore[attr-defined]


@require_safe
@only_in_the_demo
def mail(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will show one mail with its links made pressable."""
    found = get_object_or_404(Mail, pk=pk)
    parts, end = [], 0
    for match in LINK.finditer(found.text):
        parts += [(found.text[end : match.start()], ""), (match.group(), match.group())]
        end = match.end()
    parts.append((found.text[end:], ""))
    return render(request, "demo/mail.html", {"mail": found, "parts": parts})
