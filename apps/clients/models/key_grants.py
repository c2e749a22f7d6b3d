"""Which brands a program may see, and what it may do there."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.accounts.models import ApiKey
from apps.clients.models.brands import BrandOwned


class KeyScope(models.TextChoices):
    """What a key may be allowed, each by a tick of its own."""

    RESPONSES_READ = "responses:read", _("Read responses")
    RESPONSES_WRITE = "responses:write", _("Send responses in")
    SURVEYS_READ = "surveys:read", _("Read surveys")
    SURVEYS_WRITE = "surveys:write", _("Make, word, open and close surveys")
    OUTREACH_READ = "outreach:read", _("Read outreach")
    EVENTS_READ = "events:read", _("Read what happens, in its order")
    TICKETS_READ = "tickets:read", _("Read tickets")
    TICKETS_WRITE = "tickets:write", _("Send tickets in, answer and move them")
    MENTIONS_READ = "mentions:read", _("Read mentions and alerts")
    MENTIONS_WRITE = "mentions:write", _("Send mentions in, correct and remove them")
    PROMISES_READ = "promises:read", _("Read promises and how they are kept")
    PROMISES_WRITE = "promises:write", _("Register, check and change promises; bring figures in")
    THEMES_READ = "themes:read", _("Read themes, in the words of customers")
    JOURNEYS_READ = "journeys:read", _("Read journeys with their live figures")
    INCIDENTS_READ = "incidents:read", _("Read incidents, their timeline and facts")
    INCIDENTS_WRITE = "incidents:write", _("Open incidents, add to them and move them, in somebody’s name")


class KeyGrant(BrandOwned):
    """That a key may see a brand. A key without one sees nothing."""

    key = models.ForeignKey(ApiKey, on_delete=models.CASCADE, related_name="grants")
    created_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "key"], name="key_grant_once")]
