"""Sending a version on its way: freezing the chain, opening its steps one after the other."""

import secrets
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from apps.accounts.models import User
from apps.approvals import mails
from apps.approvals.errors import (
    AlreadyAsked,
    ApproverIsAuthor,
    CannotApprove,
    CustomerUnreachable,
    NobodyToAsk,
    VersionStale,
)
from apps.approvals.events import APPROVAL_REQUESTED, STEP_OPENED
from apps.approvals.models import ApprovalChain, ApprovalRequest, ApprovalRun, Rule, RunSeat, RunStep, Side
from apps.approvals.operations.chains import StepPlan, check_steps
from apps.approvals.operations.naming import DEADLINE
from apps.approvals.queries.chains import may_sit
from apps.approvals.queries.substitutes import substitute_for
from apps.approvals.subjects import is_theirs, subject_of
from apps.clients.business_time import PLAIN
from apps.clients.models import Customer
from apps.clients.operations import new_public_id
from apps.clients.work_clocks import work_clock_of
from apps.core import clock
from apps.core.actors import Actor
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.deadlines.operations import Owed, open_deadlines
from apps.documents.models import Document, Version
from apps.documents.queries import authors_of, check_version, latest_version

State = ApprovalRequest.State


def request_approval(*, by: User, version: Version, approver: User, due_at: datetime) -> tuple[ApprovalRequest, str]:
    """This function will ask one approver about the version by mail: a chain of one step, with a moment of its own.

    Returns the request and its link's token. Raises VersionStale, VersionTampered, ApproverIsAuthor,
    CannotApprove, AlreadyAsked, or BadInput for a moment that is past.
    """
    now = clock.now()
    _lock_and_check(by=by, version=version)
    _check_seat(approver, side=Side.CLIENT, version=version, authors=_authors(by, version))
    if due_at <= now:
        raise BadInput(_("The answer cannot be due in the past. Choose a later day."), field="due_at")
    hours = max(1, round((due_at - now) / timedelta(hours=1)))
    run = _start_run(by=by, version=version, plans=[StepPlan(Side.CLIENT, (approver,), hours=hours)], customer=None)
    return _open_step(run, by=by.actor, due_at=due_at)[0]


def ask_chain(*, by: User, version: Version, chain: ApprovalChain) -> ApprovalRun:
    """This function will send the version through the chain as it stands now, and ask its first step.

    Whoever wrote in the text is left out of a step where one yes is enough, and refused where all must say yes.
    Raises what `request_approval` raises, NobodyToAsk for a step without anybody left, CustomerUnreachable.
    """
    _lock_and_check(by=by, version=version)
    customer, plans = _plans_of(chain, version)
    authors = _authors(by, version)
    seated = [_without_authors(number, plan, version, authors) for number, plan in enumerate(plans, start=1)]
    check_steps(version.client, seated)
    run = _start_run(by=by, version=version, plans=seated, customer=customer)
    _open_step(run, by=by.actor)
    return run


def open_next_step(run: ApprovalRun, *, by: Actor) -> bool:
    """This function will open the step after the present one of a locked run; False if that was the last."""
    if not RunStep.objects.filter(client_id=run.client_id, run=run, position=run.position + 1).exists():
        return False
    run.position += 1
    run.save(update_fields=["position"])
    _open_step(run, by=by)
    return True


def _lock_and_check(*, by: User, version: Version) -> None:
    document = Document.objects.select_for_update().get(pk=version.document_id)
    latest = latest_version(document)
    if latest is None or latest.pk != version.pk:
        raise VersionStale
    check_version(version)
    rows = ApprovalRequest.objects.filter(document=document, state=State.WAITING)
    waiting = rows.select_related("approver", "customer").order_by("id").first()
    if waiting is not None:
        raise AlreadyAsked(waiting.asked_name)


def _authors(by: User, version: Version) -> frozenset[int]:
    return frozenset({by.pk, version.created_by, *authors_of(version.document)})


def _check_seat(user: User, *, side: str, version: Version, authors: frozenset[int], step: int | None = None) -> None:
    if user.pk in authors:
        raise ApproverIsAuthor(user.name, step=step)
    if not may_sit(user, client_id=version.client_id, side=side):
        raise CannotApprove(user.name)


def _plans_of(chain: ApprovalChain, version: Version) -> tuple[Customer | None, list[StepPlan]]:
    """The chain's steps with their people; that of the quoted customer only where the text quotes one."""
    steps = chain.steps.order_by("position").prefetch_related("seats__user")
    customer = _quoted_customer(version) if any(step.side == Side.CUSTOMER for step in steps) else None
    plans = [
        StepPlan(
            side=step.side,
            users=tuple(seat.user for seat in step.seats.all()),
            name=step.name,
            rule=step.rule,
            hours=step.hours,
        )
        for step in steps
        if step.side != Side.CUSTOMER or customer is not None
    ]
    return customer, plans


def _quoted_customer(version: Version) -> Customer | None:
    subject = subject_of(version)
    blocks = check_version(version).blocks
    if subject.customer is None or not any(is_theirs(block, subject.their_words) for block in blocks):
        return None
    if not subject.customer.email or subject.customer.do_not_contact_at is not None:
        raise CustomerUnreachable(str(subject.customer))
    if mails.quote_host(version.client_id) is None:
        raise NobodyToAsk(_("The quoted customer is asked on the brand’s own newsroom host. Add one first."))
    return subject.customer


def _without_authors(number: int, plan: StepPlan, version: Version, authors: frozenset[int]) -> StepPlan:
    if plan.side == Side.CUSTOMER:
        return plan
    users: Iterable[User] = plan.users
    if plan.rule == Rule.ANY:
        users = [
            user
            for user in plan.users
            if user.pk not in authors and may_sit(user, client_id=version.client_id, side=plan.side)
        ]
        if not users and len(plan.users) > 1:
            message = _("Nobody of step %(number)d can approve: each wrote in this text or cannot approve any more.")
            raise NobodyToAsk(message % {"number": number})
    kept = tuple(users or plan.users)
    for user in kept:
        _check_seat(user, side=plan.side, version=version, authors=authors, step=number)
    return StepPlan(plan.side, kept, plan.name, plan.rule, plan.hours)


def _start_run(*, by: User, version: Version, plans: Sequence[StepPlan], customer: Customer | None) -> ApprovalRun:
    run: ApprovalRun = ApprovalRun.objects.create(
        client_id=version.client_id,
        public_id=new_public_id(),
        document_id=version.document_id,
        version=version,
        content_hash=version.content_hash,
        requested_by=by,
        created_at=clock.now(),
    )
    for position, plan in enumerate(plans, start=1):
        step = RunStep.objects.create(
            client_id=run.client_id,
            run=run,
            position=position,
            name=plan.name,
            side=plan.side,
            rule=plan.rule,
            hours=plan.hours,
        )
        seats = [RunSeat(client_id=run.client_id, step=step, user=user) for user in plan.users]
        if plan.side == Side.CUSTOMER:
            seats = [RunSeat(client_id=run.client_id, step=step, customer=customer)]
        RunSeat.objects.bulk_create(seats)
    return run


def _open_step(run: ApprovalRun, *, by: Actor, due_at: datetime | None = None) -> list[tuple[ApprovalRequest, str]]:
    """Asks every seat of the present step; returns the requests with the tokens of their links."""
    step = RunStep.objects.get(client_id=run.client_id, run=run, position=run.position)
    now = clock.now()
    work = work_clock_of(run.client)
    due = due_at or work.after(now, timedelta(hours=step.hours))
    asked = []
    for seat in RunSeat.objects.filter(client_id=run.client_id, step=step).order_by("id"):
        request = ApprovalRequest.objects.create(
            client_id=run.client_id,
            public_id=new_public_id(),
            document_id=run.document_id,
            version_id=run.version_id,
            seat=seat,
            approver_id=seat.user_id,
            customer_id=seat.customer_id,
            requested_by_id=run.requested_by_id,
            nonce=secrets.token_urlsafe(32),
            due_at=due,
            created_at=now,
        )
        asked.append((request, mails.new_link(request)))
    owed = [Owed(subject_id=request.pk, starts_at=now, due_at=due) for request, _token in asked]
    open_deadlines(by=by, client_id=run.client_id, kind=DEADLINE, owed=owed, work=PLAIN if due_at else work)
    told: dict[str, Any] = {"document_id": run.document_id, "version_id": run.version_id}
    announce(STEP_OPENED, client_id=run.client_id, by=by, obj=run, batch=[run], position=run.position, **told)
    for request, token in asked:
        announce(
            APPROVAL_REQUESTED,
            client_id=run.client_id,
            by=by,
            obj=request,
            batch=[request],
            approver_id=request.approver_id or 0,
            **told,
        )
        mails.mail_question(by=by, request=request, token=token)
        substitute = substitute_for(request)
        if substitute is not None:
            mails.mail_stand_in(by=by, request=request, substitute=substitute)
    return asked
