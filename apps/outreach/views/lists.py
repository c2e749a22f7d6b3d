"""Acts on several cases of the list at once, their undo, and the list as a file."""

import csv
from collections.abc import Callable
from io import StringIO
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from apps.accounts.models import User
from apps.clients.doors import chosen_client, person_of, workspace
from apps.clients.rights import Right, clients_with
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.feedback.reading.rejected import BOM, neutralised
from apps.outreach.filters import BoardFilter
from apps.outreach.models import OutreachCase
from apps.outreach.operations.lists import (
    Done,
    assign_cases,
    leave_customers_alone,
    rotate_cases,
    snooze_cases,
    undo_list_act,
    wake_cases,
)
from apps.outreach.queries import cases_as_table
from apps.outreach.workers import workers_of

Act = Callable[[HttpRequest, User, list[OutreachCase]], Done]
NOBODY = "0"


@require_POST
@workspace(Right.WORK_OUTREACH)
def act(request: HttpRequest) -> HttpResponse:
    """This view will assign, spread, put off, bring back or leave alone the chosen cases, and offer to take it back."""
    user = person_of(request)
    do = ACTS.get(request.POST.get("act", ""))
    if do is None:
        raise BadInput(
            _("Choose what to do with them: assign, spread, put off, bring back or leave alone."), field="act"
        )
    ids = request.POST.getlist("case")
    rows = OutreachCase.objects.visible_to(user).filter(public_id__in=ids)
    cases = list(rows.filter(client_id__in=clients_with(user, Right.WORK_OUTREACH)))
    try:
        done = do(request, user, cases)
    except DomainError as error:
        messages.error(request, str(error))
        return _back(request)
    undo = reverse("outreach:undo", args=[done.batch]) + "?" + urlencode({"back": request.POST.get("back", "")})
    messages.success(request, _words(done, request.POST["act"]), extra_tags=f"undo:{undo}" if done.changed else "")
    return _back(request)


@require_POST
@workspace(Right.WORK_OUTREACH)
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
    return HttpResponseRedirect(reverse("outreach:board") + (f"?{address}" if address else ""))


def _assign(request: HttpRequest, user: User, cases: list[OutreachCase]) -> Done:
    people = {str(person.pk): person for person in workers_of([case.client_id for case in cases])}
    chosen = request.POST.get("owner", "")
    if chosen != NOBODY and chosen not in people:
        raise BadInput(_("Choose who is to look after them."), field="owner")
    return assign_cases(by=user.actor, cases=cases, owner=people.get(chosen))


def _rotate(request: HttpRequest, user: User, cases: list[OutreachCase]) -> Done:
    return rotate_cases(by=user.actor, cases=cases)


def _snooze(request: HttpRequest, user: User, cases: list[OutreachCase]) -> Done:
    typed = request.POST.get("until", "")
    try:
        until = parse_datetime(typed)
    except ValueError:
        until = None
    if until is None:
        words = _("“%(value)s” is no day and time. Write it like 2026-11-26 09:00.") % {"value": typed[:40]}
        raise BadInput(words, field="until")
    until = until if timezone.is_aware(until) else timezone.make_aware(until)
    return snooze_cases(by=user.actor, cases=cases, until=until, reason=request.POST.get("reason", ""))


def _leave_alone(request: HttpRequest, user: User, cases: list[OutreachCase]) -> Done:
    return leave_customers_alone(by=user.actor, cases=cases, reason=request.POST.get("alone_reason", ""))


def _wake(request: HttpRequest, user: User, cases: list[OutreachCase]) -> Done:
    return wake_cases(by=user.actor, cases=cases)


ACTS: dict[str, Act] = {
    "assign": _assign,
    "rotate": _rotate,
    "snooze": _snooze,
    "wake": _wake,
    "alone": _leave_alone,
}


def _words(done: Done, name: str) -> str:
    numbers = {"count": done.changed}
    said = {
        "assign": ngettext("%(count)d customer given.", "%(count)d customers given.", done.changed) % numbers,
        "rotate": ngettext("%(count)d customer spread.", "%(count)d customers spread.", done.changed) % numbers,
        "snooze": ngettext("%(count)d customer put off.", "%(count)d customers put off.", done.changed) % numbers,
        "wake": ngettext("%(count)d customer is back.", "%(count)d customers are back.", done.changed) % numbers,
        "alone": ngettext(
            "%(count)d customer is not contacted any more.",
            "%(count)d customers are not contacted any more.",
            done.changed,
        )
        % numbers,
    }[name]
    if name not in {"wake", "alone"}:
        said += " " + _("The deadline runs on.")
    if done.left:
        left = ngettext("%(count)d stays as it was.", "%(count)d stay as they were.", done.left)
        said += " " + left % {"count": done.left}
    return said


@require_safe
@workspace(Right.SEE_WORK)
def export(request: HttpRequest) -> HttpResponse:
    """This view will give the list, as it is filtered and sorted, as a CSV that a spreadsheet opens safely."""
    wanted = BoardFilter.from_address(request.GET, user=person_of(request), client=chosen_client(request))
    stream = StringIO(newline="")
    stream.write(BOM)
    writer = csv.writer(stream)
    writer.writerow(
        [
            *(_("Customer"), _("Company"), _("E-mail"), _("Telephone"), _("Score"), _("Words"), _("Scored")),
            *(_("Due"), _("Stands at"), _("Contacted"), _("Late on import"), _("Put off until"), _("Owner")),
            _("Client"),
        ]
    )
    rows = cases_as_table(wanted, now=clock.now(), sort=request.GET.get("sort", "due"))
    for case in rows.iterator(chunk_size=2000):
        writer.writerow([neutralised(str(cell)) for cell in _cells(case)])
    answer = HttpResponse(stream.getvalue(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="outreach-{timezone.localdate():%Y-%m-%d}.csv"'
    return answer


def _cells(case: OutreachCase) -> list[object]:
    customer, response = case.customer, case.response
    moments = (case.contacted_at, case.snoozed_until)
    contacted, put_off = (moment.isoformat() if moment else "" for moment in moments)
    return [
        *(customer.name, customer.company, customer.email, customer.phone, response.score, response.comment),
        *(response.answered_at.isoformat(), case.due_at.isoformat(), case.get_state_display(), contacted),
        *(_("yes") if case.late_on_import else _("no"), put_off, case.owner.name if case.owner else ""),
        case.client.name,
    ]
