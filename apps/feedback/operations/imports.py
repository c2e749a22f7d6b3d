"""Uploading a file, choosing its columns, starting its import."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.clients.operations import new_public_id
from apps.core import clock
from apps.core.actors import Actor, ActorKind
from apps.core.errors import BadInput
from apps.core.events import announce
from apps.core.jobs import start_job
from apps.core.models import Job
from apps.feedback.events import IMPORT_DROPPED, IMPORT_STARTED, IMPORT_UPLOADED
from apps.feedback.lifecycle import IMPORT
from apps.feedback.models import Import
from apps.feedback.reading import ReadingError, check_mapping
from apps.feedback.sources import table_of, zone_named

IMPORT_JOB = "feedback.import"
LARGEST_UPLOAD = 200 << 20  # bytes
State = Import.State


def upload_file(*, by: Actor, client: Client, file: "File[bytes]") -> Import:
    """This function will keep an uploaded file in the agency's own folder, to be mapped and imported.

    Raises BadInput for a file over the limit, or one that is no table: then nothing is kept.
    """
    if file.size > LARGEST_UPLOAD:
        parts = {"size": file.size >> 20, "limit": LARGEST_UPLOAD >> 20}
        message = _("The file has %(size)d MB; %(limit)d MB is the most. Split it and upload the parts.") % parts
        raise BadInput(message, field="file", code="file_too_large")
    public_id = new_public_id()
    kept = default_storage.save(f"imports/{public_id}.csv", file)
    imported = _new(by, client, public_id=public_id, filename=Path(file.name or "file").name[-250:], file=kept)
    try:
        table_of(imported)
    except BadInput:
        default_storage.delete(kept)
        raise
    return _record(by, imported)


def name_file(*, by: Actor, client: Client, path: Path) -> Import:
    """This function will note a file that stays where it is, for the command line. Raises BadInput like upload_file."""
    absolute = str(path.resolve())
    imported = _new(by, client, public_id=new_public_id(), filename=path.name[-250:], path=absolute)
    table_of(imported)
    return _record(by, imported)


def _new(by: Actor, client: Client, **fields: Any) -> Import:
    person = by.id if by.kind == ActorKind.USER else 0
    return Import(client=client, created_by=person, created_at=clock.now(), **fields)


def _record(by: Actor, imported: Import) -> Import:
    imported.save(force_insert=True)
    announce(IMPORT_UPLOADED, client_id=imported.client_id, by=by, obj=imported)
    return imported


def change_mapping(*, imported: Import, mapping: Mapping[str, str], options: Mapping[str, Any]) -> Import:
    """This function will keep the choices made so far, finished or not. Raises ImportHasStarted once it runs."""
    imported = _locked(imported)
    IMPORT.check(imported.state, State.RUNNING)
    imported.mapping, imported.options = dict(mapping), dict(options)
    imported.save(update_fields=["mapping", "options"])
    return imported


def start_import(*, by: Actor, imported: Import, mapping: Mapping[str, str], options: Mapping[str, Any]) -> Job:
    """This function will start the import as a job. `mapping` goes from field to column.

    `options` may hold `zone` (of times without one; the client's by default), `day_first` (True, False, or None
    to let the column decide) and `at` (the moment of rows without one, ISO with its zone).
    An import that failed goes on as it began: both are then left aside.
    Raises BadInput where a column does not exist, none is the score, or nothing tells the time of the scores.
    """
    imported = _locked(imported)
    IMPORT.check(imported.state, State.RUNNING)
    before = _job_that_failed(imported)
    if before is None:
        _check_choices(imported, mapping, options)
        imported.mapping, imported.options = dict(mapping), dict(options)
    job = start_job(kind=IMPORT_JOB, client_id=imported.client_id, subject=imported, total=0, by=by)
    if before is not None:  # it goes on behind the last row that is in, by the same map
        job.cursor, job.done, job.total = before.cursor, before.done, before.total
        job.save(update_fields=["cursor", "done", "total"])
    imported.state, imported.job_id, imported.finished_at = State.RUNNING, job.pk, None
    imported.save(update_fields=["state", "mapping", "options", "job_id", "finished_at"])
    announce(IMPORT_STARTED, client_id=imported.client_id, by=by, obj=imported, job_id=job.pk)
    return job


def _job_that_failed(imported: Import) -> Job | None:
    if imported.state != State.FAILED or imported.job_id is None:
        return None
    return Job.objects.filter(pk=imported.job_id).first()


def _check_choices(imported: Import, mapping: Mapping[str, str], options: Mapping[str, Any]) -> None:
    try:
        check_mapping(mapping, table_of(imported).columns)
    except ReadingError as error:
        raise BadInput(error.sentence, field="mapping", code=error.code) from error
    zone_named(options.get("zone") or imported.client.zone)
    if "answered_at" not in mapping and not options.get("at"):
        message = _("Nothing tells the time of the scores. Choose its column, or give one moment for the whole file.")
        raise BadInput(message, field="at", code="no_moment")


def drop_import(*, by: Actor, imported: Import) -> None:
    """This function will forget a file that was not imported, and remove it. Raises ImportHasStarted once it runs."""
    imported = Import.objects.select_for_update().get(pk=imported.pk)
    if imported.state != State.UPLOADED:
        IMPORT.check(imported.state, State.UPLOADED)
    announce(IMPORT_DROPPED, client_id=imported.client_id, by=by, obj=imported)
    if imported.file:
        transaction.on_commit(partial(default_storage.delete, str(imported.file.name)))
    imported.delete()


def _locked(imported: Import) -> Import:
    locked: Import = Import.objects.select_for_update(of=("self",)).select_related("client").get(pk=imported.pk)
    return locked
