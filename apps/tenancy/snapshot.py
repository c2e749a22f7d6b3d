"""The schemas as they come with the code: what the migrations make of an empty database, as SQL text.

Some four hundred migrations take a minute or two on a new database, and reading what they made takes two seconds.
So the first start reads the snapshot and lets the migrations go on from there. It is a short cut and never the truth:
it is used only where every migration it was made of is still there, unchanged, and where the server is of the version
that wrote it; a test holds that both ways end in the same. `make schemas` writes it anew.
"""

import hashlib
import json
import re
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.db import connections, transaction
from django.db.migrations.loader import MigrationLoader

from apps.tenancy.dumps import TEMPLATE_SCHEMA, dump

FOLDER = Path(__file__).parent / "schemas"
APP_ROLE, OWNER_ROLE = "zz_the_serving_role", "zz_the_owning_role"
A_TIME = re.compile(r"'20\d\d-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00'")


@dataclass(frozen=True)
class Snapshot:
    """What was written: each migration with a hash of its text, the server's main version, and the two schemas."""

    postgresql: int
    migrations: dict[str, str]
    public: str
    agency: str


def written_migrations() -> dict[str, str]:
    """This function will return every migration on disk as `app.name`, with a hash of its file."""
    found = {}
    for (app, name), migration in MigrationLoader(None).disk_migrations.items():
        path = Path(str(sys.modules[migration.__module__].__file__))
        found[f"{app}.{name}"] = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    return dict(sorted(found.items()))


def take() -> Snapshot:
    """This function will take a snapshot of a database that was just prepared and holds no agency.

    Times of day become the time of reading, and roles become words, since each installation has its own.
    """
    texts = [_without_roles(A_TIME.sub("CURRENT_TIMESTAMP", dump(schema))) for schema in ("public", TEMPLATE_SCHEMA)]
    return Snapshot(_server_version(), written_migrations(), *texts)


def write(snapshot: Snapshot, folder: Path = FOLDER) -> None:
    """This function will write the snapshot as three files."""
    folder.mkdir(exist_ok=True)
    (folder / "public.sql").write_text(snapshot.public, encoding="utf-8")
    (folder / "agency.sql").write_text(snapshot.agency, encoding="utf-8")
    state = {
        "postgresql": snapshot.postgresql,
        "migrations": snapshot.migrations,
        "grounds": grounds(snapshot),
    }
    (folder / "state.json").write_text(json.dumps(state, indent=1) + "\n", encoding="utf-8")


def read(folder: Path = FOLDER) -> Snapshot | None:
    """This function will read the snapshot that came with the code; None where none came."""
    if not (folder / "state.json").exists():
        return None
    state = json.loads((folder / "state.json").read_text(encoding="utf-8"))
    public, agency = ((folder / name).read_text(encoding="utf-8") for name in ("public.sql", "agency.sql"))
    return Snapshot(state["postgresql"], state["migrations"], public, agency)


def grounds(snapshot: Snapshot) -> str:
    """This function will return one hash of all that a snapshot follows from, and of the snapshot itself.

    Written by whoever took it of the migrations. While it is the same, taking it again would give the same: the
    migrations with what they call, the libraries that run them, and the server's main version have not changed.
    """
    here = Path(__file__).parent
    called = (here / "snapshot.py", here / "dumps.py", here.parent / "core" / "wall.py")
    parts = [
        *(path.read_text(encoding="utf-8") for path in called),
        *(f"{name} {text}" for name, text in written_migrations().items()),
        *(f"{library} {version(library)}" for library in ("django", "django-tenants", "psycopg")),
        f"{snapshot.postgresql} {snapshot.public} {snapshot.agency}",
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def known_grounds(folder: Path = FOLDER) -> str:
    """This function will return the hash that was written with the snapshot; empty where none was."""
    if not (folder / "state.json").exists():
        return ""
    return str(json.loads((folder / "state.json").read_text(encoding="utf-8")).get("grounds", ""))


def fits(snapshot: Snapshot) -> bool:
    """This function will tell whether the migrations can go on from the snapshot on this server."""
    return snapshot.postgresql == _server_version() and snapshot.migrations.items() <= written_migrations().items()


def load(snapshot: Snapshot) -> None:
    """This function will make public and the agencies' template of the snapshot: both, or nothing."""
    with transaction.atomic(using="default"), connections["default"].cursor() as cursor:
        cursor.execute("SET LOCAL check_function_bodies = off")
        cursor.execute(with_roles(snapshot.public))
        cursor.execute(with_roles(snapshot.agency))


def with_roles(text: str) -> str:
    """This function will put this installation's two roles where the words for them stand."""
    return text.replace(APP_ROLE, settings.APP_ROLE).replace(OWNER_ROLE, _owner())


def _without_roles(text: str) -> str:
    return re.sub(rf"\b{settings.APP_ROLE}\b", APP_ROLE, re.sub(rf"\b{_owner()}\b", OWNER_ROLE, text))


def _owner() -> str:
    return str(connections["default"].settings_dict["USER"])


def _server_version() -> int:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT current_setting('server_version_num')::int / 10000")
        return int(cursor.fetchone()[0])
