"""A promise with its measure, what its checks found, and what people ruled about texts that may make it."""

from decimal import Decimal

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Client


class Metric(models.TextChoices):
    """What a promise is measured by."""

    FIRST_ANSWER = "first_answer", _("Tickets: hours until the first answer")
    SOLVED = "solved", _("Tickets: hours until they are solved")
    SATISFACTION = "satisfaction", _("Tickets: how content the customer was (1 to 5)")
    SCORE = "score", _("Answers to surveys: the score (0 to 10)")
    FIRST_CONTACT = "first_contact", _("Promoters: first contact by its deadline")
    CLOSED_LOOP = "closed_loop", _("Unhappy customers: answered by their deadline")
    SERIES = "series", _("Figures that you bring in")


class Operator(models.TextChoices):
    AT_MOST = "at_most", _("at most")
    AT_LEAST = "at_least", _("at least")


class Standing(models.TextChoices):
    """What the last check found."""

    UNCHECKED = "unchecked", _("Not checked yet")
    NO_DATA = "no_data", _("No data")
    KEPT = "kept", _("Kept")
    BROKEN = "broken", _("Broken")


class MetricSeries(BrandOwned):
    """Figures of the brand that no other part of this program has: deliveries in time, minutes on hold."""

    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=120)
    unit = models.CharField(max_length=30, blank=True)
    made_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "name"], name="metric_series_name_once")]

    def __str__(self) -> str:
        return self.name


class MetricPoint(BrandOwned):
    """One figure of a series. The same moment twice is the same figure, corrected."""

    series = models.ForeignKey(MetricSeries, on_delete=models.CASCADE, related_name="points")
    at = models.DateTimeField()
    value = models.DecimalField(max_digits=18, decimal_places=4)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "series", "at"], name="metric_point_once")]


class Promise(BrandOwned):
    """Words that the brand has said in public, and the measure that they are held to."""

    class Place(models.TextChoices):
        PAGE = "page", _("Web page")
        RELEASE = "release", _("Press release")
        COVERAGE = "coverage", _("Media coverage")
        STATEMENT = "statement", _("Statement")
        ADVERT = "advert", _("Advertisement")
        CONTRACT = "contract", _("Contract or terms")
        OTHER = "other", _("Somewhere else")

    public_id = models.CharField(max_length=16, unique=True)
    text = models.CharField(max_length=500)
    wordings = models.JSONField(default=list)  # the same promise in other words
    place = models.CharField(max_length=9, choices=Place.choices, default=Place.PAGE)
    said_at = models.CharField(max_length=500, blank=True)  # the address, or the name of paper and day
    metric = models.CharField(max_length=13, choices=Metric.choices)
    series = models.ForeignKey(MetricSeries, on_delete=models.PROTECT, null=True, related_name="promises")
    operator = models.CharField(max_length=8, choices=Operator.choices, default=Operator.AT_MOST)
    threshold = models.DecimalField(max_digits=18, decimal_places=4, null=True)  # hours, or in the metric's own unit
    share = models.DecimalField(max_digits=5, decimal_places=2, default=Decimal(100))  # percent that must meet it
    window_days = models.PositiveIntegerField(default=30)
    calendar = models.CharField(max_length=8, choices=Client.Clock.choices, default=Client.Clock.PLAIN)
    cx_owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    pr_owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    made_by = models.BigIntegerField()
    archived_at = models.DateTimeField(null=True)
    # Of the last check, for lists: the check itself is a row of its own.
    standing = models.CharField(max_length=9, choices=Standing.choices, default=Standing.UNCHECKED)
    standing_since = models.DateTimeField(null=True)
    checked_at = models.DateTimeField(null=True)
    n = models.PositiveIntegerField(default=0)
    met = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(met__lte=models.F("n")), name="promise_met_of_n"),
            models.CheckConstraint(condition=Q(share__gt=0, share__lte=100), name="promise_share_is_percent"),
            models.CheckConstraint(
                condition=Q(metric="series", series__isnull=False) | (~Q(metric="series") & Q(series=None)),
                name="promise_series_for_its_metric",
            ),
        ]
        indexes = [models.Index(fields=["client", "archived_at", "standing"], name="promise_by_standing")]

    def __str__(self) -> str:
        return self.text

    @property
    def is_broken(self) -> bool:
        return self.standing == Standing.BROKEN and self.archived_at is None


class PromiseCheck(BrandOwned):
    """What was found when a promise was held against what was done. Append-only: it is the history."""

    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, related_name="checks")
    begins_at = models.DateTimeField()
    at = models.DateTimeField()
    standing = models.CharField(max_length=9, choices=Standing.choices)
    n = models.PositiveIntegerField()
    met = models.PositiveIntegerField()
    waiting = models.PositiveIntegerField()  # begun and not yet due: they count neither way
    misses = models.JSONField(default=list)  # ids of what did not meet it, the worst first, at most MOST_MISSES
    measure = models.JSONField(default=dict)  # the measure as it was then
    by = models.BigIntegerField(default=0)  # 0 is the night's

    class Meta:
        indexes = [models.Index(fields=["client", "promise", "-at"], name="promise_check_by_time")]


class PassageRuling(BrandOwned):
    """That somebody read a passage and said whether it makes the promise. It holds wherever the words stand."""

    class Ruling(models.TextChoices):
        MAKES = "makes", _("Makes the promise")
        DIFFERS = "differs", _("Says something else")

    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, related_name="rulings")
    passage = models.CharField(max_length=64)  # SHA-256 of its comparable words
    ruling = models.CharField(max_length=7, choices=Ruling.choices)
    by = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "promise", "passage"], name="passage_ruled_once")]


class SignOff(BrandOwned):
    """That a text may make a promise although it is broken: who says so, and why. It ends with that break."""

    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, related_name="sign_offs")
    text_kind = models.CharField(max_length=40)
    text_id = models.BigIntegerField()
    reason = models.CharField(max_length=500)
    by = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "promise", "text_kind", "text_id"], name="sign_off_once")
        ]


class NoPromise(BrandOwned):
    """A sentence that sounds like a promise and is none: it is not offered again."""

    passage = models.CharField(max_length=64)
    by = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "passage"], name="no_promise_once")]
