"""Who hears of an incident from us in person, and what became of each mail to them."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.crises.models.incidents import Incident
from apps.crises.models.statements import Statement


class Stakeholder(BrandOwned):
    """Somebody who hears of an incident from us and not from the news."""

    class Group(models.TextChoices):
        AFFECTED = "affected", _("Affected customers")
        STAFF = "staff", _("Staff")
        PARTNER = "partner", _("Partners")
        PRESS = "press", _("Journalists")
        AUTHORITY = "authority", _("Authorities")
        BOARD = "board", _("Board")

    incident = models.ForeignKey(Incident, on_delete=models.CASCADE, related_name="stakeholders")
    name = models.CharField(max_length=120)
    email = models.EmailField()
    group = models.CharField(max_length=9, choices=Group.choices)
    added_by = models.BigIntegerField()
    added_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)  # hears nothing more; what they were told stays
    is_left_alone: bool = False  # nothing is ever sent to the address, where somebody filled it in (told.concerned)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "incident", "email"], name="stakeholder_once")]

    def __str__(self) -> str:
        return self.name


class Telling(BrandOwned):
    """A statement that was mailed to somebody, once. What became of it stands with the mail."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="tellings")
    stakeholder = models.ForeignKey(Stakeholder, on_delete=models.CASCADE, related_name="tellings")
    mail_id = models.BigIntegerField(default=0)
    told_by = models.BigIntegerField()
    told_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "statement", "stakeholder"], name="telling_once"),
        ]
