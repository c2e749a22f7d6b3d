"""Asking many customers over days: the plan, and one mail to each.

No column here knows a score, and none may: who is asked for a review does not hang on what they said
(tests/feedback/surveys/test_reviews.py holds the list of columns).
"""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import Ask, BrandOwned, Customer
from apps.feedback.models.surveys import Survey


class AskRound(BrandOwned):
    """A sampling plan at work: each day it asks some of the brand's customers, until somebody ends it."""

    class Kind(models.TextChoices):
        SURVEY = Ask.Kind.SURVEY.value, _("Survey")
        REVIEW_INVITATION = Ask.Kind.REVIEW_INVITATION.value, _("Invitation to review")

    class State(models.TextChoices):
        RUNNING = "running", _("Running")
        PAUSED = "paused", _("Paused")
        ENDED = "ended", _("Ended")

    public_id = models.CharField(max_length=16, unique=True)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, null=True, related_name="rounds")
    state = models.CharField(max_length=7, choices=State.choices, default=State.RUNNING)
    at_most_a_day = models.PositiveIntegerField()
    once_in_days = models.PositiveIntegerField()
    weekday_shares = ArrayField(models.PositiveSmallIntegerField(), size=7)  # percent of the base, Monday first
    only_language = models.CharField(max_length=8, blank=True)
    customer_for_days = models.PositiveIntegerField(default=0)
    reminds_after_days = models.PositiveSmallIntegerField(default=0)  # once; 0 is never
    last_day = models.DateField(null=True)  # where the brand is: the day whose list was made last
    # Of the last list: how many fit the filter, and why some of them were left out.
    base = models.PositiveIntegerField(default=0)
    left_out = models.JSONField(default=dict)
    job_id = models.BigIntegerField(null=True)
    started_by = models.BigIntegerField(default=0)
    started_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="survey", survey__isnull=False)
                | Q(kind="review_invitation", survey__isnull=True, reminds_after_days=0),
                name="ask_round_of_its_kind",
            ),
            models.UniqueConstraint(
                fields=["client", "survey"], condition=~Q(state="ended") & Q(kind="survey"), name="survey_round_once"
            ),
            models.UniqueConstraint(
                fields=["client"], condition=~Q(state="ended") & Q(kind="review_invitation"), name="review_round_once"
            ),
        ]


class AskLetter(BrandOwned):
    """One mail of a round to one customer: planned for a moment, then sent or left out."""

    class State(models.TextChoices):
        PLANNED = "planned", _("Planned")
        SENT = "sent", _("Sent")
        LEFT_OUT = "left_out", _("Left out")

    round = models.ForeignKey(AskRound, on_delete=models.PROTECT, related_name="letters")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=8, choices=State.choices, default=State.PLANNED)
    language = models.CharField(max_length=8)
    due_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    left_out_for = models.CharField(max_length=30, blank=True)
    first_opened_at = models.DateTimeField(null=True)  # by somebody, or by a mail scanner
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["client", "round", "customer"], condition=Q(state="planned"), name="ask_letter_planned_once"
            )
        ]
        indexes = [
            models.Index(fields=["client", "round", "state"], name="ask_letter_by_state"),
            models.Index(fields=["client", "customer"], name="ask_letter_of_customer"),
        ]
