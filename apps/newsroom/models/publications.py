"""A publication: that an approved version stands in the newsroom. Its withdrawal: that it does so no more."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.case_studies.models import Story, StoryFormat
from apps.clients.models import BrandOwned
from apps.documents.models import Version
from apps.newsroom.kinds import PRINTABLE, Kind, Printable
from apps.outreach.models import Consent

# The case study is the story's own text; every other kind names the format that it prints.
PART_BY_KIND = models.Q(kind=Kind.CASE_STUDY) ^ models.Q(part__isnull=False)


class Addressed(BrandOwned):
    """What a text that stands at an address, or is to stand there, says of itself: which text, of which kind."""

    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="%(class)ss")
    # Empty for the case study, which is the story's own text; else the format whose document is printed.
    part = models.ForeignKey(StoryFormat, on_delete=models.PROTECT, null=True, related_name="+")
    kind = models.CharField(max_length=16, choices=Kind.choices, default=Kind.CASE_STUDY)
    slug = models.SlugField(max_length=80)

    class Meta:
        abstract = True

    @property
    def printable(self) -> Printable:
        """What its kind is called and where it stands."""
        return PRINTABLE[self.kind]

    @property
    def path(self) -> str:
        """The address on the brand's newsroom host."""
        return f"/{self.printable.section}/{self.slug}/"

    @property
    def data_path(self) -> str:
        """Where programs read it."""
        return f"{self.path}{self.printable.data}"

    @property
    def text(self) -> Story | StoryFormat:
        """The row that holds its draft and its state."""
        return self.story if self.part is None else self.part


class Publication(Addressed):
    """One approved version, by hash, at one address. Append-only: a trigger lets in only what may be printed."""

    public_id = models.CharField(max_length=16, unique=True)
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="publications")
    content_hash = models.CharField(max_length=64)
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="publications")
    uses = models.JSONField(default=list)  # what the page rests on: that of its kind, and name or photo where shown
    page_id = models.BigIntegerField(unique=True)  # of the StoryPage: a plain number, for the tree is not the brand's
    headline = models.TextField()
    description = models.TextField(blank=True)  # for search engines and shared links
    zone = models.CharField(max_length=60)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "slug"], name="publication_slug_once"),
            models.CheckConstraint(condition=PART_BY_KIND, name="publication_part_by_kind"),
        ]
        indexes = [models.Index(fields=["client", "-published_at"], name="publication_by_time")]

    def __str__(self) -> str:
        return self.headline


class Withdrawal(BrandOwned):
    """The end of a publication. Append-only: what was withdrawn stays withdrawn; a new yes is a new publication."""

    class Reason(models.TextChoices):
        CONSENT_WITHDRAWN = "consent_withdrawn", _("The customer withdrew permission")
        CONSENT_NARROWED = "consent_narrowed", _("The customer allows less than the page shows")
        CONSENT_RAN_OUT = "consent_ran_out", _("The permission ran out")
        BY_HAND = "by_hand", _("Taken down by hand")
        CHAIN_BROKEN = "chain_broken", _("The way back to its source is broken")

    publication = models.OneToOneField(Publication, on_delete=models.PROTECT, related_name="withdrawal")
    reason = models.CharField(max_length=17, choices=Reason.choices)
    at = models.DateTimeField()
    by_kind = models.CharField(max_length=8)  # as in the event log: a person, a customer's link, the system
    by_id = models.BigIntegerField(default=0)


class PublishedPicture(BrandOwned):
    """A picture as it is printed, kept in the database so that a withdrawal takes it along in its transaction."""

    publication = models.ForeignKey(Publication, on_delete=models.PROTECT, related_name="pictures")
    key = models.CharField(max_length=64)
    content_type = models.CharField(max_length=60)
    content = models.BinaryField()
    digest = models.CharField(max_length=64)  # SHA-256 of the content
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "publication", "key"], name="published_picture_once")]


class RenderedPage(BrandOwned):
    """The page as HTML. `made_from` is a hash over all it was made from: another hash, and it is made anew."""

    publication = models.OneToOneField(Publication, on_delete=models.PROTECT, related_name="rendered")
    made_from = models.CharField(max_length=64)
    html = models.TextField()
    etag = models.CharField(max_length=64)  # SHA-256 of the HTML
