"""Themes of a brand, which of its customers' words belong to each, and what is done about them."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.listening.models import Feeling


class Theme(BrandOwned):
    """Something that customers keep talking of. It stays itself while what is said of it grows."""

    public_id = models.CharField(max_length=16, unique=True)
    name = models.CharField(max_length=120)
    is_named = models.BooleanField(default=False)  # by a person: a search leaves the name alone
    words = models.JSONField(default=list)  # the most telling first
    pins = models.JSONField(default=list)  # words that put a text here, whatever the search says
    merged_into = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="absorbed")
    found_at = models.DateTimeField()
    seen_at = models.DateTimeField()  # by the last search that found it

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~Q(merged_into=models.F("id")) | Q(merged_into=None), name="theme_not_into_itself"
            )
        ]
        indexes = [models.Index(fields=["client", "merged_into"], name="theme_of_client")]

    def __str__(self) -> str:
        return self.name


class Voice(BrandOwned):
    """That one text belongs to a theme, or to none. The words stand where they were said."""

    class Kind(models.TextChoices):
        RESPONSE = "response", _("Answers to surveys")
        TICKET = "ticket", _("Tickets")
        MENTION = "mention", _("Mentions")
        INTERVIEW = "interview", _("Interviews")

    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, null=True, related_name="voices")
    kind = models.CharField(max_length=9, choices=Kind.choices)
    ref = models.BigIntegerField()
    said_at = models.DateTimeField()
    feeling = models.CharField(max_length=8, choices=Feeling.choices)
    segment = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "kind", "ref"], name="voice_once")]
        indexes = [models.Index(fields=["client", "theme", "-said_at"], name="voice_of_theme")]


class ThemeSearch(BrandOwned):
    """One search over a brand's texts: how many were read, how many found a theme, how long it took."""

    at = models.DateTimeField()
    n = models.PositiveIntegerField()
    placed = models.PositiveIntegerField()
    themes = models.PositiveIntegerField()
    took_ms = models.PositiveIntegerField()

    class Meta:
        indexes = [models.Index(fields=["client", "-at"], name="theme_search_newest")]


class ThemeDeed(BrandOwned):
    """What a theme becomes: a pitch, a fix, an idea, an answer. Its deadline is of kind `themes.deed`."""

    class Kind(models.TextChoices):
        PITCH = "pitch", _("Pitch to the media")
        FIX = "fix", _("Fix by service")
        CONTENT = "content", _("Content idea")
        FAQ = "faq", _("Answer for everybody (FAQ)")
        MESSAGE = "message", _("Key message")

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        DONE = "done", _("Done")
        DROPPED = "dropped", _("Dropped")

    theme = models.ForeignKey(Theme, on_delete=models.PROTECT, related_name="deeds")
    public_id = models.CharField(max_length=16, unique=True)
    kind = models.CharField(max_length=7, choices=Kind.choices)
    text = models.CharField(max_length=500)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    state = models.CharField(max_length=7, choices=State.choices, default=State.OPEN)
    started_at = models.DateTimeField()
    started_by = models.BigIntegerField()
    due_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=1000, blank=True)  # the evidence of what was done, or why not

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state="open", ended_at=None) | (~Q(state="open") & Q(ended_at__isnull=False)),
                name="theme_deed_ended_whole",
            )
        ]
        indexes = [models.Index(fields=["client", "theme", "state"], name="theme_deed_of_theme")]


class Tip(BrandOwned):
    """What somebody who works for the brand hears from customers, sent without an account. An answer is owed."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting for an answer")
        ANSWERED = "answered", _("Answered")

    public_id = models.CharField(max_length=16, unique=True)
    text = models.TextField()
    name = models.CharField(max_length=120, blank=True)
    email = models.EmailField(blank=True)  # where the answer goes; without one nobody hears it
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    sent_at = models.DateTimeField()
    theme = models.ForeignKey(Theme, on_delete=models.SET_NULL, null=True, related_name="tips")
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state="waiting", answered_at=None) | (Q(state="answered", answered_at__isnull=False)),
                name="tip_answered_whole",
            )
        ]
        indexes = [models.Index(fields=["client", "state", "sent_at"], name="tip_by_state")]
