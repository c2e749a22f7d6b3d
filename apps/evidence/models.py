"""Evidence: what a text may quote or count, each with its source; and which draft uses which."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.documents.models import Document
from apps.outreach.models import Consent


class Evidence(BrandOwned):
    """A quote, a figure, a fact or a photo. `revision` grows with each change: so texts know when they are stale."""

    class Kind(models.TextChoices):
        QUOTE = "quote", _("Quote")
        FIGURE = "figure", _("Figure")
        FACT = "fact", _("Fact")
        PHOTO = "photo", _("Photo")

    class Source(models.TextChoices):
        RESPONSE = "response", _("Survey answer")
        INTERVIEW_ANSWER = "interview_answer", _("Interview answer")
        INTERVIEW_PHOTO = "interview_photo", _("Photo sent with an interview")

    public_id = models.CharField(max_length=16, unique=True)
    number = models.PositiveIntegerField()  # E1, E2 … within the consent
    kind = models.CharField(max_length=6, choices=Kind.choices)
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="evidence")
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="evidence")
    source = models.CharField(max_length=16, choices=Source.choices)
    source_id = models.BigIntegerField()
    topic = models.CharField(max_length=20, blank=True)  # problem, solution, result
    text = models.TextField()  # the quote's words, verbatim; the fact; what the figure measures or the photo shows
    speaker = models.CharField(max_length=200, blank=True)
    speaker_role = models.CharField(max_length=200, blank=True)
    value = models.CharField(max_length=40, blank=True)
    unit = models.CharField(max_length=40, blank=True)
    before = models.CharField(max_length=40, blank=True)
    period = models.CharField(max_length=120, blank=True)
    vouched_by = models.CharField(max_length=200, blank=True)
    revision = models.PositiveIntegerField(default=1)
    withdrawn_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    created_by = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "consent", "number"], name="evidence_number_once")]

    @property
    def label(self) -> str:
        return f"E{self.number}"


class EvidenceUse(BrandOwned):
    """A draft refers to evidence, as it was at `revision`. Older than the evidence's own: the text is stale."""

    document = models.ForeignKey(Document, on_delete=models.CASCADE, related_name="evidence_uses")
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="uses")
    revision = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "document", "evidence"], name="evidence_use_once")]
