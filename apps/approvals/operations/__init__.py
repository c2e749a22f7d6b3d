"""Asking for approval, deciding, recalling, voiding. The order of locks is document, run, request, deadline."""

from apps.approvals.operations.asking import ask_chain, open_next_step, request_approval
from apps.approvals.operations.chains import MOST_STEPS, StepPlan, remove_chain, save_chain
from apps.approvals.operations.comments import add_comment, open_thread, reopen_thread, resolve_thread
from apps.approvals.operations.deciding import COMMENT_LIMIT, decide
from apps.approvals.operations.ending import recall_run, void_requests
from apps.approvals.operations.naming import DEADLINE

__all__ = [
    "COMMENT_LIMIT",
    "DEADLINE",
    "MOST_STEPS",
    "StepPlan",
    "add_comment",
    "ask_chain",
    "decide",
    "open_next_step",
    "open_thread",
    "recall_run",
    "remove_chain",
    "reopen_thread",
    "request_approval",
    "resolve_thread",
    "save_chain",
    "void_requests",
]
