"""Permission: a head row that is locked, and records that are never edited."""

from datetime import date

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned, Customer
from apps.outreach.models.cases import OutreachCase


class Use(models.TextChoices):
    """What a customer may allow, each by a tick of its own."""

    CASE_STUDY = "case_study", _("A story on our newsroom")
    PRESS_RELEASE = "press_release", _("A press release")
    SOCIAL = "social", _("Posts on social media")
    ADS = "ads", _("Advertisements")
    NAME = "name", _("Your name")
    PHOTO = "photo", _("Your photo")
    LOGO = "logo", _("Your company's logo")
    JOURNALIST = "journalist_contact", _("A journalist may call you")


PLACES = frozenset({Use.CASE_STUDY, Use.PRESS_RELEASE, Use.SOCIAL, Use.ADS})  # where; the others: what with it
REGIONAL = PLACES - {Use.CASE_STUDY}  # what can be kept to a part of the world; a newsroom can be read from anywhere


class Region(models.TextChoices):
    """The parts of the world in which press releases, posts and advertisements may appear."""

    WORLD = "world", _("Everywhere in the world")
    EUROPE = "europe", _("Europe")
    NORTH_AMERICA = "north_america", _("North America")
    LATIN_AMERICA = "latin_america", _("Latin America")
    AFRICA_MIDDLE_EAST = "africa_middle_east", _("Africa and the Middle East")
    ASIA_PACIFIC = "asia_pacific", _("Asia and the Pacific")


class Consent(BrandOwned):
    """Where one customer's permission stands now. Publishing and withdrawing both lock this row."""

    class State(models.TextChoices):
        ASKED = "asked", _("Asked")
        GRANTED = "granted", _("Granted")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    public_id = models.CharField(max_length=16, unique=True)
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="consents")
    case = models.ForeignKey(OutreachCase, on_delete=models.PROTECT, related_name="consents")
    state = models.CharField(max_length=9, choices=State.choices, default=State.ASKED)
    uses = models.JSONField(default=list)  # of the record in force; empty otherwise
    regions = models.JSONField(default=list)  # as uses; empty where only the newsroom is allowed
    valid_until = models.DateField(null=True)
    gift = models.CharField(max_length=200, blank=True)  # what the customer gets for it; said on the page and the quote
    asked_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "case"], name="consent_of_case_once")]

    def in_force(self, today: date) -> bool:
        """Granted and not past its date."""
        return self.state == self.State.GRANTED and self.valid_until is not None and self.valid_until >= today

    def covers(self, use: str, today: date) -> bool:
        """In force and ticked for `use`."""
        return self.in_force(today) and use in self.uses

    def covers_in(self, use: str, region: str, today: date) -> bool:
        """In force and ticked for `use` in that part of the world."""
        anywhere = use not in REGIONAL or Region.WORLD in self.regions
        return self.covers(use, today) and (anywhere or region in self.regions)


class ConsentRecord(BrandOwned):
    """One decision as proof: the exact text shown, the ticks, who, when, from where. Append-only."""

    class Decision(models.TextChoices):
        GRANTED = "granted", _("Granted")
        DECLINED = "declined", _("Declined")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    consent = models.ForeignKey(Consent, on_delete=models.PROTECT, related_name="records")
    number = models.PositiveIntegerField()
    decision = models.CharField(max_length=9, choices=Decision.choices)
    text = models.TextField()
    text_hash = models.CharField(max_length=64)
    uses = models.JSONField(default=list)
    regions = models.JSONField(default=list)
    valid_until = models.DateField(null=True)
    gift = models.CharField(max_length=200, blank=True)
    language = models.CharField(max_length=8)
    link_id = models.BigIntegerField()
    address = models.GenericIPAddressField(null=True)
    agent = models.CharField(max_length=400, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "consent", "number"], name="consent_record_once")]
