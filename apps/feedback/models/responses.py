"""Responses, the imports they come by, and closed loops."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer

PROMOTER_FROM = 9  # 9 and 10: promoters; 7 and 8: passives; 0 to 6: detractors (Reichheld, HBR, December 2003)
PASSIVE_FROM = 7


class Import(BrandOwned):
    """A file of responses: taken in, mapped, then imported by a job."""

    class State(models.TextChoices):
        UPLOADED = "uploaded", _("Needs its columns matched")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")
        UNDOING = "undoing", _("Being undone")
        UNDONE = "undone", _("Undone")

    public_id = models.CharField(max_length=16, unique=True)
    filename = models.CharField(max_length=250)
    file = models.FileField(upload_to="imports", max_length=250, blank=True)
    path = models.CharField(max_length=1000, blank=True)  # of a file named on the command line
    state = models.CharField(max_length=8, choices=State.choices, default=State.UPLOADED)
    mapping = models.JSONField(default=dict)
    options = models.JSONField(default=dict)
    counts = models.JSONField(default=dict)
    job_id = models.BigIntegerField(null=True)
    created_by = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    undone_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.filename


class Rejection(BrandOwned):
    """A row that was not imported, and why, in words that name field, value and mend."""

    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rejections")
    row_number = models.PositiveIntegerField()
    reason = models.CharField(max_length=40)
    sentence = models.TextField()
    column = models.CharField(max_length=250, blank=True)
    value = models.CharField(max_length=250, blank=True)
    cells = models.JSONField(default=list)

    class Meta:
        indexes = [models.Index(fields=["client", "imported", "row_number"], name="rejection_by_row")]

    @property
    def number(self) -> int:
        """As the reader calls it."""
        return self.row_number


class LeftOutCell(BrandOwned):
    """A cell that could not be taken, of a row that was: the score counts, and this one value does not."""

    imported = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="left_out")
    row_number = models.PositiveIntegerField()
    reason = models.CharField(max_length=40)
    sentence = models.TextField()
    column = models.CharField(max_length=250, blank=True)
    value = models.CharField(max_length=250, blank=True)

    class Meta:
        indexes = [models.Index(fields=["client", "imported", "row_number"], name="left_out_by_row")]


class Response(BrandOwned):
    """One score, with or without words, from one customer or from nobody known."""

    public_id = models.CharField(max_length=16, unique=True)
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="responses")
    imported = models.ForeignKey(Import, on_delete=models.PROTECT, null=True, related_name="responses")
    source_id = models.CharField(max_length=200, blank=True)
    fingerprint = models.CharField(max_length=64, blank=True)
    ordinal = models.PositiveIntegerField(default=0)
    score = models.SmallIntegerField()
    comment = models.TextField(blank=True)
    answered_at = models.DateTimeField()
    language = models.CharField(max_length=8, blank=True)
    segment = models.CharField(max_length=200, blank=True)
    received_at = models.DateTimeField()
    told_at = models.DateTimeField(null=True)  # by the tool's clock, where its answers may change afterwards

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(score__gte=0, score__lte=10), name="response_score_0_to_10"),
            models.UniqueConstraint(
                fields=["client", "source_id"], condition=~models.Q(source_id=""), name="response_source_id_once"
            ),
            models.UniqueConstraint(
                fields=["client", "fingerprint", "ordinal"],
                condition=models.Q(source_id=""),
                name="response_row_once",
            ),
        ]
        indexes = [
            models.Index(fields=["client", "-answered_at"], name="response_by_time"),
            models.Index(fields=["client", "customer", "answered_at"], name="response_of_customer"),
        ]

    @property
    def is_promoter(self) -> bool:
        return self.score >= PROMOTER_FROM

    @property
    def is_detractor(self) -> bool:
        return self.score < PASSIVE_FROM


class ClosedLoop(BrandOwned):
    """A detractor is owed an answer by CX. Its deadline is of kind `feedback.closed_loop`."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        CLOSED = "closed", _("Closed")

    response = models.OneToOneField(Response, on_delete=models.PROTECT, related_name="closed_loop")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=6, choices=State.choices, default=State.OPEN)
    note = models.TextField(blank=True)
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
