"""Chains of approvers, and texts on their way through them."""

from typing import Any

from apps.accounts.models import User
from apps.approvals.models import ApprovalRequest, ApprovalRun, Decision, Side
from apps.approvals.operations import StepPlan, ask_chain, decide, save_chain
from apps.approvals.subjects import Subject, subject_provider
from apps.clients.models import Assignment, Client, Customer
from apps.clients.operations import assign
from apps.core.actors import SYSTEM
from apps.documents.models import Document, Version
from tests.factories.documents import make_version


def internal(*users: User, **more: Any) -> StepPlan:
    return StepPlan(Side.INTERNAL, users, **more)


def of_client(*users: User, **more: Any) -> StepPlan:
    return StepPlan(Side.CLIENT, users, **more)


def of_customer(**more: Any) -> StepPlan:
    return StepPlan(Side.CUSTOMER, **more)


def may_approve(user: User, client: Client) -> User:
    """Make somebody of the client's staff an approver."""
    assign(by=SYSTEM, user=user, client=client, role=Assignment.Role.APPROVER)
    return user


def quotes(customer: Customer, *evidence: str) -> None:
    """From now on every case study quotes this customer with these words. For tests without providers of their own."""
    subject_provider(Document.Kind.CASE_STUDY)(
        lambda _version: Subject(customer=customer, their_words=frozenset(evidence))
    )


def on_its_way(
    client: Client, *steps: StepPlan, author: User, version: Version | None = None, **words: Any
) -> ApprovalRun:
    """A text sent through a chain of these steps."""
    chain = save_chain(by=SYSTEM, client=client, steps=steps)
    return ask_chain(by=author, version=version or make_version(client=client, author=author, **words), chain=chain)


def waiting(run: ApprovalRun, user: User | None = None) -> ApprovalRequest:
    """What waits in the run: for this person, or for the one person there is."""
    rows = ApprovalRequest.objects.filter(seat__step__run=run, state=ApprovalRequest.State.WAITING)
    return rows.get(approver=user) if user is not None else rows.get()


def says(run: ApprovalRun, user: User | None = None, *, kind: str = Decision.Kind.APPROVE, **changed: Any) -> Decision:
    """The person who is asked answers, signed in, from the page that is valid."""
    request = waiting(run, user)
    values: dict[str, Any] = {
        "comment": "" if kind == Decision.Kind.APPROVE else "Use the number.",
        "nonce": request.nonce,
        "seen_hash": request.version.content_hash,
        "by": request.approver.actor if request.approver is not None else None,
    }
    return decide(request=request, kind=kind, **(values | changed))
