"""Where people speak of a brand, what is listened for, and how the brand wants to hear of it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class Source(BrandOwned):
    """A place where people speak of the brand, known by the short name that programs use."""

    class Kind(models.TextChoices):
        SOCIAL = "social", _("Social network")
        REVIEW = "review", _("Review site")
        NEWS = "news", _("News")
        FORUM = "forum", _("Forum")
        BLOG = "blog", _("Blog")
        OTHER = "other", _("Something else")

    code = models.SlugField(max_length=40)
    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.OTHER)
    since = models.DateTimeField()  # the earliest mention: what is usual is counted from here
    is_muted = models.BooleanField(default=False)  # counted, but raises no alert

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "code"], name="source_code_once")]

    def __str__(self) -> str:
        return self.name


class Topic(BrandOwned):
    """Something whose words are looked for in every mention: a subject, a product, a person, a rival."""

    class Kind(models.TextChoices):
        SUBJECT = "subject", _("Subject")
        PRODUCT = "product", _("Product")
        LEADER = "leader", _("Leader")
        COMPETITOR = "competitor", _("Competitor")

    public_id = models.CharField(max_length=16, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.SUBJECT)
    name = models.CharField(max_length=80)
    words = models.CharField(max_length=500)  # with commas between; each is the beginning of a word
    is_muted = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "name"], condition=models.Q(archived_at=None), name="topic_name_once"
            )
        ]

    def __str__(self) -> str:
        return self.name


class ListeningSettings(BrandOwned):
    """How a brand listens. Whoever takes mentions in holds this row, so that two never count the same one twice."""

    class Sensitivity(models.TextChoices):
        LOW = "low", _("Calm")
        MEDIUM = "medium", _("Balanced")
        HIGH = "high", _("Early")

    sensitivity = models.CharField(max_length=6, choices=Sensitivity.choices, default=Sensitivity.MEDIUM)
    fewest = models.PositiveIntegerField(default=5)  # mentions within four hours below which nothing is a spike
    hears_drops = models.BooleanField(default=True)
    opens_tickets = models.BooleanField(default=True)  # of complaints, by themselves
    watched_through = models.BigIntegerField(default=0)  # the last mention that the watch has seen

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client"], name="listening_settings_once")]
