"""The short interview: questions as they were asked, answers as they were given."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.outreach.models.cases import OutreachCase


class Interview(BrandOwned):
    """One interview of a consenting customer: typed in by somebody who listens, or answered alone by a link."""

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
    by_link = models.BooleanField(default=False)
    language = models.CharField(max_length=8, blank=True)  # of an interview by link
    # By link: what is asked, as it stood when it was sent; a change of the set reaches the next interview.
    questions = models.JSONField(default=list)
    invited_at = models.DateTimeField(null=True)
    checked_at = models.DateTimeField(null=True)  # the customer saw how they would be quoted, and said yes
    checked_hash = models.CharField(max_length=64, blank=True)  # of the words that they saw


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
    # By link: which save of which open page this is, so that two pages do not overwrite each other unseen.
    revision = models.PositiveIntegerField(default=1)
    tab = models.CharField(max_length=24, blank=True)
    turn = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "interview", "number"], name="answer_number_once")]


class InterviewPhoto(BrandOwned):
    """A photo that the customer sent with an interview, drawn anew from its pixels; one for each question."""

    public_id = models.CharField(max_length=16, unique=True)
    interview = models.ForeignKey(Interview, on_delete=models.PROTECT, related_name="photos")
    number = models.PositiveIntegerField()
    file = models.ImageField(upload_to="interviews", max_length=250)
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    alt = models.CharField(max_length=250, blank=True)  # what it shows, in the customer's words
    shows_person = models.BooleanField(default=True)  # until they say that nobody can be recognised
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "interview", "number"], name="photo_number_once")]
