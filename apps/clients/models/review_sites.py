"""Where the brand's customers may tell others."""

from django.db import models

from apps.clients.models.brands import BrandOwned


class ReviewSite(BrandOwned):
    """A public review page of the brand. The whole list is offered to everybody who answers, or nobody's is.

    Nothing here says to whom: a rule that offers it to the happy only has no place to stand.
    """

    name = models.CharField(max_length=80)
    address = models.URLField(max_length=500)
    position = models.PositiveIntegerField()
    added_by = models.BigIntegerField(default=0)
    added_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "address"], name="review_site_once")]
        ordering = ("position", "pk")

    def __str__(self) -> str:
        return self.name
