"""How a run ends before its last yes: somebody asks for changes, the author recalls it, the text goes on."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals.errors import RunOver
from apps.approvals.events import APPROVAL_VOIDED, RUN_RECALLED
from apps.approvals.lifecycle import APPROVAL_REQUEST, APPROVAL_RUN, RUN_VOIDABLE, VOIDABLE
from apps.approvals.mails import mail_recall
from apps.approvals.models import ApprovalRequest, ApprovalRun
from apps.approvals.operations.naming import DEADLINE
from apps.approvals.queries.runs import may_recall
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import NotAllowed
from apps.core.events import announce
from apps.deadlines.operations import cancel_deadline
from apps.documents.models import Document

State, RunState = ApprovalRequest.State, ApprovalRun.State


def recall_run(*, by: User, run: ApprovalRun) -> ApprovalRun:
    """This function will take the question back before it is answered, and tell who was asked that nothing waits.

    For who sent the text, and for who manages the client. Raises NotAllowed, or RunOver once the run has ended.
    """
    Document.objects.select_for_update().get(pk=run.document_id)
    held = ApprovalRun.objects.select_for_update().get(pk=run.pk)
    if not may_recall(by, held):
        raise NotAllowed(_("Only who sent the text, or the account lead, can take it back."))
    if held.state != RunState.RUNNING:
        raise RunOver(str(RunState(held.state).label))
    end_run(held, there=RunState.RECALLED)
    for request in close_waiting(held, by=by.actor):
        mail_recall(by=by.actor, request=request)
    announce(
        RUN_RECALLED,
        client_id=held.client_id,
        by=by.actor,
        obj=held,
        batch=[held],
        document_id=held.document_id,
        version_id=held.version_id,
    )
    return held


def void_requests(*, by: Actor, document_id: int, except_version: int = 0) -> list[ApprovalRequest]:
    """This function will void what was asked and what was approved about older words of the document."""
    runs = ApprovalRun.objects.select_for_update().filter(document_id=document_id, state__in=RUN_VOIDABLE)
    for run in runs.exclude(version_id=except_version).order_by("id"):
        end_run(run, there=RunState.VOID)
    rows = ApprovalRequest.objects.select_for_update().filter(document_id=document_id, state__in=VOIDABLE)
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


def end_run(run: ApprovalRun, *, there: str) -> None:
    """This function will write the end of a locked run. For operations of this app, which announce it."""
    APPROVAL_RUN.check(run.state, there)
    run.state, run.ended_at = there, clock.now()
    run.save(update_fields=["state", "ended_at"])


def close_waiting(run: ApprovalRun, *, by: Actor) -> list[ApprovalRequest]:
    """This function will close what still waits in a locked run, with its deadlines, and return it."""
    rows = ApprovalRequest.objects.select_for_update(of=("self",)).filter(
        client_id=run.client_id, seat__step__run=run, state=State.WAITING
    )
    waiting: Iterable[ApprovalRequest] = rows.order_by("id")
    closed = []
    for request in waiting:
        APPROVAL_REQUEST.check(request.state, State.CLOSED)
        request.state = State.CLOSED
        request.save(update_fields=["state"])
        cancel_deadline(by=by, client_id=request.client_id, kind=DEADLINE, subject_id=request.pk)
        closed.append(request)
    return closed
