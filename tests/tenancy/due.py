"""Looking at the due registry."""

from datetime import UTC, datetime

from apps.tenancy.models import Due
from apps.tenancy.sweep import in_public

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def rows_of(kind: str) -> list[Due]:
    with in_public():
        return list(Due.objects.filter(kind=kind).order_by("ref"))


def row_of(kind: str, ref: int = 1) -> Due | None:
    return next((row for row in rows_of(kind) if row.ref == ref), None)
