"""What the command line chooses, and trying an import without keeping it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from apps.clients.models import Client
from apps.core import clock, wake
from apps.core.actors import SYSTEM
from apps.core.errors import BadInput
from apps.core.models import Job
from apps.feedback.counts import Counts
from apps.feedback.import_steps import import_chunk
from apps.feedback.models import Import
from apps.feedback.moments import read_moment
from apps.feedback.operations.imports import name_file, start_import
from apps.feedback.reading import ReadingError, chosen_columns, guess_mapping, open_table, sample_of
from apps.feedback.sources import zone_named

SWEEP_AFTER = timedelta(hours=1)  # when the sweep goes on with an import whose command was killed


@dataclass(frozen=True, slots=True)
class Choices:
    """A file and how to read it. `columns` goes from field to column, "" leaving the field out."""

    path: Path
    columns: Mapping[str, str]
    at: str | None = None
    day_first: bool | None = None
    zone: str | None = None


def begin(*, client: Client, choices: Choices) -> Import:
    """This function will start an import that this process does itself. Raises BadInput for a file it cannot read."""
    if not choices.path.is_file():
        raise BadInput(_("There is no file “%(path)s”. Check the name.") % {"path": choices.path}, field="file")
    imported = name_file(by=SYSTEM, client=client, path=choices.path)
    options = _options(client, choices)
    job = start_import(by=SYSTEM, imported=imported, mapping=_mapping(choices), options=options)
    wake.schedule("job", job.pk, client_id=client.pk, at=clock.now() + SWEEP_AFTER)
    imported.refresh_from_db()
    return imported


def try_import(*, client: Client, choices: Choices) -> Counts:
    """This function will import everything, count it, and undo it: the numbers are those of the real import."""
    point = transaction.savepoint()
    try:
        imported = begin(client=client, choices=choices)
        job = Job.objects.get(pk=imported.job_id or 0)
        while import_chunk(job):
            pass
        return counts_of(imported)
    finally:
        transaction.savepoint_rollback(point)


def counts_of(imported: Import) -> Counts:
    """This function will return what the import has counted so far."""
    return Counts.from_dict(Import.objects.values_list("counts", flat=True).get(pk=imported.pk))


def _mapping(choices: Choices) -> dict[str, str]:
    try:
        table = open_table(choices.path)
        guesses = guess_mapping(table.columns, sample_of(table), table_format=table.format, labels=table.labels)
    except ReadingError as error:
        raise BadInput(error.sentence, field="file", code=error.code) from error
    named = {column for column in choices.columns.values() if column}
    guessed = {field: column for field, column in chosen_columns(guesses).items() if column not in named}
    chosen = guessed | dict(choices.columns)
    return {field: column for field, column in chosen.items() if column}


def _options(client: Client, choices: Choices) -> dict[str, Any]:
    zone = choices.zone or client.zone
    at = read_moment(choices.at, zone=zone_named(zone), day_first=choices.day_first) if choices.at else None
    return {"zone": zone, "day_first": choices.day_first, "at": at.isoformat() if at else None}
