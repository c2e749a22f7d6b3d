"""Client (a brand), Assignment, and the base of every table that belongs to a brand."""

from typing import TYPE_CHECKING, TypeVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.core import scope

if TYPE_CHECKING:
    from apps.accounts.models import User

M = TypeVar("M", bound=models.Model)


def kinds_that_do_not_count() -> list[str]:
    """This function will return the asks that follow from what the customer said themselves."""
    return ["outreach", "consent", "interview"]


def usual_hours() -> list[list[list[int]]]:
    """This function will return nine to five from Monday to Friday, in minutes of the day."""
    return [[[9 * 60, 17 * 60]] if day < 5 else [] for day in range(7)]  # noqa: PLR2004 - five working days


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
    logo = models.FileField(upload_to="logos", max_length=120, blank=True)  # PNG of our own making; clients.logos
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
    reply_to = models.EmailField(_("answers to mails go to"), blank=True)
    clock = models.CharField(max_length=8, choices=Clock.choices, default=Clock.PLAIN)
    business_hours = models.JSONField(default=usual_hours)  # a list a weekday of [opens, closes]
    holiday_country = models.CharField(max_length=3, blank=True)
    holiday_region = models.CharField(max_length=12, blank=True)
    first_contact_hours = models.PositiveIntegerField(default=48)
    closed_loop_hours = models.PositiveIntegerField(default=24)
    asks_at_most = models.PositiveIntegerField(default=1)
    asks_within_days = models.PositiveIntegerField(default=30)
    asks_not_counted = models.JSONField(default=kinds_that_do_not_count)  # kinds of Ask
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)
    newsroom_closed_at = models.DateTimeField(null=True)  # archived, and its newsroom answers 410
    is_sandbox = models.BooleanField(default=False)  # of a drill: walled off, and nothing leaves it; never changes

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
