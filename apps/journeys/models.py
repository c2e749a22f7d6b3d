"""A journey with its personas, stages and touchpoints, what ties live data to a stage, and its versions."""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.promises.models import Promise


class Journey(BrandOwned):
    """The way of one kind of customer, as it is now or as it is to become."""

    class View(models.TextChoices):
        NOW = "now", _("As it is")
        FUTURE = "future", _("As it is to become")

    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=120)
    view = models.CharField(max_length=6, choices=View.choices, default=View.NOW)
    personas = models.JSONField(default=list)  # of each a name and what they want
    revision = models.PositiveIntegerField(default=1)  # one more with every change: who saw an older one is told
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    changed_by = models.BigIntegerField()
    archived_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client", "archived_at", "name"], name="journey_of_client")]

    def __str__(self) -> str:
        return self.name


class Stage(BrandOwned):
    """One stage of a journey: the buyer's part, the owner's part, and how it feels."""

    journey = models.ForeignKey(Journey, on_delete=models.CASCADE, related_name="stages")
    public_id = models.CharField(max_length=16, unique=True)
    place = models.PositiveIntegerField()  # from 0, left to right
    name = models.CharField(max_length=80)
    is_moment = models.BooleanField(default=False)  # a moment of truth
    buyer = models.CharField(max_length=500, blank=True)
    owner = models.CharField(max_length=500, blank=True)
    department = models.CharField(max_length=80, blank=True)
    # What somebody thinks it feels like, where no data say so: in tenths from -20 to 20.
    guess = models.SmallIntegerField(null=True, validators=[MinValueValidator(-20), MaxValueValidator(20)])
    guess_by = models.BigIntegerField(default=0)
    next_act = models.CharField(max_length=300, blank=True)
    next_owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    next_due = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "journey", "place"], name="stage_place_once", deferrable=models.Deferrable.DEFERRED
            ),
            models.CheckConstraint(
                condition=Q(guess=None) | Q(guess__gte=-20, guess__lte=20), name="stage_guess_in_scale"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class Touchpoint(BrandOwned):
    """Where customer and brand meet in a stage."""

    class Lane(models.TextChoices):
        PR = "pr", _("PR")
        SERVICE = "service", _("Service")
        PRODUCT = "product", _("Product")
        DIGITAL = "digital", _("Digital")
        PHYSICAL = "physical", _("Physical")

    stage = models.ForeignKey(Stage, on_delete=models.CASCADE, related_name="touchpoints")
    public_id = models.CharField(max_length=16, unique=True)
    lane = models.CharField(max_length=8, choices=Lane.choices)
    place = models.PositiveIntegerField()  # from 0, top down in its cell
    name = models.CharField(max_length=120)
    channel = models.CharField(max_length=80, blank=True)
    department = models.CharField(max_length=80, blank=True)
    message = models.CharField(max_length=300, blank=True)
    promise = models.ForeignKey(Promise, on_delete=models.SET_NULL, null=True, related_name="touchpoints")

    class Meta:
        indexes = [models.Index(fields=["client", "stage", "lane", "place"], name="touchpoint_in_cell")]

    def __str__(self) -> str:
        return self.name


class StageRule(BrandOwned):
    """What ties incoming items to a stage."""

    class Kind(models.TextChoices):
        SURVEY = "survey", _("Answers to the survey")
        SEGMENT = "segment", _("Answers of the segment")
        CHANNEL = "channel", _("Tickets by the channel")
        TOPIC = "topic", _("Mentions of the topic")
        SOURCE = "source", _("Mentions at the place")
        THEME = "theme", _("Whatever speaks of the theme")
        WORDS = "words", _("Whatever holds the words")

    stage = models.ForeignKey(Stage, on_delete=models.CASCADE, related_name="rules")
    kind = models.CharField(max_length=7, choices=Kind.choices)
    value = models.CharField(max_length=200)  # the id of survey, topic, place or theme; else the words themselves

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "stage", "kind", "value"], name="stage_rule_once")]


class JourneyVersion(BrandOwned):
    """A journey as it was when somebody kept it. Append-only."""

    journey = models.ForeignKey(Journey, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    note = models.CharField(max_length=200, blank=True)
    board = models.JSONField()
    kept_at = models.DateTimeField()
    kept_by = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "journey", "number"], name="journey_version_once")]
