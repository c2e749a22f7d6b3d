"""An incident and what belongs to it: steps, facts, and one timeline."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.crises.models.playbooks import PlaybookVersion
from apps.listening.models import Alert


class Team(models.TextChoices):
    CX = "cx", _("Service")
    PR = "pr", _("Press")
    BOTH = "both", _("Both")


class Incident(BrandOwned):
    """Trouble that both sides handle together, from its first moment to what was learned."""

    class Severity(models.TextChoices):
        SPARK = "spark", _("Spark")
        SMOULDER = "smoulder", _("Smoulder")
        FIRE = "fire", _("Fire")

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        REVIEW = "review", _("In review")
        CLOSED = "closed", _("Closed")

    class Lesson(models.TextChoices):
        CHANGED = "changed", _("The playbook has changed")
        NONE = "none", _("Nothing is to change, and somebody signs for it")

    public_id = models.CharField(max_length=16, unique=True)
    title = models.CharField(max_length=200)
    severity = models.CharField(max_length=8, choices=Severity.choices)
    state = models.CharField(max_length=6, choices=State.choices, default=State.OPEN)
    version = models.ForeignKey(PlaybookVersion, on_delete=models.PROTECT, related_name="incidents")
    alert = models.ForeignKey(Alert, on_delete=models.PROTECT, null=True, related_name="incidents")
    cx_lead = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    pr_lead = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    opened_at = models.DateTimeField()
    opened_by = models.BigIntegerField()
    next_update_at = models.DateTimeField(null=True)
    calm_at = models.DateTimeField(null=True)  # when the review began
    closed_at = models.DateTimeField(null=True)
    closed_by = models.BigIntegerField(default=0)
    lesson = models.CharField(max_length=7, choices=Lesson.choices, blank=True)
    lesson_text = models.CharField(max_length=300, blank=True)
    changed_to = models.ForeignKey(PlaybookVersion, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="closed")
                | Q(lesson="changed", changed_to__isnull=False)
                | (Q(lesson="none") & ~Q(lesson_text="")),
                name="incident_closed_with_lesson",
            )
        ]
        indexes = [models.Index(fields=["client", "state", "-opened_at"], name="incident_by_state")]

    def __str__(self) -> str:
        return self.title


class IncidentStep(BrandOwned):
    """A step of the playbook, with its moment; they open in their order."""

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="steps")
    place = models.PositiveIntegerField()
    text = models.CharField(max_length=300)
    team = models.CharField(max_length=4, choices=Team.choices)
    due_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    done_by = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "incident", "place"], name="incident_step_once")]


class Fact(BrandOwned):
    """Something said to be so. Statements stand on confirmed ones."""

    class Standing(models.TextChoices):
        UNCONFIRMED = "unconfirmed", _("Unconfirmed")
        CONFIRMED = "confirmed", _("Confirmed")
        WRONG = "wrong", _("Wrong")

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="facts")
    text = models.CharField(max_length=500)
    standing = models.CharField(max_length=11, choices=Standing.choices, default=Standing.UNCONFIRMED)
    said_by = models.BigIntegerField()
    said_at = models.DateTimeField()


class IncidentEntry(BrandOwned):
    """One line of the timeline. Nothing in it is ever changed."""

    class Kind(models.TextChoices):
        OPENED = "opened", _("Opened")
        SEVERITY = "severity", _("Severity")
        STEP = "step", _("Step")
        NOTE = "note", _("Note")
        FACT = "fact", _("Fact")
        REMEDY = "remedy", _("Remedy")
        STATEMENT = "statement", _("Statement")
        UPDATE = "update", _("Next update")
        REVIEW = "review", _("Review")
        CLOSED = "closed", _("Closed")

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="entries")
    kind = models.CharField(max_length=9, choices=Kind.choices)
    text = models.TextField()
    made_by = models.BigIntegerField()  # 0: nobody, it came by itself
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["client", "incident", "id"], name="incident_timeline")]
