"""Queueing mails, giving notices, reading them."""

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
    "give_many_notices",
    "give_notice",
    "give_notices",
    "queue_mail",
    "read_notices",
    "recall_mail",
    "send_digest",
    "settle_mail",
]
