from apps.integrations.models.connections import Arrival, Connection, ConnectionSecret
from apps.integrations.models.webhooks import (
    WebhookAttempt,
    WebhookDelivery,
    WebhookGrant,
    WebhookSecret,
    WebhookSubscription,
)

__all__ = [
    "Arrival",
    "Connection",
    "ConnectionSecret",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookGrant",
    "WebhookSecret",
    "WebhookSubscription",
]
