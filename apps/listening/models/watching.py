"""Counts in steps of five minutes, and the alerts that come of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class Series(models.TextChoices):
    """What is counted on its own. `ALL` is never stored as counts: it is the sum over places that are known well."""

    ALL = "all", _("The whole brand")
    SOURCE = "source", _("A place")
    TOPIC = "topic", _("A topic")


class MentionCount(BrandOwned):
    """How much was said in five minutes at a place, or of a topic; echoes count, too."""

    series = models.CharField(max_length=6, choices=Series.choices)
    ref = models.BigIntegerField()  # of the place or the topic
    bucket = models.DateTimeField()  # its first moment
    mentions = models.PositiveIntegerField(default=0)
    negative = models.IntegerField(default=0)
    positive = models.IntegerField(default=0)
    reach = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "series", "ref", "bucket"], name="mention_count_once")]


class Alert(BrandOwned):
    """There is suddenly more, or less, than usual. One event is one alert: it grows instead of coming again."""

    class Direction(models.TextChoices):
        SPIKE = "spike", _("More than usual")
        DROP = "drop", _("Less than usual")

    public_id = models.CharField(max_length=16, unique=True)
    series = models.CharField(max_length=6, choices=Series.choices)
    ref = models.BigIntegerField(default=0)
    direction = models.CharField(max_length=5, choices=Direction.choices)
    began_at = models.DateTimeField()  # the five minutes in which it left what is usual
    until = models.DateTimeField()  # the last five minutes in which it was out of it
    raised_at = models.DateTimeField()
    delay_ms = models.PositiveIntegerField()  # from the arrival of the mention that tipped it
    score = models.FloatField()  # the greatest so far, in deviations from usual
    seen = models.FloatField()  # within four hours, at that moment
    usual = models.FloatField()
    negative = models.PositiveIntegerField(default=0)
    positive = models.PositiveIntegerField(default=0)
    also = models.JSONField(default=list)  # [series, ref] of others that left the usual over the same mentions
    cx_known_at = models.DateTimeField(null=True)
    cx_known_by = models.BigIntegerField(default=0)
    pr_known_at = models.DateTimeField(null=True)
    pr_known_by = models.BigIntegerField(default=0)

    class Meta:
        indexes = [
            models.Index(fields=["client", "-raised_at"], name="alert_newest"),
            models.Index(fields=["client", "series", "ref", "direction", "-until"], name="alert_of_series"),
        ]

    @property
    def is_good_news(self) -> bool:
        """More praise than complaint: something to thank for and to tell, not to calm."""
        return self.direction == self.Direction.SPIKE and self.positive > 2 * self.negative

    @property
    def delay_seconds(self) -> float:
        """From the arrival that tipped it until both sides were told."""
        return self.delay_ms / 1000
