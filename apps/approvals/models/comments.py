"""Threads of comments on passages. A thread is never deleted; where it stands in a later version is computed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from apps.clients.models import BrandOwned
from apps.documents.models import Document, Version


class CommentThread(BrandOwned):
    """A passage and what is said about it: the block, the words, and a little of what stood around them."""

    class State(models.TextChoices):
        OPEN = "open", _("Open")
        RESOLVED = "resolved", _("Settled")

    public_id = models.CharField(max_length=16, unique=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="threads")
    version = models.ForeignKey(Version, on_delete=models.PROTECT, related_name="threads")
    block_id = models.CharField(max_length=64)
    exact = models.TextField()
    prefix = models.CharField(max_length=60, blank=True)
    suffix = models.CharField(max_length=60, blank=True)
    is_internal = models.BooleanField(default=False)
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    created_at = models.DateTimeField()
    resolved_at = models.DateTimeField(null=True)
    resolved_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["client", "document", "state"], name="thread_by_document")]


class Comment(BrandOwned):
    """One thing said in a thread, by a person with an account. Append-only."""

    thread = models.ForeignKey(CommentThread, on_delete=models.PROTECT, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    text = models.TextField()
    at = models.DateTimeField()
