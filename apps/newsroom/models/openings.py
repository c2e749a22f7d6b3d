"""A moment at which an approved text opens to everybody, and the journalists who may read it before."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.documents.models import Version
from apps.newsroom.models.publications import PART_BY_KIND, Addressed, Publication
from apps.outreach.models import Consent


class Opening(Addressed):
    """Exactly these words, at this address, from this moment on. It is no publication yet: that is made then.

    Scheduled, its address is empty until the moment. Under embargo it says when, and shows the text to those who
    hold a link. Locked after consent, document and story, in that order; a deadline before all of them.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting for its moment")
        OPENED = "opened", _("Open")
        CANCELLED = "cancelled", _("Called off")
        STOPPED = "stopped", _("Stopped")

    class StoppedFor(models.TextChoices):
        NO_PERMISSION = "no_permission", _("the customer's permission does not cover it any more")
        OTHER_WORDS = "other_words", _("the text was changed after it had been approved")
        EVIDENCE = "evidence", _("a quote or figure was taken back")
        REFUSED = "refused", _("the checks before publishing refused it")

    public_id = models.CharField(max_length=16, unique=True)
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="openings")
    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="openings")
    uses = models.JSONField(default=list)  # what the text needs of the permission
    headline = models.TextField()
    page_id = models.BigIntegerField(unique=True)  # of the StoryPage that answers at the address
    zone = models.CharField(max_length=60)
    is_embargo = models.BooleanField(default=False)
    opens_at = models.DateTimeField()
    state = models.CharField(max_length=9, choices=State.choices, default=State.WAITING)
    stopped_for = models.CharField(max_length=13, choices=StoppedFor.choices, blank=True)
    publication = models.OneToOneField(Publication, on_delete=models.PROTECT, null=True, related_name="opening")
    planned_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    planned_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "slug"], name="opening_slug_once"),
            models.UniqueConstraint(
                fields=["client", "story", "kind"], condition=models.Q(state="waiting"), name="opening_waits_once"
            ),
            models.CheckConstraint(condition=PART_BY_KIND, name="opening_part_by_kind"),
            models.CheckConstraint(
                condition=models.Q(publication__isnull=True) ^ models.Q(state="opened"),
                name="opening_opened_is_printed",
            ),
        ]
        indexes = [models.Index(fields=["client", "state", "opens_at"], name="opening_by_moment")]

    def __str__(self) -> str:
        return self.headline


class EmbargoReader(BrandOwned):
    """A journalist who holds a link to a text under embargo. The name stays when the link is taken back."""

    public_id = models.CharField(max_length=16, unique=True)
    opening = models.ForeignKey(Opening, on_delete=models.PROTECT, related_name="readers")
    name = models.CharField(_("name"), max_length=120)
    outlet = models.CharField(_("outlet"), max_length=120, blank=True)
    until = models.DateTimeField(null=True)  # the link's own end, before that of the embargo
    shared_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    shared_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    first_read_at = models.DateTimeField(null=True)
    last_read_at = models.DateTimeField(null=True)
    times_read = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["client", "opening"], name="embargo_reader_of_opening")]

    def __str__(self) -> str:
        return f"{self.name}, {self.outlet}" if self.outlet else self.name
