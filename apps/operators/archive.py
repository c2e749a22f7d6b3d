"""An agency as one archive: its schema as SQL in four parts, and its files. Made as it is sent, whatever its size.

Secrets stay here: sessions, links, second factors and tries are left out, and passwords are blank. Whoever restores
the archive has people who ask for a mailed code.
"""

import json
import os
import subprocess
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from django.db import connections, transaction

from apps.core import clock
from apps.operators.operations import OWNER, media_folder
from apps.tenancy.dumps import pg_dump_path
from apps.tenancy.models import Agency

CHUNK = 256 * 1024
# Their rows are ways in, or counts of tries; whoever takes the archive elsewhere makes them anew.
LEFT_OUT = (
    "django_session",
    "usersessions_usersession",
    "mfa_authenticator",
    "core_link",
    "accounts_sharedcount",
    "account_emailconfirmation",
)
PEOPLE = "accounts_user"
NO_PASSWORD = "!"  # noqa: S105 - Django's mark of a password that fits nothing
HOW_TO = """Restore with PostgreSQL 15 or later, into a database without a schema of this name, in this order:

    for part in 1-tables 2-people 3-rows 4-keys; do psql -v ON_ERROR_STOP=1 -f $part.sql; done

Files lie under files/, as the agency's folder of media. Passwords, second factors, sessions and links are not in
here: people sign in by a mailed code and choose a password again.
"""


class _Sink:
    """What a zip file is written into, and taken out of again piece by piece."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []

    def write(self, data: bytes) -> int:
        self.parts.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        return None

    def take(self) -> bytes:
        """This method will return what was written since the last time."""
        taken, self.parts = b"".join(self.parts), []
        return taken


def archive_of(agency: Agency) -> Iterator[bytes]:
    """This function will yield the archive, a zip file, in pieces. Memory does not grow with the agency.

    Raises CalledProcessError if a dump fails: the archive then breaks off, and no zip program takes it for whole.
    """
    sink: Any = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        archive.writestr("README.txt", HOW_TO)
        archive.writestr("agency.json", json.dumps(_facts(agency), indent=1))
        for name, pieces in _members(agency):
            with archive.open(name, "w", force_zip64=True) as member:
                for piece in pieces:
                    member.write(piece)
                    yield sink.take()
    yield sink.take()


def _members(agency: Agency) -> Iterator[tuple[str, Iterator[bytes]]]:
    yield "1-tables.sql", _dump(agency, "pre-data")
    yield "2-people.sql", _people(agency)
    yield "3-rows.sql", _dump(agency, "data")
    yield "4-keys.sql", _dump(agency, "post-data")
    folder = media_folder(agency)
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.is_file() and not path.is_symlink():
            yield f"files/{path.relative_to(folder).as_posix()}", _pieces(path.open("rb"))


def _facts(agency: Agency) -> dict[str, str]:
    return {
        "name": agency.name,
        "short_name": agency.slug,
        "schema": agency.schema_name,
        "migrations": agency.schema_mark,
        "made_at": clock.now().isoformat(),
    }


def _dump(agency: Agency, section: str) -> Iterator[bytes]:
    parts = connections[OWNER].settings_dict
    command = [pg_dump_path(), "-h", parts["HOST"], "-p", str(parts["PORT"]), "-U", parts["USER"], "-d", parts["NAME"]]
    command += ["--no-owner", "--no-privileges", f"--section={section}", "-n", f'"{agency.schema_name}"']
    command += [f'--exclude-table-data="{agency.schema_name}".{table}' for table in (*LEFT_OUT, PEOPLE)]
    env = os.environ | {"PGPASSWORD": parts["PASSWORD"]}
    with subprocess.Popen(command, env=env, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None  # noqa: S101 - it is a pipe
        yield from _pieces(running.stdout)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, "pg_dump")


def _people(agency: Agency) -> Iterator[bytes]:
    """People, with a mark in place of each password."""
    with transaction.atomic(using=OWNER), connections[OWNER].cursor() as cursor:
        table = f'{connections[OWNER].ops.quote_name(agency.schema_name)}."{PEOPLE}"'
        cursor.execute(f"SELECT * FROM {table} LIMIT 0")  # noqa: S608 - names of our own
        columns = [f'"{column.name}"' for column in cursor.description]
        shown = ", ".join(f"'{NO_PASSWORD}'" if column == '"password"' else column for column in columns)
        yield f"COPY {table} ({', '.join(columns)}) FROM stdin;\n".encode()
        with cursor.copy(f"COPY (SELECT {shown} FROM {table} ORDER BY id) TO STDOUT") as rows:  # noqa: S608
            for piece in rows:
                yield bytes(piece)
        yield b"\\.\n"


def _pieces(source: IO[bytes]) -> Iterator[bytes]:
    with source:
        while piece := source.read(CHUNK):
            yield piece
