"""The people who buy from a brand."""

from django.db import models

from apps.clients.models.brands import BrandOwned


class Customer(BrandOwned):
    """A customer of the brand. Found again by their key at the source, else by e-mail, else by telephone."""

    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=200, blank=True)
    email = models.EmailField(max_length=254, blank=True)
    phone = models.CharField(max_length=40, blank=True)
    company = models.CharField(max_length=200, blank=True)
    role = models.CharField(max_length=200, blank=True)
    source_key = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=8, blank=True)
    do_not_contact_at = models.DateTimeField(null=True)
    do_not_contact_reason = models.CharField(max_length=250, blank=True)
    do_not_contact_by = models.BigIntegerField(default=0)  # a person; 0 where the customer said it by a link
    opted_out_at = models.DateTimeField(null=True)  # of being asked; who writes to us is still answered
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "source_key"],
                condition=~models.Q(source_key=""),
                name="customer_source_key_once",
            ),
            models.UniqueConstraint(
                fields=["client", "email"],
                condition=~models.Q(email="") & models.Q(source_key=""),
                name="customer_email_once",
            ),
        ]
        indexes = [
            models.Index(fields=["client", "email"], name="customer_by_email"),
            models.Index(fields=["client", "phone"], name="customer_by_phone"),
        ]

    def __str__(self) -> str:
        return self.name or self.email or self.phone or self.public_id

    @property
    def can_be_contacted(self) -> bool:
        """An e-mail or a telephone is known and they have not asked to be left alone, or to be asked no more."""
        return bool(self.address_of_asks and self.do_not_contact_at is None and self.opted_out_at is None)

    @property
    def address_of_asks(self) -> str:
        """Where an ask goes: the e-mail, else the telephone."""
        return self.email or self.phone
