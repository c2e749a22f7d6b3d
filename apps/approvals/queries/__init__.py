"""Reading chains, runs, requests and decisions."""

from apps.approvals.queries.chains import chain_for, may_sit, people_for, steps_with_names
from apps.approvals.queries.requests import (
    approval_of,
    decision_for,
    last_wish,
    newer_request,
    title_of,
    version_before,
    waiting_for,
)
from apps.approvals.queries.runs import SeatView, StepView, current_run, may_recall, steps_of

__all__ = [
    "SeatView",
    "StepView",
    "approval_of",
    "chain_for",
    "current_run",
    "decision_for",
    "last_wish",
    "may_recall",
    "may_sit",
    "newer_request",
    "people_for",
    "steps_of",
    "steps_with_names",
    "title_of",
    "version_before",
    "waiting_for",
]
