"""Opening a newsroom, publishing, taking down."""

from apps.newsroom.operations.publishing import publish
from apps.newsroom.operations.rooms import ensure_newsroom
from apps.newsroom.operations.withdrawing import take_down, withdraw_uncovered

__all__ = ["ensure_newsroom", "publish", "take_down", "withdraw_uncovered"]
