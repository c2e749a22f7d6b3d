"""Migration operations for the brand wall: policies, composite keys, append-only tables.

Serving processes connect as a role that owns nothing, so that no query, manager or raw SQL of theirs can pass
these policies. See docs/security.md for what the wall does and does not stop.
"""

from django.conf import settings
from django.db import migrations

# The sub-selects make PostgreSQL compute the array once a query and not once a row
# (measured: 3.5 times the unprotected scan instead of 38 times).
_SCOPE = "ANY ((SELECT string_to_array(nullif(current_setting('app.clients', true), ''), ',')::bigint[])::bigint[])"


def app_role() -> str:
    """This function will return the name of the serving role."""
    role: str = settings.APP_ROLE
    return role


class ProtectTable(migrations.RunSQL):
    """Only rows whose `column` is in the scope can be seen or written by the serving role."""

    def __init__(self, table: str, column: str = "client_id") -> None:
        super().__init__(
            f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;'
            f'CREATE POLICY brand_wall ON "{table}" USING ("{column}" = {_SCOPE})'
            f' WITH CHECK ("{column}" = {_SCOPE});',
            f'DROP POLICY brand_wall ON "{table}"; ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY;',
        )


class ProtectJoinTable(migrations.RunSQL):
    """A many-to-many table follows one of its sides: `column` points at `parent`, which has the policy."""

    def __init__(self, table: str, column: str, parent: str) -> None:
        rule = f'EXISTS (SELECT 1 FROM "{parent}" parent WHERE parent.id = "{column}")'  # noqa: S608 - names from our migrations
        super().__init__(
            f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;'
            f'CREATE POLICY brand_wall ON "{table}" USING ({rule}) WITH CHECK ({rule});',
            f'DROP POLICY brand_wall ON "{table}"; ALTER TABLE "{table}" DISABLE ROW LEVEL SECURITY;',
        )


class AppendOnly(migrations.RunSQL):
    """The serving role may add rows to the table and never change or remove one."""

    def __init__(self, table: str, *, may_delete: bool = False) -> None:
        rights = "UPDATE" if may_delete else "UPDATE, DELETE"
        super().__init__(
            f'REVOKE {rights} ON "{table}" FROM {app_role()};',
            f'GRANT {rights} ON "{table}" TO {app_role()};',
        )


class SameBrand(migrations.RunSQL):
    """A child and its parent are of one client: a composite foreign key (client, parent).

    Nullable parents stay allowed (MATCH SIMPLE). The parent needs UNIQUE (client_id, id): `parent_key=True`
    makes it, for the first child that points there.
    """

    def __init__(self, table: str, column: str, parent: str, *, parent_key: bool = False) -> None:
        name = f"{table}_{column}_same_brand"[:63]
        key = f'ALTER TABLE "{parent}" ADD CONSTRAINT "{parent}_brand_key"  UNIQUE (client_id, id);'
        undo_key = f'ALTER TABLE "{parent}" DROP CONSTRAINT "{parent}_brand_key";'
        super().__init__(
            (key if parent_key else "")
            + f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" FOREIGN KEY (client_id, "{column}")'
            f' REFERENCES "{parent}" (client_id, id) DEFERRABLE INITIALLY IMMEDIATE;',
            f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}";' + (undo_key if parent_key else ""),
        )


class DefinerFunction(migrations.RunSQL):
    """A function that looks past the wall on purpose: owned by the owner, fixed search path, one narrow answer.

    `body` is plpgsql. Every such function is listed in tests/architecture/test_wall.py with its reason.
    """

    def __init__(self, signature: str, returns: str, body: str, *, volatile: bool = False, before: str = "") -> None:
        """`before` is the body that this one takes the place of; undoing the migration brings it back."""
        kind = "VOLATILE" if volatile else "STABLE"
        name = signature.split("(", maxsplit=1)[0]
        head = f"FUNCTION {signature} RETURNS {returns} LANGUAGE plpgsql {kind} SECURITY DEFINER"
        head += " SET search_path FROM CURRENT AS $body$"
        undo = f"CREATE OR REPLACE {head} {before} $body$;" if before else f"DROP FUNCTION {name};"
        super().__init__(
            f"CREATE {'OR REPLACE ' if before else ''}{head} {body} $body$;"
            f"REVOKE ALL ON FUNCTION {signature} FROM PUBLIC;"
            f"GRANT EXECUTE ON FUNCTION {signature} TO {app_role()};",
            undo,
        )
