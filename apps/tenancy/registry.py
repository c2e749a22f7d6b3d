"""The due registry: one table over all agencies, written in the transaction that makes the work."""

from collections.abc import Sequence
from functools import partial

from django.db import connections, transaction

from apps.core.bulk import FEW, insert_rows
from apps.core.wake import Entry
from apps.tenancy.models import Due

_COLUMNS = ("agency_id", "kind", "ref", "client_id", "due_at", "attempts")
TOLD_AT_ONCE = 20  # a message each would cost more than the work; one for all would leave it to one worker
_INSTEAD = """
    ON CONFLICT (agency_id, kind, ref)
    DO UPDATE SET client_id = excluded.client_id, due_at = excluded.due_at, attempts = excluded.attempts
"""


class DueRegistry:
    """What `core.wake` writes to."""

    def schedule(self, kind: str, entries: Sequence[Entry], *, client_id: int, now: bool, using: str) -> None:
        """This function will note the work, in place of earlier moments given for it, in one statement."""
        agency_id = connections[using].tenant.pk  # type: ignore[attr-defined]
        if len(entries) > FEW:
            rows = ((agency_id, kind, entry.ref, client_id, entry.at, 0) for entry in entries)
            made = insert_rows(Due, _COLUMNS, rows, conflict=_INSTEAD, using=using)
        else:
            made = self._schedule_few(kind, entries, agency_id, client_id, using)
        if now:
            transaction.on_commit(partial(_tell_workers, made), using=using)

    def _schedule_few(
        self, kind: str, entries: Sequence[Entry], agency_id: int, client_id: int, using: str
    ) -> list[int]:
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
        return [due.pk for due in made]

    def unschedule(self, kind: str, refs: Sequence[int], *, using: str) -> None:
        """This function will take the work off the registry."""
        agency_id = connections[using].tenant.pk  # type: ignore[attr-defined]
        Due.objects.using(using).filter(agency_id=agency_id, kind=kind, ref__in=refs).delete()


def _tell_workers(due_ids: Sequence[int]) -> None:
    from apps.tenancy.tasks import tell_workers

    for start in range(0, len(due_ids), TOLD_AT_ONCE):
        tell_workers(due_ids[start : start + TOLD_AT_ONCE])
