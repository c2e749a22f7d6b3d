"""Answers that were given under an Idempotency-Key, to be given again."""

from django.db import models

from apps.clients.models import BrandOwned


class GivenAnswer(BrandOwned):
    """The first answer to a call. `client` is one of the key's brands: the row is theirs, behind the wall."""

    key_id = models.BigIntegerField()
    idempotency_key = models.CharField(max_length=200)
    call_hash = models.CharField(max_length=64)  # of method, address and body
    status = models.PositiveSmallIntegerField(null=True)  # null while the first call is at it, in its transaction
    content_type = models.CharField(max_length=60, blank=True)
    body = models.TextField(blank=True)  # as it was written, to the letter
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["client", "key_id", "idempotency_key"], name="answer_given_once")
        ]
        indexes = [models.Index(fields=["client", "key_id", "at"], name="answer_by_age")]
