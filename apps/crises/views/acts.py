"""What is done in the room: one address, one word for each act."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from apps.accounts.models import User
from apps.clients.doors import person_of, workspace
from apps.clients.rights import Right, check_right
from apps.core.errors import BadInput, DomainError
from apps.crises.models import Fact, Incident, Remedy, Stakeholder, Statement, Telling
from apps.crises.operations import drafting, facts, incidents, statements, telling, timeline, updates

Act = Callable[[User, Incident, dict[str, str]], object]


@require_POST
@workspace(Right.WORK_TICKETS)
def act(request: HttpRequest, public_id: str) -> HttpResponse:
    """This view will do one thing in the room, and say what stands against it."""
    user = person_of(request)
    incident = get_object_or_404(Incident.objects.visible_to(user).select_related("client"), public_id=public_id)
    right, do = ACTS.get(request.POST.get("act", ""), (None, None))
    if do is None or right is None:
        raise BadInput(_("There is no such act."), field="act")
    check_right(user, right, incident.client_id)
    try:
        # Moments are typed as the brand's clock shows them. Refused half-way, an act leaves nothing.
        with timezone.override(incident.client.zone), transaction.atomic():
            do(user, incident, {name: str(value) for name, value in request.POST.items()})
    except DomainError as error:
        messages.error(request, str(error))
    return redirect("crises:room", incident.public_id)


def _moment(typed: str) -> datetime | None:
    try:
        found = parse_datetime(typed)
    except ValueError:
        found = None
    if found is None and typed:
        raise BadInput(_("Enter a day and a time, as 2026-11-24 09:30."), field="due_at")
    return timezone.make_aware(found) if found is not None and found.tzinfo is None else found


def _number(typed: str) -> int:
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 19 else 0  # noqa: PLR2004 - bigint


def _one(model: Any, incident: Incident, typed: str) -> Any:
    return get_object_or_404(model.objects.in_scope(), incident=incident, pk=_number(typed))


def _person(typed: str) -> User | None:
    return User.objects.filter(pk=_number(typed), is_active=True).first()


def _write(user: User, incident: Incident, given: dict[str, str]) -> object:
    statement = _one(Statement, incident, given["statement"]) if given.get("statement") else None
    remedy = _one(Remedy, incident, given["remedy"]) if given.get("remedy") else None
    return statements.write_statement(
        by=user,
        incident=incident,
        text=given.get("text", ""),
        promises=given.get("promises") == "yes",
        remedy=remedy,
        statement=statement,
    )


def _release(user: User, incident: Incident, given: dict[str, str]) -> object:
    return statements.release_statement(
        by=user,
        statement=_one(Statement, incident, given.get("statement", "")),
        because=given.get("because", ""),
        with_cx=_person(given.get("with_cx", "")),
        with_pr=_person(given.get("with_pr", "")),
        next_update_at=_moment(given.get("next_at", "")),
    )


def _settle(user: User, incident: Incident, given: dict[str, str]) -> object:
    rows = Telling.objects.in_scope().filter(statement__incident=incident)
    found = get_object_or_404(rows, pk=_number(given.get("telling", "")))
    return telling.settle_telling(by=user, telling=found, was_sent=given.get("answer") == "sent")


def _next_update(user: User, incident: Incident, given: dict[str, str]) -> object:
    at = _moment(given.get("at", ""))
    if at is None:
        raise BadInput(_("Say when the next update comes."), field="next_update_at")
    return updates.set_next_update(by=user, incident=incident, at=at)


WORK, OUT, LEAD = Right.WORK_TICKETS, Right.PUBLISH, Right.CLOSE_LOOPS
ACTS: dict[str, tuple[Right, Act]] = {
    "note": (WORK, lambda user, one, given: timeline.add_note(by=user, incident=one, text=given.get("text", ""))),
    "step": (
        WORK,
        lambda user, one, given: incidents.do_step(by=user, incident=one, place=_number(given.get("place", ""))),
    ),
    "severity": (
        WORK,
        lambda user, one, given: incidents.change_severity(
            by=user, incident=one, severity=given.get("severity", ""), because=given.get("because", "")
        ),
    ),
    "fact": (WORK, lambda user, one, given: facts.state_fact(by=user, incident=one, text=given.get("text", ""))),
    "judge": (
        WORK,
        lambda user, one, given: facts.judge_fact(
            by=user, fact=_one(Fact, one, given.get("fact", "")), standing=given.get("standing", "")
        ),
    ),
    "remedy": (
        LEAD,
        lambda user, one, given: statements.record_remedy(
            by=user,
            incident=one,
            text=given.get("text", ""),
            due_at=_moment(given.get("due_at", "")),
            is_done=given.get("done") == "yes",
        ),
    ),
    "revoke": (
        LEAD,
        lambda user, one, given: statements.revoke_remedy(
            by=user, remedy=_one(Remedy, one, given.get("remedy", "")), because=given.get("because", "")
        ),
    ),
    "draft": (WORK, lambda user, one, _given: drafting.draft_statement(by=user, incident=one)),
    "write": (WORK, _write),
    "approve": (
        WORK,
        lambda user, one, given: statements.approve_statement(
            by=user, statement=_one(Statement, one, given.get("statement", ""))
        ),
    ),
    "release": (OUT, _release),
    "person": (
        WORK,
        lambda user, one, given: telling.add_stakeholder(
            by=user,
            incident=one,
            name=given.get("name", ""),
            email=given.get("email", ""),
            group=given.get("group", ""),
        ),
    ),
    "no_person": (
        WORK,
        lambda user, one, given: telling.remove_stakeholder(
            by=user, stakeholder=_one(Stakeholder, one, given.get("person", ""))
        ),
    ),
    "send": (
        OUT,
        lambda user, one, given: telling.send_statement(
            by=user, statement=_one(Statement, one, given.get("statement", ""))
        ),
    ),
    "settle": (OUT, _settle),
    "next_update": (WORK, _next_update),
    "review": (WORK, lambda user, one, _given: incidents.begin_review(by=user, incident=one)),
    "again": (
        WORK,
        lambda user, one, given: incidents.flare_up(by=user, incident=one, because=given.get("because", "")),
    ),
    "close": (
        WORK,
        lambda user, one, given: incidents.close_incident(
            by=user, incident=one, lesson=given.get("lesson", ""), text=given.get("lesson_text", "")
        ),
    ),
}
