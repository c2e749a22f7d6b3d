"""What people said a mention really feels like, and what was learned from it."""

from django.db import models

from apps.clients.models import BrandOwned
from apps.listening.models.mentions import Feeling, Mention


class Correction(BrandOwned):
    """A person said how a mention feels. Kept as said; the last one of a mention counts."""

    mention = models.ForeignKey(Mention, on_delete=models.CASCADE, related_name="corrections")
    was = models.CharField(max_length=8, choices=Feeling.choices)
    feeling = models.CharField(max_length=8, choices=Feeling.choices)
    by = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["client", "mention", "-id"], name="correction_of_mention")]


class SentimentLayer(BrandOwned):
    """What the agency's corrections taught: weights, no words. Each brand has its copy, for rows belong to brands.

    One that did no better is kept as a trial, unused.
    """

    weights = models.BinaryField(null=True)
    corrections = models.PositiveIntegerField()
    before = models.FloatField()  # macro-F1 on held-back corrections without it
    after = models.FloatField()  # and with it
    is_better = models.BooleanField()
    fitted_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["client", "-id"], name="sentiment_layer_newest")]
