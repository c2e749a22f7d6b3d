"""Rows as the reader gives them, and files that hold them."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from apps.core import clock
from apps.core.jobs import run_job
from apps.feedback.models import Import
from apps.feedback.operations.imports import name_file, start_import
from apps.feedback.reading import ParsedRow
from apps.feedback.reading.rows import fingerprint


def row(number: int = 2, *, source_id: str | None = None, score: int = 9, hours: float = 1, **fields: Any) -> ParsedRow:
    """A row of some hours ago; without a source id it has the fingerprint of its fields."""
    empty = dict.fromkeys(ParsedRow._fields, "")
    at = clock.now() - timedelta(hours=hours)
    made = ParsedRow(**empty | {"number": number, "source_id": source_id, "score": score, "answered_at": at, **fields})
    values = {name: getattr(made, name) for name in ("comment", "customer_name", "customer_email", "customer_phone")}
    return made if source_id else made._replace(fingerprint=fingerprint(score=score, moment=None, values=values))


HEADER = "response_id,email,name,score,answered,why"
MAPPING = {
    "source_id": "response_id",
    "customer_email": "email",
    "customer_name": "name",
    "score": "score",
    "answered_at": "answered",
    "comment": "why",
}


def written(folder: Path, *lines: str, header: str = HEADER, name: str = "scores.csv") -> Path:
    """A file with these lines."""
    path = folder / name
    path.write_text("\n".join([header, *lines]) + "\n", encoding="utf-8")
    return path


def many_lines(count: int, *, first: int = 0) -> list[str]:
    """One line for each number, promoters, passives, detractors and a wrong score in turn; each tenth is anonymous."""
    lines = []
    for n in range(first, first + count):
        email = "" if n % 10 == 3 else f"person{n}@example.test"
        lines.append(f"r{n},{email},Person {n},{(10, 8, 2, 11)[n % 4]},2026-11-01T10:00:00Z,Words {n}")
    return lines


def run(imported: Import) -> Import:
    """The import, with its job done or failed; a job that fails for a while is not waited for."""
    while (again := run_job(imported.job_id or 0)) is not None:
        assert again <= clock.now(), "the job failed and wants to wait"
    imported.refresh_from_db()
    return imported


def started(by: Any, client: Any, path: Path, *, mapping: dict[str, str] | None = None, **options: Any) -> Import:
    """An import of the file that has begun."""
    imported = name_file(by=by, client=client, path=path)
    start_import(by=by, imported=imported, mapping=mapping or MAPPING, options=options)
    imported.refresh_from_db()
    return imported
