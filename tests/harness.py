"""A pytest plugin, loaded first: a real PostgreSQL, a database built by its owner, and tests that run as app.

The database is built once per state of the code that makes it, in a process of its own that connects as owner;
each run gets a copy. Serving code then meets it exactly as in production: owning nothing, behind the wall.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

CHECKOUT = Path(__file__).resolve().parent.parent
ADVISORY_LOCK = 7_316_402  # one process builds; the others wait


def _urls() -> dict[str, str]:
    if "TEST_DATABASE_OWNER_URL" in os.environ:
        return {"app": os.environ["TEST_DATABASE_URL"], "owner": os.environ["TEST_DATABASE_OWNER_URL"]}
    from apps.demo.postgres import ensure_running

    return ensure_running()


def _state_of_the_code() -> str:
    digest = hashlib.sha256()
    watched = [*CHECKOUT.glob("apps/*/migrations/*.py"), *CHECKOUT.glob("apps/tenancy/*.py")]
    watched += [
        *CHECKOUT.glob("apps/core/wall.py"),
        *CHECKOUT.glob("tests/cast.py"),
        CHECKOUT / "config/settings.py",
    ]
    watched += [*CHECKOUT.glob("apps/clients/*.py"), *CHECKOUT.glob("apps/accounts/*.py")]
    for path in sorted(watched):
        digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def with_database(url: str, name: str) -> str:
    """The same server and role, another database, as an address."""
    return _address(conninfo_to_dict(url) | {"dbname": name})


def _address(parts: dict[str, Any]) -> str:
    from urllib.parse import quote

    password = f":{quote(parts['password'])}" if parts.get("password") else ""
    return f"postgresql://{parts['user']}{password}@{parts['host']}:{parts.get('port', 5432)}/{parts['dbname']}"


class Databases:
    """Making, copying and dropping databases as owner."""

    def __init__(self) -> None:
        self.urls = _urls()
        self.template = f"goodword_t_{_state_of_the_code()}"

    def _admin(self) -> psycopg.Connection[Any]:
        return psycopg.connect(make_conninfo(self.urls["owner"]), autocommit=True)

    def build(self) -> None:
        """Build the template database, unless this state of the code has one."""
        with self._admin() as admin:
            admin.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
            if not self._exists(admin, self.template):
                self._forget_others(admin)
                self._build(admin)

    def _build(self, admin: psycopg.Connection[Any]) -> None:
        making = f"{self.template}_making"
        admin.execute(f'DROP DATABASE IF EXISTS "{making}" WITH (FORCE)')
        admin.execute(f'CREATE DATABASE "{making}"')
        env = os.environ | {
            "DATABASE_URL": with_database(self.urls["app"], making),
            "DATABASE_OWNER_URL": with_database(self.urls["owner"], making),
            "GOODWORD_MODE": "test",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        }
        for role, what in (("owner", "prepare"), ("app", "cast")):
            subprocess.run(
                [sys.executable, "-W", "ignore", "-m", "tests.build_database", what],
                cwd=CHECKOUT,
                env=env | {"GOODWORD_DB_ROLE": role},
                check=True,
            )
        admin.execute(f'ALTER DATABASE "{making}" RENAME TO "{self.template}"')

    def _forget_others(self, admin: psycopg.Connection[Any]) -> None:
        old = admin.execute("SELECT datname FROM pg_database WHERE datname LIKE 'goodword\\_t\\_%'").fetchall()
        for (name,) in old:
            admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    @staticmethod
    def _exists(admin: psycopg.Connection[Any], name: str) -> bool:
        return admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is not None

    def copy(self, name: str) -> None:
        """Give a fresh copy of the template under `name`."""
        with self._admin() as admin:
            admin.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
            admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{self.template}"')

    def drop(self, name: str) -> None:
        with self._admin() as admin:
            admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


databases = Databases()
RUN = f"goodword_run_{os.getpid()}"
os.environ["GOODWORD_MODE"] = "test"
os.environ["DATABASE_URL"] = with_database(databases.urls["app"], RUN)
os.environ["DATABASE_OWNER_URL"] = with_database(databases.urls["owner"], RUN)
os.environ.setdefault("GOODWORD_DATA", str(CHECKOUT / "var" / "test-data"))
# Nothing is collected for tests; the folder's absence would be a warning on each first request.
(Path(os.environ["GOODWORD_DATA"]) / "static").mkdir(parents=True, exist_ok=True)
