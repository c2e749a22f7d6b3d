"""The moves of an approval request."""

from apps.approvals.models import ApprovalRequest
from apps.core.lifecycle import Lifecycle

State = ApprovalRequest.State

APPROVAL_REQUEST = Lifecycle(
    name="ApprovalRequest",
    states=State,
    born=frozenset({State.WAITING}),
    moves={
        State.WAITING: frozenset({State.APPROVED, State.CHANGES_ASKED, State.VOID}),
        State.APPROVED: frozenset({State.VOID}),  # the text went on after the yes: the yes was to other words
    },
)
VOIDABLE = frozenset(state for state in State if APPROVAL_REQUEST.allows(state, State.VOID))
