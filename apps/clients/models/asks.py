"""What a customer was asked, and to whom nothing is ever written."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models.brands import BrandOwned
from apps.clients.models.customers import Customer


class Ask(BrandOwned):
    """That a customer was asked for something: the ledger of the throttle. Rows are added and never changed."""

    class Kind(models.TextChoices):
        SURVEY = "survey", _("Survey")
        REVIEW_INVITATION = "review_invitation", _("Invitation to review")
        OUTREACH = "outreach", _("Personal contact after their score")
        CONSENT = "consent", _("Question for permission")
        INTERVIEW = "interview", _("Interview")

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="asks")
    kind = models.CharField(max_length=20, choices=Kind.choices)
    at = models.DateTimeField()
    ref = models.BigIntegerField(default=0)  # the object of the app that asked: a survey's sending, a case
    asked_by = models.BigIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["client", "customer", "-at"], name="ask_of_customer")]


class SuppressedAddress(BrandOwned):
    """An e-mail address or a telephone number to which nothing of the brand is ever sent."""

    address = models.CharField(max_length=254)  # as `as_compared` writes it
    reason = models.CharField(max_length=250)
    added_by = models.BigIntegerField(default=0)
    added_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)
    removed_by = models.BigIntegerField(default=0)
    removal_reason = models.CharField(max_length=250, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "address"],
                condition=models.Q(removed_at__isnull=True),
                name="suppressed_address_once",
            )
        ]

    def __str__(self) -> str:
        return self.address
