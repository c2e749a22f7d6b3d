"""Chains say who is asked; runs hold a version's way through one; requests, decisions and threads what was said."""

from apps.approvals.models.chains import MOST_HOURS, ApprovalChain, ChainSeat, ChainStep, Rule, Side
from apps.approvals.models.comments import Comment, CommentThread
from apps.approvals.models.requests import ApprovalRequest, Decision
from apps.approvals.models.runs import ApprovalRun, RunSeat, RunStep

__all__ = [
    "MOST_HOURS",
    "ApprovalChain",
    "ApprovalRequest",
    "ApprovalRun",
    "ChainSeat",
    "ChainStep",
    "Comment",
    "CommentThread",
    "Decision",
    "Rule",
    "RunSeat",
    "RunStep",
    "Side",
]
