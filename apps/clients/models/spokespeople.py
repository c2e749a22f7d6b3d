"""Who speaks for a brand."""

from django.db import models

from apps.clients.models.brands import BrandOwned


class Spokesperson(BrandOwned):
    """Somebody of the brand who may be quoted and called by journalists."""

    name = models.CharField(max_length=120)
    role = models.CharField(max_length=120)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    subjects = models.CharField(max_length=250, blank=True)  # what they speak about
    position = models.PositiveIntegerField()
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "name"], name="spokesperson_once")]
        ordering = ("position", "pk")

    def __str__(self) -> str:
        return self.name
