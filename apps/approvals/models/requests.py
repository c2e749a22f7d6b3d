"""A request asks one seat of a run about one version; a decision answers it, about one hash, for ever."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.approvals.models.chains import Side
from apps.approvals.models.runs import ApprovalRun, RunSeat, RunStep
from apps.clients.models import BrandOwned, Customer
from apps.documents.models import Document, Version


class ApprovalRequest(BrandOwned):
    """May this version go out? Its deadline is of kind `approvals.decision`."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        APPROVED = "approved", _("Approved")
        CHANGES_ASKED = "changes_asked", _("Changes asked for")
        CLOSED = "closed", _("Not needed any more")
        VOID = "void", _("Void by a newer text")

    public_id = models.CharField(max_length=16, unique=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="approval_requests")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="approval_requests")
    seat = models.OneToOneField(RunSeat, on_delete=models.PROTECT, related_name="request")
    approver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="+")
    requested_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=13, choices=State.choices, default=State.WAITING)
    nonce = models.CharField(max_length=43)  # guards the button: one decision per page shown
    due_at = models.DateTimeField()
    created_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "version", "approver"],
                condition=models.Q(state="waiting"),
                name="approval_asked_once",
            ),
            models.CheckConstraint(
                condition=models.Q(approver__isnull=True, customer__isnull=False)
                | models.Q(approver__isnull=False, customer__isnull=True),
                name="approval_asks_one",
            ),
        ]
        indexes = [models.Index(fields=["client", "state", "due_at"], name="approval_by_state")]

    @property
    def step(self) -> RunStep:
        return self.seat.step

    @property
    def run(self) -> ApprovalRun:
        return self.seat.step.run

    @property
    def is_internal(self) -> bool:
        """The client must not learn of it."""
        return self.seat.step.side == Side.INTERNAL

    @property
    def asked_name(self) -> str:
        """The name of who is asked, with an account or without."""
        return self.approver.name if self.approver is not None else str(self.customer)

    @property
    def asked_short_name(self) -> str:
        return self.approver.get_short_name() if self.approver is not None else str(self.customer).split(" ")[0]

    @property
    def asked_email(self) -> str:
        if self.approver is not None:
            return self.approver.email
        return self.customer.email if self.customer is not None else ""


class Decision(BrandOwned):
    """What was decided, about which words, by whom, from where. Append-only."""

    class Kind(models.TextChoices):
        APPROVE = "approve", _("Approved")
        CHANGES = "changes", _("Asked for changes")

    request = models.OneToOneField(ApprovalRequest, on_delete=models.PROTECT, related_name="decision")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="decisions")
    content_hash = models.CharField(max_length=64)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    comment = models.TextField(blank=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, null=True, related_name="+")
    in_place_of = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    by_link_id = models.BigIntegerField(default=0)
    address = models.GenericIPAddressField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(decided_by__isnull=True, customer__isnull=False, in_place_of__isnull=True)
                | models.Q(decided_by__isnull=False, customer__isnull=True),
                name="decision_of_one",
            ),
        ]

    @property
    def decider_name(self) -> str:
        """Who decided; for a substitute with the name of the absent person: "Ruth Calder for Helen Marsh"."""
        if self.decided_by is None:
            return str(self.customer)
        if self.in_place_of is None:
            return self.decided_by.name
        return _("%(name)s for %(absent)s") % {"name": self.decided_by.name, "absent": self.in_place_of.name}

    @property
    def is_of_who_was_asked(self) -> bool:
        """Decided by the person who was asked, or by one who stood in for them."""
        asked = self.request
        return (self.in_place_of_id or self.decided_by_id, self.customer_id) == (asked.approver_id, asked.customer_id)
