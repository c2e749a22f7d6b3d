"""The inbox: one list over tickets and responses, sorted by the keyboard, one press an item."""

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, check_right
from apps.core import clock
from apps.core.errors import DomainError
from apps.feedback.models import Response
from apps.listening.models import Mention
from apps.listening.telling import reasons_of
from apps.tickets.models import Ticket
from apps.tickets.queries import others_of_customer, thread_of
from apps.triage.inbox import Item, inbox_of
from apps.triage.models import InboxMark
from apps.triage.operations.sorting import sort_item, tomorrow_morning, undo_sorting

Kind, Outcome = InboxMark.Kind, InboxMark.Outcome


@require_safe
@workspace(Right.WORK_TICKETS)
def inbox(request: HttpRequest) -> HttpResponse:
    """This view will list what waits to be sorted, with one of them open beside it."""
    user, client = person_of(request), chosen_client(request)
    kind = request.GET.get("kind", "")
    kind = kind if kind in Kind.values else ""
    items, total = inbox_of(user, client=client, kind=kind, now=clock.now())
    place = next((at for at, each in enumerate(items) if each.key == request.GET.get("item")), 0)
    chosen = items[place] if items else None
    context: dict[str, Any] = {
        "items": items,
        "total": total,
        "chosen": chosen,
        "before": items[place - 1] if place else None,
        "after": items[place + 1] if place + 1 < len(items) else None,
        "next_key": next((each.key for each in (*items[place + 1 :], *reversed(items[:place]))), ""),
        "kind": kind,
        "kinds": [("", _("All")), *Kind.choices],
        "address": request.GET.urlencode(),
        "one_brand": client is not None,
    }
    return render(request, "triage/inbox.html", context | _details(user, chosen))


def _details(user: User, chosen: Item | None) -> dict[str, Any]:
    if chosen is None:
        return {}
    if chosen.kind == Kind.RESPONSE:
        return {"response": Response.objects.visible_to(user).select_related("customer").get(pk=chosen.ref)}
    if chosen.kind == Kind.MENTION:
        mention = Mention.objects.visible_to(user).select_related("source", "client").get(pk=chosen.ref)
        return {"mention": mention, "reasons": reasons_of(mention)}
    ticket = Ticket.objects.visible_to(user).select_related("customer", "client").get(pk=chosen.ref)
    return {"ticket": ticket, "thread": thread_of(ticket), "others": others_of_customer(ticket)}


@require_POST
@workspace(Right.WORK_TICKETS)
def sort(request: HttpRequest) -> HttpResponse:
    """This view will sort one thing and open the next."""
    user = person_of(request)
    item = _item_or_404(user, request.POST.get("key", ""))
    check_right(user, Right.WORK_TICKETS, item.client_id)
    outcome = request.POST.get("outcome", "")
    until = tomorrow_morning(timezone.localtime(clock.now())) if outcome == Outcome.SNOOZED else None
    try:
        mark = sort_item(by=user, item=item, outcome=outcome, until=until)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        said = {
            Outcome.ACCEPTED: _("Yours. Its clock runs on until an answer."),
            Outcome.DUPLICATE: _("Known already: out of the inbox."),
            Outcome.DECLINED: _("Nothing to do: out of the inbox."),
            Outcome.SNOOZED: _("Back tomorrow at nine."),
        }[Outcome(outcome)]
        address = reverse("triage:undo", args=[mark.pk]) + "?" + urlencode({"back": request.POST.get("back", "")})
        messages.success(request, said, extra_tags=f"undo:{address}")
    return _back(request, item=request.POST.get("next", ""))


def _item_or_404(user: User, key: str) -> Ticket | Response | Mention:
    kind, _dash, public_id = key.partition("-")
    if kind == Kind.TICKET:
        return get_object_or_404(Ticket.objects.visible_to(user).select_related("client"), public_id=public_id)
    if kind == Kind.RESPONSE:
        rows = Response.objects.visible_to(user).select_related("client", "customer")
        return get_object_or_404(rows, public_id=public_id)
    if kind == Kind.MENTION:
        found = Mention.objects.visible_to(user).filter(removed_at=None).select_related("client", "source", "customer")
        return get_object_or_404(found, public_id=public_id)
    raise Http404("no such item")


@require_POST
@workspace(Right.WORK_TICKETS)
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """This view will put back what the person sorted some seconds ago."""
    user = person_of(request)
    mark = get_object_or_404(InboxMark.objects.visible_to(user).filter(made_by=user.pk), pk=pk)
    try:
        undo_sorting(by=user, mark=mark)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, _("Back in the inbox."))
    return _back(request)


def _back(request: HttpRequest, *, item: str = "") -> HttpResponse:
    """To the inbox as it was filtered; only its query comes from outside, never the place."""
    address = QueryDict(request.GET.get("back") or request.POST.get("back", ""), mutable=True)
    address.pop("item", None)
    if item:
        address["item"] = item
    query = address.urlencode()
    return HttpResponseRedirect(reverse("triage:inbox") + (f"?{query}" if query else ""))
