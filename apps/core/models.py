"""Events, reactions, jobs and links. `client_id` is a plain number here, for clients lie above; the wall reads it."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Event(models.Model):
    """One thing that happened. Append-only: the serving role can neither change nor remove one."""

    name = models.CharField(max_length=80)
    client_id = models.BigIntegerField()
    actor_kind = models.CharField(max_length=8)
    actor_id = models.BigIntegerField(default=0)
    object_type = models.CharField(max_length=60, blank=True)
    object_id = models.BigIntegerField(default=0)
    at = models.DateTimeField()
    data = models.JSONField(default=dict)
    xid = models.BigIntegerField()

    class Meta:
        indexes = [
            models.Index(fields=["xid", "id"], name="event_order"),
            models.Index(fields=["client_id", "object_type", "object_id", "id"], name="event_of_object"),
            models.Index(fields=["client_id", "name", "-id"], name="event_by_name"),
        ]


class Reaction(models.Model):
    """A reaction that has run: its row is what makes its effect happen once."""

    event_id = models.BigIntegerField()
    client_id = models.BigIntegerField()
    handler = models.CharField(max_length=80)
    chunk = models.IntegerField(default=0)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["event_id", "handler", "chunk"], name="reaction_runs_once"),
        ]


class Job(models.Model):
    """Long work that a person started: shows progress, can be left, goes on after a crash from `cursor`."""

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting")
        RUNNING = "running", _("Running")
        DONE = "done", _("Done")
        FAILED = "failed", _("Failed")

    kind = models.CharField(max_length=40)
    client_id = models.BigIntegerField()
    subject_id = models.BigIntegerField(default=0)
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    total = models.BigIntegerField(default=0)
    done = models.BigIntegerField(default=0)
    cursor = models.JSONField(default=dict)
    result = models.JSONField(default=dict)
    error = models.TextField(blank=True)
    attempts = models.PositiveIntegerField(default=0)
    started_by = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client_id", "state", "-id"], name="job_by_state")]

    @property
    def percent(self) -> int:
        """Whole percent done, 0 to 100; a job with nothing to do is at 100 when done."""
        if self.state == self.State.DONE:
            return 100
        return min(99, self.done * 100 // self.total) if self.total else 0


class Link(models.Model):
    """A public link: one purpose, one subject. Only the hash of its token is kept."""

    token_hash = models.CharField(max_length=64, unique=True)
    purpose = models.CharField(max_length=20)
    client_id = models.BigIntegerField()
    subject_id = models.BigIntegerField()
    holder_id = models.BigIntegerField(default=0)
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    first_opened_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client_id", "purpose", "subject_id"], name="link_of_subject")]
