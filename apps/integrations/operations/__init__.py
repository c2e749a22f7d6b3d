"""Every write to connections and what arrives by them."""

from apps.integrations.operations.connections import (
    change_connection,
    change_secret,
    end_connection,
    make_connection,
    pause_connection,
    resume_connection,
)
from apps.integrations.operations.receiving import receive_delivery, replay_arrival

__all__ = [
    "change_connection",
    "change_secret",
    "end_connection",
    "make_connection",
    "pause_connection",
    "receive_delivery",
    "replay_arrival",
    "resume_connection",
]
