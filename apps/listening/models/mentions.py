"""What somebody said of a brand in public, and how often it was said again."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.listening.models.places import Source, Topic


class AuthorKind(models.TextChoices):
    UNKNOWN = "unknown", _("Unknown")
    CUSTOMER = "customer", _("Customer")
    JOURNALIST = "journalist", _("Journalist")
    INFLUENCER = "influencer", _("Influencer")
    EMPLOYEE = "employee", _("Employee")


class Feeling(models.TextChoices):
    """How it feels; the values are those of `sentiment.model.Mood`."""

    NEGATIVE = "negative", _("Negative")
    NEUTRAL = "neutral", _("Neutral")
    POSITIVE = "positive", _("Positive")


class Mention(BrandOwned):
    """One thing that was said. What says the same again is an echo of it and adds to its reach."""

    public_id = models.CharField(max_length=16, unique=True)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="mentions")
    outside_id = models.CharField(max_length=200, blank=True)  # the id that the place gave it
    url = models.URLField(max_length=1000, blank=True)
    text = models.TextField()
    text_hash = models.CharField(max_length=32)  # of its words, without addresses and punctuation
    author = models.CharField(max_length=120, blank=True)
    author_kind = models.CharField(max_length=10, choices=AuthorKind.choices, default=AuthorKind.UNKNOWN)
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="mentions")
    language = models.CharField(max_length=8)
    feeling = models.CharField(max_length=8, choices=Feeling.choices)
    confidence = models.FloatField()  # 0 to 1; 1 once a person has said it
    corrected_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    reach = models.PositiveBigIntegerField(default=0)  # people who may have read it: its author's and its echoes'
    echo_count = models.PositiveIntegerField(default=0)
    risk = models.PositiveSmallIntegerField(default=0)  # 0 to 100
    risk_reasons = models.JSONField(default=list)  # codes; `risk.REASONS` has the words
    said_at = models.DateTimeField()
    received_at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True)  # by its author, at the place
    removed_at = models.DateTimeField(null=True)  # from the place; then its words are gone here, too
    topics: "models.ManyToManyField[Topic, MentionTopic]" = models.ManyToManyField(Topic, through="MentionTopic")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "source", "outside_id"], condition=~Q(outside_id=""), name="mention_outside_id_once"
            ),
            models.CheckConstraint(condition=Q(risk__lte=100), name="mention_risk_to_100"),
        ]
        indexes = [
            models.Index(fields=["client", "-said_at", "-id"], name="mention_newest"),
            models.Index(fields=["client", "text_hash"], name="mention_same_words"),
            models.Index(fields=["client", "-risk", "-said_at"], name="mention_by_risk"),
        ]

    def __str__(self) -> str:
        return f"mention {self.public_id}"

    @property
    def percent(self) -> int:
        """How sure the model is."""
        return round(self.confidence * 100)


class MentionTopic(BrandOwned):
    """That a topic's words stand in a mention."""

    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="+")
    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "mention", "topic"], name="mention_topic_once")]
        indexes = [models.Index(fields=["client", "topic", "-mention"], name="mention_of_topic")]


class Echo(BrandOwned):
    """Somebody said it again: shared it, copied it, or nearly so."""

    class Kind(models.TextChoices):
        REPOST = "repost", _("Shared")
        COPY = "copy", _("The same words")
        NEAR = "near", _("Nearly the same words")

    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="echoes")
    kind = models.CharField(max_length=6, choices=Kind.choices)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="+")
    outside_id = models.CharField(max_length=200, blank=True)
    author = models.CharField(max_length=120, blank=True)
    reach = models.PositiveBigIntegerField(default=0)
    said_at = models.DateTimeField()
    received_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "source", "outside_id"], condition=~Q(outside_id=""), name="echo_outside_id_once"
            )
        ]
        indexes = [models.Index(fields=["client", "mention", "said_at"], name="echo_of_mention")]


class MentionBand(BrandOwned):
    """A hash over a few shingles of a mention of the last days: near-duplicates share one of them."""

    band = models.BigIntegerField()
    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="+")
    said_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["client", "band"], name="mention_band"),
            models.Index(fields=["client", "said_at"], name="mention_band_age"),
        ]
