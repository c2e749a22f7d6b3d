"""What the superuser does once: extensions, the two roles of the brand wall, the database."""

from __future__ import annotations

from collections.abc import Mapping

import psycopg
from psycopg import sql

DATABASE = "goodword"
OWNER = "goodword_owner"
APP = "goodword_app"
SUPERUSER = "postgres"
# In template1, so that each new database has them and nobody but the superuser ever needs to make them.
EXTENSIONS = ("pg_trgm", "btree_gist", "unaccent", "citext")

ROLES = {
    OWNER: "LOGIN NOSUPERUSER NOBYPASSRLS CREATEDB NOCREATEROLE NOREPLICATION",
    APP: "LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION",
}


def connection_text(*, port: int, user: str, password: str, database: str) -> str:
    """This function will give the keywords of a connection to the embedded server."""
    return psycopg.conninfo.make_conninfo(
        host="127.0.0.1", port=port, user=user, password=password, dbname=database, connect_timeout=5
    )


def make_roles_and_database(*, port: int, passwords: Mapping[str, str]) -> None:
    """This function will make the roles, extensions and database that are missing."""
    superuser = passwords["superuser_password"]
    with psycopg.connect(
        connection_text(port=port, user=SUPERUSER, password=superuser, database="postgres"), autocommit=True
    ) as connection:
        for role, password in ((OWNER, passwords["owner_password"]), (APP, passwords["app_password"])):
            _make_role(connection, role, password)
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if known is None:
            _make_extensions(port=port, password=superuser)
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template1").format(
                    sql.Identifier(DATABASE), sql.Identifier(OWNER)
                )
            )


def _make_role(connection: psycopg.Connection, role: str, password: str) -> None:
    known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
    if known is None:
        connection.execute(
            sql.SQL("CREATE ROLE {} {} PASSWORD {}").format(
                sql.Identifier(role),
                sql.SQL(ROLES[role]),
                sql.Literal(password),
            )
        )


def _make_extensions(*, port: int, password: str) -> None:
    with psycopg.connect(
        connection_text(port=port, user=SUPERUSER, password=password, database="template1"), autocommit=True
    ) as connection:
        for name in EXTENSIONS:
            connection.execute(sql.SQL("CREATE EXTENSION IF NOT EXISTS {} SCHEMA public").format(sql.Identifier(name)))
