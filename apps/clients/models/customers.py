"""The people who buy from a brand."""

from django.conf import settings
from django.db import models
from django.db.models import Q

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
    customer_since = models.DateField(null=True, blank=True)
    renews_on = models.DateField(null=True, blank=True)
    # One person known twice: `merged_into` is the act, `survivor` the end of the chain. No other row is rewritten.
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="merged")
    survivor = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="absorbed")
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(merged_into=None, survivor=None) | Q(merged_into__isnull=False, survivor__isnull=False),
                name="customer_merged_whole",
            ),
            models.CheckConstraint(
                condition=~Q(survivor=models.F("id")) | Q(survivor=None), name="customer_not_own_survivor"
            ),
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
            models.Index(fields=["client", "survivor"], condition=Q(survivor__isnull=False), name="customer_absorbed"),
        ]

    def __str__(self) -> str:
        return self.name or self.email or self.phone or self.public_id

    @property
    def person_id(self) -> int:
        """The row that stands for the person: this one, or the one it was merged into."""
        return self.survivor_id or self.pk

    @property
    def can_be_contacted(self) -> bool:
        """An e-mail or a telephone is known and they have not asked to be left alone, or to be asked no more."""
        return bool(self.address_of_asks and self.do_not_contact_at is None and self.opted_out_at is None)

    @property
    def address_of_asks(self) -> str:
        """Where an ask goes: the e-mail, else the telephone."""
        return self.email or self.phone


class CustomerIdentity(BrandOwned):
    """By which key a tool knows the customer: several tools, several keys."""

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="identities")
    source = models.CharField(max_length=60)
    key = models.CharField(max_length=200)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "source", "key"], name="identity_once")]


class CustomerMerge(BrandOwned):
    """That a customer was found to be another one, and perhaps that this was undone."""

    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="merges")
    into = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    merged_at = models.DateTimeField()
    merged_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    # Wishes that one half of the person had and the other got: {customer id: [fields]}.
    carried = models.JSONField(default=dict)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "customer"], condition=Q(undone_at=None), name="merge_in_force_once"
            )
        ]


class DistinctCustomers(BrandOwned):
    """That two customers who look alike are two people: they are not suggested again."""

    first = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")  # the lower id
    second = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    noted_at = models.DateTimeField()
    noted_by = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "first", "second"], name="distinct_once")]
