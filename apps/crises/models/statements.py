"""What is said in public, and what service does about it: the one may not promise what the other has not in hand."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from apps.clients.models import BrandOwned
from apps.crises.models.incidents import Incident


class Remedy(BrandOwned):
    """What service does about it: dated, then done; or taken back."""

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="remedies")
    text = models.CharField(max_length=500)
    due_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    recorded_by = models.BigIntegerField()
    recorded_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.BigIntegerField(default=0)
    revoked_because = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(due_at__isnull=False) | Q(done_at__isnull=False), name="remedy_dated_or_done"
            )
        ]

    @property
    def is_in_force(self) -> bool:
        """Dated or done, and not taken back."""
        return self.revoked_at is None


class Statement(BrandOwned):
    """A public statement of an incident, until it is released; after that it stays as it is."""

    public_id = models.CharField(max_length=16, unique=True)
    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="statements")
    number = models.PositiveIntegerField()
    text = models.TextField()
    promises = models.BooleanField()  # a remedy: found in its words, or said by its author
    remedy = models.ForeignKey(Remedy, on_delete=models.PROTECT, null=True, related_name="statements")
    written_by = models.BigIntegerField()
    written_at = models.DateTimeField()
    approved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)
    released_by = models.BigIntegerField(default=0)
    # One named person of each side, and why: it stands in the review.
    override_cx = models.BigIntegerField(default=0)
    override_pr = models.BigIntegerField(default=0)
    override_because = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "incident", "number"], name="statement_number_once"),
            models.CheckConstraint(
                condition=Q(released_at=None) | Q(approved_at__isnull=False), name="statement_released_approved"
            ),
            models.CheckConstraint(
                condition=Q(override_because="", override_cx=0, override_pr=0)
                | (~Q(override_because="") & Q(override_cx__gt=0) & Q(override_pr__gt=0)),
                name="statement_override_whole",
            ),
        ]

    @property
    def is_overridden(self) -> bool:
        """Released although nothing is in hand: two people answer for it."""
        return bool(self.override_because)
