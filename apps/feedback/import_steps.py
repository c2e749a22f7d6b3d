"""The job that imports a file: one chunk a step, with its cursor in the same transaction."""

from collections.abc import Iterator
from datetime import datetime

from django.db import connection

from apps.core import clock
from apps.core.actors import SYSTEM, Actor
from apps.core.bulk import uncollected
from apps.core.events import announce
from apps.core.jobs import job_kind
from apps.core.models import Job
from apps.feedback.counts import Counts
from apps.feedback.events import IMPORT_FAILED, IMPORT_FINISHED
from apps.feedback.lifecycle import IMPORT
from apps.feedback.models import Import, LeftOutCell, Rejection
from apps.feedback.operations.imports import IMPORT_JOB
from apps.feedback.operations.responses import take_in
from apps.feedback.reading import ParsedRow, RejectedRow
from apps.feedback.sources import Chunk, forget_reader, reader_at, table_of

SHOWN_VALUE = 250
FIRST_ROWS = 500  # the first chunk is small: what it leaves behind tells the planner how the tables will look
GROWTH = 10  # and it is told again each time there is ten times as much


def gather_statistics() -> None:
    """This function will have PostgreSQL look at the tables that an import fills.

    The checks of foreign keys are planned by what the statistics say. Of a table that was empty when they were
    gathered they say that one index is as good as another, and each new row then looks at all customers of the
    client: an import took the square of its rows until autovacuum came by.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT feedback_gather_statistics()")


def _commit_without_waiting() -> None:
    """Have the chunk's commit not wait for the disk.

    Should the database's machine fall just then, the last chunks are gone together with the cursor that tells of
    them, and are taken in again; whoever builds on what they brought, a mail or a person's act, waits for its own
    commit, and with it for all before it.
    """
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL synchronous_commit = off")


def fail_import(job: Job) -> None:
    """This function will say on the import that its job gave up; what is in stays in."""
    imported = _import_of(job)
    IMPORT.check(imported.state, Import.State.FAILED)
    imported.state, imported.finished_at = Import.State.FAILED, clock.now()
    imported.save(update_fields=["state", "finished_at"])
    forget_reader(imported)
    announce(IMPORT_FAILED, client_id=imported.client_id, by=_actor(imported), obj=imported)


@job_kind(IMPORT_JOB, on_failure=fail_import)
def import_chunk(job: Job) -> bool:
    """This function will take in the next chunk and return whether more follows.

    The cursor holds the number of the last row that is in, the moment at which the import began (what lies in
    the future must not depend on when a row is read again), and whether any row needed an ordinal.
    """
    imported = _import_of(job)
    if not job.cursor:
        job.total = sum(1 for _ in table_of(imported).rows())
        job.cursor = {"row": 0, "now": clock.now().isoformat(), "has_ordinals": False, "grown": FIRST_ROWS}
        return True
    cursor = job.cursor
    if job.done >= cursor.get("grown", job.total):
        gather_statistics()
        job.cursor = cursor | {"grown": cursor["grown"] * GROWTH}
        return True
    _commit_without_waiting()
    now = datetime.fromisoformat(cursor["now"])
    reader = reader_at(imported, now=now, after=cursor["row"], has_ordinals=cursor["has_ordinals"])
    with uncollected():
        chunk = reader.next_chunk(after=cursor["row"], most=0 if job.done else FIRST_ROWS)
        counts = Counts.from_dict(imported.counts) + _take(imported, chunk)
    has_ordinals = cursor["has_ordinals"] or any(chunk.ordinals)
    job.cursor = cursor | {"row": chunk.last_row, "has_ordinals": has_ordinals}
    job.done = counts.rows
    job.result = imported.counts = counts.as_dict()
    if chunk.is_last:
        _finish(imported, counts)
    imported.save(update_fields=["counts", "state", "finished_at"])
    return not chunk.is_last


def _take(imported: Import, chunk: Chunk) -> Counts:
    Rejection.objects.bulk_create(_rejection(imported, row) for row in chunk.rejected)
    left_out = [cell for row in chunk.rows for cell in _left_out(imported, row)]
    LeftOutCell.objects.bulk_create(left_out)
    counts = Counts(rows=len(chunk.rejected), rejected=len(chunk.rejected), left_out=len(left_out))
    if not chunk.rows:
        return counts
    return counts + take_in(
        by=_actor(imported), client=imported.client, rows=chunk.rows, imported=imported, ordinals=chunk.ordinals
    )


def _rejection(imported: Import, row: RejectedRow) -> Rejection:
    return Rejection(
        client_id=imported.client_id,
        imported=imported,
        row_number=row.number,
        reason=row.reason,
        sentence=row.sentence,
        column=row.column[:SHOWN_VALUE],
        value=row.value[:SHOWN_VALUE],
        cells=row.cells,
    )


def _left_out(imported: Import, row: ParsedRow) -> Iterator[LeftOutCell]:
    for note in row.notes:
        yield LeftOutCell(
            client_id=imported.client_id,
            imported=imported,
            row_number=row.number,
            reason=note.problem.code,
            sentence=note.problem.sentence,
            column=note.column[:SHOWN_VALUE],
            value=note.value[:SHOWN_VALUE],
        )


def _finish(imported: Import, counts: Counts) -> None:
    IMPORT.check(imported.state, Import.State.DONE)
    imported.state, imported.finished_at = Import.State.DONE, clock.now()
    forget_reader(imported)
    announce(
        IMPORT_FINISHED,
        client_id=imported.client_id,
        by=_actor(imported),
        obj=imported,
        created=counts.created,
        duplicates=counts.duplicates,
        rejected=counts.rejected,
    )


def _import_of(job: Job) -> Import:
    rows = Import.objects.select_for_update(of=("self",)).select_related("client")
    imported: Import = rows.get(pk=job.subject_id)
    return imported


def _actor(imported: Import) -> Actor:
    return Actor.user(imported.created_by) if imported.created_by else SYSTEM
