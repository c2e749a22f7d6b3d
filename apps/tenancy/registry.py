"""The due registry: one table over all agencies, written in the transaction that makes the work."""

from datetime import datetime

from django.db import connections, transaction

from apps.tenancy.models import Due


class DueRegistry:
    """What `core.wake` writes to."""

    def schedule(self, kind: str, ref: int, *, client_id: int, at: datetime, now: bool, using: str) -> None:
        """This function will note the work, in place of an earlier moment given for it."""
        agency_id = connections[using].tenant.pk  # type: ignore[attr-defined]
        due, _ = Due.objects.using(using).update_or_create(
            agency_id=agency_id,
            kind=kind,
            ref=ref,
            defaults={"client_id": client_id, "due_at": at, "attempts": 0},
        )
        if now:
            transaction.on_commit(lambda: _tell_workers(due.pk), using=using)

    def unschedule(self, kind: str, ref: int, *, using: str) -> None:
        """This function will take the work off the registry."""
        agency_id = connections[using].tenant.pk  # type: ignore[attr-defined]
        Due.objects.using(using).filter(agency_id=agency_id, kind=kind, ref=ref).delete()


def _tell_workers(due_id: int) -> None:
    from apps.tenancy.tasks import tell_workers

    tell_workers(due_id)
