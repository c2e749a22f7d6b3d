"""The brand's own surveys: what is asked, in which words, and what came back."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.feedback.models.responses import Response


class Survey(BrandOwned):
    """One question from 0 to 10 with a follow-up, asked on the brand's own host."""

    class State(models.TextChoices):
        DRAFT = "draft", _("Being written")
        OPEN = "open", _("Open")
        CLOSED = "closed", _("Closed")

    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(_("name"), max_length=120)  # for us: customers never see it
    state = models.CharField(max_length=6, choices=State.choices, default=State.DRAFT)
    origins = models.JSONField(default=list)  # websites that may show it in a frame
    created_by = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()
    opened_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name

    @property
    def path(self) -> str:
        """The open link, on the brand's newsroom host."""
        return f"/s/{self.public_id}/"


class SurveyWording(BrandOwned):
    """A survey in one language, whole. The words around it (buttons, errors) are the product's own."""

    survey = models.ForeignKey(Survey, on_delete=models.CASCADE, related_name="wordings")
    language = models.CharField(max_length=8)
    question = models.CharField(max_length=300)
    # What is asked beside the score: another question for each kind, of everybody.
    for_promoters = models.CharField(max_length=300)
    for_passives = models.CharField(max_length=300)
    for_detractors = models.CharField(max_length=300)
    extra_one = models.CharField(max_length=300, blank=True)
    extra_two = models.CharField(max_length=300, blank=True)
    thanks = models.CharField(max_length=500)
    mail_subject = models.CharField(max_length=200)
    mail_text = models.TextField(max_length=2000)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "survey", "language"], name="survey_language_once")]

    @property
    def extras(self) -> list[str]:
        """The further questions, in their order."""
        return [each for each in (self.extra_one, self.extra_two) if each]


class SurveyAnswer(BrandOwned):
    """How a response came by a survey of ours, with what the further questions were answered."""

    class Way(models.TextChoices):
        MAIL = "mail", _("by a link in a mail")
        OPEN = "open", _("by the open link")
        FRAME = "frame", _("in a frame on a website")

    survey = models.ForeignKey(Survey, on_delete=models.PROTECT, related_name="answers")
    response = models.OneToOneField(Response, on_delete=models.PROTECT, related_name="survey_answer")
    letter = models.OneToOneField("feedback.AskLetter", on_delete=models.PROTECT, null=True, related_name="answer")
    way = models.CharField(max_length=5, choices=Way.choices)
    language = models.CharField(max_length=8)
    extras = models.JSONField(default=list)  # [question, answer] as they were asked and given
    answered_at = models.DateTimeField()
    changed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client", "survey", "-answered_at"], name="survey_answer_by_time")]
