"""What a brand asks in its interviews."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models.brands import BrandOwned


class QuestionSet(BrandOwned):
    """A brand's own questions in one language. Without a set the usual questions are asked."""

    language = models.CharField(max_length=8)
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "language"], name="question_set_once")]


class Question(BrandOwned):
    """One question of a set. An interview keeps the words it was sent with; these are for the next one."""

    class Kind(models.TextChoices):
        WORDS = "words", _("In words")
        FIGURE = "figure", _("A figure")
        PHOTO = "photo", _("A photo")

    class Topic(models.TextChoices):
        PROBLEM = "problem", _("The problem")
        SOLUTION = "solution", _("What was done")
        RESULT = "result", _("The result")
        FIGURE = "figure", _("A figure")
        OTHER = "other", _("Something else")

    question_set = models.ForeignKey(QuestionSet, on_delete=models.CASCADE, related_name="questions")
    position = models.PositiveIntegerField()
    kind = models.CharField(max_length=6, choices=Kind.choices, default=Kind.WORDS)
    topic = models.CharField(max_length=8, choices=Topic.choices)
    text = models.CharField(max_length=300)
    help_text = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "question_set", "position"], name="question_position_once")
        ]
        ordering = ("position",)
