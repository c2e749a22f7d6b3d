"""A request asks one approver about one version; a decision answers it, about one hash, for ever."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.documents.models import Document, Version


class ApprovalRequest(BrandOwned):
    """May this version go out? Its deadline is of kind `approvals.decision`."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        APPROVED = "approved", _("Approved")
        CHANGES_ASKED = "changes_asked", _("Changes asked for")
        VOID = "void", _("Void by a newer text")

    public_id = models.CharField(max_length=16, unique=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="approval_requests")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="approval_requests")
    approver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
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
        ]
        indexes = [models.Index(fields=["client", "state", "due_at"], name="approval_by_state")]


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
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    by_link_id = models.BigIntegerField(default=0)
    address = models.GenericIPAddressField(null=True)
    at = models.DateTimeField()
