"""Document: a draft of structured blocks. Version: its frozen words, immutable, known by their hash."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned


class Document(BrandOwned):
    """A text being worked on. `revision` counts saves that changed something; a save names the one it saw."""

    class Kind(models.TextChoices):
        CASE_STUDY = "case_study", _("Case study")
        PRESS_RELEASE = "press_release", _("Press release")
        POST_LINKEDIN = "post_linkedin", _("Post on LinkedIn")
        POST_X = "post_x", _("Post on X")
        POST_FACEBOOK = "post_facebook", _("Post on Facebook")
        POST_INSTAGRAM = "post_instagram", _("Post on Instagram")
        PITCH_TRADE = "pitch_trade", _("Pitch to the trade press")
        PITCH_LOCAL = "pitch_local", _("Pitch to the local press")
        PITCH_NATIONAL = "pitch_national", _("Pitch to the national press")
        PITCH_CONSUMER = "pitch_consumer", _("Pitch to the consumer press")

    public_id = models.CharField(max_length=16, unique=True)
    kind = models.CharField(max_length=16, choices=Kind.choices)
    body = models.JSONField(default=dict)
    revision = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    updated_by = models.BigIntegerField(default=0)


class Version(BrandOwned):
    """The resolved words of a document at one moment, as canonical JSON text. Append-only."""

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    revision = models.PositiveIntegerField()
    canonical = models.TextField()
    content_hash = models.CharField(max_length=64)
    created_at = models.DateTimeField()
    created_by = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "document", "number"], name="version_number_once")]
