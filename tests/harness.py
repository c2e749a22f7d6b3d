"""A pytest plugin, loaded first: a real PostgreSQL, a database built by its owner, and tests that run as app.

The database is built once per state of the code that makes it, in a process of its own that connects as owner;
each run gets a copy. Serving code then meets it exactly as in production: owning nothing, behind the wall.
"""

import hashlib
import json
import os
import subprocess
import sys
import time
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


MAKE_TABLES = (
    "apps/*/migrations/*.py",
    "apps/tenancy/*.py",
    "apps/tenancy/schemas/*",
    "apps/core/wall.py",
    "config/settings.py",
)


def _state_of_the_schemas() -> str:
    """Of what makes tables: migrations, and who runs them. Half a minute of work, so seldom as can be."""
    return _digest(*MAKE_TABLES)


def _made_of() -> dict[str, str]:
    """What makes tables, file by file, so that a database made of a part of it can be gone on from."""
    paths = sorted(path for pattern in MAKE_TABLES for path in CHECKOUT.glob(pattern))
    return {str(path.relative_to(CHECKOUT)): hashlib.sha256(path.read_bytes()).hexdigest()[:12] for path in paths}


def _state_of_the_cast() -> str:
    """Of what makes people and brands, in seconds."""
    return _digest("tests/cast.py", "apps/clients/*.py", "apps/accounts/*.py", "apps/core/*.py")


def _digest(*patterns: str) -> str:
    digest = hashlib.sha256()
    for path in sorted(path for pattern in patterns for path in CHECKOUT.glob(pattern)):
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
        schemas = _state_of_the_schemas()
        self.prepared = f"goodword_p_{schemas}"  # migrated, empty
        self.template = f"goodword_t_{schemas}_{_state_of_the_cast()}"  # and the cast in it

    def _admin(self) -> psycopg.Connection[Any]:
        return psycopg.connect(make_conninfo(self.urls["owner"]), autocommit=True)

    def build(self) -> None:
        """Build the template database, unless this state of the code has one."""
        with self._admin() as admin:
            admin.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
            if self._exists(admin, self.template):
                return
            if not self._exists(admin, self.prepared):
                self._make(admin, self.prepared, role="owner", what="prepare", start=self._nearest(admin))
                made_of = json.dumps(_made_of()).replace("'", "''")
                admin.execute(f"COMMENT ON DATABASE \"{self.prepared}\" IS '{made_of}'")
            self._forget_others(admin)
            self._make(admin, self.template, role="app", what="cast", start=self.prepared)

    @staticmethod
    def _nearest(admin: psycopg.Connection[Any]) -> str:
        """A database to go on from: one to which only migrations have come since, none changed or gone."""
        now = _made_of()
        rows = admin.execute(
            "SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database WHERE datname ~ '^goodword_p_[0-9a-f]+$'"
        ).fetchall()
        for name, written in rows:
            before = json.loads(written) if written else None
            came = now.keys() - (before or {}).keys()
            if before and before.items() <= now.items() and all("/migrations/" in path for path in came):
                return str(name)
        return "template1"

    def _make(
        self, admin: psycopg.Connection[Any], name: str, *, role: str, what: str, start: str, given: str = ""
    ) -> None:
        making = f"{name}_making"
        self._drop(admin, making)
        admin.execute(f'CREATE DATABASE "{making}" TEMPLATE "{start}"')
        env = os.environ | {
            "DATABASE_URL": with_database(self.urls["app"], making),
            "DATABASE_OWNER_URL": with_database(self.urls["owner"], making),
            "GOODWORD_MODE": "test",
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "GOODWORD_DB_ROLE": role,
        }
        command = [sys.executable, "-W", "ignore", "-m", "tests.build_database", what, given]
        subprocess.run(command, cwd=CHECKOUT, env=env, check=True)
        admin.execute(f'ALTER DATABASE "{making}" RENAME TO "{name}"')

    def migrate(self, folder: Path) -> None:
        """Run every migration on an empty database, and write the schemas that came of it into the folder."""
        name = f"goodword_m_{os.getpid()}"
        with self._admin() as admin:
            try:
                self._make(admin, name, role="owner", what="migrate", start="template1", given=str(folder))
            finally:
                self._drop(admin, f"{name}_making")
                self._drop(admin, name)

    def _forget_others(self, admin: psycopg.Connection[Any]) -> None:
        """Drop what was built for other states of the code."""
        rows = admin.execute("SELECT datname FROM pg_database WHERE datname ~ '^goodword_[tp]_'").fetchall()
        for (name,) in rows:
            if name != self.prepared:
                self._drop(admin, name)

    @staticmethod
    def _exists(admin: psycopg.Connection[Any], name: str) -> bool:
        return admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is not None

    def copy(self, name: str) -> None:
        """Give a fresh copy of the template under `name`, in place of what is there."""
        with self._admin() as admin:
            admin.execute("SELECT pg_advisory_lock(%s)", [ADVISORY_LOCK])
            self._drop(admin, name)
            admin.execute(f'CREATE DATABASE "{name}" TEMPLATE "{self.template}"')

    def drop(self, name: str) -> None:
        with self._admin() as admin:
            self._drop(admin, name)

    def _drop(self, admin: psycopg.Connection[Any], name: str, tries: int = 20) -> None:
        """Without those who are in it. The owner may not end app's sessions: app does that.

        An autovacuum worker that is in the database just then is the superuser's: nobody here may end it, but wait.
        """
        if not self._exists(admin, name):
            return
        admin.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        with psycopg.connect(with_database(self.urls["app"], "postgres"), autocommit=True) as app:
            app.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND usename = current_user",
                [name],
            )
        for left in reversed(range(tries)):
            try:
                admin.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
            except psycopg.errors.InsufficientPrivilege:
                if not left:
                    raise
                time.sleep(0.5)
            else:
                return


databases = Databases()
RUN = f"goodword_run_{os.getpid()}"
os.environ["GOODWORD_MODE"] = "test"
os.environ["DATABASE_URL"] = with_database(databases.urls["app"], RUN)
os.environ["DATABASE_OWNER_URL"] = with_database(databases.urls["owner"], RUN)
os.environ.setdefault("GOODWORD_DATA", str(CHECKOUT / "var" / "test-data"))
# Nothing is collected for tests; the folder's absence would be a warning on each first request.
(Path(os.environ["GOODWORD_DATA"]) / "static").mkdir(parents=True, exist_ok=True)
