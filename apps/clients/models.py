"""Client (a brand), Customer, Assignment, and the base of every table that belongs to a brand."""

from typing import TYPE_CHECKING, TypeVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.core import scope

if TYPE_CHECKING:
    from apps.accounts.models import User

M = TypeVar("M", bound=models.Model)


class BrandQuerySet(models.QuerySet[M]):
    """The first wall: what a person may see. The second is in the database (core.wall). Either holds alone."""

    brand_column = "client_id"

    def visible_to(self, user: "User") -> "BrandQuerySet[M]":
        """This function will leave the rows of brands the person may see; a wrong id is then simply not there."""
        from apps.clients.queries import client_ids_of

        return self.filter(**{f"{self.brand_column}__in": client_ids_of(user)})

    def in_scope(self) -> "BrandQuerySet[M]":
        """This function will leave the rows of the brands this unit of work is limited to: links, newsroom, tasks."""
        return self.filter(**{f"{self.brand_column}__in": scope.current()})


class ClientQuerySet(BrandQuerySet["Client"]):
    brand_column = "id"


class Client(models.Model):
    """A brand of the agency."""

    class Clock(models.TextChoices):
        PLAIN = "plain", _("Plain hours")
        BUSINESS = "business", _("Business hours")

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(max_length=60, unique=True)
    public_id = models.CharField(max_length=16, unique=True)
    colour = models.CharField(max_length=7, default="#0b4f60")
    second_colour = models.CharField(max_length=7, default="#f3b53a")
    type_pairing = models.CharField(max_length=12, default="editorial")
    logo_svg = models.TextField(blank=True)
    zone = models.CharField(max_length=60, default="UTC")
    language = models.CharField(max_length=8, default="en")
    boilerplate = models.TextField(_("boilerplate"), blank=True)
    legal_line = models.CharField(_("legal name and address"), max_length=250, blank=True)
    city = models.CharField(_("city of the dateline"), max_length=80, blank=True)
    press_name = models.CharField(_("press contact"), max_length=120, blank=True)
    press_email = models.EmailField(_("press e-mail"), blank=True)
    press_phone = models.CharField(_("press telephone"), max_length=40, blank=True)
    sender_name = models.CharField(_("sender name of mails"), max_length=120, blank=True)
    sender_email = models.EmailField(_("sender address of mails"), blank=True)
    clock = models.CharField(max_length=8, choices=Clock.choices, default=Clock.PLAIN)
    closed_loop_hours = models.PositiveIntegerField(default=24)
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)

    objects = ClientQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name

    @property
    def initial(self) -> str:
        return self.name[:1].upper()


class BrandOwned(models.Model):
    """Base of every table that belongs to a brand. Its migration adds `ProtectTable`; a test sees to that."""

    client = models.ForeignKey(Client, on_delete=models.PROTECT, related_name="+")

    objects = BrandQuerySet.as_manager()

    class Meta:
        abstract = True


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
        """An e-mail or a telephone is known and they have not asked to be left alone."""
        return bool((self.email or self.phone) and self.do_not_contact_at is None)


class Assignment(BrandOwned):
    """What a person does for a brand. Only owners see brands without one."""

    class Role(models.TextChoices):
        ACCOUNT_LEAD = "account_lead", _("Account lead")
        PR = "pr", _("PR specialist")
        CX = "cx", _("CX specialist")
        APPROVER = "approver", _("Approver")
        PRESS_OFFICE = "press_office", _("Press office")
        CLIENT_CX = "client_cx", _("Client CX staff")
        VIEWER = "viewer", _("Viewer")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="assignments")
    role = models.CharField(max_length=12, choices=Role.choices)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "user", "role"], name="assignment_once")]
