"""The outbox of mails, and notices."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class Mail(models.Model):
    """One mail. Claimed, committed, sent with a stable Message-ID, recorded.

    A kill between the server's yes and our commit leaves it `sending`; the next look marks it unsure. Then a
    reminder may go again under the same id (`may_repeat`); anything a customer reads waits for a person.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("Waiting")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        UNSURE = "unsure", _("Unsure whether it was sent")
        FAILED = "failed", _("Not sent")
        RECALLED = "recalled", _("Taken back")
        HELD = "held", _("Would have been sent: of a drill")

    client_id = models.BigIntegerField()  # 0: from the agency itself
    purpose = models.CharField(max_length=40)
    ref = models.BigIntegerField(default=0)
    to_address = models.CharField(max_length=320)
    from_address = models.CharField(max_length=320)
    reply_to = models.CharField(max_length=320, blank=True)
    subject = models.CharField(max_length=250)
    text = models.TextField()
    headers = models.JSONField(default=dict)
    message_id = models.CharField(max_length=200, unique=True)
    may_repeat = models.BooleanField(default=False)
    state = models.CharField(max_length=8, choices=State.choices, default=State.QUEUED)
    attempts = models.PositiveIntegerField(default=0)
    error = models.TextField(blank=True)
    queued_by = models.BigIntegerField(default=0)
    queued_at = models.DateTimeField()
    leaves_at = models.DateTimeField(null=True)  # not before: until then whoever wrote it may take it back
    sent_at = models.DateTimeField(null=True)
    bounced_at = models.DateTimeField(null=True)  # it came back: nobody has read it

    class Meta:
        indexes = [
            models.Index(fields=["client_id", "-id"], name="mail_of_client"),
            models.Index(fields=["client_id", "purpose", "ref"], name="mail_by_ref"),
        ]

    def __str__(self) -> str:
        return self.subject


class MailReport(models.Model):
    """What a mail provider told of a mail afterwards, kept as it came. Each is taken once, however often it comes."""

    class Kind(models.TextChoices):
        DELIVERED = "delivered", _("Delivered")
        DEFERRED = "deferred", _("Tried again by the provider")
        BOUNCED = "bounced", _("Came back")
        COMPLAINED = "complained", _("Called unwanted")
        UNSUBSCRIBED = "unsubscribed", _("Asked for no more")
        OTHER = "other", _("Something else")

    client_id = models.BigIntegerField()  # of the mail; 0: of the agency itself, or of no mail of ours
    mail = models.ForeignKey(Mail, on_delete=models.PROTECT, null=True, related_name="reports")
    provider = models.CharField(max_length=20)
    key = models.CharField(max_length=100)  # the provider's id of the report
    kind = models.CharField(max_length=12, choices=Kind.choices)
    is_hard = models.BooleanField(default=False)  # the address itself is bad
    words = models.TextField(blank=True)
    raw = models.JSONField()
    said_at = models.DateTimeField()
    received_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client_id", "provider", "key"], name="mail_report_once")]


class Notice(BrandOwned):
    """Something a person is told in the app: a reminder, an escalation, an answer."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=40)
    ref = models.BigIntegerField(default=0)
    text = models.CharField(max_length=250)
    path = models.CharField(max_length=250, blank=True)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)
    for_digest = models.BooleanField(default=False)  # until it stood in one

    class Meta:
        indexes = [
            models.Index(fields=["user", "read_at", "-id"], name="notice_of_user"),
            models.Index(fields=["user", "id"], condition=models.Q(for_digest=True), name="notice_for_digest"),
        ]
