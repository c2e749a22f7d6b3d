"""The short interview: questions as they were asked, answers as they were given."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.outreach.models.cases import OutreachCase


class Interview(BrandOwned):
    """One interview of a consenting customer."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        DONE = "done", _("Done")

    public_id = models.CharField(max_length=16, unique=True)
    case = models.ForeignKey(OutreachCase, on_delete=models.PROTECT, related_name="interviews")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="interviews")
    state = models.CharField(max_length=4, choices=State.choices, default=State.OPEN)
    held_at = models.DateTimeField()
    held_by = models.BigIntegerField(default=0)
    done_at = models.DateTimeField(null=True)


class InterviewAnswer(BrandOwned):
    """One answer, verbatim. An answer that counts something keeps its figure beside the words."""

    class Topic(models.TextChoices):
        PROBLEM = "problem", _("The problem")
        SOLUTION = "solution", _("What was done")
        RESULT = "result", _("The result")
        FIGURE = "figure", _("A figure")
        OTHER = "other", _("Something else")

    interview = models.ForeignKey(Interview, on_delete=models.PROTECT, related_name="answers")
    number = models.PositiveIntegerField()
    topic = models.CharField(max_length=20, choices=Topic.choices)
    question = models.TextField()
    answer = models.TextField()
    figure = models.JSONField(default=dict)  # label, value, unit, before, period, vouched_by; all text
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "interview", "number"], name="answer_number_once")]
