"""What a person does to a ticket with one press: each act is a line, refused in words where it cannot be."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.core.errors import BadInput, DomainError
from apps.tickets.filters import NUMBER
from apps.tickets.forms import NOBODY, HandOverForm
from apps.tickets.models import Handover, PressFlag, Team, Ticket
from apps.tickets.operations.merging import merge_ticket, take_out
from apps.tickets.operations.moves import close_ticket, reopen_ticket, solve_ticket, wait_for_customer
from apps.tickets.operations.sides import acknowledge_flag, answer_handover, flag_for_press, hand_over
from apps.tickets.operations.tickets import assign_ticket, change_ticket, claim_ticket, watch_ticket
from apps.tickets.people import workers_of
from apps.tickets.views.ticket import acts, page

Press = Callable[[HttpRequest, Ticket, User], str]


@acts
def act(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will do one act and say what it means; a refusal is said in the same place."""
    press = PRESSES.get(request.POST.get("act", ""))
    if press is None:
        raise BadInput(_("There is no such act. Reload the page."), field="act")
    try:
        said = press(request, found, user)
    except DomainError as error:
        messages.error(request, str(error))
    else:
        messages.success(request, said)
    return redirect("tickets:ticket", found.public_id)


@acts
def over(request: HttpRequest, found: Ticket, user: User) -> HttpResponse:
    """This view will hand the ticket over to the other team for an answer."""
    form = HandOverForm(request.POST, people=workers_of([found.client_id]))
    if form.is_valid():
        given = {name: form.cleaned_data[name] for name in ("to_team", "reason")}
        try:
            asked = hand_over(by=user, ticket=found, within=form.within, to_user=form.chosen, **given)
        except DomainError as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(
                request, _("%(team)s is asked and owes you an answer.") % {"team": asked.get_to_team_display()}
            )
            return redirect("tickets:ticket", found.public_id)
    return page(request, found, over_form=form)


def _claim(request: HttpRequest, found: Ticket, user: User) -> str:
    claim_ticket(by=user, ticket=found)
    return _("It is yours. The clock runs on until an answer.")


def _assign(request: HttpRequest, found: Ticket, user: User) -> str:
    team = Team.PR if request.POST.get("team") == Team.PR else Team.CX
    people = {str(each.pk): each for each in workers_of([found.client_id], team)}
    chosen = request.POST.get("owner", "")
    if chosen != NOBODY and chosen not in people:
        raise BadInput(_("Choose who is to look after it."), field="owner")
    assign_ticket(by=user.actor, ticket=found, owner=people.get(chosen), team=team)
    name = people[chosen].name if chosen in people else _("nobody")
    return _("Now with %(name)s. The clock runs on until an answer.") % {"name": name}


def _priority(request: HttpRequest, found: Ticket, user: User) -> str:
    changed = change_ticket(by=user.actor, ticket=found, priority=request.POST.get("priority", ""))
    return _("Now %(priority)s: what runs is due by that.") % {"priority": changed.get_priority_display().lower()}


def _wait(request: HttpRequest, found: Ticket, user: User) -> str:
    wait_for_customer(by=user.actor, ticket=found)
    return _("Waiting on the customer. The clock of the solution is held.")


def _solve(request: HttpRequest, found: Ticket, user: User) -> str:
    solve_ticket(by=user.actor, ticket=found, no_answer_because=request.POST.get("because", ""))
    return _("Solved. It closes by itself after three quiet days.")


def _close(request: HttpRequest, found: Ticket, user: User) -> str:
    close_ticket(by=user.actor, ticket=found)
    return _("Closed. The customer is asked how content they are, where they may be asked.")


def _reopen(request: HttpRequest, found: Ticket, user: User) -> str:
    reopen_ticket(by=user.actor, ticket=found, because=request.POST.get("because", ""))
    return _("Open again. What was used of its time counts.")


def _watch(request: HttpRequest, found: Ticket, user: User) -> str:
    watch_ticket(by=user, ticket=found, watches=True)
    return _("You are told when the customer writes.")


def _unwatch(request: HttpRequest, found: Ticket, user: User) -> str:
    watch_ticket(by=user, ticket=found, watches=False)
    return _("You are told no more.")


def _flag(request: HttpRequest, found: Ticket, user: User) -> str:
    flag_for_press(by=user.actor, ticket=found, reason=request.POST.get("reason", ""))
    return _("Both sides are told, and both have an owner.")


def _know(request: HttpRequest, found: Ticket, user: User) -> str:
    flag_id = request.POST.get("flag", "")
    if not flag_id.isdigit():
        raise Http404("no such flag")
    flag = get_object_or_404(PressFlag.objects.visible_to(user), pk=int(flag_id), ticket=found)
    acknowledge_flag(by=user, flag=flag, team=request.POST.get("team", ""))
    return _("Noted that your side knows.")


def _answer(request: HttpRequest, found: Ticket, user: User) -> str:
    rows = Handover.objects.visible_to(user).filter(ticket=found)
    asked = get_object_or_404(rows, public_id=request.POST.get("handover", ""))
    answer_handover(by=user, handover=asked, answer=request.POST.get("answer", ""))
    return _("Answered. Who asked is told.")


def _merge(request: HttpRequest, found: Ticket, user: User) -> str:
    typed = NUMBER.fullmatch(request.POST.get("into", "").strip())
    rows = Ticket.objects.visible_to(user).filter(client_id=found.client_id)
    into = rows.filter(number=int(typed[1])).first() if typed else None
    if into is None:
        raise BadInput(_("There is no ticket with this number at this client."), field="into")
    merge_ticket(by=user.actor, ticket=found, into=into)
    return _("Part of %(ticket)s now. What is answered there is answered here.") % {"ticket": into}


def _take_out(request: HttpRequest, found: Ticket, user: User) -> str:
    take_out(by=user.actor, ticket=found)
    return _("One of its own again.")


PRESSES: dict[str, Press] = {
    "claim": _claim,
    "assign": _assign,
    "priority": _priority,
    "wait": _wait,
    "solve": _solve,
    "close": _close,
    "reopen": _reopen,
    "watch": _watch,
    "unwatch": _unwatch,
    "flag": _flag,
    "know": _know,
    "answer": _answer,
    "merge": _merge,
    "take_out": _take_out,
}
