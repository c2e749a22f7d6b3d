"""The moves of a run, of a request to one approver, and of a thread of comments."""

from apps.approvals.models import ApprovalRequest, ApprovalRun, CommentThread
from apps.core.lifecycle import Lifecycle

State, RunState, ThreadState = ApprovalRequest.State, ApprovalRun.State, CommentThread.State

APPROVAL_RUN = Lifecycle(
    name="ApprovalRun",
    states=RunState,
    born=frozenset({RunState.RUNNING}),
    moves={
        RunState.RUNNING: frozenset({RunState.APPROVED, RunState.CHANGES_ASKED, RunState.RECALLED, RunState.VOID}),
        RunState.APPROVED: frozenset({RunState.VOID}),
    },
)
APPROVAL_REQUEST = Lifecycle(
    name="ApprovalRequest",
    states=State,
    born=frozenset({State.WAITING}),
    moves={
        # Closed: a colleague's answer was enough, or the run ended before this one answered.
        State.WAITING: frozenset({State.APPROVED, State.CHANGES_ASKED, State.CLOSED, State.VOID}),
        State.APPROVED: frozenset({State.VOID}),  # the text went on after the yes: the yes was to other words
    },
)
COMMENT_THREAD = Lifecycle(
    name="CommentThread",
    states=ThreadState,
    born=frozenset({ThreadState.OPEN}),
    moves={
        ThreadState.OPEN: frozenset({ThreadState.RESOLVED}),
        ThreadState.RESOLVED: frozenset({ThreadState.OPEN}),
    },
)
VOIDABLE = frozenset(state for state in State if APPROVAL_REQUEST.allows(state, State.VOID))
RUN_VOIDABLE = frozenset(state for state in RunState if APPROVAL_RUN.allows(state, RunState.VOID))
