"""A drill, kept with the real brand whose team rehearses, and its injects, kept in the walled brand they play in."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class Drill(BrandOwned):
    """One rehearsal of a brand's team. It names its sandbox by number: no row points over the wall."""

    class Speed(models.IntegerChoices):
        REAL = 1, _("As it would be")
        DOUBLE = 2, _("Twice as fast")
        FIVE = 5, _("Five times as fast")
        TEN = 10, _("Ten times as fast")
        SIXTY = 60, _("A minute a second")

    public_id = models.CharField(max_length=16, unique=True)
    script = models.CharField(max_length=20)
    speed = models.PositiveIntegerField(choices=Speed.choices, default=Speed.REAL)
    sandbox_id = models.BigIntegerField(unique=True)
    started_by = models.BigIntegerField()
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_by = models.BigIntegerField(default=0)
    score = models.JSONField(default=list)  # of each target: its code, seconds until it was reached or null, if in time

    class Meta:
        indexes = [models.Index(fields=["client", "-started_at"], name="drill_of_client")]

    @property
    def is_running(self) -> bool:
        return self.ended_at is None

    @property
    def met(self) -> int:
        """How many targets were reached in time."""
        return sum(1 for each in self.score if each["is_met"])


class DrillInject(BrandOwned):
    """One thing that happens in the drill, at its moment, once. It belongs to the sandbox."""

    class Kind(models.TextChoices):
        MENTION = "mention", _("Mention")
        CALL = "call", _("Call")
        TICKET = "ticket", _("Ticket")
        JOURNALIST = "journalist", _("A journalist’s question")

    place = models.PositiveIntegerField()
    minute = models.PositiveIntegerField()  # of the script
    kind = models.CharField(max_length=10, choices=Kind.choices)
    author = models.CharField(max_length=120)
    text = models.TextField()
    crowd = models.PositiveIntegerField(default=1)  # how many say so
    reach = models.PositiveIntegerField(default=0)
    due_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    cancelled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "place"], name="inject_once"),
            models.CheckConstraint(
                condition=models.Q(done_at=None) | models.Q(cancelled_at=None), name="inject_done_or_cancelled"
            ),
        ]
