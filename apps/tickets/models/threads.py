"""What was said in a ticket, and what customers thought of it afterwards."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.tickets.models.tickets import Channel, Ticket


class TicketMessage(BrandOwned):
    """One thing said: by the customer, to them, or among ourselves. Only what was said to them stops a clock."""

    class Kind(models.TextChoices):
        CUSTOMER = "customer", _("From the customer")
        REPLY = "reply", _("Answer")
        NOTE = "note", _("Internal note")

    ticket = models.ForeignKey(Ticket, on_delete=models.PROTECT, related_name="messages")
    public_id = models.CharField(max_length=16, unique=True)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    channel = models.CharField(max_length=8, choices=Channel.choices)
    is_public = models.BooleanField(default=False)  # said where others read along
    text = models.TextField()
    source_id = models.CharField(max_length=200, blank=True)
    at = models.DateTimeField()  # said or queued; a mail's true moment is `said_at`
    said_at = models.DateTimeField(null=True)  # from when on it counts; None while a mail has not left
    made_by = models.BigIntegerField(default=0)
    then = models.CharField(max_length=8, blank=True)  # the state that the ticket takes once it is said
    mail_id = models.BigIntegerField(null=True)
    bounced_at = models.DateTimeField(null=True)
    recalled_at = models.DateTimeField(null=True)
    canned_hash = models.CharField(max_length=64, blank=True)  # of the approved words that it began with

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "ticket", "source_id"], condition=~Q(source_id=""), name="ticket_message_once"
            )
        ]
        indexes = [models.Index(fields=["client", "ticket", "at"], name="ticket_message_by_time")]

    @property
    def counts(self) -> bool:
        """An answer that has reached the customer, as far as anybody knows."""
        return self.kind == self.Kind.REPLY and self.said_at is not None and self.bounced_at is None


class Satisfaction(BrandOwned):
    """How content the customer was with a closed ticket: asked once, 1 to 5 (CSAT: the share of 4 and 5)."""

    ticket = models.OneToOneField(Ticket, on_delete=models.PROTECT, related_name="satisfaction")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    score = models.SmallIntegerField(null=True)
    comment = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(score=None) | Q(score__gte=1, score__lte=5), name="satisfaction_1_to_5")
        ]


class CannedReply(BrandOwned):
    """An answer that is used again and again. What service may send are the words that PR has approved."""

    public_id = models.CharField(max_length=16, unique=True)
    title = models.CharField(max_length=120)
    archived_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "title"], condition=Q(archived_at=None), name="canned_reply_title_once"
            )
        ]

    def __str__(self) -> str:
        return self.title


class CannedVersion(BrandOwned):
    """One wording of a canned reply. Words and their hash stay as they are; a change is another version."""

    reply = models.ForeignKey(CannedReply, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    text = models.TextField()
    content_hash = models.CharField(max_length=64)
    written_by = models.BigIntegerField()
    written_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "reply", "number"], name="canned_version_once")]


class CannedApproval(BrandOwned):
    """That somebody of PR said yes to the words with this hash."""

    version = models.OneToOneField(CannedVersion, on_delete=models.PROTECT, related_name="approval")
    content_hash = models.CharField(max_length=64)
    approved_by = models.BigIntegerField()
    approved_at = models.DateTimeField()
