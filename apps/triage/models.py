"""Rules that say who is told of what, and what a person has sorted out of the inbox."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class EscalationRule(BrandOwned):
    """A sentence that decides who is told. Rules of a brand are read in their order."""

    public_id = models.CharField(max_length=16, unique=True)
    place = models.PositiveIntegerField()
    is_on = models.BooleanField(default=False)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)


class RuleVersion(BrandOwned):
    """What a rule says. It stays as it is; a change is another version."""

    rule = models.ForeignKey(EscalationRule, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    title = models.CharField(max_length=120)
    plan = models.JSONField()
    written_by = models.BigIntegerField()
    written_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "rule", "number"], name="rule_version_once")]


class InboxMark(BrandOwned):
    """That something was sorted out of the inbox; a snoozed one comes back at its moment."""

    class Kind(models.TextChoices):
        TICKET = "ticket", _("Ticket")
        RESPONSE = "response", _("Response")
        MENTION = "mention", _("Mention")

    class Outcome(models.TextChoices):
        ACCEPTED = "accepted", _("Taken")
        DUPLICATE = "duplicate", _("Known already")
        DECLINED = "declined", _("Nothing to do")
        SNOOZED = "snoozed", _("Put off")

    kind = models.CharField(max_length=8, choices=Kind.choices)
    ref = models.BigIntegerField()
    outcome = models.CharField(max_length=9, choices=Outcome.choices)
    until = models.DateTimeField(null=True)
    batch = models.CharField(max_length=16)  # of the act on the ticket, where there was one
    made_by = models.BigIntegerField()
    made_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "kind", "ref"], name="inbox_mark_once")]
