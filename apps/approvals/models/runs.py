"""A run: one version on its way through the chain as it stood when the text was sent."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.approvals.models.chains import StepBase
from apps.clients.models import BrandOwned, Customer
from apps.documents.models import Document, Version


class ApprovalRun(BrandOwned):
    """One version, asked about step by step. Approved only when every step of it has said yes to this hash."""

    class State(models.TextChoices):
        RUNNING = "running", _("Waiting")
        APPROVED = "approved", _("Approved")
        CHANGES_ASKED = "changes_asked", _("Changes asked for")
        RECALLED = "recalled", _("Recalled by the author")
        VOID = "void", _("Void by a newer text")

    public_id = models.CharField(max_length=16, unique=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="approval_runs")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="approval_runs")
    content_hash = models.CharField(max_length=64)
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=13, choices=State.choices, default=State.RUNNING)
    position = models.PositiveSmallIntegerField(default=1)  # the step that is open, or was the last
    created_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "document"], condition=models.Q(state="running"), name="approval_runs_once"
            ),
        ]
        indexes = [models.Index(fields=["client", "version", "state"], name="approval_run_by_version")]


class RunStep(StepBase):
    """A step as it stood when the text was sent. Append-only: a later change of the chain is for the next text."""

    run = models.ForeignKey(ApprovalRun, on_delete=models.PROTECT, related_name="steps")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "run", "position"], name="run_step_place")]


class RunSeat(BrandOwned):
    """One who must be asked in the step: a person with an account, or the quoted customer. Append-only."""

    step = models.ForeignKey(RunStep, on_delete=models.PROTECT, related_name="seats")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "step", "user"], name="run_seat_once"),
            models.CheckConstraint(
                condition=models.Q(user__isnull=True, customer__isnull=False)
                | models.Q(user__isnull=False, customer__isnull=True),
                name="run_seat_of_one",
            ),
        ]

    @property
    def name(self) -> str:
        """The name of who is asked."""
        return self.user.name if self.user is not None else str(self.customer)
