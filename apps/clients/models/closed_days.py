"""Days on which a brand is closed though its country works."""

from django.db import models

from apps.clients.models.brands import BrandOwned


class ClosedDay(BrandOwned):
    """A day of the brand's own on which its business clock stands still."""

    day = models.DateField()
    name = models.CharField(max_length=120)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "day"], name="closed_day_once")]
        ordering = ("day",)

    def __str__(self) -> str:
        return self.name
