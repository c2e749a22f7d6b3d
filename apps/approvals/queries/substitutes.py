"""Who answers while an approver is away, and for whom a person may answer now. Nobody gains a right by it."""

from django.db.models import Q

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, Side
from apps.approvals.queries.chains import RIGHT_OF_SIDE, may_sit
from apps.clients.absences import absent_whom, stands_in_for
from apps.clients.queries import client_ids_of
from apps.core import clock
from apps.documents.queries import authors_of


def substitute_for(request: ApprovalRequest) -> User | None:
    """This function will return who stands in for the approver now and may say yes to this text, or None."""
    if request.approver is None:
        return None
    side = request.seat.step.side
    found = stands_in_for(request.approver, request.client_id, clock.now(), right=RIGHT_OF_SIDE[Side(side)])
    if found is None or not may_sit(found, client_id=request.client_id, side=side):
        return None
    wrote = {request.requested_by_id, request.version.created_by, *authors_of(request.document)}
    return None if found.pk in wrote else found


def asked_of(user: User) -> Q:
    """This function will return the condition for what is the person's to answer: asked, or standing in who may."""
    mine, now = Q(approver=user), clock.now()
    for client_id in client_ids_of(user):
        absent = absent_whom(user, client_id, now)
        rows = ApprovalRequest.objects.filter(
            client_id=client_id, approver__in=absent, state=ApprovalRequest.State.WAITING
        )
        theirs = [request.pk for request in rows.select_related("approver") if may_answer(user, request)]
        if theirs:
            mine |= Q(pk__in=theirs)
    return mine


def may_answer(user: User, request: ApprovalRequest) -> bool:
    """This function will say whether the request is the person's to answer: asked, or standing in for who was."""
    if request.approver_id == user.pk:
        return True
    found = substitute_for(request)
    return found is not None and found.pk == user.pk
