"""Answering a request. The order of locks is always document, run, request, deadline."""

import secrets
from typing import Any

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals import mails
from apps.approvals.errors import (
    AlreadyDecided,
    ApproverIsAuthor,
    CannotApprove,
    PageOutdated,
    RequestClosed,
    RequestVoid,
)
from apps.approvals.events import APPROVED, CHANGES_ASKED, YES_GIVEN
from apps.approvals.lifecycle import APPROVAL_REQUEST
from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision, Rule, RunSeat, RunStep
from apps.approvals.operations.asking import open_next_step
from apps.approvals.operations.ending import close_waiting, end_run
from apps.approvals.operations.naming import DEADLINE
from apps.approvals.queries.chains import may_sit
from apps.approvals.queries.comments import has_commented
from apps.approvals.queries.requests import title_of
from apps.approvals.queries.substitutes import substitute_for
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.errors import BadInput, NotAllowed
from apps.core.events import EventType, announce
from apps.core.models import Link
from apps.deadlines.operations import stop_deadline
from apps.documents.models import Document
from apps.documents.queries import authors_of, check_version
from apps.notifications.operations import give_notice

State, RunState, Kind = ApprovalRequest.State, ApprovalRun.State, Decision.Kind
COMMENT_LIMIT = 4_000


def decide(
    *,
    request: ApprovalRequest,
    kind: str,
    comment: str = "",
    nonce: str,
    seen_hash: str,
    by: Actor,
    link_id: int = 0,
    address: str | None = None,
) -> Decision:
    """This function will answer the request for good, and keep which words, when, and from which address.

    The last yes of a step opens the next one, the last yes of all approves the version; a wish for changes ends
    the run. The same button pressed again gets the decision made. Raises AlreadyDecided for any other second
    answer, RequestVoid after an edit, RequestClosed where no answer is needed any more, PageOutdated for a foreign
    nonce or other words, NotAllowed, CannotApprove or ApproverIsAuthor for another person, BadInput for a wish
    for changes without words here or at a passage, VersionTampered.
    """
    Document.objects.select_for_update().get(pk=request.document_id)
    run = ApprovalRun.objects.select_for_update(of=("self",)).get(steps__seats__request=request.pk)
    held = (
        ApprovalRequest.objects.select_for_update(of=("self",))
        .select_related("seat__step", "approver")
        .get(pk=request.pk)
    )
    decider = _decider(held, by=by, link_id=link_id)
    kind, comment = Kind(kind), comment.strip()
    made = Decision.objects.filter(request=held).first()
    if made is not None:
        if made.kind == kind and secrets.compare_digest(held.nonce.encode(), nonce.encode()):
            return made
        raise AlreadyDecided(made)
    _check_page(held, nonce=nonce, seen_hash=seen_hash)
    _check_comment(kind, comment, has_said=decider is not None and has_commented(decider, held))
    decision = _record(held, kind=kind, comment=comment, decider=decider, link_id=link_id, address=address)
    stop_deadline(by=by, client_id=held.client_id, kind=DEADLINE, subject_id=held.pk)
    if kind == Kind.APPROVE:
        _go_on(run, decision, by=by)
    else:
        end_run(run, there=RunState.CHANGES_ASKED)
        close_waiting(run, by=by)
        _announce(CHANGES_ASKED, decision, by=by)
    _tell(by, decision)
    return decision


def _record(
    held: ApprovalRequest, *, kind: str, comment: str, decider: User | None, link_id: int, address: str | None
) -> Decision:
    there = State.APPROVED if kind == Kind.APPROVE else State.CHANGES_ASKED
    APPROVAL_REQUEST.check(held.state, there)
    held.state, held.decided_at = there, clock.now()
    held.save(update_fields=["state", "decided_at"])
    stands_in = decider is not None and decider.pk != held.approver_id
    decision: Decision = Decision.objects.create(
        client_id=held.client_id,
        request=held,
        version_id=held.version_id,
        content_hash=held.version.content_hash,
        kind=kind,
        comment=comment,
        decided_by=decider,
        customer_id=held.customer_id,
        in_place_of_id=held.approver_id if stands_in else None,
        by_link_id=link_id,
        address=address,
        at=held.decided_at,
    )
    return decision


def _go_on(run: ApprovalRun, decision: Decision, *, by: Actor) -> None:
    """After a yes: is the step done, and was it the last one?"""
    step = decision.request.seat.step
    _announce(YES_GIVEN, decision, by=by, position=step.position)
    if not _is_done(step):
        return
    close_waiting(run, by=by)
    if not open_next_step(run, by=by):
        end_run(run, there=RunState.APPROVED)
        _announce(APPROVED, decision, by=by)


def _is_done(step: RunStep) -> bool:
    seats = RunSeat.objects.filter(client_id=step.client_id, step=step)
    yes = seats.filter(request__state=State.APPROVED).count()
    return yes == seats.count() if step.rule == Rule.ALL else yes > 0


def _announce(kind: EventType, decision: Decision, *, by: Actor, **more: Any) -> None:
    request = decision.request
    announce(
        kind,
        client_id=request.client_id,
        by=by,
        obj=request,
        batch=[request],
        document_id=request.document_id,
        version_id=request.version_id,
        decision_id=decision.pk,
        **more,
    )


def _decider(request: ApprovalRequest, *, by: Actor, link_id: int) -> User | None:
    """Who answers: the approver or who stands in, signed in or by a link of their own; None is the customer."""
    is_by_link = by.kind is ActorKind.LINK and by.id == link_id
    holder = _holder(request, link_id) if is_by_link else by.id if by.kind is ActorKind.USER else 0
    if is_by_link and request.customer_id is not None and holder == request.customer_id:
        return None
    decider = request.approver if holder == request.approver_id else substitute_for(request)
    if not holder or decider is None or decider.pk != holder:
        raise NotAllowed(_("Only the person who was asked can decide on this text."))
    if not may_sit(decider, client_id=request.client_id, side=request.seat.step.side):
        raise CannotApprove(decider.name)
    if decider.pk in {request.requested_by_id, request.version.created_by, *authors_of(request.document)}:
        raise ApproverIsAuthor(decider.name)
    return decider


def _holder(request: ApprovalRequest, link_id: int) -> int:
    """For whom the link was made; 0 for a link to something else."""
    rows = Link.objects.filter(pk=link_id, purpose=mails.purpose_of(request), subject_id=request.pk)
    return rows.values_list("holder_id", flat=True).first() or 0


def _check_page(request: ApprovalRequest, *, nonce: str, seen_hash: str) -> None:
    if request.state == State.VOID:
        raise RequestVoid
    if request.state == State.CLOSED:
        raise RequestClosed
    if seen_hash != request.version.content_hash or not secrets.compare_digest(request.nonce.encode(), nonce.encode()):
        raise PageOutdated
    check_version(request.version)


def _check_comment(kind: str, comment: str, *, has_said: bool) -> None:
    if kind == Kind.CHANGES and not comment and not has_said:
        raise BadInput(_("Say what should change: one sentence is enough."), field="comment")
    if len(comment) > COMMENT_LIMIT:
        message = _("Your comment has %(count)d characters. Keep it to %(limit)d.")
        raise BadInput(message % {"count": len(comment), "limit": COMMENT_LIMIT}, field="comment")
    if "\0" in comment:
        raise BadInput(_("The comment holds a character that cannot be stored. Type it again."), field="comment")


def _tell(by: Actor, decision: Decision) -> None:
    request = decision.request
    values = {"name": decision.decider_name, "number": request.version.number, "title": title_of(request.version)}
    if decision.kind == Kind.APPROVE:
        text = _("%(name)s approved version %(number)s of “%(title)s”") % values
    else:
        text = _("%(name)s asks for changes in version %(number)s of “%(title)s”") % values
    give_notice(
        client=request.client,
        user=request.requested_by,
        kind="approval_decided",
        ref=request.pk,
        text=" ".join(text.split()),
        path=f"/approvals/{request.public_id}/",
    )
    mails.mail_receipt(by=by, decision=decision)
