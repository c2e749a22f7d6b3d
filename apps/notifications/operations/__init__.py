"""Queueing mails, giving notices, reading them."""

from apps.notifications.notice_mails import one_click
from apps.notifications.operations.forgetting import forget_recipient, recall_mails
from apps.notifications.operations.mails import (
    SWEEP_AFTER,
    MailHasLeft,
    MailIsSettled,
    queue_mail,
    recall_mail,
    settle_mail,
)
from apps.notifications.operations.notices import (
    News,
    give_many_notices,
    give_notice,
    give_notices,
    read_notices,
    send_digest,
)

__all__ = [
    "SWEEP_AFTER",
    "MailHasLeft",
    "MailIsSettled",
    "News",
    "forget_recipient",
    "give_many_notices",
    "give_notice",
    "give_notices",
    "one_click",
    "queue_mail",
    "read_notices",
    "recall_mail",
    "recall_mails",
    "send_digest",
    "settle_mail",
]
