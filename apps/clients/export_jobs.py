"""A brand's archive made in the background: a part a step, then the file, which is removed after some days."""

import os
import shutil
import tempfile
import zipfile
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from django.core.files import File

from apps.clients.events import CLIENT_EXPORTED, EXPORT_ASKED, EXPORT_REMOVED
from apps.clients.exporting import BYTES_AT_ONCE, finish_archive, parts_of_an_archive, write_part
from apps.clients.models import Client, ClientExport
from apps.clients.operations import new_public_id
from apps.core import clock, wake
from apps.core.actors import SYSTEM, Actor
from apps.core.events import announce
from apps.core.jobs import job_kind, start_job
from apps.core.models import Job

KIND: Final = "clients.export"
KEPT_FOR: Final = timedelta(days=7)
UNDER_WAY: Final = (Job.State.WAITING, Job.State.RUNNING)


def start_export(*, by: Actor, client: Client) -> ClientExport:
    """This function will begin an archive of the brand; while one is being made, that one is returned."""
    held = Client.objects.in_scope().select_for_update(no_key=True).get(pk=client.pk)
    running = Job.objects.filter(client_id=held.pk, kind=KIND, state__in=UNDER_WAY)
    begun = ClientExport.objects.filter(client_id=held.pk, job_id__in=running.values("pk")).first()
    if begun is not None:
        return begun
    made: ClientExport = ClientExport.objects.create(
        client=held, public_id=new_public_id(), made_by=by.id, created_at=clock.now()
    )
    job = start_job(kind=KIND, client_id=held.pk, subject=made, total=len(parts_of_an_archive()) + 1, by=by)
    made.job_id = job.pk
    made.save(update_fields=["job_id"])
    announce(EXPORT_ASKED, client_id=held.pk, by=by, obj=held, export_id=made.pk)
    return made


@job_kind(KIND)
def export_step(job: Job) -> bool:
    """This step will write the next part beside the others, or bind them into the file where all are there.

    A part is a file of its own until then: a step that is done again after a kill writes over its own part only.
    """
    export = ClientExport.objects.select_related("client").get(pk=job.subject_id)
    parts = parts_of_an_archive()
    counts = dict(job.cursor.get("counts", {}))
    if job.done < len(parts):
        part = parts[job.done]
        counts[part] = _keep_part(export, part)
        job.cursor, job.done = {"counts": counts}, job.done + 1
        return True
    rows = _bind(export, parts, counts)
    job.done, job.result = job.total, {"rows": rows}
    return False


def remove_export(*, by: Actor, export: ClientExport) -> None:
    """This function will remove the file; that there was one stays known. Removed already, nothing happens."""
    held = ClientExport.objects.select_for_update(of=("self",)).select_related("client").get(pk=export.pk)
    if held.removed_at is not None:
        return
    if held.file:
        held.file.delete(save=False)
    held.removed_at = clock.now()
    held.save(update_fields=["file", "removed_at"])
    announce(EXPORT_REMOVED, client_id=held.client_id, by=by, obj=held.client)


@wake.performs("export_end")
def end_export(export_id: int) -> datetime | None:
    """This function will remove the file once its days are over."""
    export = ClientExport.objects.get(pk=export_id)
    if export.expires_at is not None and export.expires_at > clock.now():
        return export.expires_at
    remove_export(by=SYSTEM, export=export)
    return None


def _part_name(export: ClientExport, part: str) -> str:
    return f"exports/{export.public_id}/{part}.jsonl"


def _keep_part(export: ClientExport, part: str) -> int:
    storage, name = export.file.storage, _part_name(export, part)
    with tempfile.TemporaryFile() as made:
        count = write_part(made, part, export.client)
        made.seek(0)
        storage.delete(name)
        storage.save(name, File(made))
    return count


def _bind(export: ClientExport, parts: list[str], counts: dict[str, int]) -> int:
    storage = export.file.storage
    handle, path = tempfile.mkstemp(suffix=".zip")
    try:
        with os.fdopen(handle, "w+b") as made:
            with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
                for part in parts:
                    with (
                        storage.open(_part_name(export, part)) as source,
                        archive.open(f"{part}.jsonl", "w", force_zip64=True) as copy,
                    ):
                        shutil.copyfileobj(source, copy, BYTES_AT_ONCE)
                rows = finish_archive(archive, export.client, counts)
            export.size = made.seek(0, os.SEEK_END)
            made.seek(0)
            export.file.save(f"{export.public_id}.zip", File(made), save=False)
    finally:
        Path(path).unlink(missing_ok=True)
    for part in parts:
        storage.delete(_part_name(export, part))
    now = clock.now()
    export.ready_at, export.expires_at = now, now + KEPT_FOR
    export.save(update_fields=["file", "size", "ready_at", "expires_at"])
    wake.schedule("export_end", export.pk, client_id=export.client_id, at=export.expires_at)
    announce(CLIENT_EXPORTED, client_id=export.client_id, by=SYSTEM, obj=export.client, rows=sum(rows.values()))
    return sum(rows.values())
