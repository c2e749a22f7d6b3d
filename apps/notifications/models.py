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

    class Meta:
        indexes = [
            models.Index(fields=["client_id", "-id"], name="mail_of_client"),
            models.Index(fields=["client_id", "purpose", "ref"], name="mail_by_ref"),
        ]

    def __str__(self) -> str:
        return self.subject


class Notice(BrandOwned):
    """Something a person is told in the app: a reminder, an escalation, an answer."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=40)
    ref = models.BigIntegerField(default=0)
    text = models.CharField(max_length=250)
    path = models.CharField(max_length=250, blank=True)
    created_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["user", "read_at", "-id"], name="notice_of_user")]
