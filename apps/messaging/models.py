"""A brand's house of messages, its answers for everybody, and messages to its service people."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from apps.clients.models import BrandOwned


class House(BrandOwned):
    """One wording of a brand's message house. A change is another version; what counts is the last approved one."""

    number = models.PositiveIntegerField()
    umbrella = models.CharField(max_length=300)
    pillars = models.JSONField(default=list)  # of each its message, and proofs: words, and the evidence's id or nothing
    content_hash = models.CharField(max_length=64)
    written_by = models.BigIntegerField()
    written_at = models.DateTimeField()
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "number"], name="house_number_once")]


class Faq(BrandOwned):
    """A question that customers ask, in words of their own. Its answer has versions."""

    public_id = models.CharField(max_length=16, unique=True)
    question = models.CharField(max_length=250)
    place = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)
    helped = models.PositiveIntegerField(default=0)
    did_not_help = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "question"], condition=Q(archived_at=None), name="faq_question_once"
            )
        ]

    def __str__(self) -> str:
        return self.question


class FaqVersion(BrandOwned):
    """One wording of an answer. It is public once somebody else has approved it, until a later one is approved."""

    faq = models.ForeignKey(Faq, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    answer = models.TextField()
    written_by = models.BigIntegerField()
    written_at = models.DateTimeField()
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "faq", "number"], name="faq_version_once")]


class Broadcast(BrandOwned):
    """Something that every service person of a brand should know and say, from the press side."""

    public_id = models.CharField(max_length=16, unique=True)
    text = models.CharField(max_length=1000)
    sent_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    sent_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["client", "-sent_at"], name="broadcast_newest")]


class BroadcastReader(BrandOwned):
    """One person whom a message was sent to, and when they said that they know."""

    broadcast = models.ForeignKey(Broadcast, on_delete=models.CASCADE, related_name="readers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    known_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "broadcast", "user"], name="broadcast_reader_once")]
