"""A story about one consenting customer, its other formats, and its pictures."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.documents.models import Document
from apps.outreach.models import Consent, OutreachCase


class Story(BrandOwned):
    """From evidence to an approved text. `theme` gives the public address; a person's name never does."""

    class State(models.TextChoices):
        DRAFTING = "drafting", _("Writing")
        IN_REVIEW = "in_review", _("In review")
        APPROVED = "approved", _("Approved")
        PUBLISHED = "published", _("Published")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    public_id = models.CharField(max_length=16, unique=True)
    title = models.CharField(max_length=200)
    theme = models.SlugField(max_length=60)
    case = models.ForeignKey(OutreachCase, on_delete=models.PROTECT, related_name="stories")
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="stories")
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="stories")
    document = models.OneToOneField(Document, on_delete=models.PROTECT, related_name="story")
    state = models.CharField(max_length=9, choices=State.choices, default=State.DRAFTING)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()
    trend_reason = models.CharField(max_length=500, blank=True)  # why it stands beside scores that say otherwise
    trend_reason_by = models.BigIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["client", "state", "-id"], name="story_by_state")]

    def __str__(self) -> str:
        return self.title


class StoryFormat(BrandOwned):
    """A text beside the case study, of the same evidence: with a document, versions and approvals of its own."""

    class State(models.TextChoices):
        DRAFTING = "drafting", _("Writing")
        IN_REVIEW = "in_review", _("In review")
        APPROVED = "approved", _("Approved")
        PUBLISHED = "published", _("Published")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="formats")
    kind = models.CharField(max_length=16, choices=Document.Kind.choices)
    document = models.OneToOneField(Document, on_delete=models.PROTECT, related_name="story_format")
    state = models.CharField(max_length=9, choices=State.choices, default=State.DRAFTING)
    by_machine = models.BooleanField(default=False)  # a language model wrote it, and nobody has edited it yet
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "story", "kind"], name="format_of_story_once")]


class Picture(BrandOwned):
    """An uploaded picture of a story, made smaller and stripped of what a camera wrote into it."""

    public_id = models.CharField(max_length=16, unique=True)
    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="pictures")
    file = models.ImageField(upload_to="pictures", max_length=250)
    alt = models.CharField(max_length=250)
    caption = models.CharField(max_length=250, blank=True)
    shows_customer = models.BooleanField(default=False)  # then the consent must cover the photo
    created_at = models.DateTimeField()
    created_by = models.BigIntegerField(default=0)


class DraftingStyle(BrandOwned):
    """How a client's drafts sound in one language: its own phrases by purpose, and rules. Without it ours stand."""

    language = models.CharField(max_length=8)
    phrases = models.JSONField(default=dict)  # purpose → lines; a purpose that is not there is told in our words
    rules = models.JSONField(default=dict)
    changed_by = models.BigIntegerField()
    changed_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "language"], name="drafting_style_once")]
