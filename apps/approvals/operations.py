"""Asking for approval, deciding, voiding. The order of locks is always document, then request."""

import secrets
from datetime import datetime

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals import mails
from apps.approvals.errors import (
    AlreadyAsked,
    AlreadyDecided,
    ApproverIsAuthor,
    CannotApprove,
    PageOutdated,
    RequestVoid,
    VersionStale,
)
from apps.approvals.events import APPROVAL_REQUESTED, APPROVAL_VOIDED, APPROVED, CHANGES_ASKED
from apps.approvals.lifecycle import APPROVAL_REQUEST, VOIDABLE
from apps.approvals.models import ApprovalRequest, Decision
from apps.approvals.queries import title_of
from apps.clients.operations import new_public_id
from apps.clients.rights import Right, rights_of
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.errors import BadInput, NotAllowed
from apps.core.events import announce
from apps.core.models import Link
from apps.deadlines.operations import Owed, cancel_deadline, open_deadlines, stop_deadline
from apps.documents.models import Document, Version
from apps.documents.queries import authors_of, check_version, latest_version
from apps.notifications.operations import give_notice

State, Kind = ApprovalRequest.State, Decision.Kind
DEADLINE = "approvals.decision"
COMMENT_LIMIT = 4_000


def request_approval(*, by: User, version: Version, approver: User, due_at: datetime) -> tuple[ApprovalRequest, str]:
    """This function will ask the approver about the version by mail, and return the request and its link's token.

    Raises VersionStale, VersionTampered, ApproverIsAuthor, CannotApprove, AlreadyAsked, or BadInput for a
    moment that is past.
    """
    document = Document.objects.select_for_update().get(pk=version.document_id)
    _check_version_to_send(document, version)
    _check_approver(by=by, document=document, version=version, approver=approver)
    now = clock.now()
    if due_at <= now:
        raise BadInput(_("The answer cannot be due in the past. Choose a later day."), field="due_at")
    waiting = ApprovalRequest.objects.filter(document=document, state=State.WAITING).select_related("approver").first()
    if waiting is not None:
        raise AlreadyAsked(waiting.approver.name)
    request = ApprovalRequest.objects.create(
        client_id=version.client_id,
        public_id=new_public_id(),
        document=document,
        version=version,
        approver=approver,
        requested_by=by,
        nonce=secrets.token_urlsafe(32),
        due_at=due_at,
        created_at=now,
    )
    token = mails.new_link(request)
    owed = [Owed(subject_id=request.pk, starts_at=now, due_at=due_at)]
    open_deadlines(by=by.actor, client_id=request.client_id, kind=DEADLINE, owed=owed)
    announce(
        APPROVAL_REQUESTED,
        client_id=request.client_id,
        by=by.actor,
        obj=request,
        batch=[request],
        document_id=document.pk,
        version_id=version.pk,
        approver_id=approver.pk,
    )
    mails.mail_question(by=by.actor, request=request, token=token)
    return request, token


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

    The same button pressed again gets the decision made. Raises AlreadyDecided for any other second answer,
    RequestVoid after an edit, PageOutdated for a foreign nonce or other words, NotAllowed or CannotApprove
    for another person, BadInput for a wish for changes without words, VersionTampered.
    """
    Document.objects.select_for_update().get(pk=request.document_id)
    held = ApprovalRequest.objects.select_for_update().get(pk=request.pk)
    _check_person(held, by=by, link_id=link_id)
    kind, comment = Kind(kind), comment.strip()
    made = Decision.objects.filter(request=held).first()
    if made is not None:
        if made.kind == kind and secrets.compare_digest(held.nonce.encode(), nonce.encode()):
            return made
        raise AlreadyDecided(made)
    _check_page(held, nonce=nonce, seen_hash=seen_hash)
    _check_comment(kind, comment)
    there = State.APPROVED if kind == Kind.APPROVE else State.CHANGES_ASKED
    APPROVAL_REQUEST.check(held.state, there)
    held.state, held.decided_at = there, clock.now()
    held.save(update_fields=["state", "decided_at"])
    decision: Decision = Decision.objects.create(
        client_id=held.client_id,
        request=held,
        version_id=held.version_id,
        content_hash=held.version.content_hash,
        kind=kind,
        comment=comment,
        decided_by_id=held.approver_id,
        by_link_id=link_id,
        address=address,
        at=held.decided_at,
    )
    stop_deadline(by=by, client_id=held.client_id, kind=DEADLINE, subject_id=held.pk)
    announce(
        APPROVED if kind == Kind.APPROVE else CHANGES_ASKED,
        client_id=held.client_id,
        by=by,
        obj=held,
        batch=[held],
        document_id=held.document_id,
        version_id=held.version_id,
        decision_id=decision.pk,
    )
    _tell(by, decision)
    return decision


def void_requests(*, by: Actor, document_id: int, except_version: int = 0) -> list[ApprovalRequest]:
    """This function will void what was asked and what was approved about older words of the document."""
    rows: QuerySet[ApprovalRequest] = ApprovalRequest.objects.select_for_update().filter(
        document_id=document_id, state__in=VOIDABLE
    )
    voided = list(rows.exclude(version_id=except_version).order_by("id"))
    for request in voided:
        was, request.state = request.state, State.VOID
        APPROVAL_REQUEST.check(was, State.VOID)
        request.save(update_fields=["state"])
        cancel_deadline(by=by, client_id=request.client_id, kind=DEADLINE, subject_id=request.pk)
        announce(
            APPROVAL_VOIDED,
            client_id=request.client_id,
            by=by,
            obj=request,
            batch=[request],
            document_id=document_id,
            version_id=request.version_id,
            was=str(was),
        )
    return voided


def _check_version_to_send(document: Document, version: Version) -> None:
    latest = latest_version(document)
    if latest is None or latest.pk != version.pk:
        raise VersionStale
    check_version(version)


def _check_approver(*, by: User, document: Document, version: Version, approver: User) -> None:
    if approver.pk in {by.pk, version.created_by, *authors_of(document)}:
        raise ApproverIsAuthor(approver.name)
    if Right.APPROVE not in rights_of(approver, version.client_id):
        raise CannotApprove(approver.name)


def _check_person(request: ApprovalRequest, *, by: Actor, link_id: int) -> None:
    """The request's approver, signed in or by a link that was made for them and for this request."""
    if by.kind is ActorKind.LINK and by.id == link_id:
        mine = Link.objects.filter(
            pk=link_id, purpose=mails.PURPOSE, subject_id=request.pk, holder_id=request.approver_id
        ).exists()
    else:
        mine = by == Actor.user(request.approver_id)
    if not mine:
        raise NotAllowed(_("Only the person who was asked can decide on this text."))
    if Right.APPROVE not in rights_of(request.approver, request.client_id):
        raise CannotApprove(request.approver.name)


def _check_page(request: ApprovalRequest, *, nonce: str, seen_hash: str) -> None:
    if request.state == State.VOID:
        raise RequestVoid
    if seen_hash != request.version.content_hash or not secrets.compare_digest(request.nonce.encode(), nonce.encode()):
        raise PageOutdated
    check_version(request.version)


def _check_comment(kind: str, comment: str) -> None:
    if kind == Kind.CHANGES and not comment:
        raise BadInput(_("Say what should change: one sentence is enough."), field="comment")
    if len(comment) > COMMENT_LIMIT:
        message = _("Your comment has %(count)d characters. Keep it to %(limit)d.")
        raise BadInput(message % {"count": len(comment), "limit": COMMENT_LIMIT}, field="comment")
    if "\0" in comment:
        raise BadInput(_("The comment holds a character that cannot be stored. Type it again."), field="comment")


def _tell(by: Actor, decision: Decision) -> None:
    request = decision.request
    values = {"name": request.approver.name, "number": request.version.number, "title": title_of(request.version)}
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
