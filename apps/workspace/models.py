"""The first steps with a new client."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class FirstStep(BrandOwned):
    """A quick win that a new client is owed, by a day. What the log tells ticks it; a person the joint session."""

    class Kind(models.TextChoices):
        FIGURES = "figures", _("First scores are in: the first import")
        SESSION = "session", _("First joint session of service and press")
        PITCHES = "pitches", _("Three promoters turned into stories to pitch")

    kind = models.CharField(max_length=8, choices=Kind.choices)
    due_date = models.DateField()  # where the client is
    created_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True)
    done_by = models.BigIntegerField(default=0)  # a person; 0 where the log told it
    dismissed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "kind"], name="first_step_once")]

    @property
    def is_by_hand(self) -> bool:
        """Nothing in the log tells that people sat together."""
        return self.kind == self.Kind.SESSION

    def is_late(self, today: date) -> bool:
        """Whether its day is over where the client is, and it is not done."""
        return self.done_at is None and self.due_date < today
