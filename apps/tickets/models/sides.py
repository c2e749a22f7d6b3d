"""What goes between service and press: a flag that both sides acknowledge, a ticket handed over for an answer."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.tickets.models.tickets import Ticket


class Team(models.TextChoices):
    CX = "cx", _("Service")
    PR = "pr", _("Press")


class PressFlag(BrandOwned):
    """That the press side should know of a ticket. One act, two notices; each side says apart that it knows."""

    ticket = models.ForeignKey(Ticket, on_delete=models.PROTECT, related_name="flags")
    reason = models.CharField(max_length=250)
    rule = models.CharField(max_length=60, blank=True)  # which rule raised it, where none of us did
    raised_by = models.BigIntegerField(default=0)
    raised_at = models.DateTimeField()
    cx_known_at = models.DateTimeField(null=True)
    cx_known_by = models.BigIntegerField(default=0)
    pr_known_at = models.DateTimeField(null=True)
    pr_known_by = models.BigIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["client", "ticket", "-raised_at"], name="press_flag_of_ticket")]


class Handover(BrandOwned):
    """One team asks the other to say something about a ticket, and is owed an answer by a moment."""

    ticket = models.ForeignKey(Ticket, on_delete=models.PROTECT, related_name="handovers")
    public_id = models.CharField(max_length=16, unique=True)
    to_team = models.CharField(max_length=2, choices=Team.choices)
    to_user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    reason = models.CharField(max_length=500)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    given_at = models.DateTimeField()
    due_at = models.DateTimeField()
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "ticket", "to_team"],
                condition=models.Q(answered_at=None),
                name="handover_open_once",
            )
        ]
