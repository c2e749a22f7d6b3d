"""Programs that we deliver to: what they hear of, and every delivery with what they answered.

They are the agency's own (client 0): one address may hear of several brands. Which, are grants, behind each one's wall.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class WebhookSubscription(models.Model):
    """An address that hears of events. The cursor (transaction, id) is how far the log was read for it."""

    class State(models.TextChoices):
        ACTIVE = "active", _("Active")
        PAUSED = "paused", _("Paused")
        ENDED = "ended", _("Ended")

    client_id = models.BigIntegerField(default=0)
    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=120)
    url = models.CharField(max_length=2000)
    kinds = models.JSONField(default=list)  # names of events; none: all of them
    state = models.CharField(max_length=6, choices=State.choices, default=State.ACTIVE)
    pause_reason = models.CharField(max_length=200, blank=True)
    cursor_xid = models.BigIntegerField(default=0)
    cursor_id = models.BigIntegerField(default=0)
    failures_in_row = models.PositiveIntegerField(default=0)  # rounds in which nothing was taken
    rests_until = models.DateTimeField(null=True)
    heard_at = models.DateTimeField(null=True)  # when the last event for it was found
    last_delivered_at = models.DateTimeField(null=True)
    last_failed_at = models.DateTimeField(null=True)
    created_by = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name


class WebhookGrant(BrandOwned):
    """That a subscription hears of a brand."""

    subscription = models.ForeignKey(WebhookSubscription, on_delete=models.CASCADE, related_name="grants")
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "subscription"], name="webhook_grant_once")]


class WebhookSecret(models.Model):
    """What deliveries are signed with; two are alive, and both sign, while one replaces the other."""

    client_id = models.BigIntegerField(default=0)
    subscription = models.ForeignKey(WebhookSubscription, on_delete=models.CASCADE, related_name="secrets")
    sealed = models.TextField()
    created_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)


class WebhookDelivery(models.Model):
    """One thing that one address is told. The id that it carries is the same each time that it is sent."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        SENDING = "sending", _("Being sent")
        DELIVERED = "delivered", _("Delivered")
        GIVEN_UP = "given_up", _("Given up")
        HELD = "held", _("Would have been sent: of a drill")

    client_id = models.BigIntegerField(default=0)
    subscription = models.ForeignKey(WebhookSubscription, on_delete=models.CASCADE, related_name="deliveries")
    brand_id = models.BigIntegerField()
    kind = models.CharField(max_length=80)
    object_key = models.CharField(max_length=100)  # what it is about: one after the other for each
    message_id = models.CharField(max_length=60)
    body = models.TextField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    tries = models.PositiveIntegerField(default=0)
    next_at = models.DateTimeField()
    claimed_at = models.DateTimeField(null=True)
    first_tried_at = models.DateTimeField(null=True)
    delivered_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client_id", "subscription", "message_id"], name="webhook_message_once")
        ]
        indexes = [
            models.Index(fields=["client_id", "subscription", "-id"], name="webhook_delivery_log"),
            models.Index(
                fields=["subscription", "next_at", "id"],
                condition=models.Q(state__in=["waiting", "sending"]),
                name="webhook_delivery_due",
            ),
            models.Index(
                fields=["subscription", "object_key", "id"],
                condition=models.Q(state__in=["waiting", "sending"]),
                name="webhook_delivery_of_object",
            ),
        ]


class WebhookAttempt(models.Model):
    """One time that a delivery was sent, and what came back."""

    client_id = models.BigIntegerField(default=0)
    delivery = models.ForeignKey(WebhookDelivery, on_delete=models.CASCADE, related_name="attempts")
    at = models.DateTimeField()
    status = models.PositiveSmallIntegerField(null=True)  # null: no answer
    words = models.CharField(max_length=200, blank=True)  # why there was none
    answer = models.TextField(blank=True)  # its beginning
    milliseconds = models.PositiveIntegerField(default=0)
