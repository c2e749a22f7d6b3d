"""What happened to a brand in one hour, as counts, and which hours have to be counted anew."""

from django.db import models

from apps.clients.models import BrandOwned


class Hour(BrandOwned):
    """One hour (UTC) of a brand: sums of the rows whose moment lies in it. Bins are counts by `bins.EDGES`."""

    hour = models.DateTimeField()  # its first moment
    promoters = models.PositiveIntegerField(default=0)  # of responses, by when they were answered
    passives = models.PositiveIntegerField(default=0)
    detractors = models.PositiveIntegerField(default=0)
    mentions = models.PositiveIntegerField(default=0)  # echoes count, too
    negative = models.PositiveIntegerField(default=0)
    tickets = models.PositiveIntegerField(default=0)  # opened, but for those merged into another
    answers = models.PositiveIntegerField(default=0)  # first answers given
    answers_met = models.PositiveIntegerField(default=0)
    answer_bins = models.JSONField(default=dict)
    solves = models.PositiveIntegerField(default=0)
    solves_met = models.PositiveIntegerField(default=0)
    solve_bins = models.JSONField(default=dict)
    owed = models.PositiveIntegerField(default=0)  # first contacts that fall due in it, late imports left out
    owed_met = models.PositiveIntegerField(default=0)
    incidents = models.PositiveIntegerField(default=0)  # opened
    counted_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "hour"], name="insights_hour_once")]
        indexes = [models.Index(fields=["client", "-counted_at"], name="insights_newest")]

    def __str__(self) -> str:
        return f"{self.client_id} {self.hour:%Y-%m-%d %H}"


class StaleHour(BrandOwned):
    """That something in the hour was written. Rows only come; who counts the hour anew takes them away."""

    hour = models.DateTimeField()
