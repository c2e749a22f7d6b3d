"""The public schema: agencies, hosts, what is due, and the text a new agency is made from. No person stands here."""

from django.db import models
from django_tenants.models import DomainMixin, TenantMixin


class Agency(TenantMixin):
    """The tenant. Its schema is made by provisioning, in the transaction of this row."""

    auto_create_schema = False
    auto_drop_schema = False

    name = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    created_at = models.DateTimeField()
    suspended_at = models.DateTimeField(null=True)
    deletion_asked_at = models.DateTimeField(null=True)  # shut; restorable until operators drop it
    schema_mark = models.CharField(max_length=64, blank=True)

    class Meta:
        verbose_name_plural = "agencies"

    def __str__(self) -> str:
        return self.name

    @property
    def is_shut(self) -> bool:
        """Its hosts answer with a plain page, and nothing of it is done."""
        return self.suspended_at is not None or self.deletion_asked_at is not None


class Domain(DomainMixin):
    """A host name. With a `client_id` it is that brand's newsroom; without, the agency's sign-in host."""

    client_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["tenant", "client_id", "domain"], name="domain_of_client"),
        ]


class Due(models.Model):
    """Something that must be done, over all agencies in one index: the sweep sleeps until the next `due_at`.

    While somebody works on it `due_at` is the end of their lease; what it is due *for* says its own row.
    """

    agency = models.ForeignKey(Agency, on_delete=models.CASCADE, db_index=False)
    client_id = models.BigIntegerField()
    kind = models.CharField(max_length=12)
    ref = models.BigIntegerField()
    due_at = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["agency", "kind", "ref"], name="due_once")]
        indexes = [models.Index(fields=["due_at"], name="due_next")]


class Template(models.Model):
    """The template schema as SQL text, for the migration state `mark`. The newest row is used."""

    mark = models.CharField(max_length=64, unique=True)
    sql = models.TextField()
    made_at = models.DateTimeField()
