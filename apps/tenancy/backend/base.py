"""The database wrapper: agency and brands are set together, per transaction, or not at all.

django-tenants sets the search path for the session. Behind a pooler in transaction mode that met the wrong
agency in half of the queries tried; set with the transaction, in none. So the serving role's connection sets
search path and scope with `set_config(…, true)` at the first statement of a transaction, and refuses to run a
statement outside one.
"""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django_tenants.postgresql_backend.base import DatabaseWrapper as TenantWrapper

_SET = "SELECT set_config('search_path', %s, true), set_config('app.clients', %s, true)"


class OutsideTransaction(transaction.TransactionManagementError):
    """A statement was tried outside `atomic()`, where neither agency nor brand is set."""


class DatabaseWrapper(TenantWrapper):
    """`settings_dict["WALLED"]` is False for the owner's connection, which migrates and provisions."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.scope: tuple[int, ...] = ()
        self._applied: tuple[str, str] | None = None
        self._connecting = False
        super().__init__(*args, **kwargs)

    @property
    def walled(self) -> bool:
        return bool(self.settings_dict.get("WALLED", True))

    def set_scope(self, clients: Iterable[int]) -> None:
        """This function will set the clients that statements from now on may see."""
        self.scope = tuple(sorted({int(client) for client in clients}))

    def set_tenant(self, tenant: Any, include_public: bool = True) -> None:
        # A scope names clients of one agency; it must not travel to another.
        if getattr(self, "schema_name", None) != tenant.schema_name:
            self.scope = ()
        super().set_tenant(tenant, include_public)

    def connect(self) -> None:
        self._applied = None
        self._connecting = True  # Django asks for the server's version, outside any transaction
        try:
            super().connect()
        finally:
            self._connecting = False

    def commit(self) -> None:
        self._applied = None
        super().commit()

    def rollback(self) -> None:
        self._applied = None
        super().rollback()

    def close(self) -> None:
        self._applied = None
        super().close()

    def savepoint_rollback(self, sid: str) -> None:
        # In a failed transaction nothing but the rollback itself may be said.
        self._applied = None
        self._setting_search_path = True
        try:
            super().savepoint_rollback(sid)
        finally:
            self._applied = None
            self._setting_search_path = False

    def _handle_search_path(self, cursor: Any = None) -> None:
        if not self.walled:
            super()._handle_search_path(cursor)
            return
        if self._setting_search_path or self._connecting:
            return
        if not self.in_atomic_block:
            raise OutsideTransaction("every statement of a serving process runs inside atomic()")
        wanted = (
            ",".join(self.ops.quote_name(path) for path in self._get_cursor_search_paths()),
            ",".join(map(str, self.scope)),
        )
        if wanted == self._applied:
            return
        if cursor is None:  # a named cursor carries one statement only
            with self.connection.cursor() as plain:
                plain.execute(_SET, wanted)
        else:
            cursor.execute(_SET, wanted)
        self._applied = wanted
