"""Tools that deliver to us: their addresses, their secrets, and every delivery as it came."""

import base64

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class Connection(BrandOwned):
    """A tool of the client's that delivers to an address of its own. Whoever knows the address knows a secret."""

    class State(models.TextChoices):
        ACTIVE = "active", _("Active")
        PAUSED = "paused", _("Paused")
        ENDED = "ended", _("Ended")

    public_id = models.CharField(max_length=16, unique=True)
    tool = models.CharField(max_length=20)
    name = models.CharField(max_length=120)
    token_hash = models.CharField(max_length=64, unique=True)
    sealed_token = models.TextField()  # the last part of the address, to be shown again
    settings = models.JSONField(default=dict)  # which question is the score, and the like: the tool says which
    state = models.CharField(max_length=6, choices=State.choices, default=State.ACTIVE)
    created_by = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()
    last_taken_at = models.DateTimeField(null=True)  # the last delivery that could be used
    last_failed_at = models.DateTimeField(null=True)
    failing_since = models.DateTimeField(null=True)  # null once one could be used again
    silent_since = models.DateTimeField(null=True)
    minute_began_at = models.DateTimeField(null=True)
    in_this_minute = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["client", "state"], name="connection_of_client")]

    def __str__(self) -> str:
        return self.name

    @property
    def is_active(self) -> bool:
        return self.state == self.State.ACTIVE


class ConnectionSecret(BrandOwned):
    """What a tool signs with, or what we show it to fetch an answer. Two may be alive while one replaces the other."""

    class Use(models.TextChoices):
        SIGNING = "signing", _("Signs deliveries")
        FETCHING = "fetching", _("Fetches answers")

    connection = models.ForeignKey(Connection, on_delete=models.PROTECT, related_name="secrets")
    use = models.CharField(max_length=8, choices=Use.choices)
    sealed = models.TextField()
    created_at = models.DateTimeField()
    ends_at = models.DateTimeField(null=True)


class Arrival(BrandOwned):
    """One delivery of a tool, kept as it came, unknown fields and all: what cannot be used today can be replayed.

    `key` is what tells it from others: the tool's own id of the delivery, else the hash of its body. Of those that
    were refused at the door the last is kept, under a key of its own.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        TAKEN = "taken", _("Taken in")
        NOTHING = "nothing", _("Nothing to take in")
        FAILED = "failed", _("Could not be used")
        REFUSED = "refused", _("Refused at the door")

    public_id = models.CharField(max_length=16, unique=True)
    connection = models.ForeignKey(Connection, on_delete=models.PROTECT, related_name="arrivals")
    key = models.CharField(max_length=200)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    body = models.TextField()  # as text where it is text, else in base64: the bytes are needed to check signatures
    is_base64 = models.BooleanField(default=False)
    content_type = models.CharField(max_length=120, blank=True)
    headers = models.JSONField(default=dict)  # those that the tool's rules speak of
    fetched = models.JSONField(null=True)  # what the tool answered when its delivery held no answers
    times = models.PositiveIntegerField(default=1)  # how often it came
    tries = models.PositiveIntegerField(default=0)  # how often fetching was tried
    reason = models.CharField(max_length=40, blank=True)
    sentence = models.TextField(blank=True)
    made = models.JSONField(default=list)  # public ids of what it became
    received_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "connection", "key"], name="arrival_once")]
        indexes = [models.Index(fields=["client", "connection", "-received_at"], name="arrival_by_time")]

    @property
    def raw(self) -> bytes:
        """The body, byte for byte."""
        return base64.b64decode(self.body) if self.is_base64 else self.body.encode()
