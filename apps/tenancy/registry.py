"""The due registry: one table over all agencies, written in the transaction that makes the work."""

from collections.abc import Sequence
from functools import partial

from django.db import connections, transaction

from apps.core.bulk import FEW, insert_rows
from apps.core.wake import Entry
from apps.tenancy.models import Due

_COLUMNS = ("agency_id", "kind", "ref", "client_id", "due_at", "attempts")
_INSTEAD = """
    ON CONFLICT (agency_id, kind, ref)
    DO UPDATE SET client_id = excluded.client_id, due_at = excluded.due_at, attempts = excluded.attempts
"""


class DueRegistry:
    """What `core.wake` writes to."""

    def schedule(self, kind: str, entries: Sequence[Entry], *, client_id: int, now: bool, using: str) -> None:
        """This function will note the work, in place of earlier moments given for it, in one statement."""
        agency_id = connections[using].tenant.pk  # type: ignore[attr-defined]
        if len(entries) > FEW and not now:
            rows = ((agency_id, kind, entry.ref, client_id, entry.at, 0) for entry in entries)
            insert_rows(Due, _COLUMNS, rows, conflict=_INSTEAD, using=using)
            return
        dues = [
            Due(agency_id=agency_id, kind=kind, ref=entry.ref, client_id=client_id, due_at=entry.at)
            for entry in entries
        ]
        made = Due.objects.using(using).bulk_create(
            dues,
            update_conflicts=True,
            unique_fields=["agency", "kind", "ref"],
            update_fields=["client_id", "due_at", "attempts"],
        )
        if now:
            for due in made:
                transaction.on_commit(partial(_tell_workers, due.pk), using=using)

    def unschedule(self, kind: str, refs: Sequence[int], *, using: str) -> None:
        """This function will take the work off the registry."""
        agency_id = connections[using].tenant.pk  # type: ignore[attr-defined]
        Due.objects.using(using).filter(agency_id=agency_id, kind=kind, ref__in=refs).delete()


def _tell_workers(due_id: int) -> None:
    from apps.tenancy.tasks import tell_workers

    tell_workers(due_id)
