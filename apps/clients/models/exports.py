"""The archive of a brand as a file, made in the background and kept for some days."""

from django.db import models

from apps.clients.models.brands import BrandOwned


class ClientExport(BrandOwned):
    """One archive of everything of a brand. Its file is gone after `expires_at`; that it was made stays known."""

    public_id = models.CharField(max_length=16, unique=True)
    file = models.FileField(upload_to="exports", max_length=250, blank=True)
    size = models.BigIntegerField(default=0)  # bytes
    job_id = models.BigIntegerField(default=0)
    made_by = models.BigIntegerField()
    created_at = models.DateTimeField()
    ready_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["client", "-id"], name="export_of_client")]
