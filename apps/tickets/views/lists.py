"""The list of tickets, acts on several at once, and a new ticket by hand."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.models import Client
from apps.clients.people import Person
from apps.clients.rights import Right, check_right, clients_with
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.tickets.filters import FIGURES_OVER, VIEWS, TicketFilter
from apps.tickets.forms import NOBODY, NewTicketForm
from apps.tickets.models import Channel, Priority, Ticket
from apps.tickets.operations.lists import Done, assign_tickets, snooze_tickets, undo_list_act, wake_tickets
from apps.tickets.operations.tickets import NewTicket, open_ticket
from apps.tickets.people import workers_of
from apps.tickets.queries import answer_times, contentment, in_order_of_urgency, kept_promises

ROWS = 50
Act = Callable[[HttpRequest, User, list[Ticket]], Done]


@require_safe
@workspace(Right.SEE_WORK)
def tickets(request: HttpRequest) -> HttpResponse:
    """This view will list tickets, what is due first at the top, and say how well promises are kept."""
    user, client, now = person_of(request), chosen_client(request), clock.now()
    wanted = TicketFilter.from_address(request.GET, user=user, client=client)
    rows = in_order_of_urgency(wanted.tickets(now))
    if wanted.view == "done":
        rows = rows.order_by("-solved_at", "-pk")
    since = now - FIGURES_OVER
    brands = [client.pk] if client else clients_with(user, Right.SEE_WORK)
    context: dict[str, Any] = {
        "now": now,
        "wanted": wanted,
        "page": Paginator(rows, ROWS).get_page(request.GET.get("page")),
        "views": [(view, label, wanted.in_view(view, now).count()) for view, label in VIEWS],
        "kept": kept_promises(user, client=client, since=since, now=now),
        "times": answer_times(user, client=client, since=since, now=now),
        "content": contentment(user, client=client, since=since, now=now),
        "people": workers_of(brands),
        "owners": [("", _("anybody")), ("me", _("me")), ("none", _("nobody")), *_names(brands)],
        "priorities": [("", _("any")), *Priority.choices],
        "channels": [("", _("any")), *Channel.choices],
        "may_act": bool(clients_with(user, Right.WORK_TICKETS)),
        "one_brand": client is not None,
        "address": request.GET.urlencode(),
        "tomorrow": f"{timezone.localtime(now) + timedelta(days=1):%Y-%m-%dT09:00}",
        "is_empty": wanted.is_plain and not Ticket.objects.visible_to(user).exists(),
    }
    return render(request, "tickets/list.html", context)


def _names(brands: list[int]) -> list[tuple[str, str]]:
    return [(str(person.pk), person.name) for person in workers_of(brands)]


@require_http_methods(["GET", "HEAD", "POST"])
@workspace(Right.WORK_TICKETS)
def new(request: HttpRequest) -> HttpResponse:
    """This view will take in what a customer said where no tool brings it in."""
    user = person_of(request)
    allowed = clients_with(user, Right.WORK_TICKETS)
    brands = Client.objects.visible_to(user).filter(pk__in=allowed, archived_at=None).order_by("name")
    chosen = chosen_client(request) if request.method != "POST" else None
    form = NewTicketForm(request.POST or None, brands=brands, initial={"client": chosen.slug if chosen else None})
    if request.method == "POST" and form.is_valid():
        try:
            made = _open(user, form.cleaned_data)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            said = _("%(ticket)s is open. Its clocks run from when the customer said it.") % {"ticket": made}
            messages.success(request, said)
            return redirect("tickets:ticket", made.public_id)
    crumbs = [{"label": _("Tickets"), "url": reverse("tickets:list")}]
    context = {"form": form, "breadcrumbs": crumbs}
    return render(request, "tickets/new.html", context, status=422 if form.errors else 200)


def _open(user: User, given: dict[str, Any]) -> Ticket:
    check_right(user, Right.WORK_TICKETS, given["client"].pk)
    person = Person(name=given["name"], email=given["email"], phone=given["phone"])
    told = {name: given[name] for name in ("text", "subject", "channel", "priority", "said_at")}
    return open_ticket(by=user.actor, client=given["client"], new=NewTicket(person=person, **told))


@require_POST
@workspace(Right.WORK_TICKETS)
def act(request: HttpRequest) -> HttpResponse:
    """This view will give, put off or bring back the chosen tickets, and offer to take it back."""
    user = person_of(request)
    do = ACTS.get(request.POST.get("act", ""))
    if do is None:
        raise BadInput(_("Choose what to do with them: give, put off or bring back."), field="act")
    rows = Ticket.objects.visible_to(user).filter(public_id__in=request.POST.getlist("ticket"))
    chosen = list(rows.filter(client_id__in=clients_with(user, Right.WORK_TICKETS)))
    try:
        done = do(request, user, chosen)
    except DomainError as error:
        messages.error(request, str(error))
        return _back(request)
    undo_at = reverse("tickets:undo", args=[done.batch]) + "?" + urlencode({"back": request.POST.get("back", "")})
    messages.success(request, _words(done, request.POST["act"]), extra_tags=f"undo:{undo_at}" if done.changed else "")
    return _back(request)


@require_POST
@workspace(Right.WORK_TICKETS)
def undo(request: HttpRequest, batch: str) -> HttpResponse:
    """This view will take back what the person did to the list some seconds ago."""
    done = undo_list_act(by=person_of(request).actor, batch=batch)
    said = ngettext("Taken back for %(count)d.", "Taken back for %(count)d.", done.changed) % {"count": done.changed}
    if done.left:
        said += " " + _("%(count)d were changed by somebody meanwhile and stay so.") % {"count": done.left}
    messages.success(request, said)
    return _back(request)


def _back(request: HttpRequest) -> HttpResponse:
    """To the list as it was filtered: only its query comes from outside, never the place."""
    address = request.GET.get("back") or request.POST.get("back", "")
    return HttpResponseRedirect(reverse("tickets:list") + (f"?{address}" if address else ""))


def _assign(request: HttpRequest, user: User, chosen: list[Ticket]) -> Done:
    people = {str(person.pk): person for person in workers_of({each.client_id for each in chosen})}
    owner = request.POST.get("owner", "")
    if owner != NOBODY and owner not in people:
        raise BadInput(_("Choose who is to look after them."), field="owner")
    return assign_tickets(by=user.actor, tickets=chosen, owner=people.get(owner))


def _claim(request: HttpRequest, user: User, chosen: list[Ticket]) -> Done:
    return assign_tickets(by=user.actor, tickets=chosen, owner=user)


def moment_typed(typed: str) -> Any:
    """This function will read a day and time as a person of the brand types it. Raises BadInput."""
    try:
        until = parse_datetime(typed)
    except ValueError:
        until = None
    if until is None:
        words = _("“%(value)s” is no day and time. Write it like 2026-11-26 09:00.") % {"value": typed[:40]}
        raise BadInput(words, field="until")
    return until if timezone.is_aware(until) else timezone.make_aware(until)


def _snooze(request: HttpRequest, user: User, chosen: list[Ticket]) -> Done:
    until = moment_typed(request.POST.get("until", ""))
    return snooze_tickets(by=user.actor, tickets=chosen, until=until, reason=request.POST.get("reason", ""))


def _wake(request: HttpRequest, user: User, chosen: list[Ticket]) -> Done:
    return wake_tickets(by=user.actor, tickets=chosen)


ACTS: dict[str, Act] = {"assign": _assign, "claim": _claim, "snooze": _snooze, "wake": _wake}


def _words(done: Done, name: str) -> str:
    numbers = {"count": done.changed}
    said = {
        "assign": ngettext("%(count)d ticket given.", "%(count)d tickets given.", done.changed) % numbers,
        "claim": ngettext("%(count)d ticket is yours.", "%(count)d tickets are yours.", done.changed) % numbers,
        "snooze": ngettext("%(count)d ticket put off.", "%(count)d tickets put off.", done.changed) % numbers,
        "wake": ngettext("%(count)d ticket is back.", "%(count)d tickets are back.", done.changed) % numbers,
    }[name]
    if name != "wake":
        said += " " + _("The clocks run on.")
    if done.left:
        said += " " + ngettext("%(count)d stays as it was.", "%(count)d stay as they were.", done.left) % {
            "count": done.left
        }
    return said
