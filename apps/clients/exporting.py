"""A brand that leaves takes everything of it along: one archive, a file of JSON lines for each kind of row."""

import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from typing import IO, Any, Final

from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import FileField, Model

from apps.accounts.models import User
from apps.clients.events import CLIENT_EXPORTED
from apps.clients.models import Assignment, Client
from apps.core import clock
from apps.core.actors import Actor
from apps.core.events import announce

ROWS_AT_ONCE: Final = 2_000
BESIDE_ROWS: Final = ("client", "people")
BYTES_AT_ONCE: Final = 1 << 20
# The house's own machinery, worth nothing elsewhere; of a link there is only a hash that opens nothing.
LEFT_OUT: Final = frozenset(
    {"core.link", "core.job", "core.reaction", "integrations.connectionsecret", "clients.clientexport"}
)


def models_of_a_brand() -> list[type[Model]]:
    """This function will return every kind of row that belongs to a brand, whichever app keeps it."""
    kinds = [model for model in apps.get_models() if model._meta.app_config.name.startswith("apps.")]
    columns = {model: {field.attname for field in model._meta.concrete_fields} for model in kinds}
    return [model for model in kinds if "client_id" in columns[model] and model._meta.label_lower not in LEFT_OUT]


def export_client(*, by: Actor, client: Client, into: IO[bytes]) -> dict[str, int]:
    """This function will write the brand's archive and return how many rows of each kind are in it.

    Rows are read in small batches, so that memory does not grow with the brand. Files (pictures) lie beside them under
    the path that their rows name.
    """
    counts: dict[str, int] = {}
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts_of_an_archive():
            with archive.open(f"{part}.jsonl", "w", force_zip64=True) as lines:
                counts[part] = write_part(lines, part, client)
        told = finish_archive(archive, client, counts)
    announce(CLIENT_EXPORTED, client_id=client.pk, by=by, obj=client, rows=sum(told.values()))
    return told


def parts_of_an_archive() -> list[str]:
    """This function will return what an archive is written of, one after the other."""
    return [*BESIDE_ROWS, *(model._meta.label_lower for model in models_of_a_brand())]


def write_part(into: IO[bytes], part: str, client: Client) -> int:
    """This function will write one part of an archive, a line of JSON a row, and return how many there are."""
    count = 0
    for row in _rows_in(part, client):
        into.write(json.dumps(row, cls=DjangoJSONEncoder, ensure_ascii=False).encode() + b"\n")
        count += 1
    return count


def finish_archive(archive: zipfile.ZipFile, client: Client, counts: Mapping[str, int]) -> dict[str, int]:
    """This function will put the brand's files into an archive and say in it what it holds; returns the rows."""
    files = _write_files(archive, client)
    rows = {part: count for part, count in counts.items() if part not in BESIDE_ROWS}
    told = {"files": files, "client": client.slug, "name": client.name, "exported_at": clock.now(), "rows": rows}
    archive.writestr("contents.json", json.dumps(told, cls=DjangoJSONEncoder, indent=2))
    return rows


def _rows_in(part: str, client: Client) -> Iterator[dict[str, Any]]:
    if part == "client":
        return iter([_row(client)])
    if part == "people":
        people: Any = User.objects.filter(pk__in=Assignment.objects.filter(client=client).values("user"))
        return iter(people.order_by("pk").values("id", "name", "email", "side"))
    return map(_row, _rows_of(apps.get_model(part), client))


def _rows_of(model: type[Model], client: Client) -> Iterator[Model]:
    rows = model._default_manager.filter(client_id=client.pk).order_by("pk")
    yield from rows.iterator(chunk_size=ROWS_AT_ONCE)


def _write_files(archive: zipfile.ZipFile, client: Client) -> int:
    count = 0
    for model in models_of_a_brand():
        fields = [field for field in model._meta.concrete_fields if isinstance(field, FileField)]
        for each in _rows_of(model, client) if fields else ():
            for held in (getattr(each, field.attname) for field in fields):
                if held and held.storage.exists(held.name):
                    with held.storage.open(held.name) as source, archive.open(f"files/{held.name}", "w") as copy:
                        shutil.copyfileobj(source, copy, BYTES_AT_ONCE)
                    count += 1
    return count


def _row(each: Model) -> dict[str, Any]:
    return {
        field.attname: str(field.value_from_object(each))
        if isinstance(field, FileField)
        else field.value_from_object(each)
        for field in each._meta.concrete_fields
    }
