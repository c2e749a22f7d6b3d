"""Opening a newsroom, publishing, planning, sharing under embargo, taking down."""

from apps.newsroom.operations.checking import check_newsroom, ensure_daily_check
from apps.newsroom.operations.embargoes import revoke_embargo_link, share_embargo
from apps.newsroom.operations.embedding import add_origin, remove_origin
from apps.newsroom.operations.news import begin_news
from apps.newsroom.operations.openings import (
    call_all_off,
    cancel_opening,
    move_opening,
    open_now,
    plan_opening,
    reach_moment,
    stop_changed,
    stop_uncovered,
)
from apps.newsroom.operations.publishing import publish
from apps.newsroom.operations.rooms import ensure_newsroom
from apps.newsroom.operations.subscribing import (
    ask_to_subscribe,
    confirm_subscription,
    end_subscription,
    give_up_subscriber,
)
from apps.newsroom.operations.withdrawing import take_down, withdraw_uncovered

__all__ = [
    "add_origin",
    "ask_to_subscribe",
    "begin_news",
    "call_all_off",
    "cancel_opening",
    "check_newsroom",
    "confirm_subscription",
    "end_subscription",
    "ensure_daily_check",
    "ensure_newsroom",
    "give_up_subscriber",
    "move_opening",
    "open_now",
    "plan_opening",
    "publish",
    "reach_moment",
    "remove_origin",
    "revoke_embargo_link",
    "share_embargo",
    "stop_changed",
    "stop_uncovered",
    "take_down",
    "withdraw_uncovered",
]
