"""Statements and remedies, and the interlock between them: here, and once more in the database."""

from datetime import datetime

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.errors import BadInput, DomainError
from apps.core.events import announce
from apps.crises.events import (
    REMEDY_RECORDED,
    REMEDY_REVOKED,
    STATEMENT_APPROVED,
    STATEMENT_RELEASED,
    STATEMENT_WRITTEN,
)
from apps.crises.models import Incident, IncidentEntry, Remedy, Statement
from apps.crises.operations.timeline import checked, enter, hold
from apps.crises.operations.updates import lock_update, meet_update, promise_update
from apps.crises.own_words import STATEMENT
from apps.crises.wording import promises_remedy
from apps.promises.guard import guard_of
from apps.tickets.models import Team as Side
from apps.tickets.people import is_able

Kind = IncidentEntry.Kind
LONGEST_STATEMENT, LONGEST_REMEDY, LONGEST_REASON = 5000, 500, 300


class PromisesTooMuch(DomainError):
    """It promises what service has not recorded as done or dated."""

    code = "promises_too_much"


class RemedyIsPromised(DomainError):
    """A statement that was released promises it."""

    code = "remedy_is_promised"


class StatementIsOut(DomainError):
    """What was released stays as it is."""

    code = "statement_is_out"


def record_remedy(
    *, by: User, incident: Incident, text: str, due_at: datetime | None = None, is_done: bool = False
) -> Remedy:
    """This function will note what service does about it: by when, or that it is done. Raises BadInput for neither."""
    if not is_done and due_at is None:
        raise BadInput(_("Say by when it will be done, or that it is."), field="due_at")
    if not is_able(by, incident.client_id, Side.CX):
        raise BadInput(_("Only somebody of service records a remedy."), field="by")
    incident = hold(incident)
    now = clock.now()
    made: Remedy = Remedy.objects.create(
        client_id=incident.client_id,
        incident=incident,
        text=checked(text, LONGEST_REMEDY, "text"),
        due_at=due_at,
        done_at=now if is_done else None,
        recorded_by=by.pk,
        recorded_at=now,
    )
    enter(incident, Kind.REMEDY, made.text, by=by)
    announce(
        REMEDY_RECORDED, client_id=incident.client_id, by=by.actor, obj=made, incident_id=incident.pk, is_done=is_done
    )
    return made


def revoke_remedy(*, by: User, remedy: Remedy, because: str) -> Remedy:
    """This function will take a remedy back. Raises RemedyIsPromised where a released statement stands on it."""
    reason = checked(because, LONGEST_REASON, "because")
    incident = hold(Incident.objects.get(pk=remedy.incident_id))
    remedy = Remedy.objects.select_for_update().get(pk=remedy.pk)
    if remedy.revoked_at is not None:
        return remedy
    if remedy.statements.filter(released_at__isnull=False, promises=True, override_because="").exists():
        raise RemedyIsPromised(_("A statement that is out promises this. Do it, or say in public that you cannot."))
    remedy.revoked_at, remedy.revoked_by, remedy.revoked_because = clock.now(), by.pk, reason
    remedy.save(update_fields=["revoked_at", "revoked_by", "revoked_because"])
    words = {"text": remedy.text, "why": reason}
    enter(incident, Kind.REMEDY, _("Taken back: %(text)s. %(why)s") % words, by=by)
    announce(REMEDY_REVOKED, client_id=remedy.client_id, by=by.actor, obj=remedy, incident_id=remedy.incident_id)
    return remedy


def write_statement(
    *,
    by: User,
    incident: Incident,
    text: str,
    promises: bool = False,
    remedy: Remedy | None = None,
    statement: Statement | None = None,
) -> Statement:
    """This function will write a statement, or change one that is not out; a change voids its approval.

    It promises a remedy if its words do, or if its author says so. Raises BadInput, StatementIsOut.
    """
    text = checked(text, LONGEST_STATEMENT, "text")
    incident = hold(incident)
    if remedy is not None and remedy.incident_id != incident.pk:
        raise BadInput(_("Choose a remedy of this incident."), field="remedy")
    given = {"text": text, "promises": promises or promises_remedy(text), "remedy": remedy}
    if statement is None:
        number = incident.statements.count() + 1
        made: Statement = Statement.objects.create(
            client_id=incident.client_id,
            public_id=new_public_id(),
            incident=incident,
            number=number,
            written_by=by.pk,
            written_at=clock.now(),
            **given,
        )
        enter(incident, Kind.STATEMENT, _("Statement %(number)d is written") % {"number": number}, by=by)
    else:
        made = _lock(statement)
        if all(getattr(made, field) == value for field, value in given.items()):
            return made
        for field, value in given.items():
            setattr(made, field, value)
        made.written_by, made.written_at, made.approved_by, made.approved_at = by.pk, clock.now(), None, None
        made.save()
        enter(incident, Kind.STATEMENT, _("Statement %(number)d is changed") % {"number": made.number}, by=by)
    announce(
        STATEMENT_WRITTEN,
        client_id=incident.client_id,
        by=by.actor,
        obj=made,
        incident_id=incident.pk,
        promises=made.promises,
    )
    return made


def _lock(statement: Statement) -> Statement:
    held: Statement = Statement.objects.select_for_update(of=("self",)).select_related("remedy").get(pk=statement.pk)
    if held.released_at is not None:
        raise StatementIsOut(_("This statement is out: it stays as it is. Write another one."))
    return held


def approve_statement(*, by: User, statement: Statement) -> Statement:
    """This function will approve the words. Whoever wrote them last cannot. Raises BadInput, StatementIsOut."""
    incident = hold(Incident.objects.get(pk=statement.incident_id))
    statement = _lock(statement)
    if statement.written_by == by.pk:
        raise BadInput(_("You wrote it: somebody else approves it."), field="by")
    if statement.approved_at is None:
        statement.approved_by, statement.approved_at = by, clock.now()
        statement.save(update_fields=["approved_by", "approved_at"])
        enter(incident, Kind.STATEMENT, _("Statement %(number)d is approved") % {"number": statement.number}, by=by)
        announce(STATEMENT_APPROVED, client_id=incident.client_id, by=by.actor, obj=statement, incident_id=incident.pk)
    return statement


def _check_kept(statement: Statement) -> None:
    """What the brand promises and does not keep is not promised once more, least of all now."""
    made = guard_of(statement.client).made_in(statement.text, kind=STATEMENT, ref=statement.pk)
    for each in made:
        if each.stops and each.is_certain:
            told = {"passage": each.passage, "met": each.promise.met, "n": each.promise.n}
            message = _(
                "“%(passage)s” is a promise that is broken: %(met)d of %(n)d kept it. Reword, or keep it first."
            )
            raise PromisesTooMuch(message % told, field="text")


def release_statement(
    *,
    by: User,
    statement: Statement,
    because: str = "",
    with_cx: User | None = None,
    with_pr: User | None = None,
    next_update_at: datetime | None = None,
) -> Statement:
    """This function will release an approved statement. One that promises needs a remedy, dated or done, in force.

    With a reason and a named person of each side it goes out all the same, and that stands in the review.
    It meets the update that was promised, and may name the next one. Raises PromisesTooMuch, BadInput, StatementIsOut.
    """
    incident = Incident.objects.get(pk=statement.incident_id)
    lock_update(incident)
    incident, statement = hold(incident), _lock(statement)
    if statement.approved_at is None:
        raise BadInput(_("Somebody else must approve it first."), field="approved")
    if because.strip():
        _override(statement, checked(because, LONGEST_REASON, "because"), with_cx, with_pr)
    elif statement.promises:
        # Held to the end: whoever takes the remedy back waits, and then finds the statement out.
        held = Remedy.objects.select_for_update().filter(pk=statement.remedy_id or 0, revoked_at=None)
        if not held:
            message = _(
                "It promises something that service has not recorded as done or dated. Record the remedy, or reword."
            )
            raise PromisesTooMuch(message, field="remedy")
    if not because.strip():
        _check_kept(statement)
    statement.released_at, statement.released_by = clock.now(), by.pk
    statement.save()
    enter(incident, Kind.STATEMENT, _("Statement %(number)d is out") % {"number": statement.number}, by=by)
    meet_update(incident, by=by)
    if next_update_at is not None:
        promise_update(incident, next_update_at, by=by)
    announce(
        STATEMENT_RELEASED,
        client_id=statement.client_id,
        by=by.actor,
        obj=statement,
        incident_id=statement.incident_id,
        is_overridden=statement.is_overridden,
    )
    return statement


def _override(statement: Statement, because: str, with_cx: User | None, with_pr: User | None) -> None:
    for person, side, field in ((with_cx, Side.CX, "with_cx"), (with_pr, Side.PR, "with_pr")):
        if person is None or not is_able(person, statement.client_id, side):
            raise BadInput(_("Name one person of each side who answers for it."), field=field)
    if with_cx is not None and with_pr is not None and with_cx.pk == with_pr.pk:
        raise BadInput(_("Name two people: one of each side."), field="with_pr")
    statement.override_because = because
    statement.override_cx, statement.override_pr = with_cx.pk if with_cx else 0, with_pr.pk if with_pr else 0
