"""The page of one ticket: its thread, its clocks, who is concerned, and answering."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right, rights_of
from apps.core import clock
from apps.core.errors import DomainError
from apps.tickets.forms import HandOverForm, HeardForm, LoggedReplyForm, MailReplyForm, NoteForm
from apps.tickets.lifecycle import TICKET, UNSOLVED
from apps.tickets.models import Priority, Team, Ticket, TicketMessage
from apps.tickets.operations.lists import UNDO_SECONDS
from apps.tickets.operations.messages import log_reply, recall_reply, receive_message, send_reply
from apps.tickets.operations.presence import note_presence
from apps.tickets.operations.saying import add_note
from apps.tickets.people import is_able, workers_of
from apps.tickets.queries import clocks_of, is_owed_answer, others_of_customer, thread_of, usable_canned
from apps.tickets.wording import canned_hash_of, filled_in

State = Ticket.State
Act = Callable[[HttpRequest, Ticket, User], HttpResponse]


def ticket_or_404(request: HttpRequest, public_id: str) -> Ticket:
    """This function will return the ticket, if the person may see its brand."""
    rows = Ticket.objects.visible_to(person_of(request))
    related = ("client", "customer", "owner", "pr_owner", "merged_into")
    found: Ticket = get_object_or_404(rows.select_related(*related), public_id=public_id)
    return found


@require_safe
@workspace(Right.SEE_WORK)
def ticket(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will show the ticket, and note who looks at it."""
    found, user = ticket_or_404(request, public_id), person_of(request)
    others = note_presence(by=user, ticket=found) if request.method == "GET" else []
    return page(request, found, others=others)


def acts(act: Act) -> Callable[..., HttpResponse]:
    """This function will find the ticket of a POST and check the right before the act is done."""

    @require_POST
    @workspace(Right.WORK_TICKETS)
    @wraps(act)
    def view(request: HttpRequest, public_id: str) -> HttpResponse:
        found, user = ticket_or_404(request, public_id), person_of(request)
        check_right(user, Right.WORK_TICKETS, found.client_id)
        return act(request, found, user)

    return view


@acts
def here(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will note that the person still looks at the ticket, and say who else does."""
    context = {"others": note_presence(by=user, ticket=found), "ticket": found}
    return render(request, "tickets/_others.html", context)


@acts
def reply(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will send an answer as a mail, some seconds from now."""
    form = MailReplyForm(request.POST)
    made: list[TicketMessage] = []

    def send() -> None:
        given, canned = form.cleaned_data, usable_canned(found.client_id)
        used = canned_hash_of(given["text"], canned, found, sender=user.name)
        wait = timedelta(seconds=UNDO_SECONDS)
        made.append(send_reply(by=user.actor, ticket=found, canned_hash=used, hold=wait, **given)[0])

    if form.is_valid() and tried(form, send):
        back = reverse("tickets:recall", args=[found.public_id]) + "?" + urlencode({"message": made[0].public_id})
        said = _("The answer leaves in %(seconds)d seconds. The clock stops once it is sent.")
        messages.info(request, said % {"seconds": UNDO_SECONDS}, extra_tags=f"undo:{back}")
        return redirect("tickets:ticket", found.public_id)
    return page(request, found, mail_form=form)


@acts
def recall(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will take back an answer that has not left yet, and give its words back to be edited."""
    rows = TicketMessage.objects.visible_to(user).filter(ticket=found)
    message = get_object_or_404(rows, public_id=request.GET.get("message", ""))
    recall_reply(by=user.actor, message=message)
    messages.success(request, _("The answer was taken back. Nothing was sent."))
    return page(request, found, mail_form=MailReplyForm(initial={"text": message.text, "then": message.then}))


@acts
def log(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will note an answer that was given somewhere else."""
    form = LoggedReplyForm(request.POST)
    if form.is_valid() and tried(form, lambda: log_reply(by=user.actor, ticket=found, **form.cleaned_data)):
        messages.success(request, _("Answer noted. The clock of answers has stopped."))
        return redirect("tickets:ticket", found.public_id)
    return page(request, found, logged_form=form)


@acts
def heard(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will note what the customer said since."""
    form = HeardForm(request.POST)
    if form.is_valid() and tried(form, lambda: receive_message(by=user.actor, ticket=found, **form.cleaned_data)):
        messages.success(request, _("Noted. The customer is owed an answer."))
        return redirect("tickets:ticket", found.public_id)
    return page(request, found, heard_form=form)


@acts
def note(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will add a note among colleagues."""
    form = NoteForm(request.POST)
    if form.is_valid() and tried(form, lambda: add_note(by=user.actor, ticket=found, **form.cleaned_data)):
        messages.success(request, _("Noted for your colleagues."))
        return redirect("tickets:ticket", found.public_id)
    return page(request, found, note_form=form)


def tried(form: Form, act: Callable[[], Any]) -> bool:
    """This function will do the act and tell if it was done; the rule that refused it speaks at its field."""
    try:
        act()
    except DomainError as error:
        form.add_error(error.field if error.field in form.fields else None, str(error))
        return False
    return True


def page(request: HttpRequest, found: Ticket, *, others: list[User] | None = None, **forms: Form) -> HttpResponse:
    """This function will draw the ticket's page, with the forms as they were sent where a rule refused them."""
    user, now = person_of(request), clock.now()
    main = found.merged_into or found
    may_work = Right.WORK_TICKETS in rights_of(user, found.client_id)
    canned = usable_canned(found.client_id) if may_work else []
    clocks = clocks_of(found, now=now)
    context: dict[str, Any] = {
        "now": now,
        "ticket": found,
        "main": main,
        "others": others or [],
        "thread": thread_of(found),
        "clocks": clocks,
        "headline": next((each for each in clocks if each.deadline), None),
        "owes_answer": is_owed_answer(main),
        "may_work": may_work and found.merged_into is None,
        "can_write": bool(found.customer and found.customer.email),
        "people": workers_of([found.client_id]),
        "press": workers_of([found.client_id], Team.PR),
        "priorities": Priority.choices,
        "flags": list(found.flags.order_by("-raised_at")),
        "handovers": list(found.handovers.select_related("to_user", "given_by", "answered_by").order_by("-given_at")),
        "teams": [team for team in Team if is_able(user, found.client_id, team)],
        "canned": canned,
        "others_of_customer": others_of_customer(found),
        "absorbed": list(found.absorbed.order_by("number")),
        "is_watched": found.watchers.filter(user=user).exists(),
        "is_mine": found.owner_id == user.pk,
        "may": {state: TICKET.allows(found.state, state) for state in ("waiting", "solved", "closed", "reopened")},
        "is_open": found.state in UNSOLVED,
        "satisfaction": getattr(found, "satisfaction", None),
        "mail_form": MailReplyForm(initial={"text": _begun_with(request, found, user), "then": "waiting"}),
        "logged_form": LoggedReplyForm(),
        "heard_form": HeardForm(),
        "note_form": NoteForm(),
        "over_form": HandOverForm(people=workers_of([found.client_id])),
        "breadcrumbs": [{"label": _("Tickets"), "url": reverse("tickets:list")}],
    }
    status = 422 if any(form.errors for form in forms.values()) else 200
    return render(request, "tickets/ticket.html", context | forms, status=status)


def _begun_with(request: HttpRequest, found: Ticket, user: User) -> str:
    """The approved words that were chosen in the address."""
    chosen = request.GET.get("canned", "")
    for version in usable_canned(found.client_id) if chosen else ():
        if version.reply.public_id == chosen:
            return filled_in(version, found, sender=user.name)
    return ""
