"""Stopping the mails of one brand, on its own host: without an account, a cookie or a script.

Mail programs press the button by themselves, so a POST is taken without a form of ours: the token is the right.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from apps.clients.contact_wishes import opt_in, opt_out
from apps.clients.models import Customer
from apps.clients.unsubscribe import LINK_PURPOSE
from apps.core import links
from apps.core.actors import Actor
from apps.core.links import LinkUnknown


@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def unsubscribe(request: HttpRequest, token: str) -> HttpResponse:
    """This view will show what the link does, and end all asking of the customer by this brand on a POST."""
    with links.opened(token, purpose=LINK_PURPOSE, even_if_over=True) as link:
        if link.client_id != request.host.client_id:  # type: ignore[attr-defined]
            raise LinkUnknown
        customer = Customer.objects.select_related("client").get(pk=link.subject_id)
        if request.method == "POST":
            change = opt_in if request.POST.get("answer") == "again" else opt_out
            customer = change(by=Actor.link(link.pk), customer=customer)
        context = {
            "client": customer.client,
            "is_over": customer.opted_out_at is not None or customer.do_not_contact_at is not None,
            "may_return": customer.do_not_contact_at is None,
        }
        answer = render(request, "outreach/unsubscribe.html", context)
    answer["Referrer-Policy"] = "no-referrer"
    answer["Cache-Control"] = "no-store"
    return answer
