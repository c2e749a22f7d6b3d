"""A deadline: what must be done by when, and which reminder comes next."""

from datetime import datetime, timedelta

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Client


class Deadline(BrandOwned):
    """Due `due_at`. The registry holds the same row's next step (`next_at`), written in the same transaction."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        STOPPED = "stopped", _("Done")
        CANCELLED = "cancelled", _("Cancelled")

    class Step(models.TextChoices):
        HALF_TIME = "half_time", _("Half of the time is over")
        SOON = "soon", _("Two hours are left")
        ESCALATION = "escalation", _("The time is over")
        NONE = "none", _("Nothing more comes")

    kind = models.CharField(max_length=40)
    subject_id = models.BigIntegerField()
    starts_at = models.DateTimeField()
    due_at = models.DateTimeField()
    # The clock it was opened by: what the brand chooses later applies to what is opened later.
    clock = models.CharField(max_length=8, choices=Client.Clock.choices, default=Client.Clock.PLAIN)
    state = models.CharField(max_length=9, choices=State.choices, default=State.OPEN)
    next_step = models.CharField(max_length=10, choices=Step.choices, default=Step.HALF_TIME)
    next_at = models.DateTimeField(null=True)
    stopped_at = models.DateTimeField(null=True)
    escalated_at = models.DateTimeField(null=True)
    late_on_import = models.BooleanField(default=False)
    created_at = models.DateTimeField()
    left: timedelta | None = None  # on a clock of business hours, where somebody filled it in (clocks.with_time_left)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "kind", "subject_id"],
                condition=models.Q(state="open"),
                name="deadline_open_once",
            ),
            models.CheckConstraint(
                condition=models.Q(state="open") | models.Q(next_at__isnull=True), name="deadline_over_is_quiet"
            ),
        ]
        indexes = [models.Index(fields=["client", "state", "due_at"], name="deadline_by_due")]

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN

    def is_late(self, now: datetime) -> bool:
        """Open past its moment, or stopped after it."""
        return (self.stopped_at or now) > self.due_at

    @property
    def met(self) -> bool:
        """Stopped in time."""
        return self.stopped_at is not None and self.stopped_at <= self.due_at

    @property
    def taken(self) -> timedelta | None:
        """From the start to the stop."""
        return self.stopped_at - self.starts_at if self.stopped_at else None
