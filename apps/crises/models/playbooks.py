"""What is done when it burns, written before it does."""

from django.db import models

from apps.clients.models import BrandOwned


class Playbook(BrandOwned):
    """A plan for one kind of trouble. What it says stands in its versions."""

    public_id = models.CharField(max_length=16, unique=True)
    created_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True)


class PlaybookVersion(BrandOwned):
    """The plan as it was written; a change is another version."""

    playbook = models.ForeignKey(Playbook, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    name = models.CharField(max_length=120)
    steps = models.JSONField()  # in their order: {"text", "team": cx, pr or both, "minutes": by when}
    holding = models.TextField()  # the holding statement to begin with
    change = models.CharField(max_length=300, blank=True)  # what was learned
    written_by = models.BigIntegerField()
    written_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["client", "playbook", "number"], name="playbook_version_once")]

    def __str__(self) -> str:
        return f"{self.name}, {self.number}"
